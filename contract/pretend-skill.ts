/** The skill's id in the simulator, where it has none from Amazon yet or is tried apart from it. */
export const PRETEND_SKILL_ID = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000';
