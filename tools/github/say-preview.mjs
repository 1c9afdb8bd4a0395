/**
 * Puts the address of a preview beside the checks of a pull request: a status of its last commit, which needs no right to write anything
 * else. Plain JavaScript with nothing but Node's modules and GitHub's own command.
 *
 * Environment: HEAD_SHA, PREVIEW_URL, GH_TOKEN, GH_REPO.
 */
import { execFileSync } from 'node:child_process';

const { HEAD_SHA: commit = '', PREVIEW_URL: url = '' } = process.env;
if (!/^[0-9a-f]{40}$/.test(commit) || !url.startsWith('https://')) {
  console.error('Usage: HEAD_SHA=<commit> PREVIEW_URL=https://… say-preview.mjs');
  process.exit(2);
}
const status = {
  state: 'success',
  context: 'Preview',
  description: 'The site with this pull request, drafts included',
  target_url: url,
};
execFileSync('gh', ['api', `repos/{owner}/{repo}/statuses/${commit}`, '--input', '-'], {
  input: JSON.stringify(status),
  stdio: ['pipe', 'ignore', 'inherit'],
});
console.log(`${url} is beside the checks of ${commit}.`);
