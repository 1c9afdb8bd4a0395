import { expect, test } from 'vitest';
import { splitFrontMatter } from '@/lib/content/front-matter';
import { type ConvertedPost, convertPost } from '../convert-post';
import { provedPost } from '../import-post';
import { parseMdx } from '../markdown/mdx';
import { numbers } from '../testing/numbers';
import { damagesOf } from './take-away';
import { type TrialPost, trialPosts } from './trial-posts';

/** `npm test -- release` sets TEST_RELEASE; IMPORT_ROUNDS sets another number. */
const ROUNDS = Number(process.env.IMPORT_ROUNDS) || (process.env.TEST_RELEASE ? 500 : 40);

/** A post, converted once: each round takes another piece from the same text. */
interface Converted {
  readonly post: ConvertedPost;
  readonly bodyStart: number;
  readonly damages: ReturnType<typeof damagesOf>;
}

const converted = new Map<TrialPost, Promise<Converted | undefined>>();

/** How many losses the proof finds in a new post, whatever it says. */
async function lossesOf({ file, place, site, options }: TrialPost, post: ConvertedPost): Promise<number> {
  const { notices } = await provedPost(post, file, place, site, options);
  return notices.filter(({ level, rule }) => level === 'loss' || rule === 'kept-as-code').length;
}

/** A post of which nothing is lost, and what can be taken away from it; nothing where it has losses already. */
async function convert(trial: TrialPost): Promise<Converted | undefined> {
  const post = convertPost(trial.file, trial.place, trial.site, trial.options);
  // Hugo showed the marks of such words, so what they mean can be taken away again and nothing is lost.
  if (post.notices.some(({ rule }) => rule === 'markdown-in-html')) return undefined;
  const { body, bodyStart } = splitFrontMatter(post.text);
  const tree = parseMdx(body);
  const damages = tree ? damagesOf(body, tree) : [];
  return damages.length > 0 && (await lossesOf(trial, post)) === 0 ? { post, bodyStart, damages } : undefined;
}

/** One damage to a post without losses, and whether the proof missed what is gone. */
async function tryOne(trial: TrialPost, random: (below: number) => number) {
  const known = converted.get(trial) ?? convert(trial);
  converted.set(trial, known);
  const ready = await known;
  const damage = ready?.damages[random(ready.damages.length)];
  if (!ready || !damage) return undefined;
  const text = ready.post.text.slice(0, ready.bodyStart) + damage.body;
  const noticed = (await lossesOf(trial, { ...ready.post, text })) > 0;
  return { noticed, said: `${trial.file.path}: ${damage.what}: ${damage.piece.slice(0, 80)}` };
}

test(`of ${ROUNDS} pieces that are taken away from new posts, the proof misses each`, async () => {
  const sites = await trialPosts();
  const unnoticed: string[] = [];
  let done = 0;
  for (let round = 0; done < ROUNDS && round < ROUNDS * 4; round += 1) {
    const random = numbers(round);
    const posts = sites[round % sites.length] ?? [];
    const trial = posts[random(posts.length)];
    const tried = trial && (await tryOne(trial, random));
    if (!tried) continue;
    done += 1;
    if (!tried.noticed) unnoticed.push(tried.said);
  }
  expect(done).toBe(ROUNDS);
  expect(unnoticed).toEqual([]);
}, 3_600_000);
