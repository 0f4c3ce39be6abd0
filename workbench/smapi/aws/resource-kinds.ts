import * as z from 'zod';
import { AwsRefusal } from './aws-refusal';
import { type Buckets } from './buckets';
import { ACCOUNT, type Functions, REGION, functionArn, readFunctionName } from './functions';

/** The properties of a resource, without functions. */
export type Properties = Readonly<Record<string, unknown>>;

/** A resource as AWS made it. */
export interface Made {
  /** What `Ref` gives. */
  readonly physicalId: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Takes back what was just done. */
  readonly undo: () => void;
}

/** How resources of a type are made. What has no other effect than to exist is made as anything else. */
export interface ResourceKind {
  /** @throws AwsRefusal */
  readonly make: (properties: Properties, suggestedId: string) => Made;
  /** @throws AwsRefusal */
  readonly change: (properties: Properties, physicalId: string) => Made;
  readonly remove: (properties: Properties, physicalId: string) => void;
}

const nothing = (): void => undefined;

const functionSchema = z.looseObject({
  Code: z.object({ S3Bucket: z.string(), S3Key: z.string(), S3ObjectVersion: z.string() }),
  Runtime: z.string(),
  Handler: z.string(),
  Role: z.string(),
});
const versionSchema = z.looseObject({
  FunctionName: z.string(),
  Description: z.string().default(''),
});
const aliasSchema = z.looseObject({
  FunctionName: z.string(),
  FunctionVersion: z.string(),
  Name: z.string(),
});
const permissionSchema = z.looseObject({
  FunctionName: z.string(),
  EventSourceToken: z.string().regex(/^[\w.-]+$/),
});

const read = <Schema extends z.ZodType>(
  schema: Schema,
  properties: Properties,
): z.infer<Schema> => {
  const { success, data, error } = schema.safeParse(properties);
  if (success) return data;
  throw new AwsRefusal('InvalidRequest', `Properties validation failed: ${z.prettifyError(error)}`);
};

const functionKind = (functions: Functions, buckets: Buckets): ResourceKind => {
  const put = (properties: Properties, name: string) => {
    const { Code, Runtime, Handler, Role, ...more } = read(functionSchema, properties);
    const zip = buckets.read(Code.S3Bucket, Code.S3Key, Code.S3ObjectVersion);
    if (zip === undefined) {
      throw new AwsRefusal('InvalidRequest', 'Error occurred while GetObject: NoSuchVersion');
    }
    functions.put(name, { role: Role, handler: Handler, runtime: Runtime, more }, zip);
    return { physicalId: name, attributes: { Arn: functionArn(name) } };
  };
  return {
    make: (properties, name) => ({
      ...put(properties, name),
      undo: () => functions.remove(name),
    }),
    change: (properties, name) => {
      const before = functions.get(name);
      return { ...put(properties, name), undo: () => functions.revert(before) };
    },
    remove: (_properties, name) => functions.remove(name),
  };
};

const unchangeable = (what: string) => (): never => {
  throw new AwsRefusal('InvalidRequest', `Update is not supported for ${what}.`);
};

const versionKind = (functions: Functions): ResourceKind => {
  const numberIn = (arn: string): number => Number(readFunctionName(arn).qualifier);
  return {
    make: (properties) => {
      const { FunctionName: name, Description } = read(versionSchema, properties);
      const version = functions.publish(name, Description);
      return {
        physicalId: `${functionArn(name)}:${version}`,
        attributes: { Version: String(version) },
        undo: () => functions.removeVersion(name, version),
      };
    },
    change: unchangeable('AWS::Lambda::Version'),
    remove: (_properties, arn) =>
      functions.removeVersion(readFunctionName(arn).name, numberIn(arn)),
  };
};

const aliasKind = (functions: Functions): ResourceKind => ({
  make: (properties) => {
    const { FunctionName: name, FunctionVersion, Name } = read(aliasSchema, properties);
    functions.makeAlias(name, Name, Number(FunctionVersion));
    return {
      physicalId: `${functionArn(name)}:${Name}`,
      attributes: {},
      undo: () => functions.removeAlias(name, Name),
    };
  },
  change: (properties, physicalId) => {
    const { FunctionName: name, FunctionVersion, Name } = read(aliasSchema, properties);
    const before = functions.get(name).aliases[Name] ?? 0;
    functions.moveAlias(name, Name, Number(FunctionVersion));
    return { physicalId, attributes: {}, undo: () => functions.moveAlias(name, Name, before) };
  },
  remove: ({ FunctionName, Name }) => functions.removeAlias(String(FunctionName), String(Name)),
});

const permissionKind = (functions: Functions): ResourceKind => {
  const make: ResourceKind['make'] = (properties, physicalId) => {
    const { FunctionName, EventSourceToken } = read(permissionSchema, properties);
    functions.allow(FunctionName, EventSourceToken);
    const undo = (): void => functions.disallow(FunctionName, EventSourceToken);
    return { physicalId, attributes: {}, undo };
  };
  return {
    make,
    change: unchangeable('AWS::Lambda::Permission'),
    remove: ({ FunctionName, EventSourceToken }) =>
      functions.disallow(String(FunctionName), String(EventSourceToken)),
  };
};

const dashboard = ({ DashboardBody }: Properties, physicalId: string): Made => {
  try {
    JSON.parse(String(DashboardBody));
  } catch {
    throw new AwsRefusal(
      'InvalidParameterInput',
      'The field DashboardBody must be a valid JSON object',
    );
  }
  return { physicalId, attributes: {}, undo: nothing };
};

/** What only exists: a role, a table, a log group, an alarm. */
const anythingElse = (type: string): ResourceKind => {
  const service = type.split('::')[1]?.toLowerCase() ?? '';
  const make = (_properties: Properties, physicalId: string): Made => ({
    physicalId,
    attributes: { Arn: `arn:aws:${service}:${REGION}:${ACCOUNT}:${physicalId}` },
    undo: nothing,
  });
  return { make, change: make, remove: nothing };
};

/** The kinds of resources that the pretend CloudFormation makes. */
export const resourceKinds = (functions: Functions, buckets: Buckets) => {
  const known: Readonly<Record<string, ResourceKind>> = {
    'AWS::Lambda::Function': functionKind(functions, buckets),
    'AWS::Lambda::Version': versionKind(functions),
    'AWS::Lambda::Alias': aliasKind(functions),
    'AWS::Lambda::Permission': permissionKind(functions),
    'AWS::CloudWatch::Dashboard': { make: dashboard, change: dashboard, remove: nothing },
  };
  return (type: string): ResourceKind => known[type] ?? anythingElse(type);
};
