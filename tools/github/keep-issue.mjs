/**
 * Keeps one issue with a given title: opens it, brings it up to date, closes it. Plain JavaScript with nothing but Node's modules and
 * GitHub's own command, because it runs with a token that may write issues, beside no package.
 *
 * Usage: node tools/github/keep-issue.mjs --title T (--body FILE | --says TEXT | --close TEXT)
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** Characters that the text of an issue may have (GitHub's limit is 65,536). */
const MOST = 65_000;

const text = { type: 'string' };
const { values } = parseArgs({ options: { title: text, body: text, says: text, close: text } });
const { title, body, says, close } = values;
if (!title || [body, says, close].filter((value) => value !== undefined).length !== 1) {
  console.error('Usage: keep-issue.mjs --title T (--body FILE | --says TEXT | --close TEXT)');
  process.exit(2);
}

const gh = (args, input) =>
  execFileSync('gh', args, { encoding: 'utf8', input, stdio: ['pipe', 'pipe', 'inherit'] });

const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = process.env;
const withRun = (words) => `${words.slice(0, MOST)}\n\n${server}/${repository}/actions/runs/${run}\n`;

// Those of people are left alone, whatever they are called.
const list = ['issue', 'list', '--state', 'open', '--app', 'github-actions', '--limit', '200'];
const open = JSON.parse(gh([...list, '--json', 'number,title'])).find((issue) => issue.title === title);

if (close !== undefined) {
  if (open) gh(['issue', 'close', String(open.number), '--comment', withRun(close)]);
  console.log(open ? `Closed issue ${open.number}.` : 'There is no open issue to close.');
} else {
  const words = withRun(body === undefined ? says : readFileSync(body, 'utf8'));
  const args = open ? ['edit', String(open.number)] : ['create', '--title', title];
  console.log(gh(['issue', ...args, '--body-file', '-'], words).trim());
}
