/**
 * Lets only one piece of work run at a time: whoever asks while it runs gets its outcome.
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
