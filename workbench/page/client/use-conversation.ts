import { useCallback, useEffect, useState } from 'preact/hooks';
import { type ConversationChoice, type ConversationState, type PageChoices } from '../contract';
import { type Doing, Refused, api } from './api';

const KEPT_UNDER = 'shelf-talker-conversation';

/** The conversation of this window, and what can be done with it. */
export interface TalkOfPage {
  readonly choices: PageChoices | null;
  readonly state: ConversationState | null;
  /** Whether the page waits for an answer. */
  readonly busy: boolean;
  /** The last problem, in a sentence. */
  readonly problem: string | null;
  /** Where in what was sent the problem is, from the outside in. */
  readonly problemAt: readonly string[];
  readonly setProblem: (sentence: string | null) => void;
  readonly take: (doing: Doing) => Promise<ConversationState | null>;
  readonly begin: (wish: Partial<ConversationChoice>) => Promise<ConversationState | null>;
  readonly open: (text: string) => Promise<ConversationState | null>;
}

const goOnOrBegin = async (): Promise<ConversationState> => {
  const kept = sessionStorage.getItem(KEPT_UNDER);
  if (kept === null) return api.begin({});
  // The simulator may have been restarted, and then it does not know the conversation.
  return api.find(kept).catch(() => api.begin({}));
};

/** Continues this window's conversation, or starts one. */
export const useConversation = (): TalkOfPage => {
  const [choices, setChoices] = useState<PageChoices | null>(null);
  const [state, setState] = useState<ConversationState | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setSentence] = useState<string | null>(null);
  const [problemAt, setProblemAt] = useState<readonly string[]>([]);
  const setProblem = useCallback((sentence: string | null, at: readonly string[] = []) => {
    setSentence(sentence);
    setProblemAt(at);
  }, []);

  const run = useCallback(async (get: () => Promise<ConversationState>) => {
    setBusy(true);
    setProblem(null);
    try {
      const next = await get();
      sessionStorage.setItem(KEPT_UNDER, next.id);
      setState(next);
      return next;
    } catch (error) {
      setProblem(
        error instanceof Error ? error.message : String(error),
        error instanceof Refused ? error.at : [],
      );
      return null;
    } finally {
      setBusy(false);
    }
  }, []);

  useEffect(() => {
    void run(goOnOrBegin);
    api.choices().then(setChoices, (error: Error) => setProblem(error.message));
  }, [run]);

  const id = state?.id ?? '';
  return {
    ...{ choices, state, busy, problem, problemAt, setProblem },
    take: useCallback((doing: Doing) => run(() => api.take(id, doing)), [id, run]),
    begin: useCallback((wish: Partial<ConversationChoice>) => run(() => api.begin(wish)), [run]),
    open: useCallback((text: string) => run(() => api.open(text)), [run]),
  };
};
