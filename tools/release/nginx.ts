import { spawnSync } from 'node:child_process';

/** The nginx of this machine, by its own commands (https://nginx.org/en/docs/switches.html). */
export class Nginx {
  readonly #program: string;
  readonly #reload: string;

  /**
   * @param program how nginx is called, as a shell reads it: `nginx`, `sudo nginx`
   * @param reload what has a running nginx read its configuration again: `sudo systemctl reload nginx`
   */
  constructor(program = 'nginx', reload = `${program} -s reload`) {
    this.#program = program;
    this.#reload = reload;
  }

  /** What a person types to do the same. */
  get commands(): string {
    return `${this.#program} -t && ${this.#reload}`;
  }

  /** Tests the configuration. @returns what nginx says against it; undefined where it takes it */
  test(): string | undefined {
    return failure(`${this.#program} -t`);
  }

  /** Has the running nginx read its configuration again. @returns what went wrong */
  reload(): string | undefined {
    return failure(this.#reload);
  }
}

/** Runs a command line. @returns what it printed where it failed */
function failure(command: string): string | undefined {
  const { status, stdout, stderr, error } = spawnSync(command, { shell: true, encoding: 'utf8' });
  if (status === 0) return undefined;
  return error?.message ?? (`${stdout}${stderr}`.trim() || `“${command}” ended with code ${status}.`);
}
