import { type Document, parseDocument } from 'yaml';
import { fileError } from '../../owner';

/** The template of a stack, as ask-resources.json names it. */
export const STACK_TEMPLATE = 'infrastructure/skill-stack.yaml';

/** What sets the template of live apart. */
export interface LiveStack {
  /** The only skill that this stack takes. */
  readonly skillId: string;
  /** The one deployed now, as `r-` and twelve hexadecimal digits. */
  readonly release: string;
  /**
   * Those that the template makes or keeps, the newest last. The one deployed now is not among them when
   * it has left the template before: its alias is still there, and can't be made twice.
   */
  readonly releases: readonly string[];
}

/** The output that lists the releases. */
export const RELEASES_OUTPUT = 'Releases';

/** What CloudFormation takes in a request, which is how ask-cli passes a template (its page "Quotas"). */
const MOST_BYTES = 51_200;

/** As many releases stay in the template as fit; older ones stay in AWS, on their own. */
export const MOST_RELEASES = 40;

/** A logical ID has letters and digits only. */
const digitsOf = (release: string): string => release.replace(/^r-/, '');

/**
 * The three resources of a release. None of them changes or goes when it is no longer in the template:
 * a published manifest may name the alias. One that was made by a deploy which failed goes with it, so
 * that the next deploy can make it again.
 */
const resourcesOf = (release: string): Readonly<Record<string, object>> => {
  const kept = { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' };
  const digits = digitsOf(release);
  const [version, alias] = [`Version${digits}`, `Alias${digits}`];
  return {
    [version]: {
      Type: 'AWS::Lambda::Version',
      ...kept,
      Properties: { FunctionName: { Ref: 'SkillFunction' }, Description: release },
    },
    [alias]: {
      Type: 'AWS::Lambda::Alias',
      ...kept,
      Properties: {
        FunctionName: { Ref: 'SkillFunction' },
        FunctionVersion: { 'Fn::GetAtt': [version, 'Version'] },
        Name: release,
      },
    },
    [`MayCall${digits}`]: {
      Type: 'AWS::Lambda::Permission',
      ...kept,
      Properties: {
        Action: 'lambda:InvokeFunction',
        FunctionName: { Ref: alias },
        Principal: 'alexa-appkit.amazon.com',
        EventSourceToken: { Ref: 'SkillId' },
      },
    },
  };
};

/** Where the template has something that live replaces. */
const REPLACED = {
  mayCall: ['Resources', 'SkillMayCall'],
  endpoint: ['Outputs', 'SkillEndpoint', 'Value'],
  release: [
    ...['Resources', 'SkillFunction', 'Properties', 'Environment', 'Variables', 'SHELF_RELEASE'],
  ],
  skillId: ['Parameters', 'SkillId', 'AllowedValues'],
} as const;

const requirePlaces = (document: Document): void => {
  for (const path of [REPLACED.mayCall, REPLACED.endpoint, REPLACED.release]) {
    if (document.hasIn(path)) continue;
    throw fileError(
      STACK_TEMPLATE,
      `has no ${path.join('.')}, which live replaces`,
      'restore it as it comes with this project',
      { path: path.join('.') },
    );
  }
};

/**
 * The template of live: a version, an alias and a permission for each release, and the newest alias as
 * the skill's endpoint. ask-cli passes a template as it is, and CloudFormation publishes a version only
 * for a new logical ID: so the release is in the IDs. It is in the function's variables too, since Lambda
 * publishes nothing when nothing has changed.
 *
 * @param source the text of infrastructure/skill-stack.yaml
 * @throws FileError when the source lacks what live replaces, is not YAML, or is too large
 */
export const liveTemplate = (source: string, { skillId, release, releases }: LiveStack): string => {
  const document = parseDocument(source, { logLevel: 'error' });
  const [mistake] = document.errors;
  if (mistake !== undefined) {
    throw fileError(STACK_TEMPLATE, `not valid YAML: ${mistake.message}`, 'correct it there');
  }
  requirePlaces(document);
  document.deleteIn(REPLACED.mayCall);
  document.setIn(REPLACED.release, release);
  document.setIn(REPLACED.skillId, [skillId]);
  for (const [id, resource] of releases.flatMap((one) => Object.entries(resourcesOf(one)))) {
    document.setIn(['Resources', id], document.createNode(resource, { flow: true }));
  }
  document.setIn(
    REPLACED.endpoint,
    document.createNode(
      releases.includes(release)
        ? { Ref: `Alias${digitsOf(release)}` }
        : { 'Fn::Sub': `\${SkillFunction.Arn}:${release}` },
    ),
  );
  document.setIn(
    ['Outputs', RELEASES_OUTPUT],
    document.createNode({
      Description: 'The releases that this template keeps, the newest last.',
      Value: releases.join(' '),
    }),
  );
  const text = document.toString({ lineWidth: 0 });
  const bytes = Buffer.byteLength(text);
  if (bytes > MOST_BYTES) {
    const message = `makes a template of ${bytes} bytes for live, more than the ${MOST_BYTES} that CloudFormation takes`;
    throw fileError(STACK_TEMPLATE, message, 'make it smaller');
  }
  return text;
};
