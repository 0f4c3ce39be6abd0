import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type ConversationChoice, type ConversationState, type PageChoices } from '../contract';
import { Choice, Line, Switch } from './form-parts';
import { deviceName, localeName } from './names';

interface SettingsViewProps {
  readonly state: ConversationState;
  readonly choices: PageChoices | null;
  readonly onBegin: (wish: Partial<ConversationChoice>) => void;
  readonly onClock: (time: string | null) => void;
}

const inUtc = (now: number): string => new Date(now).toISOString().slice(0, 16);

/** Who speaks to which device, in which locale, and when. */
export const SettingsView = ({ state, choices, onBegin, onClock }: SettingsViewProps) => {
  const { choice, now, clockIsSet, id } = state;
  const [form, setForm] = useState(choice);
  const [time, setTime] = useState(inUtc(now));
  useEffect(() => {
    setForm(choice);
    setTime(inUtc(now));
  }, [id]);
  const change = (changes: Partial<ConversationChoice>): void => setForm({ ...form, ...changes });
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const { locale, type, user, remember } = form;
    onBegin({ locale, type, user, remember });
  };
  return h('div', {}, [
    h('form', { class: 'form', onSubmit }, [
      h('h2', {}, 'Who speaks to which device'),
      h('div', { class: 'pairs' }, [
        h(Choice, {
          id: 'locale',
          label: 'Locale',
          value: form.locale,
          options: (choices?.locales ?? [form.locale]).map(
            (locale) => [locale, localeName(locale)] as const,
          ),
          onChange: (locale) => change({ locale }),
        }),
        h(Choice, {
          id: 'device',
          label: 'Device',
          value: form.type,
          options: (choices?.deviceTypes ?? [form.type]).map(
            (type) => [type, deviceName(type)] as const,
          ),
          onChange: (type) => change({ type: type as ConversationChoice['type'] }),
        }),
      ]),
      h(Line, {
        id: 'user',
        label: 'Customer',
        value: form.user,
        hint: 'Any name; the skill keeps a memory for each.',
        onInput: (user) => change({ user }),
      }),
      h(Switch, {
        label: 'The skill remembers this customer from one conversation to the next',
        checked: form.remember,
        onChange: (remember) => change({ remember }),
      }),
      h('div', { class: 'actions' }, [
        h('button', { type: 'submit', class: 'button primary' }, 'Start a conversation with these'),
        h('p', { class: 'hint' }, 'The present conversation ends; save it first if you need it.'),
      ]),
    ]),
    h(
      'form',
      {
        class: 'form',
        onSubmit: (event: Event) => {
          event.preventDefault();
          if (time !== '') onClock(`${time}:00Z`);
        },
      },
      [
        h('h2', {}, 'The device’s clock'),
        h(Line, {
          id: 'clock',
          label: 'Date and time, UTC',
          type: 'datetime-local',
          value: time,
          hint: clockIsSet
            ? `Set: it is ${inUtc(now).replace('T', ' ')} for device and skill.`
            : 'As on this computer.',
          onInput: setTime,
        }),
        h('div', { class: 'actions' }, [
          h('button', { type: 'submit', class: 'button' }, 'Set the clock'),
          h(
            'button',
            { type: 'button', class: 'button quiet', onClick: () => onClock(null) },
            'Use this computer’s time',
          ),
        ]),
      ],
    ),
  ]);
};
