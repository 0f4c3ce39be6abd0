/** The pages that findings send an owner to. */
export const PAGES = {
  owners: 'docs/owners.md',
  privacy: 'docs/privacy.md',
  register: 'https://developer.amazon.com/docs/alexa/alexa-shopping/register-for-associates.html',
  enableShopping:
    'https://developer.amazon.com/docs/alexa/alexa-shopping/enable-shopping-actions.html',
  designRecommendation:
    'https://developer.amazon.com/docs/alexa/alexa-shopping/design-product-recommendation.html',
  testShopping: 'https://developer.amazon.com/docs/alexa/alexa-shopping/test-shopping-actions.html',
  shoppingFaq:
    'https://developer.amazon.com/docs/alexa/alexa-shopping/alexa-shopping-actions-faq.html',
  certification:
    'https://developer.amazon.com/docs/custom-skills/certification-requirements-for-custom-skills.html',
  policy:
    'https://developer.amazon.com/en-US/docs/alexa/custom-skills/policy-requirements-for-an-alexa-skill.html',
  console: 'https://developer.amazon.com/alexa/console/ask',
  trackingIds: 'https://affiliate-program.amazon.com/help/node/topic/GK5TZZ4AWML2QSLA',
  disclosure: 'https://affiliate-program.amazon.co.uk/help/node/topic/GHQNZAU6669EZS98',
  oneLink: 'https://affiliate-program.amazon.com/resource-center/onelink/',
  accountLife: 'https://affiliate-program.amazon.com/help/node/topic/G8TW5AE9XL2VX9VM',
  creators: 'https://affiliate-program.amazon.com/creatorsapi/docs/en-us/introduction',
  attribution: 'https://advertising.amazon.com/solutions/products/amazon-attribution',
  ads: 'https://advertising.amazon.com/',
  archer: 'https://docs.archeraffiliates.com',
  lambdaRuntimes: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html',
} as const;
