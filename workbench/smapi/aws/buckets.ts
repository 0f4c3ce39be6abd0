import { type LocalAnswer } from '../../http/local-server';
import { type Route } from '../router';

const EMPTY: LocalAnswer = { status: 200, type: 'application/xml', body: '' };

const refusal = (status: number, code: string): LocalAnswer => ({
  status,
  type: 'application/xml',
  body: `<Error><Code>${code}</Code><Message>${code}</Message></Error>`,
});

interface Bucket {
  isVersioned: boolean;
  /** What was put under each key, first the oldest. */
  readonly objects: Map<string, readonly Buffer[]>;
}

const versionId = (index: number): string => `version-${index + 1}`;

/** Makes an empty pretend S3, kept in memory until the program ends. */
export const createBuckets = () => {
  const buckets = new Map<string, Bucket>();

  const put = (name: string, key: string, bytes: Buffer): LocalAnswer => {
    const bucket = buckets.get(name);
    if (bucket === undefined) return refusal(404, 'NoSuchBucket');
    const versions = [...(bucket.objects.get(key) ?? []), bytes];
    bucket.objects.set(key, versions);
    const headers = {
      etag: '"pretend"',
      ...(bucket.isVersioned && { 'x-amz-version-id': versionId(versions.length - 1) }),
    };
    return { ...EMPTY, headers };
  };

  /** An object; undefined when there is none. */
  const read = (bucket: string, key: string, version: string): Buffer | undefined =>
    buckets
      .get(bucket)
      ?.objects.get(key)
      ?.find((_bytes, index) => versionId(index) === version);

  /** The operations that `ask deploy` with the cfn-deployer calls, and the one that reads. */
  const routes: readonly Route[] = [
    {
      method: 'HEAD',
      path: '/:bucket',
      handle: ({ bucket = '' }) => (buckets.has(bucket) ? EMPTY : refusal(404, 'NoSuchBucket')),
    },
    {
      method: 'PUT',
      path: '/:bucket',
      handle: ({ bucket = '' }, { query, body }) => {
        const found = buckets.get(bucket) ?? { isVersioned: false, objects: new Map() };
        if (query.has('versioning')) found.isVersioned = body.includes('<Status>Enabled</Status>');
        buckets.set(bucket, found);
        return EMPTY;
      },
    },
    {
      method: 'GET',
      path: '/:bucket',
      handle: ({ bucket = '' }) => {
        const found = buckets.get(bucket);
        if (found === undefined) return refusal(404, 'NoSuchBucket');
        const status = found.isVersioned ? '<Status>Enabled</Status>' : '';
        const body = `<VersioningConfiguration>${status}</VersioningConfiguration>`;
        return { ...EMPTY, body };
      },
    },
    {
      method: 'GET',
      path: '/:bucket/:folder/:file',
      handle: ({ bucket = '', folder = '', file = '' }, { query }) => {
        const body = read(bucket, `${folder}/${file}`, query.get('versionId') ?? '');
        return body === undefined ? refusal(404, 'NoSuchVersion') : { ...EMPTY, body };
      },
    },
    {
      method: 'PUT',
      path: '/:bucket/:folder/:file',
      handle: ({ bucket = '', folder = '', file = '' }, { bytes }) =>
        put(bucket, `${folder}/${file}`, bytes),
    },
  ];
  return {
    routes,
    read,
  };
};

export type Buckets = ReturnType<typeof createBuckets>;
