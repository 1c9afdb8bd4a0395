import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { DEPLOY_HOSTS, type DeployHost } from '@/lib/settings/deploy-hosts.ts';
import { site } from '@/lib/site.ts';
import { reportUrl } from '@/lib/urls.ts';
import { HOSTS } from '../deploy/named-host.mjs';
import { roads } from '../deploy/roads.ts';
import { readWorkflow } from './read-workflow.ts';

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((name) => ({
  name,
  text: readFileSync(`${FOLDER}/${name}`, 'utf8'),
}));
const scripts = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8'))).scripts;

/** What GitHub's own parser says about workflow files. */
function faults(...files: string[]) {
  const args = ['--import', 'tsx', 'tools/github/workflow-faults.ts', ...files];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { stdout, stderr, status };
}

test('a broken workflow is found out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workflow-'));
  const file = join(folder, 'broken.yml');
  const expression = '$' + '{{ nowhere.x }}';
  writeFileSync(
    file,
    `on: push\njobs:\n  a:\n    runs-on: x\n    stepz: []\n    steps:\n      - run: echo ${expression}\n`,
  );
  expect(faults(file)).toMatchObject({ stdout: expect.stringMatching(/stepz[\s\S]*nowhere/), status: 1 });
  rmSync(folder, { recursive: true });
});

test('every workflow is valid for GitHub’s own parser', () => {
  const files = workflows.map(({ name }) => `${FOLDER}/${name}`);
  expect(faults(...files)).toEqual({ stdout: '', stderr: '', status: 0 });
});

/** What the jobs that hand the site to a host may do: to write pages, and to say who they are. */
const DEPLOY_PERMISSIONS: Readonly<Record<DeployHost, object>> = {
  'github-pages': { contents: 'read', pages: 'write', 'id-token': 'write' },
  'cloudflare-pages': { contents: 'read' },
  netlify: { contents: 'read' },
  s3: { contents: 'read', 'id-token': 'write' },
  server: { contents: 'read' },
};

/** What writes an issue runs beside no package. A workflow that is called gets at most what its jobs ask for. */
const PERMISSIONS: Readonly<Record<string, object>> = {
  'publish.yml': {
    ...DEPLOY_PERMISSIONS,
    ledger: { contents: 'write', 'pull-requests': 'write' },
  },
  'preview.yml': {
    host: { contents: 'read', actions: 'read' },
    status: { contents: 'read', statuses: 'write' },
  },
  'editors.yml': { issue: { contents: 'read', issues: 'write' } },
  'schedule.yml': {
    publish: { contents: 'write', 'pull-requests': 'write', pages: 'write', 'id-token': 'write' },
    issue: { contents: 'read', issues: 'write' },
  },
};

/** Hosts that know no identity of GitHub's have a token. */
const HOST_SECRETS: Readonly<Record<string, string>> = {
  CLOUDFLARE_API_TOKEN: '$' + '{{ secrets.CLOUDFLARE_API_TOKEN }}',
  NETLIFY_AUTH_TOKEN: '$' + '{{ secrets.NETLIFY_AUTH_TOKEN }}',
  DEPLOY_SSH_KEY: '$' + '{{ secrets.DEPLOY_SSH_KEY }}',
  // What is called is publish.yml of the same commit, which takes the secret of its host.
  secrets: 'inherit',
  // Of a job that writes an issue; the test before this one says which.
  GH_TOKEN: '$' + '{{ github.token }}',
  // Of a job that may read the artifacts of another run, and nothing else.
  'github-token': '$' + '{{ github.token }}',
};

describe.each(workflows)('the workflow $name', ({ name, text }) => {
  const workflow = readWorkflow(text);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('may only read, but for the jobs that hand the site to a host', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const more = Object.entries(workflow.jobs).flatMap(([id, { permissions }]) =>
      permissions ? [[id, permissions]] : [],
    );
    expect(Object.fromEntries(more)).toEqual(PERMISSIONS[name] ?? {});
  });

  test('writes only where no package is installed and no secret of a host is at hand', () => {
    for (const { permissions = {}, env, steps: own } of jobs) {
      const mayWrite = ['issues', 'contents', 'statuses'].some((scope) => permissions[scope] === 'write');
      if (own.length > 0) expect('GH_TOKEN' in env).toBe(mayWrite);
      for (const step of mayWrite ? own : []) {
        expect(step.run ?? '').toMatch(
          /^(?:node tools\/github\/(?:keep-issue|propose-ledger|say-preview)\.mjs\b.*)?$/,
        );
        expect(JSON.stringify(step)).not.toContain('secrets.');
      }
    }
  });

  test('uses no secret but the one of a host, and never runs foreign code with the rights of this repository', () => {
    const withoutHostSecrets: unknown = parse(text, (key, value) =>
      HOST_SECRETS[String(key)] === value ? undefined : value,
    );
    expect(JSON.stringify(withoutHostSecrets)).not.toMatch(/\bsecrets\b|github\.token|GITHUB_TOKEN/);
    if (!['publish.yml', 'schedule.yml', 'preview.yml'].includes(name))
      expect(JSON.stringify(parse(text))).not.toMatch(/\bsecrets\b/);
    // Where a job has an env, every step has it.
    for (const job of jobs) expect(JSON.stringify(job.env)).not.toContain('secrets');
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    // What runs after a pull request runs nothing of it: main is checked out, and programs need no package.
    for (const { uses = '', run = '', with: options } of 'workflow_run' in workflow.on ? steps : []) {
      if (uses.startsWith('actions/checkout@')) expect(options).not.toHaveProperty('ref');
      expect(run).toMatch(/^(?:node tools\/(?:github|deploy)\/[\w-]+\.mjs\b.*)?$/);
    }
  });

  test('hands a secret only to the step that uses it, and installs nothing in that job', () => {
    for (const { steps: own } of jobs) {
      const isSecret = own.some(({ env }) => JSON.stringify(env).includes('secrets.'));
      for (const { run = '' } of isSecret ? own : []) expect(run).not.toMatch(/\bnpm\b/);
    }
  });

  test('pins every action to a full commit hash and names its version', () => {
    const uses = text.split('\n').filter((line) => /^\s*(?:- )?uses: (?!\.\/)/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: actions\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('leaves no credentials behind, writes to a shared cache on main alone, and ends in time', () => {
    for (const { uses = '', if: when = '', with: options } of steps) {
      if (uses.startsWith('actions/checkout@')) expect(options['persist-credentials']).toBe(false);
      if (uses.startsWith('actions/setup-node@')) {
        expect(options['package-manager-cache']).toBe(false);
        expect(options).not.toHaveProperty('cache');
      }
      expect(uses).not.toMatch(/^actions\/cache@/);
      if (uses.startsWith('actions/cache/')) expect(options.path).toBe('~/.npm');
      if (!uses.startsWith('actions/cache/save@')) continue;
      expect(name).toBe('publish.yml');
      expect(when).toContain("github.ref == 'refs/heads/main'");
    }
    for (const job of jobs)
      if (job.uses) expect(job.uses).toBe('./.github/workflows/publish.yml');
      else expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });

  test('takes nothing that a stranger can write into a command', () => {
    for (const { run = '' } of steps) {
      const inserted = [...run.matchAll(/\$\{\{(.*?)\}\}/g)].map(([, expression]) => expression ?? '');
      for (const expression of inserted) expect(expression).not.toMatch(/github\.|inputs\./);
    }
  });

  test('runs only commands that work here too', () => {
    const commands = steps.flatMap(({ run }) => run?.trim().split('\n') ?? []);
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) {
      const script = /^npm (?:run ([\w:]+)|(test|ci))/.exec(command);
      const isSetting = /^echo "BUILD_DATE=\$\(date -u \+%Y-%m-%dT%H:%M:00Z\)" >> "\$GITHUB_ENV"$/.test(
        command,
      );
      const isOutput = command === 'echo "date=$BUILD_DATE" >> "$GITHUB_OUTPUT"';
      const [, program] = /^node ((?:tools)\/[\w/-]+\.mjs)\b/.exec(command) ?? [];
      if (program) expect(existsSync(program), program).toBe(true);
      const known = program || (script && (script[2] === 'ci' || (script[1] ?? script[2] ?? '') in scripts));
      const isPlain = [
        'git worktree add --detach ../before HEAD^1',
        'cp --archive --link node_modules ../before/',
        'mv content/ledger.txt deploy/',
      ].includes(command);
      const isPacked = /^node deploy\/deploy\.mjs [\w-]+(?: --redirects deploy\/redirects\.json)?$/.test(
        command,
      );
      expect(known || isSetting || isOutput || isPlain || isPacked, command).toBeTruthy();
    }
  });
});

test('a pull request is checked on its lines, tested and previewed', () => {
  const { on, jobs } = readWorkflow(readFileSync(`${FOLDER}/pull-request.yml`, 'utf8'));
  expect(Object.keys(on)).toEqual(['pull_request']);
  const commands = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  expect(commands.join('\n')).toContain('npm run check:content -- --format github --since HEAD^1');
  const roads = Object.values(jobs).flatMap(({ steps }) =>
    steps.flatMap(({ if: when, run = '' }) => (/^npm (?:test|run test)/.test(run) ? [when] : [])),
  );
  expect(roads.sort()).toEqual(
    ['product', 'publication'].map((road) => `\${{ steps.road.outputs.road == '${road}' }}`),
  );
  expect(commands).toContain('npm test -- --built');
  expect(commands).toContain('npm test -- publication --built');
  expect(commands.join('\n')).toContain('npm run preview');
});

describe('publishing', () => {
  const deployJobs = Object.entries(readWorkflow(readFileSync(`${FOLDER}/publish.yml`, 'utf8')).jobs).filter(
    ([id]) => id in DEPLOY_PERMISSIONS,
  );

  test('each road has a job, and a job for each road runs its command', () => {
    const inWorkflow = deployJobs.map(([, { steps }]) =>
      steps.flatMap(({ run }) => /^node deploy\/deploy\.mjs ([\w-]+)/.exec(run ?? '')?.[1] ?? []),
    );
    expect(inWorkflow.flat()).toEqual(Object.keys(roads));
  });

  test('the lists of hosts are one', () => {
    expect(HOSTS).toEqual(DEPLOY_HOSTS);
    expect(Object.keys(roads)).toEqual(DEPLOY_HOSTS);
  });

  test.each(deployJobs)(
    '%s gets what its road needs, and hands over only what was built and tested on main',
    (id, job) => {
      const handed = job.steps.flatMap(({ env }) => Object.keys(env));
      for (const variable of Object.keys(roads[DEPLOY_HOSTS.find((host) => host === id) ?? 's3'].needs))
        expect(handed).toContain(variable);
      expect(job.needs).toBe('build');
      const may = (build: string, ref: string, to: string): boolean =>
        runInNewContext((job.if ?? '').replace(/^\$\{\{|\}\}$/g, ''), {
          cancelled: () => false,
          github: { ref },
          needs: { build: { result: build, outputs: { host: to } } },
        });
      expect(may('success', 'refs/heads/main', id)).toBe(true);
      expect(may('success', 'refs/heads/main', '')).toBe(false);
      expect(may('success', 'refs/heads/draft', id)).toBe(false);
      for (const build of ['failure', 'cancelled', 'skipped'])
        expect(may(build, 'refs/heads/main', id)).toBe(false);
      expect(job.environment?.name).toMatch(/^(?:production|github-pages)$/);
    },
  );

  const { on, jobs } = readWorkflow(readFileSync(`${FOLDER}/publish.yml`, 'utf8'));
  /** What GitHub makes of a condition, as far as this workflow uses its language, which is that of JavaScript. */
  const holds = (condition: string, event: string, tests: string): boolean =>
    runInNewContext(condition.replace(/^\$\{\{|\}\}$/g, ''), {
      cancelled: () => false,
      github: { event_name: event },
      needs: { tests: { result: tests } },
    });

  test.each(Object.keys(on).map((event) => (event === 'workflow_call' ? 'schedule' : event)))(
    'on %s: tests run, but for the clock, and a build needs them',
    (event) => {
      const isClock = event === 'schedule';
      expect(holds(jobs.tests?.if ?? 'true', event, '')).toBe(!isClock);
      expect(jobs.build?.needs).toBe('tests');
      const builds = (tests: string) => holds(jobs.build?.if ?? 'false', event, tests);
      expect(builds('success')).toBe(true);
      expect([builds('failure'), builds('cancelled')]).toEqual([false, false]);
      expect(builds('skipped')).toBe(isClock);
    },
  );
});

describe('the schedule', () => {
  const { on, jobs } = readWorkflow(readFileSync(`${FOLDER}/schedule.yml`, 'utf8'));
  const holds = (condition: string | undefined, context: object): boolean =>
    runInNewContext((condition ?? 'false').replace(/^\$\{\{|\}\}$/g, ''), {
      cancelled: () => false,
      ...context,
    });

  test('looks every quarter of an hour, and builds each day in any case', () => {
    const crons = z
      .array(z.object({ cron: z.string() }))
      .parse(on.schedule)
      .map(({ cron }) => cron);
    expect(crons).toEqual(['3-59/15 * * * *', '7 5 * * *']);
    const [daily] = jobs.look?.steps.flatMap(({ env }) => env.DAILY ?? []) ?? [];
    expect(holds(daily, { github: { event: { schedule: crons[1] } } })).toBe(true);
    expect(holds(daily, { github: { event: { schedule: crons[0] } } })).toBe(false);
  });

  test('builds only what is due', () => {
    const builds = (due: string) => holds(jobs.publish?.if, { needs: { look: { outputs: { due } } } });
    expect([builds('true'), builds('false'), builds('')]).toEqual([true, false, false]);
  });

  test.each([
    ['success', 'success', [false, true]],
    ['success', 'failure', [true, false]],
    ['failure', 'skipped', [true, false]],
    ['success', 'skipped', []],
    ['skipped', 'skipped', []],
    ['success', 'cancelled', []],
  ])(
    'after a look that ended with %s and a build that ended with %s, issues are opened, closed: %j',
    (look, publish, said) => {
      const context = { needs: { look: { result: look }, publish: { result: publish } } };
      const steps = holds(jobs.issue?.if, context) ? (jobs.issue?.steps ?? []).filter(({ run }) => run) : [];
      expect(steps.map((step) => holds(step.if, context))).toEqual(said);
    },
  );
});

describe('issue forms', () => {
  const folder = '.github/ISSUE_TEMPLATE';
  const label = z.object({ label: z.string().min(1) });
  const validations = z.strictObject({ required: z.boolean() }).optional();
  const id = z.string().regex(/^[\w-]+$/);
  const text = label.extend({ description: z.string().optional(), placeholder: z.string().optional() });
  const element = z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: z.string() }) }),
    z.strictObject({ type: z.literal('input'), id, attributes: text.strict(), validations }),
    z.strictObject({ type: z.literal('textarea'), id, attributes: text.strict(), validations }),
    z.strictObject({
      type: z.literal('dropdown'),
      id,
      attributes: label.extend({ options: z.array(z.string()).min(1) }).strict(),
      validations,
    }),
    z.strictObject({
      type: z.literal('checkboxes'),
      id,
      attributes: label.extend({
        options: z.array(z.strictObject({ label: z.string(), required: z.boolean().optional() })),
      }),
    }),
  ]);
  const form = z.strictObject({
    name: z.string(),
    description: z.string(),
    title: z.string(),
    labels: z.array(z.string()),
    body: z.array(element).min(1),
  });
  const read = (name: string) => form.parse(parse(readFileSync(`${folder}/${name}`, 'utf8')));

  test.each(['new-post.yml', 'correction.yml'])('%s has the shape that GitHub documents', (name) => {
    const { body } = read(name);
    const ids = body.flatMap((item) => ('id' in item ? item.id : []));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('lead to this repository', () => {
    const links = z.object({ contact_links: z.array(z.object({ url: z.string() })) });
    const { contact_links } = links.parse(parse(readFileSync(`${folder}/config.yml`, 'utf8')));
    for (const { url } of contact_links) expect(url).toMatch(new RegExp(`^${site.repository?.url}/`));
  });

  test('“Report a mistake” opens the correction form with the address of the page filled in', () => {
    const url = new URL(reportUrl('Mistake: One & two', '/2026/03/01/one/'));
    expect(url.origin + url.pathname).toBe(`${site.repository?.url}/issues/new`);
    expect(existsSync(`${folder}/${url.searchParams.get('template')}`)).toBe(true);
    expect(url.searchParams.get('page')).toMatch(/^https:\/\/.*\/2026\/03\/01\/one\/$/);
    expect(url.searchParams.get('title')).toBe('Mistake: One & two');
    expect(read('correction.yml').body.map((item) => ('id' in item ? item.id : ''))).toContain('page');
  });
});

test('CODEOWNERS names paths that exist', () => {
  const lines = readFileSync('.github/CODEOWNERS', 'utf8').split('\n');
  const paths = lines.flatMap((line) => (/^(\/\S+)\s+@/.exec(line)?.[1] ?? []).toString() || []);
  expect(paths).toContain('/content/');
  for (const path of paths) expect(existsSync(`.${path}`), path).toBe(true);
});
