import { type Copy } from './project';
import { type Walk, mustContain } from './walk';

const addIntent = ({ insert }: Copy): void => {
  insert('contract/intents.ts', '  EarningsIntent: {}', '  LogoIntent: {},\n');
  insert('contract/lines.ts', '  refund: []', "  logo: ['skill', 'owner'],\n");
  insert(
    'languages/en/heard/about-us.ts',
    '  EarningsIntent: [',
    "  LogoIntent: ['who (drew|painted) (your|the) logo', 'whose is the logo'],\n",
  );
  insert('languages/en/said.ts', '  refund:', "  logo: '{{owner}} drew the logo of {{skill}}.',\n");
  insert(
    'lambda/handlers/intents.ts',
    '  EarningsIntent: ()',
    "  LogoIntent: () => tell('logo'),\n",
  );
};

const tryIntent = ({ talk }: Copy): void => {
  const answer = talk(['open shelf talker', 'who drew your logo']);
  mustContain(answer, 'The Shelf Talker authors drew the logo of Shelf Talker.');
  mustContain(answer, 'LogoIntent');
};

export const intent: Walk = { what: 'an intent', most: 5, add: addIntent, tryOut: tryIntent };
