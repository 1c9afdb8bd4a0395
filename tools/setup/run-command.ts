import { spawn } from 'node:child_process';

/**
 * Runs a program with this terminal as its own and waits for it.
 *
 * @param environment added to this process's own
 * @param quiet what it prints is shown only where it fails
 * @returns its exit code; 1 where a signal ended it or it could not be started (the reason is printed)
 */
export function runCommand(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  { quiet = false }: { readonly quiet?: boolean } = {},
): Promise<number> {
  return new Promise((resolve) => {
    const output = quiet ? 'pipe' : 'inherit';
    const child = spawn(program, args, {
      stdio: ['inherit', output, output],
      env: { ...process.env, ...environment },
    });
    const printed: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk));
    const forward = (signal: NodeJS.Signals) => child.kill(signal);
    process.once('SIGTERM', forward);
    const finish = (code: number) => {
      process.off('SIGTERM', forward);
      if (code !== 0) process.stderr.write(Buffer.concat(printed));
      resolve(code);
    };
    child.once('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      finish(1);
    });
    child.once('close', (code) => finish(code ?? 1));
  });
}
