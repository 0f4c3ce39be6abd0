export { type AlexaApi, startAlexaApi } from './alexa-api';
export { type InSkillProducts, createInSkillProducts } from './in-skill-products';
export { createAlerts } from './alerts';
