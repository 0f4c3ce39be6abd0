/** How long to wait for a store, in milliseconds: Alexa waits eight seconds in all. */
const STORE_DEADLINE = 1500;
/** How long to wait for one that has just failed. */
export const SHORT_DEADLINE = 500;

/** What a store answers. @throws Error when it takes longer than `deadline` milliseconds */
export const withinDeadline = async <Value>(
  work: Promise<Value>,
  deadline = STORE_DEADLINE,
): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    const error = new Error(`the store did not answer within ${deadline} ms`);
    timer = setTimeout(() => reject(error), deadline);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
};
