import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PATHS } from '../../build/paths';
import { type Names, evaluated, holds } from '../../workbench/smapi/aws/evaluate';
import { parameterValues, readTemplate } from '../../workbench/smapi/aws/template';

/** A resource of the template, without functions. */
interface Resource {
  readonly Type: string;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly Properties: never;
}

const PASSED_BY_ASK = {
  SkillId: 'amzn1.ask.skill.own',
  LambdaRuntime: 'nodejs24.x',
  LambdaHandler: 'dist/index.handler',
  CodeBucket: 'bucket',
  CodeKey: 'endpoint/build.zip',
  CodeVersion: 'v1',
};

/** The ARN by which the tests name a resource. */
export const arnOf = (id: string): string => `arn:of:${id}`;

/**
 * The stack as AWS would make it from the template and these parameters: its resources, by logical ID.
 */
export const stackWith = (
  parameters: Readonly<Record<string, string>> = {},
): Readonly<Record<string, Resource>> => {
  const text = readFileSync(join(PATHS.root, 'infrastructure', 'skill-stack.yaml'), 'utf8');
  const template = readTemplate(text);
  const values: Readonly<Record<string, string>> = {
    ...parameterValues(template, { ...PASSED_BY_ASK, ...parameters }),
    'AWS::Partition': 'aws',
    'AWS::Region': 'us-east-1',
    'AWS::AccountId': '123456789012',
    'AWS::StackName': 'own-stack',
  };
  const names: Names = {
    ref: (id) => values[id] ?? id,
    attribute: (id) => arnOf(id),
    conditions: template.Conditions ?? {},
  };
  return Object.fromEntries(
    Object.entries(template.Resources)
      .filter(({ 1: { Condition } }) => Condition === undefined || holds(Condition, names))
      .map(([id, { Condition: _held, ...resource }]) => [id, evaluated(resource, names)]),
  ) as Readonly<Record<string, Resource>>;
};
