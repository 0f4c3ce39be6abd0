import * as z from 'zod';
import { type CallableSkill } from '../../simulator/device';
import {
  type Assembly,
  type AssemblySettings,
  type DeviceSurroundings,
  deviceFor,
  shoppingFor,
  understandingOf,
} from '../assemble';
import { languageProblem } from '../language-problem';
import { type Served } from '../served';
import { codeSkill } from './code-skill';
import { endpointSkill } from './endpoint-skill';
import { guardProcess } from './guard';
import { createModelFiles } from './model-files';
import { reloadingUnderstanding } from '../reloading-understanding';
import { type SkillPlace } from './skill-place';
import { importing, postingTo, testHeadFor } from './test-head';

const manifestSchema = z.looseObject({
  manifest: z.looseObject({
    publishingInformation: z.looseObject({
      locales: z.record(z.string(), z.looseObject({ name: z.string().min(1) })),
    }),
  }),
});

/** The skill's name in a locale, or in its first one; undefined when the manifest has none. */
const nameInManifest = (manifest: unknown, locale: string): string | undefined => {
  const { data } = manifestSchema.safeParse(manifest);
  const names = data?.manifest.publishingInformation.locales ?? {};
  return (names[locale] ?? Object.values(names)[0])?.name;
};

/** A skill that is ready, and the lines by which a saved test in its project comes to it. */
interface ReadySkill {
  readonly skill: CallableSkill;
  readonly handlerLines: () => readonly string[];
}

const skillAt = async (
  { code, root }: SkillPlace,
  say: (line: string) => void,
): Promise<ReadySkill> => {
  if ('endpoint' in code) {
    const { endpoint } = code;
    return { skill: endpointSkill(endpoint), handlerLines: () => postingTo(endpoint) };
  }
  guardProcess(say);
  process.chdir(root);
  const skill = codeSkill(code, root, say);
  await skill.prepare();
  return { skill, handlerLines: () => importing(skill.entry(), root) };
};

/**
 * Serves any skill. Its code runs in this process, in its project's folder and with this environment,
 * as `ask run` would have it.
 *
 * @param say takes lines for the developer: what was built or loaded again
 * @param surroundings what its devices have
 * @throws FileError or Error with one sentence when a model or the code can't be used
 */
export const anySkill = async (
  place: SkillPlace,
  say: (line: string) => void,
  surroundings: DeviceSurroundings = {},
): Promise<Served> => {
  const { skillId, manifest } = place;
  const spoken = new Map(place.models);
  for (const [locale, { name }] of place.models) {
    const problem = languageProblem(locale);
    if (problem === undefined) continue;
    spoken.delete(locale);
    say(`${name} is left out: ${problem}.`);
  }
  const models = createModelFiles(spoken.size === 0 ? place.models : spoken, say);
  for (const locale of models.locales) models.of(locale);
  const { skill, handlerLines } = await skillAt(place, say);

  const nameIn = (locale: string): string =>
    nameInManifest(manifest, locale) ?? models.of(locale).model.invocationName;

  const assemble = (settings: AssemblySettings): Assembly => {
    const { locale } = settings;
    const shopping = shoppingFor(settings, { products: [] });
    const understanding = reloadingUnderstanding(() =>
      understandingOf(settings.model?.() ?? models.of(locale).model, locale, skillId),
    );
    const { invocationName } = understanding;
    return {
      device: deviceFor(settings, { skill, skillId, understanding, shopping }, surroundings),
      shopping,
      skill,
      skillId,
      skillName: nameIn(locale),
      invocationName,
    };
  };

  return {
    skillId,
    locales: models.locales,
    nameIn,
    // A skill without a project has no manifest; Amazon's CLI asks for one.
    manifest: manifest ?? { manifest: { apis: { custom: {} } } },
    wholeModel: (locale) => models.of(locale).whole,
    assemble,
    ...(surroundings.context !== undefined && { deviceContext: surroundings.context }),
    testHead: testHeadFor(place, handlerLines),
  };
};
