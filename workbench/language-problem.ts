import { alexaOf } from '../simulator/alexa';

/** Why a model for the locale can't be used: the simulator has no words of that language. */
export const languageProblem = (locale: string): string | undefined => {
  try {
    alexaOf(locale);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
};
