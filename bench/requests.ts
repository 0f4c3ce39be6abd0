const envelope = (request: object, attributes: object): object => ({
  version: '1.0',
  session: {
    new: false,
    sessionId: 'amzn1.echo-api.session.bench',
    application: { applicationId: 'amzn1.ask.skill.bench' },
    user: { userId: 'amzn1.ask.account.BENCH' },
    attributes,
  },
  context: {
    System: {
      application: { applicationId: 'amzn1.ask.skill.bench' },
      user: { userId: 'amzn1.ask.account.BENCH' },
      device: { deviceId: 'bench', supportedInterfaces: {} },
      apiEndpoint: 'https://api.amazonalexa.com',
    },
  },
  request: {
    requestId: 'bench',
    timestamp: '2026-11-21T12:00:00Z',
    locale: 'en-US',
    ...request,
  },
});

const resolved = (name: string, id: string): object => ({
  name,
  value: id,
  confirmationStatus: 'NONE',
  resolutions: {
    resolutionsPerAuthority: [
      {
        authority: 'a',
        status: { code: 'ER_SUCCESS_MATCH' },
        values: [{ value: { name: id, id } }],
      },
    ],
  },
});

/** The first turn after a cold start. */
export const launch = envelope({ type: 'LaunchRequest' }, {});

/** The most expensive common turn: a recommendation over the whole catalogue. */
export const recommend = envelope(
  {
    type: 'IntentRequest',
    dialogState: 'STARTED',
    intent: {
      name: 'RecommendIntent',
      confirmationStatus: 'NONE',
      slots: {
        recipient: resolved('recipient', 'father'),
        interest: resolved('interest', 'coffee'),
      },
    },
  },
  {},
);
