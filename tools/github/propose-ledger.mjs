/**
 * Proposes what a build has added to the ledger of addresses, in one pull request that is brought up to date each time. Plain JavaScript with
 * nothing but Node's modules and GitHub's own command, because it runs with a token that may write, beside no package.
 *
 * Usage: node tools/github/propose-ledger.mjs FILE  (the ledger as the build leaves it)
 * Environment: GH_TOKEN, GH_REPO, GITHUB_SHA (what was built), GITHUB_REF_NAME (the branch that is published).
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PATH = 'content/ledger.txt';
const BRANCH = 'published-addresses';
const TITLE = 'Add published addresses to the ledger';
const BODY = `These addresses have been published. Once they are in \`${PATH}\`, a build in which one of them would lead nowhere fails. Nothing is taken out.`;

/** What git calls a file with this text. */
const versionOf = (text) =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');

/**
 * @param {(method: string, path: string, fields?: object) => any} api asks GitHub about the repository; undefined where there is no such thing
 * @param {{ text: string, built: string, base: string, owner: string }} given the ledger as the build leaves it, the commit that was
 *   built, the branch that is published, and whose repository it is
 * @returns {string} what was done
 * @throws where GitHub refuses
 */
export function propose(api, { text, built, base, owner }) {
  const versionAt = (ref) => api('GET', `contents/${PATH}?ref=${encodeURIComponent(ref)}`)?.sha;
  const [wanted, published] = [versionOf(text), versionAt(base)];
  if (published === wanted) return 'The ledger has every published address.';
  if (published !== versionAt(built))
    return `The ledger on ${base} has changed since this build: the next one proposes what is missing.`;
  if (versionAt(BRANCH) !== wanted) commit(api, text, base);
  const [open] = api('GET', `pulls?state=open&base=${base}&head=${owner}:${BRANCH}`) ?? [];
  if (open) return `Pull request ${open.number} has every published address.`;
  try {
    return `Opened pull request ${api('POST', 'pulls', { title: TITLE, body: BODY, head: BRANCH, base }).number}.`;
  } catch (error) {
    if (!/not permitted to create/.test(error.message)) throw error;
    return `Published addresses are on the branch ${BRANCH}. Open the pull request for it: /compare/${base}...${BRANCH}?expand=1`;
  }
}

/**
 * Makes the branch one commit on top of what is published. It changes in one step: GitHub closes a pull request whose branch
 * has nothing that is new, be it for a moment.
 */
function commit(api, text, base) {
  const parent = api('GET', `git/ref/heads/${base}`).object.sha;
  const { tree } = api('GET', `git/commits/${parent}`);
  const changed = [{ path: PATH, mode: '100644', type: 'blob', content: text }];
  const { sha: newTree } = api('POST', 'git/trees', { base_tree: tree.sha, tree: changed });
  const { sha } = api('POST', 'git/commits', { message: TITLE, tree: newTree, parents: [parent] });
  if (api('GET', `git/ref/heads/${BRANCH}`)) api('PATCH', `git/refs/heads/${BRANCH}`, { sha, force: true });
  else api('POST', 'git/refs', { ref: `refs/heads/${BRANCH}`, sha });
}

/** Asks GitHub by its own command. */
function ask(method, path, fields) {
  const args = [
    'api',
    '--method',
    method,
    `repos/{owner}/{repo}/${path}`,
    ...(fields ? ['--input', '-'] : []),
  ];
  try {
    const answer = execFileSync('gh', args, {
      encoding: 'utf8',
      stdio: 'pipe',
      ...(fields ? { input: JSON.stringify(fields) } : {}),
    });
    return JSON.parse(answer || 'null');
  } catch (error) {
    if (/HTTP 404/.test(error.stderr ?? '')) return undefined;
    throw new Error(`GitHub refuses ${method} ${path}: ${String(error.stderr ?? error.message).trim()}`);
  }
}

function main(
  file,
  { GITHUB_SHA: built, GITHUB_REF_NAME: base = 'main', GH_REPO: repository = '', ...more },
) {
  if (!file || !built) throw new Error('Usage: GITHUB_SHA=<commit> propose-ledger.mjs FILE');
  const [owner = ''] = repository.split('/');
  const said = propose(ask, { text: readFileSync(file, 'utf8'), built, base, owner }).replace(
    /(?=\/compare\/)/,
    `${more.GITHUB_SERVER_URL}/${repository}`,
  );
  console.log(said);
  if (more.GITHUB_STEP_SUMMARY) appendFileSync(more.GITHUB_STEP_SUMMARY, `${said}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main(process.argv[2], process.env);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
