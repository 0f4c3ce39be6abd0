const page = (words: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shelf Talker</title><p>${words}</p></html>\n`;

/** The page shown in the browser: it repeats nothing from the request. */
export const redirectPage = (status: 200 | 400 | 404 | 405, isConsent: boolean): string => {
  if (status === 200 && isConsent) {
    return page('Signed in. You can close this page and go back to the terminal.');
  }
  return status === 200
    ? page('Amazon did not give its consent. Go back to the terminal to see why.')
    : page('There is nothing here. Use the newest link that the terminal shows.');
};
