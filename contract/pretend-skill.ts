/** The id of a skill that has none from Amazon yet, as the simulator's requests name it. */
export const PRETEND_SKILL_ID = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000';
