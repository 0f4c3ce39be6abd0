/** A store slower than this, in milliseconds, counts as failed: Alexa waits eight seconds in all. */
const STORE_DEADLINE = 1500;

/** What a store answers. @throws Error when it takes longer than 1.5 seconds */
export const withinDeadline = async <Value>(work: Promise<Value>): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the store did not answer in time')), STORE_DEADLINE);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
};
