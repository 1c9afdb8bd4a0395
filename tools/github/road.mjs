/**
 * Says which tests a pull request takes: `publication` where it touches content alone, `product` otherwise. Plain JavaScript, because it
 * runs before anything is installed.
 *
 * Usage: node tools/github/road.mjs COMMIT  (what it is compared with: the first parent of a merge, `HEAD^1`)
 * Writes `road=…` to GITHUB_OUTPUT.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The words of a publication and its files; `content/README.md` is made by the product. */
const CONTENT = /^(?:content\/(?!README\.md$)|public\/media\/)/;

/** @param {readonly string[]} files that a pull request adds, changes or removes */
export const roadOf = (files) =>
  files.length > 0 && files.every((file) => CONTENT.test(file)) ? 'publication' : 'product';

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // Both names of a file that was moved, without quotes.
  const args = ['diff', '--name-only', '--no-renames', '-z', process.argv[2] ?? 'HEAD^1', 'HEAD'];
  const files = execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1e9 }).split('\0').filter(Boolean);
  const road = roadOf(files);
  console.log(`${files.length} files are different: the tests of the ${road}.`);
  if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, `road=${road}\n`);
}
