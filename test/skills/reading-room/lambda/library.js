const LOANS = {
  'token-of-ada': [
    { id: 'moby-dick', title: 'Moby Dick', due: 'the first of December', renewed: 0 },
    { id: 'emma', title: 'Emma', due: 'the eighth of December', renewed: 0 },
  ],
};

/** What the owner of the token has borrowed. */
export const loansOf = (token) => LOANS[token] ?? [];

/** Renews loans; how often is kept. */
export const renew = (loans) => {
  for (const loan of loans) loan.renewed += 1;
};
