import { type LocalAnswer, jsonAnswer } from '../http/local-server';
import { Refusal } from '../http/refusal';
import { readJsonBody } from '../http/json-body';
import { type Route } from './router';
import { type LastUpdate, type SkillEntry, eTagOf } from './skill-entry';

const PRETEND_VENDOR = { id: 'MPRETENDVENDOR', name: 'Pretend vendor', roles: ['ROLE_DEVELOPER'] };
const EMPTY: LocalAnswer = { status: 204, type: 'application/json', body: '' };

const updateBody = ({ status, errors }: LastUpdate) => ({
  status,
  ...(errors.length > 0 && {
    errors: errors.map((message) => ({ code: 'INVALID_RESOURCE', message })),
  }),
});

const modelStatus = (entry: SkillEntry, locale: string, update: LastUpdate) => {
  const kept = entry.model(locale);
  const built = { name: 'LANGUAGE_MODEL_QUICK_BUILD', status: update.status };
  return {
    lastUpdateRequest: {
      ...updateBody(update),
      buildDetails: { steps: [built, { ...built, name: 'LANGUAGE_MODEL_FULL_BUILD' }] },
    },
    ...(kept !== undefined && { eTag: eTagOf(kept.whole), version: String(kept.version) }),
  };
};

const statusOf = (entry: SkillEntry, wanted: readonly string[]) => {
  const has = (resource: string): boolean => wanted.length === 0 || wanted.includes(resource);
  return {
    ...(has('manifest') && {
      manifest: {
        lastUpdateRequest: { ...updateBody(entry.manifestUpdate), version: '1' },
        eTag: eTagOf(entry.manifest),
      },
    }),
    ...(has('interactionModel') && {
      interactionModel: Object.fromEntries(
        [...entry.modelUpdates].map(([locale, update]) => [
          locale,
          modelStatus(entry, locale, update),
        ]),
      ),
    }),
  };
};

const summaryOf = (entry: SkillEntry) => {
  const { manifest } = entry.manifest as {
    manifest: {
      apis?: object | null;
      publishingInformation?: { locales?: Record<string, { name?: string } | null> | null } | null;
    };
  };
  const locales = manifest.publishingInformation?.locales ?? {};
  return {
    skillId: entry.skillId,
    stage: 'development',
    apis: Object.keys(manifest.apis ?? {}),
    publicationStatus: 'DEVELOPMENT',
    nameByLocale: Object.fromEntries(
      Object.entries(locales).map(([locale, words]) => [locale, words?.name ?? '']),
    ),
  };
};

const MODEL_PATH = '/v1/skills/:skillId/stages/:stage/interactionModel/locales/:locale';
const ENABLEMENT_PATH = '/v1/skills/:skillId/stages/:stage/enablement';

/**
 * The operations that read and change what the developer console keeps about a skill.
 *
 * @param onFailedBuild told why a model or the manifest was not taken; the CLI only says where to ask
 */
export const skillRoutes = (
  entry: SkillEntry,
  onFailedBuild: (why: string) => void,
): readonly Route[] => {
  const { skillId } = entry;
  let enabled = true;
  const keptModel = (locale: string) => {
    const kept = entry.model(locale);
    if (kept !== undefined) return kept;
    throw new Refusal(
      404,
      `Resource not found: there is no interaction model for ${locale}, only for ${entry.locales.join(', ')}.`,
    );
  };
  const accepted = (resource: string): LocalAnswer =>
    jsonAnswer(202, {}, { location: `/v1/skills/${skillId}/status?resource=${resource}` });

  return [
    {
      method: 'GET',
      path: '/v1/vendors',
      handle: () => jsonAnswer(200, { vendors: [PRETEND_VENDOR] }),
    },
    {
      method: 'GET',
      path: '/v1/skills',
      handle: () => jsonAnswer(200, { _links: {}, isTruncated: false, skills: [summaryOf(entry)] }),
    },
    {
      method: 'GET',
      path: '/v1/skills/:skillId/status',
      handle: (_parts, { query }) => jsonAnswer(200, statusOf(entry, query.getAll('resource'))),
    },
    {
      method: 'POST',
      path: '/v1/skills/:skillId/submit',
      handle: () => {
        entry.publish();
        return jsonAnswer(202, {}, { location: `/v1/skills/${skillId}/status` });
      },
    },
    {
      method: 'GET',
      path: '/v1/skills/:skillId/stages/live/manifest',
      handle: () => {
        if (entry.published !== undefined) return jsonAnswer(200, entry.published);
        throw new Refusal(404, 'Resource not found: the skill is not published.');
      },
    },
    {
      method: 'GET',
      path: '/v1/skills/:skillId/stages/:stage/manifest',
      handle: () => jsonAnswer(200, entry.manifest, { etag: eTagOf(entry.manifest) }),
    },
    {
      method: 'PUT',
      path: '/v1/skills/:skillId/stages/:stage/manifest',
      handle: (_parts, { body }) => {
        entry.setManifest(readJsonBody(body)).errors.forEach(onFailedBuild);
        return accepted('manifest');
      },
    },
    {
      method: 'GET',
      path: MODEL_PATH,
      handle: ({ locale = '' }) => {
        const { whole, version } = keptModel(locale);
        const body = { ...(whole as object), version: String(version) };
        return jsonAnswer(200, body, { etag: eTagOf(whole) });
      },
    },
    {
      method: 'HEAD',
      path: MODEL_PATH,
      handle: ({ locale = '' }) => ({
        ...EMPTY,
        headers: { etag: eTagOf(keptModel(locale).whole) },
      }),
    },
    {
      method: 'PUT',
      path: MODEL_PATH,
      handle: ({ locale = '' }, { body }) => {
        const whole = readJsonBody(body);
        const update = entry.setModel(locale, whole);
        // Refused at once only when the status can't report it: the CLI does not show the text of a refusal.
        if (!entry.modelUpdates.has(locale)) throw new Refusal(400, `${update.errors.join('; ')}.`);
        update.errors.forEach(onFailedBuild);
        return accepted('interactionModel');
      },
    },
    {
      method: 'GET',
      path: ENABLEMENT_PATH,
      handle: () => {
        if (enabled) return EMPTY;
        throw new Refusal(404, 'Resource not found: the skill is not enabled.');
      },
    },
    {
      method: 'PUT',
      path: ENABLEMENT_PATH,
      handle: () => {
        enabled = true;
        return EMPTY;
      },
    },
    {
      method: 'DELETE',
      path: ENABLEMENT_PATH,
      handle: () => {
        enabled = false;
        return EMPTY;
      },
    },
  ];
};
