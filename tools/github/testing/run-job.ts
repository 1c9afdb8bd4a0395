/** For tests: runs the steps of a job of a workflow as a runner does, with artifacts in a folder and stand-ins for the commands of hosts. */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { Workflow } from '../read-workflow.ts';

type Job = Workflow['jobs'][string];
type Step = Job['steps'][number];

/** What expressions of a workflow may ask for: `github`, `vars`, `secrets`, `needs`. */
export type Context = Readonly<Record<string, unknown>>;

export interface Runner {
  /** The folder that is checked out anew for each job. */
  readonly checkOut: (workspace: string) => void;
  /** Where jobs run; emptied before each. */
  readonly workspace: string;
  /** Where artifacts are, each in a folder of its name. */
  readonly artifacts: string;
  /** The environment of each step, `PATH` with its stand-ins among it. */
  readonly environment: Readonly<Record<string, string>>;
}

export interface JobResult {
  readonly result: 'success' | 'failure';
  readonly outputs: Readonly<Record<string, string>>;
  /** What was run, and what it printed. */
  readonly log: string;
}

interface Done {
  readonly outcome: 'success' | 'failure' | 'skipped';
  readonly outputs: Record<string, string>;
}

/** Whether a condition holds, as far as workflows here use the language of conditions, which is that of JavaScript. */
export const holds = (condition: string | undefined, context: Context, workspace = '.'): boolean =>
  condition === undefined || Boolean(evaluate(condition.replace(/^\$\{\{|\}\}$/g, ''), context, workspace));

/** Runs a job. What its condition says is for whoever asks. */
export async function runJob(job: Job, context: Context, runner: Runner): Promise<JobResult> {
  const { workspace, checkOut } = runner;
  rmSync(workspace, { recursive: true, force: true });
  mkdirSync(workspace, { recursive: true });
  const files = join(workspace, '..', 'runner');
  mkdirSync(files, { recursive: true });
  writeFileSync(join(files, 'env'), '');
  const steps: Record<string, Done> = {};
  let [log, failed] = ['', false];
  for (const step of job.steps) {
    const here: Context = { ...context, steps };
    const runs = !failed && holds(step.if, here, workspace);
    const done = runs
      ? await runStep(step, job, here)
      : { outcome: 'skipped' as const, outputs: {}, said: '' };
    log += done.said;
    if (step.id) steps[step.id] = { outcome: done.outcome, outputs: done.outputs };
    failed ||= done.outcome === 'failure' && !step['continue-on-error'];
  }
  const outputs = filled(job.outputs, { ...context, steps }, workspace);
  return { result: failed ? 'failure' : 'success', outputs, log };

  async function runStep(step: Step, { env }: Job, here: Context): Promise<Done & { said: string }> {
    if (step.uses) return { ...action(step.uses, filled(texts(step.with), here, workspace)), said: '' };
    const output = join(files, 'output');
    writeFileSync(output, '');
    const environment = {
      ...runner.environment,
      ...settings(readFileSync(join(files, 'env'), 'utf8')),
      ...filled(env, here, workspace),
      ...filled(step.env, here, workspace),
      GITHUB_OUTPUT: output,
      GITHUB_ENV: join(files, 'env'),
      GITHUB_STEP_SUMMARY: join(files, 'summary'),
      RUNNER_TEMP: files,
    };
    const command = fill(step.run ?? '', here, workspace);
    const { code, printed } = await bash(command, workspace, environment);
    return {
      outcome: code === 0 ? 'success' : 'failure',
      outputs: settings(readFileSync(output, 'utf8')),
      said: `$ ${command.trim()}\n${printed}`,
    };
  }

  /** What GitHub's actions do, as far as a job sees it. */
  function action(uses: string, given: Readonly<Record<string, string>>): Done {
    const [name = ''] = uses.split('@');
    const from = join(workspace, given.path ?? '');
    if (name === 'actions/checkout') checkOut(workspace);
    else if (name === 'actions/setup-node')
      return ended(existsSync(join(workspace, given['node-version-file'] ?? '')));
    else if (name === 'actions/upload-artifact') return upload(given.name ?? '', from);
    else if (name === 'actions/download-artifact') return download(given, from);
    else if (name === 'actions/deploy-pages')
      return ended(existsSync(join(runner.artifacts, 'github-pages/artifact.tar')), {
        page_url: 'https://pages.example/',
      });
    else return ended(/^actions\/cache\/(?:restore|save)$/.test(name));
    return ended(true);
  }

  function upload(name: string, from: string): Done {
    if (!existsSync(from)) return ended(false);
    const to = join(runner.artifacts, name);
    cpSync(from, statSync(from).isDirectory() ? to : join(to, basename(from)), { recursive: true });
    return ended(true);
  }

  function download({ name, pattern }: Readonly<Record<string, string>>, to: string): Done {
    const found = readdirSync(runner.artifacts).filter((artifact) => artifact === (name ?? pattern));
    for (const artifact of found) cpSync(join(runner.artifacts, artifact), to, { recursive: true });
    return ended(found.length > 0 || pattern !== undefined);
  }
}

const ended = (isWell: boolean, outputs: Record<string, string> = {}): Done => ({
  outcome: isWell ? 'success' : 'failure',
  outputs,
});

const texts = (given: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));

/** Lines `name=value`. */
const settings = (text: string): Record<string, string> =>
  Object.fromEntries(
    text.split('\n').flatMap((line) => {
      const [, name = '', value = ''] = /^(\w+)=(.*)$/.exec(line) ?? [];
      return name ? [[name, value]] : [];
    }),
  );

function filled(
  given: Readonly<Record<string, string>>,
  context: Context,
  workspace: string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).map(([name, text]) => [name, fill(text, context, workspace)]),
  );
}

const fill = (text: string, context: Context, workspace: string): string =>
  text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, expression: string) =>
    String(evaluate(expression, context, workspace) ?? ''),
  );

function evaluate(expression: string, context: Context, workspace: string): unknown {
  const hashFiles = (file: string) => (existsSync(join(workspace, file)) ? 'hash' : '');
  // GitHub reads `a.b-c` as one name.
  const read = expression.replaceAll(/\.([a-z]+-[\w-]+)/g, "['$1']");
  return runInNewContext(read, { cancelled: () => false, hashFiles, ...context });
}

function bash(
  command: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<{ code: number; printed: string }> {
  return new Promise((done) => {
    const child = spawn('bash', ['-e', '-c', command], { cwd, env: { NODE_ENV: 'test', ...env } });
    let printed = '';
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', (code) => done({ code: code ?? 1, printed }));
  });
}
