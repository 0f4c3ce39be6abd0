/**
 * Has the template of each world read by AWS's own tools: wrong references, unknown types and properties,
 * and values that a resource does not take are refused.
 */
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { App, Stack, Validations } = require('aws-cdk-lib');
const { CfnInclude } = require('aws-cdk-lib/cloudformation-include');
const { require: requireTypeScript } = require('tsx/cjs/api');

const { MOST_RELEASES, liveTemplate } = requireTypeScript(
  '../../build/deploy/live-template.ts',
  __filename,
);

/** @throws Error that says what is wrong */
const readAsAws = (file) => {
  const context = { '@aws-cdk/core:validateAgainstDefaultRules': true };
  const app = new App({ outdir: `${file}.out`, context });
  const stack = new Stack(app, 'World');
  Validations.of(stack).acknowledge({
    id: 'CloudFormation-Validate::W2509',
    reason: 'SecretName is the name of a secret, not a secret',
  });
  new CfnInclude(stack, 'Template', { templateFile: file });
  app.synth();
};

const folder = mkdtempSync(join(tmpdir(), 'shelf-template-'));
try {
  const source = readFileSync(process.argv[2] ?? join(__dirname, '..', 'skill-stack.yaml'), 'utf8');
  const releases = Array.from(
    { length: MOST_RELEASES },
    (_, index) => `r-${String(index).padStart(12, '0')}`,
  );
  const templates = {
    default: source,
    live: liveTemplate(source, {
      skillId: 'amzn1.ask.skill.check',
      release: releases.at(-1),
      releases,
    }),
  };
  for (const [world, text] of Object.entries(templates)) {
    const file = join(folder, `${world}.yaml`);
    writeFileSync(file, text);
    readAsAws(file);
    process.stdout.write(`The template of ${world} is valid: ${Buffer.byteLength(text)} bytes.\n`);
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
