import { AwsRefusal } from './aws-refusal';
import { type Names, evaluated, holds } from './evaluate';
import { ACCOUNT, REGION } from './functions';
import { type Made, type Properties, type ResourceKind } from './resource-kinds';
import { type Template, parameterValues, readTemplate } from './template';

interface Resource extends Omit<Made, 'undo'> {
  readonly type: string;
  readonly properties: Properties;
  readonly deletionPolicy: string;
}

/** What a stack is made from. */
export interface StackRequest {
  readonly template: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly capabilities: readonly string[];
}

/** Something that happened to a resource, as `DescribeStackEvents` tells it. */
interface StackEvent {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly reason: string;
}

/** A stack as `DescribeStacks` tells it. */
export interface Stack {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly resources: Readonly<Record<string, Resource>>;
  /** The newest first. */
  readonly events: readonly StackEvent[];
  /** What it was made from; undefined until that has succeeded. */
  readonly request: StackRequest | undefined;
}

const isKept = ({ deletionPolicy }: Resource): boolean => deletionPolicy.startsWith('Retain');

/** Makes what the template says, and takes all of it back when something fails. */
const apply = (
  before: Stack,
  template: Template,
  names: Omit<Names, 'ref' | 'attribute'> & { readonly values: Properties },
  kindOf: (type: string) => ResourceKind,
): Stack => {
  const now = new Map<string, Resource>();
  const undos: (() => void)[] = [];
  let at = { id: before.name, type: 'AWS::CloudFormation::Stack' };

  const ref = (id: string): unknown => names.values[id] ?? made(id).physicalId;
  const attribute = (id: string, name: string): unknown => {
    const value = made(id).attributes[name];
    if (value === undefined) throw new AwsRefusal('ValidationError', `${id} has no ${name}`);
    return value;
  };
  const all: Names = { ref, attribute, conditions: names.conditions };

  const make = (id: string): Resource => {
    const wanted = template.Resources[id];
    if (wanted === undefined) {
      throw new AwsRefusal('ValidationError', `Unresolved resource dependencies [${id}]`);
    }
    const { Type: type, DeletionPolicy: deletionPolicy = 'Delete' } = wanted;
    const properties = evaluated(wanted.Properties ?? {}, all) as Properties;
    const kind = kindOf(type);
    const there = before.resources[id];
    const isSame = JSON.stringify(there?.properties) === JSON.stringify(properties);
    if (there !== undefined && isSame) return { ...there, deletionPolicy };
    at = { id, type };
    const { undo, ...result } =
      there === undefined
        ? kind.make(properties, `${before.name}-${id}`)
        : kind.change(properties, there.physicalId);
    // Plain "Retain" keeps even what a failed deploy has made.
    if (there !== undefined || deletionPolicy !== 'Retain') undos.unshift(undo);
    return { ...result, type, properties, deletionPolicy };
  };
  const made = (id: string): Resource => {
    const found = now.get(id) ?? make(id);
    now.set(id, found);
    return found;
  };

  try {
    for (const [id, { Condition }] of Object.entries(template.Resources).sort()) {
      if (Condition === undefined || holds(Condition, all)) made(id);
    }
    const outputs = Object.entries(template.Outputs ?? {}).map(
      ([key, { Value }]) => [key, String(evaluated(Value, all))] as const,
    );
    for (const [id, resource] of Object.entries(before.resources)) {
      if (now.has(id) || isKept(resource)) continue;
      kindOf(resource.type).remove(resource.properties, resource.physicalId);
    }
    return { ...before, outputs: Object.fromEntries(outputs), resources: Object.fromEntries(now) };
  } catch (error) {
    for (const undo of undos) undo();
    const reason = error instanceof Error ? error.message : String(error);
    const status = before.resources[at.id] === undefined ? 'CREATE_FAILED' : 'UPDATE_FAILED';
    return { ...before, events: [{ ...at, status, reason }, ...before.events] };
  }
};

/**
 * Makes an empty pretend CloudFormation. It knows the functions and rules that ask-cli's stacks need:
 * parameters, conditions, references, what a stack keeps of what leaves its template, and rollbacks.
 */
export const createStacks = (kindOf: (type: string) => ResourceKind) => {
  const stacks = new Map<string, Stack>();
  const find = (nameOrId: string): Stack => {
    const found = [...stacks.values()].find(({ id, name }) => id === nameOrId || name === nameOrId);
    if (found !== undefined) return found;
    throw new AwsRefusal('ValidationError', `Stack with id ${nameOrId} does not exist`);
  };

  const deploy = (before: Stack, asked: StackRequest, verb: 'CREATE' | 'UPDATE'): Stack => {
    const template = readTemplate(asked.template);
    if (JSON.stringify(asked) === JSON.stringify(before.request)) {
      throw new AwsRefusal('ValidationError', 'No updates are to be performed.');
    }
    const values = {
      ...parameterValues(template, asked.parameters),
      'AWS::AccountId': ACCOUNT,
      'AWS::Partition': 'aws',
      'AWS::Region': REGION,
      'AWS::StackName': before.name,
    };
    const hasRole = Object.values(template.Resources).some(({ Type }) => Type === 'AWS::IAM::Role');
    if (hasRole && asked.capabilities.length === 0) {
      const message = 'Requires capabilities : [CAPABILITY_IAM]';
      throw new AwsRefusal('InsufficientCapabilitiesException', message);
    }
    const names = { values, conditions: template.Conditions ?? {} };
    const after = apply(before, template, names, kindOf);
    const hasFailed = after.events.length > before.events.length;
    const failed = verb === 'CREATE' ? 'ROLLBACK_COMPLETE' : 'UPDATE_ROLLBACK_COMPLETE';
    const stack: Stack = hasFailed
      ? { ...after, status: failed }
      : { ...after, status: `${verb}_COMPLETE`, request: asked };
    stacks.set(stack.name, stack);
    return stack;
  };

  return {
    find,
    /** @throws AwsRefusal when the template or a parameter is not valid */
    create: (name: string, asked: StackRequest): Stack => {
      const id = `arn:aws:cloudformation:${REGION}:${ACCOUNT}:stack/${name}/pretend`;
      const nothing = { status: '', outputs: {}, resources: {}, events: [], request: undefined };
      return deploy({ id, name, ...nothing }, asked, 'CREATE');
    },
    /** @throws AwsRefusal also when there is nothing to change */
    update: (nameOrId: string, asked: StackRequest): Stack =>
      deploy(find(nameOrId), asked, 'UPDATE'),
  };
};

export type Stacks = ReturnType<typeof createStacks>;
