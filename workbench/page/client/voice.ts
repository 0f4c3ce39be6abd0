/** The parts of the browser's speech recognition that the page uses; not every browser has it. */
interface Recognition {
  lang: string;
  onresult: ((event: RecognitionEvent) => void) | null;
  onend: (() => void) | null;
  onerror: ((event: { readonly error: string }) => void) | null;
  start(): void;
  abort(): void;
}

interface RecognitionEvent {
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>>;
}

type Maker = new () => Recognition;

const recognitionMaker = (): Maker | undefined => {
  const { SpeechRecognition, webkitSpeechRecognition } = window as unknown as Record<
    string,
    Maker | undefined
  >;
  return SpeechRecognition ?? webkitSpeechRecognition;
};

/** Whether this browser can listen. */
export const canListen = (): boolean => recognitionMaker() !== undefined;

/** What happens while the browser listens. */
export interface Listener {
  readonly heard: (text: string) => void;
  readonly failed: (sentence: string) => void;
  readonly ended: () => void;
}

const REASONS: Readonly<Record<string, string>> = {
  'not-allowed': 'the microphone is not allowed for this page',
  network: "the browser's speech recognition needs a network",
  'no-speech': 'nothing was heard',
  'audio-capture': 'there is no microphone',
};

/**
 * Listens for one utterance.
 *
 * @param locale e.g. en-GB
 * @returns a function that stops it
 */
export const listen = (locale: string, { heard, failed, ended }: Listener): (() => void) => {
  const Maker = recognitionMaker();
  if (Maker === undefined) return () => undefined;
  const recognition = new Maker();
  recognition.lang = locale;
  recognition.onresult = ({ results }) => heard(results[0]?.[0]?.transcript ?? '');
  recognition.onerror = ({ error }) => {
    if (error !== 'aborted') failed(`Could not listen: ${REASONS[error] ?? error}. Type instead.`);
  };
  recognition.onend = ended;
  recognition.start();
  return () => recognition.abort();
};

/** Whether this browser can speak. */
export const canSpeak = (): boolean => 'speechSynthesis' in window;

/** Says something aloud; stops what is being said. */
export const speak = (text: string, locale: string): void => {
  hush();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = locale;
  window.speechSynthesis.speak(utterance);
};

/** Stops speaking. */
export const hush = (): void => {
  if (canSpeak()) window.speechSynthesis.cancel();
};
