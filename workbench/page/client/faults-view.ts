import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type FaultChoice, type PageChoices } from '../contract';
import { faultsOf, formOf, withTask, wrongIn } from './faults-form';
import { Choice, Line, Switch } from './form-parts';

const NO_FAULTS: FaultChoice = {
  every: null,
  byAsin: {},
  script: [],
  chance: null,
  voicePurchasing: true,
  notOffered: {},
  keepAttributes: true,
};

/** Where Shopping Actions are known to be offered. */
const OPEN = ['US', 'GB'];

interface FaultsViewProps {
  readonly faults: FaultChoice;
  readonly choices: PageChoices | null;
  /** The server's refusal of the last ones, and where the problem is. */
  readonly refusal: { readonly sentence: string; readonly at: readonly string[] } | null;
  /** @returns whether the server accepted them */
  readonly onSet: (faults: FaultChoice) => Promise<boolean>;
}

/** A form for what goes wrong in the pretend Alexa Shopping from the next turn on. */
export const FaultsView = ({ faults, choices, refusal, onSet }: FaultsViewProps) => {
  const [form, setForm] = useState(formOf(faults));
  const [said, setSaid] = useState('');
  const current = JSON.stringify(faults);
  useEffect(() => setForm(formOf(JSON.parse(current) as FaultChoice)), [current]);
  const change = (changes: Partial<typeof form>): void => {
    setSaid('');
    setForm({ ...form, ...changes });
  };
  const set = (next: FaultChoice, words: string): void => {
    void onSet(next).then((taken) => setSaid(taken ? words : ''));
  };
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    set(faultsOf(form), 'These apply from the next turn on.');
  };
  const wrongWith = (field: keyof FaultChoice): string | undefined =>
    refusal?.at[1] === field ? wrongIn(refusal.sentence, refusal.at, form) : undefined;
  const outcomes = (choices?.outcomes ?? []).map((code) => [code, code] as const);
  return h('form', { class: 'form', onSubmit }, [
    h('p', { class: 'lead' }, 'Choose how hand-overs to the pretend Alexa Shopping end.'),
    h(Choice, {
      id: 'every',
      label: 'Every hand-over ends with',
      value: form.every,
      options: [['', 'whatever the customer says'], ...outcomes],
      onChange: (every) => change({ every }),
    }),
    h(Line, {
      id: 'by-asin',
      label: 'For a product',
      value: form.byAsin,
      wrong: wrongWith('byAsin'),
      hint: 'ASIN=outcome, separated by commas, e.g. B000IGOXLS=NoOffersFound',
      onInput: (byAsin) => change({ byAsin }),
    }),
    h(Line, {
      id: 'script',
      label: 'The next ones, in order',
      value: form.script,
      wrong: wrongWith('script'),
      hint: 'Outcomes, separated by commas; ask leaves one to the customer, e.g. NoOffersFound, ask, 403',
      onInput: (script) => change({ script }),
    }),
    h('div', { class: 'pairs' }, [
      h(Line, {
        id: 'percent',
        label: 'By chance, percent',
        type: 'number',
        value: form.percent,
        wrong: wrongWith('chance'),
        attributes: { min: '0', max: '100' },
        onInput: (percent) => change({ percent }),
      }),
      h(Choice, {
        id: 'chance-outcome',
        label: 'end with',
        value: form.chanceOutcome,
        options: outcomes,
        onChange: (chanceOutcome) => change({ chanceOutcome }),
      }),
    ]),
    h('fieldset', {}, [
      h('legend', {}, 'The customer and the session'),
      h(Switch, {
        label: 'Voice purchasing is switched on',
        checked: form.voicePurchasing,
        onChange: (voicePurchasing) => change({ voicePurchasing }),
      }),
      h(Switch, {
        label: 'Session attributes survive a hand-over',
        checked: form.keepAttributes,
        onChange: (keepAttributes) => change({ keepAttributes }),
      }),
    ]),
    OPEN.map((marketplace) =>
      h('fieldset', { key: marketplace }, [
        h('legend', {}, `Tasks Alexa offers in ${marketplace}`),
        h(
          'div',
          { class: 'checks' },
          (choices?.tasks ?? []).map((task) =>
            h(Switch, {
              key: task,
              label: task,
              checked: !(form.notOffered[marketplace] ?? []).includes(task),
              onChange: (offered) =>
                change({ notOffered: withTask(form.notOffered, marketplace, task, offered) }),
            }),
          ),
        ),
      ]),
    ),
    h('div', { class: 'actions' }, [
      h('button', { type: 'submit', class: 'button primary' }, 'Set these faults'),
      h(
        'button',
        {
          type: 'button',
          class: 'button',
          onClick: () => set(NO_FAULTS, 'No more faults from the next turn on.'),
        },
        'Remove all faults',
      ),
      h('p', { class: 'hint', role: 'status' }, said),
    ]),
  ]);
};
