import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { type LocalAnswer, jsonAnswer } from '../http/local-server';
import { Refusal } from '../http/refusal';
import { readBodyAs } from '../http/json-body';
import { type Route } from './router';
import { type SkillEntry, eTagOf } from './skill-entry';
import { type ImportedResource, importPackage } from './skill-package';

const importSchema = z.object({ location: z.string(), vendorId: z.string().nullish() });

/** How long an upload address is valid, in milliseconds. */
const UPLOAD_LIFE = 60 * 60 * 1000;
/** The most uploads kept. */
const MOST_UPLOADS = 20;

const importBody = (entry: SkillEntry, resources: readonly ImportedResource[]) => {
  const errors = resources.flatMap(({ errors: messages }) => messages);
  return {
    status: errors.length === 0 ? 'SUCCEEDED' : 'FAILED',
    ...(errors.length > 0 && {
      errors: errors.map((message) => ({ code: 'INVALID_RESOURCE', message })),
    }),
    skill: {
      skillId: entry.skillId,
      eTag: eTagOf(entry.manifest),
      resources: resources.map(({ name, status }) => ({ name, status, action: 'UPDATE' })),
    },
  };
};

/** The operations of `ask deploy` for the skill package: the upload address, the import, and its status. */
export const packageRoutes = (
  entry: SkillEntry,
  onFailedBuild: (why: string) => void,
): readonly Route[] => {
  /** Undefined until the package was uploaded. */
  const uploads = new Map<string, Buffer | undefined>();
  const imports = new Map<string, readonly ImportedResource[]>();

  const begin = (body: string): LocalAnswer => {
    const { location } = readBodyAs(body, importSchema);
    const zip = uploads.get(location.split('/').at(-1) ?? '');
    if (zip === undefined) {
      throw new Refusal(400, '"location": nothing was uploaded to that address.');
    }
    const id = `import-${imports.size + 1}`;
    const resources = importPackage(entry, zip);
    imports.set(id, resources);
    resources.flatMap(({ errors }) => errors).forEach(onFailedBuild);
    return jsonAnswer(202, {}, { location: `/v1/skills/imports/${id}` });
  };

  return [
    {
      method: 'POST',
      path: '/v1/skills/uploads',
      handle: (_parts, { headers }) => {
        const id = randomUUID();
        uploads.set(id, undefined);
        const [oldest = ''] = uploads.keys();
        if (uploads.size > MOST_UPLOADS) uploads.delete(oldest);
        return jsonAnswer(201, {
          uploadUrl: `http://${headers.host ?? ''}/uploads/${id}`,
          expiresAt: new Date(Date.now() + UPLOAD_LIFE).toISOString(),
        });
      },
    },
    {
      method: 'PUT',
      path: '/uploads/:uploadId',
      handle: ({ uploadId = '' }, { bytes }) => {
        if (!uploads.has(uploadId)) throw new Refusal(404, 'There is no such upload address.');
        uploads.set(uploadId, bytes);
        return jsonAnswer(200, {});
      },
    },
    { method: 'POST', path: '/v1/skills/imports', handle: (_parts, { body }) => begin(body) },
    {
      method: 'POST',
      path: '/v1/skills/:skillId/imports',
      handle: (_parts, { body }) => begin(body),
    },
    {
      method: 'GET',
      path: '/v1/skills/imports/:importId',
      handle: ({ importId = '' }) => {
        const resources = imports.get(importId);
        if (resources !== undefined) return jsonAnswer(200, importBody(entry, resources));
        throw new Refusal(404, `Resource not found: there is no import ${importId}.`);
      },
    },
  ];
};
