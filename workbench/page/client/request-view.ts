import { h } from 'preact';
import { useState } from 'preact/hooks';
import { type ShownTurn } from '../contract';
import { Choice, Switch, TextBox } from './form-parts';

const asText = (value: unknown): string => JSON.stringify(value, null, 2);

/** Requests to begin with; the device adds id, time and locale. */
const EXAMPLES: Readonly<Record<string, object>> = {
  LaunchRequest: { type: 'LaunchRequest' },
  IntentRequest: {
    type: 'IntentRequest',
    intent: { name: 'AMAZON.HelpIntent', confirmationStatus: 'NONE' },
  },
  'Alexa.Presentation.APL.UserEvent': {
    type: 'Alexa.Presentation.APL.UserEvent',
    token: '',
    arguments: ['yes'],
    source: { type: 'TouchWrapper', handler: 'Press', id: '' },
    components: {},
  },
  SessionEndedRequest: { type: 'SessionEndedRequest', reason: 'USER_INITIATED' },
  'AlexaSkillEvent.SkillDisabled': {
    type: 'AlexaSkillEvent.SkillDisabled',
    body: { userInformationPersistenceStatus: 'PERSISTED' },
  },
};
const LAST = 'The last one of this conversation';

interface RequestViewProps {
  readonly turns: readonly ShownTurn[];
  /** Why the server refused the last one, in a sentence. */
  readonly refusal: string | null;
  readonly onSend: (request: object, anew: boolean) => void;
  /** Another request stands in the box. */
  readonly onChoose: () => void;
}

const readRequest = (text: string): object | string => {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject
      ? value
      : 'This is not a JSON object; a request begins with { and has a “type”.';
  } catch (error) {
    return `This is not valid JSON: ${error instanceof Error ? error.message : String(error)}.`;
  }
};

/** A box to send any request by hand. */
export const RequestView = ({ turns, refusal, onSend, onChoose }: RequestViewProps) => {
  const [text, setText] = useState(asText(EXAMPLES['LaunchRequest']));
  const [example, setExample] = useState('LaunchRequest');
  const [anew, setAnew] = useState(false);
  const [wrong, setWrong] = useState<string>();
  const last = turns.at(-1)?.exchanges.at(-1)?.request.request;
  const names = [...Object.keys(EXAMPLES), ...(last === undefined ? [] : [LAST])];
  const choose = (name: string): void => {
    setExample(name);
    setText(asText(name === LAST ? last : EXAMPLES[name]));
    setWrong(undefined);
    onChoose();
  };
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const request = readRequest(text);
    if (typeof request === 'string') setWrong(request);
    else {
      setWrong(undefined);
      onSend(request, anew);
    }
  };
  return h('form', { class: 'form', onSubmit }, [
    h('p', { class: 'lead' }, 'Send the skill any request, as you write it. Its answer is a turn.'),
    h(Choice, {
      id: 'example',
      label: 'Begin with',
      value: example,
      options: names.map((name) => [name, name] as const),
      onChange: choose,
    }),
    h(TextBox, {
      id: 'request',
      label: 'The request',
      rows: 12,
      value: text,
      hint: 'What stands under “request”. Its id, time and locale are added unless you give them.',
      wrong: wrong ?? refusal ?? undefined,
      onInput: setText,
    }),
    h(Switch, { label: 'In a new session', checked: anew, onChange: setAnew }),
    h('div', { class: 'actions' }, [
      h('button', { type: 'submit', class: 'button primary' }, 'Send the request'),
    ]),
  ]);
};
