export { type AlexaApi, startAlexaApi } from './alexa-api';
export { type ApiClient } from './api-client';
export { type InSkillProducts, createInSkillProducts } from './in-skill-products';
export { type Alerts, createAlerts } from './alerts';
