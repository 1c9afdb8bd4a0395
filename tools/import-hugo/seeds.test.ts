import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { renderBody } from '@/components/mdx/render-body';
import { examine } from '@/lib/content/examine';
import { type Facts, factsOfHtml } from './proof/facts';
import type { HugoSite } from './site/index-site';
import { fixtures, importText, readTestSite, testOptions } from './testing/import-text';

const byHand = join(import.meta.dirname, '../../e2e/fixtures/rich/content/posts/2015');

let site: HugoSite;
beforeAll(async () => {
  site = await readTestSite();
});

async function factsOfPost(file: string, text: string): Promise<Facts> {
  const { facts } = examine({ kind: 'post', id: 'x', file, text });
  if (!facts) throw new Error(`${file} cannot be read`);
  return factsOfHtml(
    await renderBody({ file, body: facts.body, outline: facts.outline }),
    testOptions.origin,
  );
}

/** Titles of players are the editor’s own words; levels of headings are a matter of taste. */
function meaning(facts: Facts): Record<string, readonly string[]> {
  const { links, images, embeds, audio, headings } = facts;
  return {
    links: [...links].sort(),
    images,
    embeds,
    audio,
    headings: headings.map((heading) => heading.slice(2)),
  };
}

const seeds = [
  ['seed-podcast', 'digitalgov-podcast-leaders-come-and-go-but-your-customers-will-remain'],
  ['seed-summit-recap', 'digitalgov-summit-recap-innovation-through-customer-experience'],
] as const;

test.each(seeds)('%s means what the post made by hand means', async (fixture, slug) => {
  const text = readFileSync(join(fixtures, fixture, 'input.md'), 'utf8');
  const imported = await importText(text, slug, site);
  if ('message' in imported) throw new Error(imported.message);
  const { post, place } = imported;
  const made = readFileSync(join(byHand, `${slug}.mdx`), 'utf8');
  const [ours, theirs] = [await factsOfPost(place.file, post.text), await factsOfPost('by-hand.mdx', made)];
  expect(meaning(ours)).toEqual(meaning(theirs));
  const running = (text: string): string => text.slice(text.indexOf('\n---\n') + 5);
  const prose = (text: string): string[] =>
    running(text)
      .split(/\n{2,}/)
      .filter((block) => /^[^<#\n]/.test(block))
      .map((block) => block.trim());
  expect(prose(post.text)).toEqual(prose(made));
});
