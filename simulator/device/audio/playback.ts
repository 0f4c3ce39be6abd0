import { type Directive, type interfaces } from 'ask-sdk-model';
import { type createSkillLine } from '../skill-line';
import { type Session } from '../envelope';
import { type TurnNotes } from '../turn-notes';
import { type AudioPlayer, type PlaybackRequest } from './audio-player';
import { ignoredInAnswer, mayAnswer } from './playback-answers';

/** What playing needs besides the player. */
interface PlaybackDeps {
  readonly player: AudioPlayer;
  readonly send: ReturnType<typeof createSkillLine>;
  /** A session for requests that belong to none; it only carries what is on the screen. */
  readonly noSession: () => Session;
  /** Whether the customer and the skill are in a conversation with the microphone open. */
  readonly isTalking: () => boolean;
  /** Milliseconds each stream lasts. */
  readonly trackLength: () => number;
}

/** The most requests about streams in one turn; it stops a player that runs through years of a queue. */
const MOST_REQUESTS = 100;

const tooMany = (notes: TurnNotes): boolean => {
  if (notes.exchanges.length < MOST_REQUESTS) return false;
  notes.warnings.push(
    `not simulated: more than ${MOST_REQUESTS} requests about streams in one turn`,
  );
  return true;
};

const isOfPlayer = ({ type }: Directive): boolean => type.startsWith('AudioPlayer.');

/** Makes the link between a device's player and the skill, which hears of every change. */
export const createPlayback = (deps: PlaybackDeps) => {
  const { player, send, noSession, isTalking, trackLength } = deps;

  const follow = (notes: TurnNotes, directives: readonly Directive[]): void => {
    for (const directive of directives.filter(isOfPlayer)) {
      const warning = player.follow(directive);
      if (warning !== undefined) notes.warnings.push(warning);
    }
  };

  /** Sends a request that belongs to no session, and follows the directives of the answer. */
  const tell = async (notes: TurnNotes, request: PlaybackRequest): Promise<void> => {
    const answer = await send(notes, noSession(), { raw: request });
    if ('failure' in answer) return;
    const { response } = answer.response;
    const { directives = [] } = response;
    notes.directives.push(...directives);
    notes.warnings.push(...ignoredInAnswer(request.type, response));
    follow(
      notes,
      directives.filter(({ type }) => mayAnswer(request.type, type)),
    );
  };

  const tellAll = async (notes: TurnNotes): Promise<void> => {
    for (let request = player.nextRequest(); request; request = player.nextRequest()) {
      await tell(notes, request);
      if (!isTalking()) player.settle();
    }
  };

  const settle = async (notes: TurnNotes): Promise<void> => {
    if (!isTalking()) player.settle();
    await tellAll(notes);
  };

  return {
    follow,
    tell: async (notes: TurnNotes, request: PlaybackRequest): Promise<void> => {
      await tell(notes, request);
      await settle(notes);
    },
    /** The customer begins to speak. */
    interrupt: async (notes: TurnNotes): Promise<void> => {
      player.interrupt();
      for (let request = player.nextRequest(); request; request = player.nextRequest()) {
        await tell(notes, request);
      }
    },
    /** Starts what waits, unless the conversation goes on; the skill hears of it. */
    settle,
    /** Lets time pass for the player, in milliseconds. */
    pass: async (notes: TurnNotes, milliseconds: number): Promise<void> => {
      let left = milliseconds;
      while (left > 0 && player.view.activity === 'PLAYING') {
        if (tooMany(notes)) return;
        left -= player.play(left, trackLength());
        await tellAll(notes);
      }
    },
    /** The stream can't be played. @returns whether there was one */
    fail: async (
      notes: TurnNotes,
      type: interfaces.audioplayer.ErrorType,
      message: string,
    ): Promise<boolean> => {
      const failed = player.fail(type, message);
      await tellAll(notes);
      return failed;
    },
  };
};

export type Playback = ReturnType<typeof createPlayback>;
