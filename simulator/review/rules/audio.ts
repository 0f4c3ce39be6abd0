import { type Play, playSchema } from '../directive-types';
import { PAGES } from '../pages';
import { type ResponseParts } from '../response-parts';
import { type Rule, rule } from '../rule';

const PLAY = 'AudioPlayer.Play';
/** The most characters of a stream's token. */
const TOKEN_LIMIT = 1024;
/** Amazon's own library of sounds, for `<audio>` only. */
const SOUND_LIBRARY = /^soundbank:\/\/soundlibrary\/\S+$/;
/** Hosts that only this computer or network can reach, or that no certificate is issued for. */
const OUT_OF_REACH =
  /^(?:localhost|\[.*\]|\d+(?:\.\d+){3}|[^.]+|.*\.(?:local|localhost|internal|test))$/;

/** The Play directives whose fields are right; those of others are reported by a rule of their own. */
const plays = ({ directives }: ResponseParts): readonly Play[] =>
  directives.flatMap((directive) => {
    const { data } = playSchema.safeParse(directive);
    return directive.type === PLAY && data !== undefined ? [data] : [];
  });

/** The addresses of recordings in the speech. */
const recordings = ({ speeches }: ResponseParts): readonly string[] =>
  speeches.flatMap(({ ssml }) =>
    (ssml?.elements ?? []).flatMap(({ name, attributes: { src } }) =>
      name === 'audio' && src !== undefined ? [src] : [],
    ),
  );

/** The addresses of the audio player's streams. */
const streams = (parts: ResponseParts): readonly string[] =>
  plays(parts).map(({ audioItem: { stream } }) => stream.url);

const urlOf = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined);

const notHttps = (what: string, url: string): string | undefined =>
  urlOf(url)?.protocol === 'https:'
    ? undefined
    : `${what} is at ${JSON.stringify(url)}; Alexa takes an address that begins with https://`;

/** Rules for recordings and the audio player. */
export const AUDIO_RULES: readonly Rule[] = [
  rule({
    id: 'ssml.audio-https',
    page: PAGES.ssml,
    level: 'error',
    looksAt: recordings,
    finding: (url) => (SOUND_LIBRARY.test(url) ? undefined : notHttps('<audio>', url)),
  }),
  rule({
    id: 'audio.https',
    page: PAGES.audio,
    level: 'error',
    looksAt: streams,
    finding: (url) => notHttps('the stream', url),
  }),
  rule({
    id: 'audio.host',
    page: PAGES.ssml,
    level: 'warning',
    unverified: true,
    looksAt: (parts) => [...recordings(parts), ...streams(parts)],
    finding: (url) => {
      const { protocol, hostname = '' } = urlOf(url) ?? {};
      return protocol === 'https:' && OUT_OF_REACH.test(hostname)
        ? `a recording is on the host ${hostname}, which Alexa can't reach with a trusted certificate`
        : undefined;
    },
  }),
  rule({
    id: 'audio.one-play',
    page: PAGES.audio,
    level: 'error',
    looksAt: ({ directives }) => [directives.filter(({ type }) => type === PLAY).length],
    finding: (count) => (count > 1 ? `more than one ${PLAY} directive in a response` : undefined),
  }),
  rule({
    id: 'audio.enqueue',
    page: PAGES.audio,
    level: 'error',
    looksAt: plays,
    finding: ({ playBehavior, audioItem: { stream } }) =>
      playBehavior === 'ENQUEUE' && (stream.expectedPreviousToken ?? '') === ''
        ? `${PLAY} with ENQUEUE has no "audioItem.stream.expectedPreviousToken"`
        : undefined,
  }),
  rule({
    id: 'audio.previous-token',
    page: PAGES.audio,
    level: 'warning',
    unverified: true,
    looksAt: plays,
    finding: ({ playBehavior, audioItem: { stream } }) =>
      playBehavior !== 'ENQUEUE' && (stream.expectedPreviousToken ?? '') !== ''
        ? `${PLAY} has an "expectedPreviousToken", which only ENQUEUE takes`
        : undefined,
  }),
  rule({
    id: 'audio.token-length',
    page: PAGES.audio,
    level: 'warning',
    unverified: true,
    looksAt: plays,
    finding: ({ audioItem: { stream } }) =>
      stream.token.length > TOKEN_LIMIT
        ? `the stream's token has ${stream.token.length} characters; Alexa takes ${TOKEN_LIMIT}`
        : undefined,
  }),
  rule({
    id: 'audio.open-session',
    page: PAGES.audio,
    level: 'warning',
    looksAt: ({ response, directives }) => (response.shouldEndSession === false ? directives : []),
    finding: ({ type }) =>
      type === PLAY
        ? `${PLAY} beside "shouldEndSession": false: Alexa pauses the stream to listen`
        : undefined,
  }),
];
