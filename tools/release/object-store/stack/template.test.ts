// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how CloudFormation writes a reference.
import { expect, test } from 'vitest';
import * as z from 'zod';
import { parseLocation } from '../location.ts';
import { stackTemplate } from './template.ts';

const template = z
  .object({
    Parameters: z.record(z.string(), z.unknown()),
    Conditions: z.record(z.string(), z.unknown()),
    Resources: z.record(
      z.string(),
      z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()) }),
    ),
  })
  .loose();

const text = JSON.stringify(stackTemplate(parseLocation('s3://my-site/site')));
const stack = template.parse(JSON.parse(text));

test('every name that the template refers to is in it', () => {
  const names = [
    ...text.matchAll(/"Ref":"([\w:]+)"/g),
    ...text.matchAll(/"Fn::GetAtt":\["(\w+)"/g),
    ...text.matchAll(/\$\{([\w:]+)(?:\.\w+)?\}/g),
  ].map(([, name]) => name ?? '');
  expect(names.length).toBeGreaterThan(20);
  const known = [...Object.keys(stack.Resources), ...Object.keys(stack.Parameters)];
  for (const name of names) expect(name.startsWith('AWS::') || known.includes(name), name).toBe(true);
  const conditions = [...text.matchAll(/"Fn::If":\["(\w+)"|"Condition":"(\w+)"/g)].map(
    ([, a, b]) => a ?? b ?? '',
  );
  for (const name of conditions) expect(Object.keys(stack.Conditions), name).toContain(name);
});

test('readers get the objects of the site, and not what releases keep', () => {
  const policy = JSON.stringify(stack.Resources.BucketPolicy);
  expect(policy).toContain('${Bucket.Arn}/site/*');
  expect(policy).not.toContain('gazette');
  expect(JSON.stringify(stack.Resources.Distribution)).toContain('"OriginPath":"/site"');
});

test('the role may release and nothing else', () => {
  const role = JSON.stringify(stack.Resources.ReleaseRole);
  const actions = [...role.matchAll(/"((?:s3|cloudfront|sts|iam):\w+)"/g)].map(([, action]) => action);
  expect(actions).toEqual([
    'sts:AssumeRoleWithWebIdentity',
    's3:ListBucket',
    's3:GetObject',
    's3:PutObject',
    's3:DeleteObject',
    'cloudfront:CreateInvalidation',
  ]);
  expect(role).toContain('repo:${Repository}:environment:${Environment}');
});

test('the template is within the limit of what can be sent at once, 51,200 bytes', () => {
  expect(Buffer.byteLength(text)).toBeLessThan(51_200);
});
