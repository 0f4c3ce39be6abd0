import { type RegistrationRecord, STAGES } from '../../attribution';

/**
 * Why the registration can't begin, as a sentence with the next step. Amazon asks for the address
 * of a published skill, and accepts no skill directed at children.
 *
 * @param isChildDirected what the manifest says of the skill
 * @returns undefined when nothing stands in its way
 */
export const registrationRefusal = (
  { sample, stage, skill, registration }: RegistrationRecord,
  isChildDirected: boolean,
): string | undefined => {
  if (sample) return 'This is the sample record; start a skill of your own first: shelf init';
  if (STAGES.indexOf(stage) < STAGES.indexOf('published')) {
    return `The skill is at stage ${stage}, and Amazon registers only published skills; prepare and submit the first release: shelf release prepare --stage published`;
  }
  if (skill.storeUrl === null) {
    return 'Amazon asks for the address of the skill in the store, and it is not noted: shelf release prepare --store-url URL';
  }
  if (isChildDirected || registration.directedAtChildren === true) {
    return 'The skill is directed at children, and such a skill may neither shop nor earn on Alexa; the registration ends here.';
  }
  return undefined;
};
