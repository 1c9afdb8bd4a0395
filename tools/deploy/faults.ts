import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '@/lib/files-below.ts';
import type { Road } from './roads.ts';

const count = (number: number): string => number.toLocaleString('en');

/**
 * Everything that keeps a site from being handed to a host.
 *
 * @param name of the road
 * @param site the folder of the built site
 * @returns a line each, with the remedy; none where all is well
 */
export function deployFaults(
  name: string,
  { needs, limits }: Road,
  site: string,
  variables: Readonly<Record<string, string | undefined>>,
): string[] {
  const missing = Object.entries(needs)
    .filter(([variable]) => !variables[variable])
    .map(
      ([variable, source]) =>
        `${variable} is not set. It is ${source}. Set it under Settings → Secrets and variables → Actions.`,
    );
  const files = filesBelow(site).map((file) => ({ file, bytes: statSync(join(site, file)).size }));
  const most = Number(variables.DEPLOY_MOST_FILES) || limits.files;
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const faults = [...missing];
  if (most !== undefined && files.length > most) {
    faults.push(
      `The site has ${count(files.length)} files; ${name} takes ${count(most)}. Use another host, or a plan that takes more and say so in DEPLOY_MOST_FILES.`,
    );
  }
  if (limits.totalBytes !== undefined && total > limits.totalBytes) {
    faults.push(
      `The site has ${count(total)} bytes; ${name} takes ${count(limits.totalBytes)}. Put recordings on a media host, or use another host.`,
    );
  }
  for (const { file, bytes } of files) {
    if (limits.fileBytes === undefined || bytes <= limits.fileBytes) continue;
    faults.push(
      `${file} has ${count(bytes)} bytes; a file may have ${count(limits.fileBytes)} at ${name}. Put it on a media host and link to it there.`,
    );
  }
  return faults;
}
