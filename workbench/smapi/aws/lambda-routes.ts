import * as z from 'zod';
import { type LocalAnswer, jsonAnswer } from '../../http/local-server';
import { readBodyAs } from '../../http/json-body';
import { type PathParts, type Route } from '../router';
import { AwsRefusal } from './aws-refusal';
import { type Functions, type PretendFunction, functionArn, readFunctionName } from './functions';

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
const aliasSchema = z.object({ FunctionVersion: z.string() });

const configurationOf = ({ name, role, handler, runtime, sha, revision }: PretendFunction) => ({
  FunctionName: name,
  FunctionArn: functionArn(name),
  Role: role,
  Handler: handler,
  Runtime: runtime,
  CodeSha256: sha,
  State: 'Active',
  LastUpdateStatus: 'Successful',
  LastModified: '2026-01-01T00:00:00.000+0000',
  RevisionId: `revision-${revision}`,
});

const policyOf = ({ name, callers }: PretendFunction, wanted: string) => ({
  Version: '2012-10-17',
  Statement: callers
    .filter(({ qualifier }) => qualifier === wanted)
    .map(({ skillId }) => ({
      Effect: 'Allow',
      Principal: { Service: 'alexa-appkit.amazon.com' },
      Action: 'lambda:InvokeFunction',
      Resource: [functionArn(name), wanted].filter((part) => part !== '').join(':'),
      Condition: { StringEquals: { 'lambda:EventSourceToken': skillId } },
    })),
});

type Handle = Route['handle'];

/** Says in Lambda's form why something was not done. */
const refusing =
  (handle: Handle): Handle =>
  async (parts, request) => {
    try {
      return await handle(parts, request);
    } catch (error) {
      if (!(error instanceof AwsRefusal)) throw error;
      const { status, code, message } = error;
      return jsonAnswer(status, { Message: message }, { 'x-amzn-errortype': code });
    }
  };

/** The operations of Lambda that `ask deploy` with the lambda-deployer and `npm run back` call. */
export const lambdaRoutes = (functions: Functions): readonly Route[] => {
  const { get, put, configure, moveAlias } = functions;
  const aliasAnswer = ({ arn = '', alias = '' }: PathParts): LocalAnswer => {
    const { name, aliases } = get(arn);
    const version = aliases[alias];
    if (version === undefined) {
      throw new AwsRefusal('ResourceNotFoundException', `Cannot find alias ${alias}`, 404);
    }
    return jsonAnswer(200, {
      AliasArn: `${functionArn(name)}:${alias}`,
      Name: alias,
      FunctionVersion: String(version),
    });
  };

  const routes: readonly Route[] = [
    {
      method: 'POST',
      path: FUNCTIONS,
      handle: (_parts, { body }) => {
        const { FunctionName, Role, Handler, Runtime, Code } = readBodyAs(body, functionSchema);
        const settings = { role: Role, handler: Handler, runtime: Runtime, more: {} };
        const made = put(FunctionName, settings, Buffer.from(Code.ZipFile, 'base64'));
        return jsonAnswer(201, configurationOf(made));
      },
    },
    {
      method: 'GET',
      path: `${FUNCTIONS}/:arn`,
      handle: ({ arn = '' }) =>
        jsonAnswer(200, { Configuration: configurationOf(get(arn)), Code: {} }),
    },
    {
      method: 'PUT',
      path: `${FUNCTIONS}/:arn/code`,
      handle: ({ arn = '' }, { body }) => {
        const zip = Buffer.from(readBodyAs(body, codeSchema).ZipFile, 'base64');
        const { name, ...settings } = get(arn);
        return jsonAnswer(200, configurationOf(put(name, settings, zip)));
      },
    },
    {
      method: 'PUT',
      path: `${FUNCTIONS}/:arn/configuration`,
      handle: ({ arn = '' }, { body }) => {
        const { Handler, Runtime } = readBodyAs(body, configurationSchema);
        const changed = configure(arn, {
          ...(Handler !== undefined && { handler: Handler }),
          ...(Runtime !== undefined && { runtime: Runtime }),
        });
        return jsonAnswer(200, configurationOf(changed));
      },
    },
    {
      method: 'POST',
      path: `${FUNCTIONS}/:arn/policy`,
      handle: ({ arn = '' }) => {
        get(arn);
        return jsonAnswer(201, { Statement: '{}' });
      },
    },
    {
      method: 'GET',
      path: `${FUNCTIONS}/:arn/policy`,
      handle: ({ arn = '' }, { query }) => {
        const qualifier = query.get('Qualifier') ?? readFunctionName(arn).qualifier;
        return jsonAnswer(200, { Policy: JSON.stringify(policyOf(get(arn), qualifier)) });
      },
    },
    {
      method: 'GET',
      path: `${FUNCTIONS}/:arn/versions`,
      handle: ({ arn = '' }) => {
        const Versions = get(arn).versions.flatMap((one, index) =>
          one === undefined ? [] : [{ Version: String(index + 1), Description: one.description }],
        );
        return jsonAnswer(200, { Versions });
      },
    },
    { method: 'GET', path: `${FUNCTIONS}/:arn/aliases/:alias`, handle: aliasAnswer },
    {
      method: 'PUT',
      path: `${FUNCTIONS}/:arn/aliases/:alias`,
      handle: (parts, { body }) => {
        const { FunctionVersion } = readBodyAs(body, aliasSchema);
        moveAlias(parts['arn'] ?? '', parts['alias'] ?? '', Number(FunctionVersion));
        return aliasAnswer(parts);
      },
    },
  ];
  return routes.map((route) => ({ ...route, handle: refusing(route.handle) }));
};
