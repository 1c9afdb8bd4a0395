import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { CommandError } from '@/lib/errors.ts';

const answerShape = z.object({ value: z.string().min(1) });

/**
 * The identity of a run of GitHub Actions for the AWS SDK: a token of GitHub, in a file that only this user can read, which the SDK
 * exchanges for credentials of the role
 * (https://docs.github.com/en/actions/reference/security/oidc#methods-for-requesting-the-oidc-token).
 *
 * @returns variables for the command that uses the SDK; none where no role is named, and the SDK looks elsewhere
 * @throws where GitHub gives no token
 */
export async function awsIdentity(
  variables: Readonly<Record<string, string | undefined>>,
): Promise<Readonly<Record<string, string>>> {
  const { AWS_ROLE_ARN: role, RUNNER_TEMP: folder = '' } = variables;
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: key } = variables;
  if (!role) return {};
  if (!url || !key) {
    throw new CommandError(
      'AWS_ROLE_ARN is set, but GitHub offers no identity. The job needs “permissions: id-token: write”.',
    );
  }
  const asked = await fetch(`${url}&audience=sts.amazonaws.com`, {
    headers: { Authorization: `Bearer ${key}` },
  });
  if (!asked.ok)
    throw new CommandError(
      `GitHub gave no identity for AWS_ROLE_ARN: it answered ${asked.status}. Run the job again.`,
    );
  const { value } = answerShape.parse(await asked.json());
  const file = join(folder, 'aws-identity');
  await writeFile(file, value, { mode: 0o600 });
  return { AWS_WEB_IDENTITY_TOKEN_FILE: file, AWS_ROLE_ARN: role, AWS_ROLE_SESSION_NAME: 'release' };
}
