const PICTURES = [
  { id: 'lighthouse', title: 'The Lighthouse', by: 'Mary Stone', about: 'a tower in a storm.' },
  { id: 'mill', title: 'The Mill', by: 'Jonas Reed', about: 'a water mill at dawn.' },
  { id: 'harbor', title: 'The Harbor', by: 'Ada Brook', about: 'ships that wait for wind.' },
];

const TEXT_LIST = {
  type: 'AlexaTextList',
  theme: '${viewport.theme}',
  headerTitle: '${payload.wall.title}',
  headerBackButton: false,
  listItems: '${payload.wall.items}',
  touchForward: true,
  primaryAction: { type: 'SendEvent', arguments: ['picture', '${ordinal}'] },
};

const DETAIL = {
  type: 'AlexaDetail',
  theme: '${viewport.theme}',
  headerBackButton: true,
  headerBackButtonAccessibilityLabel: 'all pictures',
  headerBackButtonCommand: { type: 'SendEvent', arguments: ['wall'] },
  primaryText: '${payload.picture.title}',
  secondaryText: '${payload.picture.by}',
  bodyText: '${payload.picture.about}',
};

const documentWith = (item) => ({
  type: 'APL',
  version: '2023.3',
  import: [{ name: 'alexa-layouts', version: '1.7.0' }],
  mainTemplate: { parameters: ['payload'], items: [item] },
});

/** The directive that shows one picture, by its number, or all of them. */
const screenOf = (number) => {
  const one = number === null ? undefined : PICTURES[number - 1];
  const items = PICTURES.map(({ title, by }) => ({ primaryText: title, secondaryText: by }));
  return {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token: one === undefined ? 'wall' : 'picture',
    document: documentWith(one === undefined ? TEXT_LIST : DETAIL),
    datasources: one === undefined ? { wall: { title: 'Picture Wall', items } } : { picture: one },
  };
};

module.exports = { PICTURES, screenOf };
