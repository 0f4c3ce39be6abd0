import { h } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { canListen, listen } from './voice';

interface ComposerProps {
  readonly locale: string;
  readonly busy: boolean;
  /** What to say first, shown as an example. */
  readonly example: string;
  readonly onSay: (text: string) => void;
  readonly onSilence: () => void;
  readonly onProblem: (sentence: string) => void;
}

/** Where a person types or speaks. */
export const Composer = ({ locale, busy, example, onSay, onSilence, onProblem }: ComposerProps) => {
  const [text, setText] = useState('');
  const [listening, setListening] = useState(false);
  const stop = useRef<() => void>(() => undefined);
  const say = (words: string): void => {
    if (words.trim() === '' || busy) return;
    setText('');
    onSay(words);
  };
  const toggle = (): void => {
    if (listening) return stop.current();
    setListening(true);
    stop.current = listen(locale, {
      heard: say,
      failed: onProblem,
      ended: () => setListening(false),
    });
  };
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    say(text);
  };
  return h('form', { class: 'composer', onSubmit }, [
    h('label', { class: 'unseen', for: 'words' }, 'Say something to the device'),
    h('input', {
      id: 'words',
      class: 'field',
      type: 'text',
      value: text,
      autocomplete: 'off',
      maxLength: 1000,
      placeholder: example,
      onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
        setText(currentTarget.value),
    }),
    canListen() &&
      h(
        'button',
        { type: 'button', class: 'button', 'aria-pressed': listening, onClick: toggle },
        listening ? 'Listening…' : 'Speak',
      ),
    h('button', { type: 'submit', class: 'button primary' }, 'Say'),
    h(
      'button',
      {
        type: 'button',
        class: 'button quiet',
        title: 'Say nothing until Alexa gives up waiting',
        onClick: () => {
          if (!busy) onSilence();
        },
      },
      'Stay silent',
    ),
  ]);
};
