/**
 * Runs a piece of work only once at a time: callers that come while it runs share its outcome.
 *
 * @returns a function that runs `work`, or joins the run under way
 */
export const createSingleFlight = <Value>(work: () => Promise<Value>): (() => Promise<Value>) => {
  let flight: Promise<Value> | undefined;
  return () => {
    flight ??= work().finally(() => {
      flight = undefined;
    });
    return flight;
  };
};
