import { spawnSync } from 'node:child_process';

/** Where distributions put nginx; `/usr/sbin` is not on the PATH of every user. */
const NAMES = ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];

export interface Nginx {
  /** The program, by name or path. */
  readonly program: string;
  /** The configuration that the distribution ships. */
  readonly configuration: string | undefined;
}

/** The nginx of this machine: `NGINX_PATH` or one in the usual places; undefined where there is none. */
export function findNginx(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Nginx | undefined {
  for (const program of environment.NGINX_PATH ? [environment.NGINX_PATH] : NAMES) {
    // nginx writes how it was built to its error output.
    const { status, stderr } = spawnSync(program, ['-V'], { encoding: 'utf8' });
    if (status === 0) return { program, configuration: /--conf-path=(\S+)/.exec(stderr)?.[1] };
  }
  return undefined;
}
