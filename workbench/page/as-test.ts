import { type DeviceContextSettings } from '../../simulator/device';
import { Refusal } from '../http/refusal';
import { type Conversation, makesTurn } from './conversation';
import { type TestHead } from './page-settings';
import { type Step } from './step';

const OWN_SKILL: TestHead = {
  lines: [
    "// Saved from the simulator's page. Put it into test/my-shop/ and run npx jest test/my-shop.",
    "import { conversation } from '../../workbench/testing';",
  ],
  settings: '',
};

const quoted = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

const faultsCall = ({ faults }: Extract<Step, { do: 'faults' }>): string => {
  const { byAsin, every, ...rest } = faults;
  const entries = JSON.stringify(Object.entries(byAsin));
  const outcomes = `{ byAsin: new Map(${entries})${every === null ? '' : `, every: ${quoted(every)}`} }`;
  return `device.setFaults({ ...${JSON.stringify(rest)}, outcomes: ${outcomes} });`;
};

const verb = (step: Step): string => {
  switch (step.do) {
    case 'say':
      return `device.say(${quoted(step.text)})`;
    case 'silence':
      return 'device.silence()';
    case 'touch':
      return `device.touch(${JSON.stringify(step.arguments)}${step.source === undefined ? '' : `, ${JSON.stringify(step.source)}`})`;
    case 'request':
      return `device.request(${JSON.stringify(step.request)}, { newSession: ${step.anew} })`;
    case 'faults':
      return faultsCall(step);
    case 'clock':
      return step.time === null ? '' : `device.setClock(Date.parse(${quoted(step.time)}));`;
  }
};

/**
 * A conversation as a jest test with `conversation` of docs/testing.md. It checks what does not depend
 * on the choice of product or wording: the intents, the outcomes, and whether the session is open.
 *
 * @param head how the test comes to the skill; to this project's own when absent
 * @param context what customer and device are like
 * @throws Refusal when nothing was said yet
 */
export const asTest = (
  { steps, choice, assembly, begunAt }: Conversation,
  head: TestHead = OWN_SKILL,
  context: DeviceContextSettings = {},
): string => {
  const { turns } = assembly.device;
  if (turns.length === 0) {
    throw new Refusal(409, 'There is nothing to save yet; say something first.');
  }
  let at = 0;
  const lines = steps.flatMap((step) => {
    if (!makesTurn(step)) return verb(step) === '' ? [] : [verb(step)];
    const turn = turns[at];
    const name = `turn${(at += 1)}`;
    if (turn === undefined) return [];
    const { intent, outcome, sessionOpen } = turn;
    return [
      `const ${name} = await ${verb(step)};`,
      `expect(${name}).toMatchObject({ intent: ${intent === null ? 'null' : quoted(intent)}, outcome: ${outcome === null ? 'null' : quoted(outcome)}, sessionOpen: ${sessionOpen} });`,
    ];
  });
  const hasContext = Object.keys(context).length > 0;
  const customer = hasContext ? '...customer, ' : '';
  const settings = `{ ${head.settings}${customer}locale: ${quoted(choice.locale)}, type: ${quoted(choice.type)}, clock: ${begunAt} }`;
  return [
    ...head.lines,
    '',
    ...(hasContext ? [`const customer = ${JSON.stringify(context, null, 2)} as const;`, ''] : []),
    'test(',
    `  ${quoted(`a conversation of ${turns.length} turns goes as it went at the page`)},`,
    `  conversation(${settings}, async (device) => {`,
    ...lines.map((line) => `    ${line}`),
    '  }),',
    ');',
    '',
  ].join('\n');
};
