import { createHash } from 'node:crypto';
import * as z from 'zod';
import { unzipSync } from 'fflate';
import { type LocalAnswer, jsonAnswer } from '../http/local-server';
import { readBodyAs } from '../http/json-body';
import { type Route } from './router';

const ACCOUNT = '000000000000';
const FUNCTIONS = '/2015-03-31/functions';

const functionSchema = z.object({
  FunctionName: z.string(),
  Handler: z.string(),
  Role: z.string(),
  Runtime: z.string(),
  Code: z.object({ ZipFile: z.string() }),
});
const codeSchema = z.object({ ZipFile: z.string() });
const configurationSchema = z.object({
  Handler: z.string().optional(),
  Runtime: z.string().optional(),
});

interface PretendFunction {
  readonly name: string;
  readonly role: string;
  readonly handler: string;
  readonly runtime: string;
  readonly sha: string;
  readonly revision: number;
}

const xmlAnswer = (action: string, result: string): LocalAnswer => ({
  status: 200,
  type: 'text/xml',
  body: `<${action}Response xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><${action}Result>${result}</${action}Result></${action}Response>`,
});

const refuse = (status: number, code: string, Message: string): LocalAnswer =>
  jsonAnswer(status, { Message }, { 'x-amzn-errortype': code });

const roleXml = (name: string): string =>
  `<Role><Path>/</Path><RoleName>${name}</RoleName><RoleId>PRETEND</RoleId><Arn>arn:aws:iam::${ACCOUNT}:role/${name}</Arn><CreateDate>2026-01-01T00:00:00Z</CreateDate></Role>`;

const configurationOf = ({ name, role, handler, runtime, sha, revision }: PretendFunction) => ({
  FunctionName: name,
  FunctionArn: `arn:aws:lambda:us-east-1:${ACCOUNT}:function:${name}`,
  Role: role,
  Handler: handler,
  Runtime: runtime,
  CodeSha256: sha,
  State: 'Active',
  LastUpdateStatus: 'Successful',
  LastModified: '2026-01-01T00:00:00.000+0000',
  RevisionId: `revision-${revision}`,
});

/** Why Lambda could not run the code: the zip must contain the handler's file. */
const codeProblem = (zip: Buffer, handler: string): string | undefined => {
  const file = handler.replace(/\.[^./]*$/, '');
  let names: string[];
  try {
    names = Object.keys(unzipSync(zip));
  } catch {
    return 'Could not unzip uploaded file. Please check your file, then try to upload again.';
  }
  const isThere = names.some((name) => name === `${file}.js` || name === `${file}.mjs`);
  return isThere ? undefined : `The zip has no ${file}.js, which the handler ${handler} names.`;
};

/**
 * The AWS operations that `ask deploy` calls after those of the Skill Management API: it makes a role
 * and a function. The function never runs; it is kept in memory until the program ends.
 */
export const awsRoutes = (): readonly Route[] => {
  const functions = new Map<string, PretendFunction>();
  const nameIn = (arnOrName = ''): string => arnOrName.split(':').at(-1) ?? '';

  const put = (fn: Omit<PretendFunction, 'sha' | 'revision'>, zip: Buffer, status: number) => {
    const problem = codeProblem(zip, fn.handler);
    if (problem !== undefined) return refuse(400, 'InvalidParameterValueException', problem);
    const sha = createHash('sha256').update(zip).digest('base64');
    const revision = (functions.get(fn.name)?.revision ?? 0) + 1;
    const kept = { ...fn, sha, revision };
    functions.set(fn.name, kept);
    return jsonAnswer(status, configurationOf(kept));
  };
  const withFunction = (
    arn: string | undefined,
    use: (found: PretendFunction) => LocalAnswer,
  ): LocalAnswer => {
    const found = functions.get(nameIn(arn));
    if (found !== undefined) return use(found);
    return refuse(404, 'ResourceNotFoundException', `Function not found: ${nameIn(arn)}`);
  };

  return [
    {
      method: 'POST',
      path: '/',
      handle: (_parts, { body }) => {
        const form = new URLSearchParams(body);
        const action = form.get('Action') ?? '';
        const name = (form.get('RoleName') ?? '').replace(/[^\w+=,.@-]/g, '');
        if (action === 'CreateRole' || action === 'GetRole')
          return xmlAnswer(action, roleXml(name));
        if (action === 'AttachRolePolicy') return xmlAnswer(action, '');
        return refuse(400, 'InvalidAction', `The simulator has no IAM action "${action}".`);
      },
    },
    {
      method: 'POST',
      path: FUNCTIONS,
      handle: (_parts, { body }) => {
        const { FunctionName, Role, Handler, Runtime, Code } = readBodyAs(body, functionSchema);
        const fn = { name: FunctionName, role: Role, handler: Handler, runtime: Runtime };
        return put(fn, Buffer.from(Code.ZipFile, 'base64'), 201);
      },
    },
    {
      method: 'GET',
      path: `${FUNCTIONS}/:arn`,
      handle: ({ arn }) =>
        withFunction(arn, (found) =>
          jsonAnswer(200, { Configuration: configurationOf(found), Code: {} }),
        ),
    },
    {
      method: 'PUT',
      path: `${FUNCTIONS}/:arn/code`,
      handle: ({ arn }, { body }) =>
        withFunction(arn, (found) =>
          put(found, Buffer.from(readBodyAs(body, codeSchema).ZipFile, 'base64'), 200),
        ),
    },
    {
      method: 'PUT',
      path: `${FUNCTIONS}/:arn/configuration`,
      handle: ({ arn }, { body }) =>
        withFunction(arn, (found) => {
          const { Handler = found.handler, Runtime = found.runtime } = readBodyAs(
            body,
            configurationSchema,
          );
          const changed = { ...found, handler: Handler, runtime: Runtime };
          functions.set(found.name, changed);
          return jsonAnswer(200, configurationOf(changed));
        }),
    },
    {
      method: 'POST',
      path: `${FUNCTIONS}/:arn/policy`,
      handle: ({ arn }) => withFunction(arn, () => jsonAnswer(201, { Statement: '{}' })),
    },
  ];
};
