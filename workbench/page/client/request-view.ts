import { h } from 'preact';
import { useState } from 'preact/hooks';
import { type ShownTurn } from '../contract';
import { Choice, Switch } from './form-parts';

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
  readonly onSend: (request: object, anew: boolean) => void;
}

const readRequest = (text: string): object | string => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : 'This is not a JSON object.';
  } catch (error) {
    return `This is not valid JSON: ${error instanceof Error ? error.message : String(error)}.`;
  }
};

/** A box to send any request by hand. */
export const RequestView = ({ turns, onSend }: RequestViewProps) => {
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
    h('div', { class: 'row' }, [
      h('label', { for: 'request' }, 'The request'),
      h('textarea', {
        id: 'request',
        class: 'field code',
        rows: 12,
        spellcheck: false,
        value: text,
        'aria-describedby': wrong === undefined ? 'request-hint' : 'request-wrong request-hint',
        'aria-invalid': wrong !== undefined,
        onInput: ({ currentTarget }: { currentTarget: HTMLTextAreaElement }) =>
          setText(currentTarget.value),
      }),
      wrong !== undefined && h('p', { class: 'wrong', id: 'request-wrong', role: 'alert' }, wrong),
      h(
        'p',
        { class: 'hint', id: 'request-hint' },
        'What stands under “request”. Its id, time and locale are added unless you give them.',
      ),
    ]),
    h(Switch, { label: 'In a new session', checked: anew, onChange: setAnew }),
    h('div', { class: 'actions' }, [
      h('button', { type: 'submit', class: 'button primary' }, 'Send the request'),
    ]),
  ]);
};
