import { type LocalAnswer, jsonAnswer } from '../../http/local-server';
import { type Route } from '../router';
import { AwsRefusal } from './aws-refusal';
import { createBuckets } from './buckets';
import { ACCOUNT, createFunctions } from './functions';
import { lambdaRoutes } from './lambda-routes';
import { resourceKinds } from './resource-kinds';
import { type Stack, type StackRequest, type Stacks, createStacks } from './stacks';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const xml = (status: number, body: string): LocalAnswer => ({ status, type: 'text/xml', body });

const resultOf = (action: string, result: string): LocalAnswer =>
  xml(200, `<${action}Response><${action}Result>${result}</${action}Result></${action}Response>`);

const roleXml = (name: string): string =>
  `<Role><Path>/</Path><RoleName>${name}</RoleName><RoleId>PRETEND</RoleId><Arn>arn:aws:iam::${ACCOUNT}:role/${name}</Arn><CreateDate>2026-01-01T00:00:00Z</CreateDate></Role>`;

/** The members of a list in a form of AWS's query protocol. */
const members = (form: URLSearchParams, list: string, part = ''): string[] => {
  const found: string[] = [];
  for (let index = 1; form.has(`${list}.member.${index}${part}`); index += 1) {
    found.push(form.get(`${list}.member.${index}${part}`) ?? '');
  }
  return found;
};

const requestIn = (form: URLSearchParams): StackRequest => {
  const values = members(form, 'Parameters', '.ParameterValue');
  return {
    template: form.get('TemplateBody') ?? '',
    capabilities: members(form, 'Capabilities'),
    parameters: Object.fromEntries(
      members(form, 'Parameters', '.ParameterKey').map((key, index) => [key, values[index] ?? '']),
    ),
  };
};

const stackXml = ({ id, name, status, outputs, request }: Stack): string => {
  const parameterXml = Object.entries(request?.parameters ?? {}).map(
    ([key, value]) =>
      `<member><ParameterKey>${key}</ParameterKey><ParameterValue>${escaped(value)}</ParameterValue></member>`,
  );
  const outputXml = Object.entries(outputs).map(
    ([key, value]) =>
      `<member><OutputKey>${key}</OutputKey><OutputValue>${escaped(value)}</OutputValue></member>`,
  );
  return `<Stacks><member><StackId>${id}</StackId><StackName>${name}</StackName><StackStatus>${status}</StackStatus><CreationTime>2026-01-01T00:00:00Z</CreationTime><Parameters>${parameterXml.join('')}</Parameters><Outputs>${outputXml.join('')}</Outputs></member></Stacks>`;
};

const eventsXml = ({ events }: Stack): string => {
  const members = events.map(
    ({ id, type, status, reason }) =>
      `<member><LogicalResourceId>${id}</LogicalResourceId><ResourceType>${type}</ResourceType><ResourceStatus>${status}</ResourceStatus><ResourceStatusReason>${escaped(reason)}</ResourceStatusReason></member>`,
  );
  return `<StackEvents>${members.join('')}</StackEvents>`;
};

type Action = (form: URLSearchParams) => string;

/** The operations of IAM and CloudFormation, which share an address. */
const actionsOf = (stacks: Stacks): Readonly<Record<string, Action>> => {
  const role: Action = (form) => roleXml((form.get('RoleName') ?? '').replace(/[^\w+=,.@-]/g, ''));
  const nameIn = (form: URLSearchParams): string => form.get('StackName') ?? '';
  return {
    CreateRole: role,
    GetRole: role,
    AttachRolePolicy: () => '',
    CreateStack: (form) => `<StackId>${stacks.create(nameIn(form), requestIn(form)).id}</StackId>`,
    UpdateStack: (form) => `<StackId>${stacks.update(nameIn(form), requestIn(form)).id}</StackId>`,
    DescribeStacks: (form) => stackXml(stacks.find(nameIn(form))),
    GetTemplate: (form) => {
      const { template = '' } = stacks.find(nameIn(form)).request ?? {};
      return `<TemplateBody>${escaped(template)}</TemplateBody>`;
    },
    DescribeStackEvents: (form) => eventsXml(stacks.find(nameIn(form))),
  };
};

/**
 * The AWS operations that `ask deploy` calls after those of the Skill Management API, with the
 * lambda-deployer or the cfn-deployer. Nothing ever runs; all is kept in memory until the program ends.
 */
export const awsRoutes = (): {
  readonly routes: readonly Route[];
  readonly s3: readonly Route[];
} => {
  const functions = createFunctions();
  const buckets = createBuckets();
  const actions = actionsOf(createStacks(resourceKinds(functions, buckets)));

  const handle: Route['handle'] = (_parts, { body }) => {
    const form = new URLSearchParams(body);
    const name = form.get('Action') ?? '';
    const action = actions[name];
    if (action === undefined) {
      const Message = `The simulator has no action "${name}" of IAM or CloudFormation.`;
      return jsonAnswer(400, { Message }, { 'x-amzn-errortype': 'InvalidAction' });
    }
    try {
      return resultOf(name, action(form));
    } catch (error) {
      if (!(error instanceof AwsRefusal)) throw error;
      const { status, code, message } = error;
      const inner = `<Type>Sender</Type><Code>${code}</Code><Message>${escaped(message)}</Message>`;
      return xml(status, `<ErrorResponse><Error>${inner}</Error></ErrorResponse>`);
    }
  };
  return {
    routes: [{ method: 'POST', path: '/', handle }, ...lambdaRoutes(functions)],
    s3: buckets.routes,
  };
};
