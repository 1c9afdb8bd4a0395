/** Every job of every workflow, step by step, with stand-ins for npm's scripts and for the commands of GitHub and of hosts. */
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { NOT_PACKED } from '../deploy/pack.ts';
import {
  BUCKET,
  CREDENTIALS,
  startStore,
  type TestStore,
} from '../release/object-store/testing/object-store.ts';
import { bundleProgram } from '../setup/bundle-program.ts';
import { readWorkflow, type Workflow } from './read-workflow.ts';
import { type Context, holds, type JobResult, type Runner, runJob } from './testing/run-job.ts';

const workflow = (name: string) => readWorkflow(readFileSync(`.github/workflows/${name}.yml`, 'utf8'));

/** What is checked out: programs that run without packages, and a publication. */
const PROGRAMS = ['tools/deploy', 'tools/github', 'tools/schedule'];

let packed: string;
beforeAll(async () => {
  packed = mkdtempSync(join(tmpdir(), 'gazette-packed-'));
  await bundleProgram('tools/deploy/stand-alone.ts', join(packed, 'deploy.mjs'), { leaveOut: NOT_PACKED });
  writeFileSync(join(packed, 'redirects.json'), JSON.stringify([{ from: '/old/', to: '/' }]));
});
afterAll(() => rmSync(packed, { recursive: true }));

let base: string;
let runner: Runner;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'gazette-runner-'));
  settings = 'name: Harbor\nurl: https://harbor.example\n';
  mkdirSync(join(base, 'artifacts'));
  mkdirSync(join(base, 'bin'));
  standIn('npm', NPM);
  standIn('npx', NPX);
  standIn('gh', GH);
  for (const name of ['rsync', 'ssh']) standIn(name, '');
  const { PATH = '', HOME = '' } = process.env;
  runner = {
    workspace: join(base, 'work/site'),
    artifacts: join(base, 'artifacts'),
    checkOut,
    environment: {
      ...{ HOME, LOG: join(base, 'calls'), PACKED: packed, PATH: `${join(base, 'bin')}${delimiter}${PATH}` },
      ...{ GITHUB_SHA: 'a'.repeat(40), GITHUB_REF_NAME: 'main', GITHUB_REPOSITORY: 'owner/name' },
      ...{ GITHUB_SERVER_URL: 'https://github.com', GITHUB_RUN_ID: '7' },
    },
  };
});
afterEach(() => rmSync(base, { recursive: true }));

/** A command that notes how it was called. */
function standIn(name: string, then: string) {
  const file = join(base, 'bin', name);
  writeFileSync(file, `#!/bin/bash\nset -e\necho "${name} $*" >> "$LOG"\n${then}\n`);
  chmodSync(file, 0o755);
}

/** What the scripts of this project leave behind. */
const NPM = `
case "$*" in
  ci) mkdir -p node_modules ;;
  "run build" | "run build -- --compress") mkdir -p out/.well-known; echo "built, preview \${PREVIEW:-0}" > out/index.html ;;
  "run build --prefix ../before") mkdir -p ../before/out; echo before > ../before/out/index.html ;;
  "run deploy -- --pack deploy") cp -r "$PACKED" deploy ;;
  "run release -- ledger") echo /new/ >> content/ledger.txt ;;
  "run preview -- --before ../before/out") [ -f ../before/out/index.html ]; mkdir preview; echo page > preview/index.html ;;
  "run report -- links --to report/links.json") mkdir -p report; echo '[]' > report/links.json ;;
  "run report -- --links report/links.json --to report/index.html --markdown report/issue.md") [ -f report/links.json ]; echo '# Report' > report/issue.md ;;
esac`;

/** The commands of hosts: they say where a preview is, each in its way. */
const NPX = `
[ -z "$WRANGLER_OUTPUT_FILE_PATH" ] || echo '{"type":"pages-deploy-detailed","url":"https://1.notes.pages.dev","alias":"https://pr.notes.pages.dev"}' > "$WRANGLER_OUTPUT_FILE_PATH"
case "$*" in *--json*) echo '{"deploy_url":"https://pr--notes.netlify.app"}' ;; esac`;

const GH = `
case "$*" in *" -") cat > /dev/null ;; esac
case "$*" in
  "issue list"*) echo '[]' ;;
  *contents/content/ledger.txt*published-addresses*) echo "HTTP 404" >&2; exit 1 ;;
  *contents/content/ledger.txt*) echo '{"sha":"old"}' ;;
  *pulls?state=open*) echo '[]' ;;
  *"POST repos/{owner}/{repo}/pulls"*) echo '{"number":7}' ;;
  *"GET repos/{owner}/{repo}/git/ref/heads/published-addresses") echo "HTTP 404" >&2; exit 1 ;;
  *git/*) echo '{"sha":"c","object":{"sha":"b"},"tree":{"sha":"t"}}' ;;
esac`;

function checkOut(workspace: string) {
  for (const folder of PROGRAMS)
    cpSync(folder, join(workspace, folder), { recursive: true, filter: (file) => !file.includes('test') });
  cpSync('.nvmrc', join(workspace, '.nvmrc'));
  mkdirSync(join(workspace, 'content'));
  writeFileSync(join(workspace, 'content/site.yml'), settings);
  writeFileSync(join(workspace, 'content/ledger.txt'), '/\n');
}
let settings = '';

const calls = () =>
  existsSync(join(base, 'calls')) ? readFileSync(join(base, 'calls'), 'utf8').trim().split('\n') : [];

/** Whether a job starts: where its condition does not ask how others ended, only after all that it needs have passed. */
function starts(
  job: Workflow['jobs'][string],
  context: Context & { needs: Readonly<Record<string, { result: string }>> },
) {
  const asks = /cancelled\(\)/.test(job.if ?? '');
  const passed = [job.needs ?? []].flat().every((id) => context.needs[id]?.result === 'success');
  return (asks || passed) && holds(job.if, context);
}

/** Runs the jobs of a workflow whose conditions hold, in the order of the file, but for one; `needs` is what each has left. */
async function run(name: string, given: Context, but?: string) {
  const done: Record<string, JobResult | { result: 'skipped'; outputs: object; log: string }> = {};
  for (const [id, job] of Object.entries(workflow(name).jobs)) {
    const context = { vars: {}, secrets: {}, ...given, needs: done };
    done[id] =
      id !== but && !job.uses && starts(job, context)
        ? await runJob(job, context, runner)
        : { result: 'skipped', outputs: {}, log: '' };
  }
  return done;
}
const resultsOf = (done: Awaited<ReturnType<typeof run>>) =>
  Object.fromEntries(
    Object.entries(done).flatMap(([id, { result }]) => (result === 'skipped' ? [] : [[id, result]])),
  );
const merge = {
  github: {
    event_name: 'push',
    ref: 'refs/heads/main',
    sha: 'a'.repeat(40),
    token: 't',
    repository: 'owner/name',
  },
};

describe('publishing', () => {
  const hosts = {
    'github-pages': { vars: {}, secrets: {}, called: [] },
    'cloudflare-pages': {
      vars: { CLOUDFLARE_ACCOUNT_ID: 'a', CLOUDFLARE_PROJECT: 'notes' },
      secrets: { CLOUDFLARE_API_TOKEN: 'secret' },
      called: [/^npx --yes wrangler@\S+ pages deploy out --project-name notes --branch main$/],
    },
    netlify: {
      vars: { NETLIFY_SITE_ID: 'n' },
      secrets: { NETLIFY_AUTH_TOKEN: 'secret' },
      called: [/^npx --yes netlify-cli@\S+ deploy --prod --no-build --dir \S+\/out$/],
    },
    server: {
      vars: {
        DEPLOY_HOST: 'www@host',
        DEPLOY_FOLDER: '/srv/g',
        DEPLOY_CHECKOUT: '/opt/g',
        DEPLOY_KNOWN_HOSTS: 'host key',
      },
      secrets: { DEPLOY_SSH_KEY: 'key' },
      called: [
        /^rsync .* out\/ www@host:\/srv\/g\/incoming\/$/,
        /^ssh .* npm run release -- --to '\/srv\/g'/,
      ],
    },
  };

  test.each(Object.entries(hosts))(
    'to %s: tested, built and handed over without another installation',
    async (host, { vars, secrets, called }) => {
      settings += `deploy: ${host}\n`;
      const done = await run('publish', { ...merge, vars, secrets }, 'ledger');
      expect(resultsOf(done), JSON.stringify(done)).toEqual({
        tests: 'success',
        build: 'success',
        [host]: 'success',
      });
      expect(calls().filter((call) => /^npm (?:ci|test|run build)/.test(call))).toEqual([
        'npm ci',
        'npm test',
        `npm run build${host === 'server' ? ' -- --compress' : ''}`,
      ]);
      for (const pattern of called) expect(calls()).toContainEqual(expect.stringMatching(pattern));
    },
  );

  test('to an object store: what was built is in it', async () => {
    const store: TestStore = await startStore();
    try {
      const vars = {
        DEPLOY_TO: 's3',
        DEPLOY_BUCKET: `s3://${BUCKET}/site`,
        DEPLOY_ENDPOINT: store.url,
        AWS_REGION: 'us-east-1',
      };
      runner = { ...runner, environment: { ...runner.environment, ...CREDENTIALS } };
      const done = await run('publish', { ...merge, vars }, 'ledger');
      expect(resultsOf(done), done.s3?.log).toEqual({
        tests: 'success',
        build: 'success',
        s3: 'success',
      });
      expect(await (await fetch(`${store.url}/${BUCKET}/site/index.html`)).text()).toBe('built, preview 0\n');
    } finally {
      await store.close();
    }
  });

  test('what was handed over is proposed for the ledger', async () => {
    const { ledger } = workflow('publish').jobs;
    if (!ledger) throw new Error('publish.yml lacks a job');
    const hosts = ['github-pages', 'cloudflare-pages', 'netlify', 's3', 'server'];
    const ended = (results: Readonly<Record<string, string>>) => ({
      ...merge,
      needs: Object.fromEntries(hosts.map((host) => [host, { result: results[host] ?? 'skipped' }])),
    });
    for (const host of hosts) expect(holds(ledger.if, ended({ [host]: 'success' }))).toBe(true);
    expect(holds(ledger.if, ended({ s3: 'failure' }))).toBe(false);
    const folder = join(base, 'artifacts', `deploy-${merge.github.sha}`);
    mkdirSync(folder);
    writeFileSync(join(folder, 'ledger.txt'), '/\n/new/\n');
    const { result, log } = await runJob(ledger, ended({ s3: 'success' }), runner);
    expect({ result, log }).toMatchObject({
      result: 'success',
      log: expect.stringContaining('Opened pull request 7.'),
    });
    expect(calls().at(-1)).toBe('gh api --method POST repos/{owner}/{repo}/pulls --input -');
  });

  test('to nobody where no host is named', async () => {
    expect(resultsOf(await run('publish', merge))).toEqual({ tests: 'success', build: 'success' });
  });

  test('to nobody from another branch, or after tests that fail', async () => {
    settings += 'deploy: github-pages\n';
    const branch = { github: { ...merge.github, event_name: 'workflow_dispatch', ref: 'refs/heads/draft' } };
    expect(resultsOf(await run('publish', branch))).toEqual({ tests: 'success', build: 'success' });
    appendFileSync(join(base, 'bin/npm'), '\n[ "$*" != test ]\n');
    const byHand = { github: { ...merge.github, event_name: 'workflow_dispatch' } };
    expect(resultsOf(await run('publish', byHand))).toEqual({ tests: 'failure' });
  });

  test('a host that there is no road to stops it before anything is built', async () => {
    settings += 'deploy: ftp\n';
    const done = await run('publish', merge);
    expect(resultsOf(done)).toEqual({ tests: 'success', build: 'failure' });
    expect(done.build?.log).toContain('There is no host “ftp”. There are: github-pages, cloudflare-pages');
  });
});

describe('a pull request', () => {
  const git = (cwd: string, ...args: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'init.defaultBranch=main', ...args],
      { cwd, stdio: 'ignore' },
    );

  /** Checks out a merge of a branch that changes one file. */
  const merging = (file: string) => (workspace: string) => {
    rmSync(join(workspace, '../before'), { recursive: true, force: true });
    checkOut(workspace);
    writeFileSync(join(workspace, '.gitignore'), 'node_modules\n');
    const commit = (message: string) => {
      git(workspace, 'add', '--all');
      git(workspace, 'commit', '--quiet', '--message', message);
    };
    git(workspace, 'init', '--quiet');
    commit('Base');
    git(workspace, 'switch', '--quiet', '--create', 'change');
    mkdirSync(dirname(join(workspace, file)), { recursive: true });
    writeFileSync(join(workspace, file), 'new');
    commit('Change');
    git(workspace, 'switch', '--quiet', 'main');
    git(workspace, 'merge', '--quiet', '--no-ff', '--no-edit', 'change');
  };

  test.each([
    ['content/posts/2026/a.mdx', 'npm test -- publication --built'],
    ['lib/site.ts', 'npm test -- --built'],
  ])('of %s is installed once, built twice, previewed, and tested with “%s”', async (file, tested) => {
    runner = { ...runner, checkOut: merging(file) };
    const gives = tested.includes('publication');
    const done = await run('pull-request', { ...merge, vars: { DEPLOY_TO: gives ? 'netlify' : 's3' } });
    expect(resultsOf(done), done['pull-request']?.log).toEqual({ 'pull-request': 'success' });
    expect(calls()).toEqual([
      'npm ci',
      'npm run check:content -- --format github --since HEAD^1',
      'npm run build',
      'npm run build --prefix ../before',
      'npm run preview -- --before ../before/out',
      tested,
    ]);
    expect(existsSync(join(base, 'artifacts/preview/index.html'))).toBe(true);
    // Only some hosts give a preview an address.
    expect(existsSync(join(base, 'artifacts/preview-site/index.html'))).toBe(gives);
  });

  const finished = (head: string, vars = {}, secrets = {}) => ({
    vars,
    secrets,
    github: {
      ...merge.github,
      event: {
        workflow_run: {
          id: 1,
          event: 'pull_request',
          conclusion: 'success',
          head_branch: 'a-branch',
          head_sha: 'b'.repeat(40),
          head_repository: { full_name: head },
        },
      },
    },
  });
  const netlify = [{ NETLIFY_SITE_ID: 'n' }, { NETLIFY_AUTH_TOKEN: 'secret' }] as const;

  test.each([
    [
      'netlify',
      ...netlify,
      /^npx --yes netlify-cli@\S+ deploy --no-build --json --alias pr-owner-name-\S+ --dir \S+\/preview-site$/,
    ],
    [
      'cloudflare-pages',
      { CLOUDFLARE_ACCOUNT_ID: 'a', CLOUDFLARE_PROJECT: 'notes' },
      { CLOUDFLARE_API_TOKEN: 'secret' },
      /^npx --yes wrangler@\S+ pages deploy \S+\/preview-site --project-name notes --branch pr-owner-name-\S+$/,
    ],
  ])('gets an address at %s, beside its checks', async (host, vars, secrets, called) => {
    settings += `deploy: ${host}\n`;
    mkdirSync(join(base, 'artifacts/preview-site'));
    writeFileSync(join(base, 'artifacts/preview-site/index.html'), 'built');
    const done = await run('preview', finished('owner/name', vars, secrets));
    expect(resultsOf(done), done.host?.log).toEqual({ host: 'success', status: 'success' });
    expect(calls()).toEqual([
      expect.stringMatching(called),
      `gh api repos/{owner}/{repo}/statuses/${'b'.repeat(40)} --input -`,
    ]);
  });

  test('of a fork gets none unless that is allowed, and none where nothing was built', async () => {
    settings += 'deploy: netlify\n';
    expect(resultsOf(await run('preview', finished('stranger/name', ...netlify)))).toEqual({});
    const allowed = finished('stranger/name', { ...netlify[0], PREVIEW_FORKS: 'true' }, netlify[1]);
    expect(resultsOf(await run('preview', allowed))).toEqual({ host: 'success' });
    expect(calls()).toEqual([]);
  });
});

test('the look of the schedule asks the site, and an issue says that a build failed', async () => {
  const { jobs } = workflow('schedule');
  const { look, issue } = jobs;
  if (!look || !issue) throw new Error('schedule.yml lacks a job');
  const daily = { vars: {}, github: { ...merge.github, event: { schedule: '7 5 * * *' } } };
  expect((await runJob(look, daily, runner)).outputs).toEqual({ due: 'true' });
  const quarter = { vars: {}, github: { ...merge.github, event: { schedule: '3-59/15 * * * *' } } };
  expect(await runJob(look, quarter, runner)).toMatchObject({
    outputs: { due: 'false' },
    log: expect.stringContaining('no host is named'),
  });
  const failed = { ...daily, needs: { look: { result: 'success' }, publish: { result: 'failure' } } };
  expect((await runJob(issue, failed, runner)).result).toBe('success');
  expect(calls().at(-1)).toBe('gh issue create --title The scheduled build fails --body-file -');
});

test('the editors’ report is kept in an issue', async () => {
  const done = await run('editors', merge);
  expect(resultsOf(done), done.issue?.log).toEqual({ report: 'success', issue: 'success' });
  expect(calls().at(-1)).toBe("gh issue create --title Editors' report --body-file -");
});
