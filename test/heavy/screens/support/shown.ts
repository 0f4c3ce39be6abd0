import { wordsOf } from '../../../../catalog';
import { createSkill } from '../../../../lambda/skill';
import { type Panel } from '../../../../lambda/screens/panel';
import { createProcessStore } from '../../../../memory/process-store';
import { type Store } from '../../../../memory/store';
import { type TestDevice, createDevice, loadProject } from '../../../../workbench/testing';
import { parts } from '../../../support/shop';

interface ScreenTalk {
  /** The image of every product. */
  readonly image?: string;
  /** The name of every product. */
  readonly name?: string;
  /** After so many turns the skill breaks once. */
  readonly breaksAfter?: number;
  /** What Amazon says of every product, where the owner has switched it on. */
  readonly amazon?: { readonly imageUrl: string; readonly productTitle: string };
  /** By default the customer is new. */
  readonly memory?: Store;
}

/** As long as those that are known of Amazon's programmes. */
export const NOTICE =
  'Certain content on this screen comes from Amazon. It is provided as it is, and may be changed or removed at any time without a word.';

const project = loadProject();
/** When every talk takes place; milliseconds since 1970, UTC. */
export const START = Date.parse('2026-11-21T12:00:00Z');

const SWITCHED_ON = {
  ...{ credentialName: 'default', version: '3.1' },
  screens: { US: NOTICE },
};

/** Says these things to the skill on an Echo Show. */
export const talkOnScreen = async (
  says: readonly string[],
  { image, name, breaksAfter = Infinity, memory, amazon }: ScreenTalk = {},
): Promise<TestDevice> => {
  const { catalog } = parts;
  const products = catalog.products.map((product) => ({
    ...product,
    ...(image !== undefined && { image }),
    ...(name !== undefined && { words: { en: { ...wordsOf(product, 'en'), name } } }),
  }));
  let turns = 0;
  const device = createDevice({
    project,
    type: 'echo-show-8',
    user: 'anna',
    mayBreak: breaksAfter !== Infinity,
    skill: createSkill({
      ...parts,
      catalog: { ...catalog, products },
      ...(amazon !== undefined && {
        record: { ...parts.record, creators: SWITCHED_ON },
        screenSource: { prepare: () => undefined, detailsOf: () => amazon },
      }),
      memory: memory ?? createProcessStore(() => START),
      clock: () => START,
      random: () => {
        if (turns === breaksAfter) {
          turns += 1;
          throw new Error('broken on purpose');
        }
        return 0;
      },
      log: () => undefined,
    }),
  });
  for (const saying of says) {
    await device.say(saying);
    turns += 1;
  }
  return device;
};

/** What is on the device's screen now. */
export const panelOf = ({ screen }: TestDevice): Panel => {
  const { panel } = (screen?.datasources ?? {}) as { readonly panel?: Panel };
  if (panel === undefined) throw new Error('nothing was drawn');
  return panel;
};
