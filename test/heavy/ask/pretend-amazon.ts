import { unzipSync } from 'fflate';
import { freshMemory } from '../../../workbench/assemble';
import { ownSkill } from '../../../workbench/served';
import { serveProjectSmapi } from '../../../workbench/smapi';

/** A manifest as it was uploaded. */
export interface UploadedManifest {
  readonly apis: { readonly custom: { readonly endpoint?: { readonly uri: string } } };
  readonly events?: {
    readonly endpoint: { readonly uri: string };
    readonly subscriptions: readonly { readonly eventName: string }[];
  };
}

const CALLED_BY_AWS = (service: string) => ({
  authorization: `AWS4-HMAC-SHA256 /${service}/aws4_request`,
});

const between = (text: string, tag: string): string[] =>
  [...text.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map(([, inner = '']) => inner);

const pairsIn = (text: string, key: string, value: string): Record<string, string> => {
  const values = between(text, value);
  return Object.fromEntries(between(text, key).map((name, index) => [name, values[index] ?? '']));
};

/** Amazon's and AWS's endpoints for one skill, and a look at what is kept there. */
export const servePretendAmazon = async (skillId: string) => {
  const refusals: string[] = [];
  const server = await serveProjectSmapi({
    served: { ...ownSkill(() => undefined, {}), skillId },
    user: 'owner',
    type: 'echo',
    memory: freshMemory(),
    onRefusal: (what) => refusals.push(what),
  });
  const call = (path: string, service = 'lambda', init: RequestInit = {}): Promise<Response> =>
    fetch(`${server.address}${path}`, { ...init, headers: CALLED_BY_AWS(service) });
  const cloudFormation = async (
    Action: string,
    StackName: string,
    more: Readonly<Record<string, string>> = {},
  ): Promise<string> => {
    const body = new URLSearchParams({ Action, StackName, ...more });
    return (await call('/', 'cloudformation', { method: 'POST', body })).text();
  };
  const readLambda = async (path: string): Promise<unknown> =>
    (await call(`/2015-03-31/functions/${path}`)).json();
  const uploaded = async (bucket = '', key = '', version = ''): Promise<Uint8Array> => {
    const answer = await call(`/${bucket}/${key}?versionId=${version}`, 's3');
    return new Uint8Array(await answer.arrayBuffer());
  };

  return {
    address: server.address,
    close: server.close,
    refusals,
    publish: () => call(`/v1/skills/${skillId}/submit`, 'smapi', { method: 'POST' }),
    manifest: async (): Promise<UploadedManifest> => {
      const answer = await call(`/v1/skills/${skillId}/stages/development/manifest`);
      return ((await answer.json()) as { manifest: UploadedManifest }).manifest;
    },
    model: async (locale: string): Promise<unknown> =>
      (
        await call(`/v1/skills/${skillId}/stages/development/interactionModel/locales/${locale}`)
      ).json(),
    stack: async (name: string) => {
      const described = await cloudFormation('DescribeStacks', name);
      return {
        status: between(described, 'StackStatus')[0],
        parameters: pairsIn(described, 'ParameterKey', 'ParameterValue'),
        outputs: pairsIn(described, 'OutputKey', 'OutputValue'),
      };
    },
    /** Makes or updates a stack as ask-cli does. @returns AWS's answer */
    deployStack: (
      action: 'CreateStack' | 'UpdateStack',
      name: string,
      template: string,
      parameters: Readonly<Record<string, string>>,
    ): Promise<string> => {
      const pairs = Object.entries(parameters).flatMap(([key, value], index) => [
        [`Parameters.member.${index + 1}.ParameterKey`, key],
        [`Parameters.member.${index + 1}.ParameterValue`, value],
      ]);
      return cloudFormation(action, name, {
        TemplateBody: template,
        'Capabilities.member.1': 'CAPABILITY_IAM',
        ...(Object.fromEntries(pairs) as Record<string, string>),
      });
    },
    /** Puts a zip into a bucket that keeps versions. @returns the version */
    upload: async (bucket: string, key: string, body: Uint8Array): Promise<string> => {
      await call(`/${bucket}`, 's3', { method: 'PUT' });
      const enabled = '<Status>Enabled</Status>';
      await call(`/${bucket}?versioning`, 's3', { method: 'PUT', body: enabled });
      const put = await call(`/${bucket}/${key}`, 's3', { method: 'PUT', body: Buffer.from(body) });
      return put.headers.get('x-amz-version-id') ?? '';
    },
    uploaded,
    /** The files of an uploaded zip. */
    zip: async (bucket = '', key = '', version = '') =>
      unzipSync(await uploaded(bucket, key, version)),
    /** The number of the version that an alias leads to; undefined when there is no such alias. */
    aliasVersion: async (name: string, alias: string): Promise<string | undefined> =>
      ((await readLambda(`${name}/aliases/${alias}`)) as { FunctionVersion?: string })
        .FunctionVersion,
    versions: async (name: string): Promise<readonly { readonly Description: string }[]> =>
      ((await readLambda(`${name}/versions`)) as { Versions: { Description: string }[] }).Versions,
    /** The skills that may call a function, by its alias; without one, its newest code. */
    callers: async (name: string, alias = ''): Promise<readonly string[]> => {
      const { Policy } = (await readLambda(`${name}/policy?Qualifier=${alias}`)) as {
        Policy: string;
      };
      const { Statement } = JSON.parse(Policy) as {
        Statement: { Condition: { StringEquals: Record<string, string> } }[];
      };
      return Statement.flatMap(({ Condition }) => Object.values(Condition.StringEquals));
    },
  };
};

export type PretendAmazon = Awaited<ReturnType<typeof servePretendAmazon>>;
