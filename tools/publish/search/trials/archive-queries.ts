/**
 * Asks the search of a built archive 40 queries and some nonsense, and fails where fewer than nine of ten first results are what
 * was meant: `node --import tsx tools/publish/search/trials/archive-queries.ts <folder of the site>`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPages } from '@/islands/search/find-pages.ts';
import { IndexReader } from '@/islands/search/index-reader.ts';
import { queryOf } from '@/islands/search/query.ts';
import type { Manifest } from '@/lib/search/index-format.ts';
import { searchIndexPath } from '@/lib/urls.ts';

/** What readers type, and the end of the address, without its slash, of the page that they mean. */
const QUERIES: readonly (readonly [query: string, meant: string])[] = [
  ['accessibility', '/topics/accessibility'],
  ['section 508', '/topics/accessibility'],
  ['plain language', '/topics/plain-language'],
  ['open data', '/topics/open-data'],
  ['artificial intelligence', '/topics/artificial-intelligence'],
  ['robotic process automation', '/topics/robotic-process-automation'],
  ['crowdsourcing', '/topics/crowdsourcing-and-citizen-science'],
  ['user experience', '/topics/user-experience'],
  ['search engine optimization', '/topics/search-engine-optimization'],
  ['API', '/topics/application-programming-interface'],
  ['multilingual', '/topics/multilingual'],
  ['social media', '/topics/social-media'],
  ['terms of service', '/topics/terms-of-service'],
  ['human centered design', '/topics/human-centered-design'],
  ['Ashley Wichman', '/authors/awichman'],
  ['SEO', 'tapping-into-seo-how-government-websites'],
  ['tag management', 'tag-management-a-digital-analysts-best-friend'],
  ['branches stick to the vine', 'the-content-corner-branches-stick-to-the-vine'],
  ['redesign a dinosaur', 'how-do-you-redesign-a-dinosaur-redesigning-an-intranet-site-the-beginning-stages'],
  ['citizen science is sound science', 'citizen-science-is-sound-science-provided-by-you'],
  ['csat nps ces', 'csat-nps-ces-3-easy-ways-to-measure-customer-experience-cx'],
  [
    'cognitive computing',
    'the-data-briefing-better-crowdsourced-federal-government-projects-through-cognitive-computing',
  ],
  ['epic earth imagery', 'new-api-brings-epic-earth-imagery-to-developers'],
  ['quizzes', 'quizzes-the-secret-weapon-of-the-worlds-best-content-creators'],
  ['robot voice', 'creative-usability-test-methods-or-my-brief-career-as-a-robot-voice'],
  ['nanotechnology', 'celebrating-nanotechnology-with-a-day-a-dash-some-nuggets-and-a-plan'],
  ['firstnet tumblr', 'firstnet-launches-tumblr-seeking-stories-of-public-safety-broadband-use'],
  [
    'syndication storefront',
    'grow-your-content-base-with-new-contributions-to-the-hhs-syndication-storefront',
  ],
  [
    'google analytics data lower than expected',
    'google-analytics-download-data-lower-than-expected-heres-why-and-how-to-fix-it',
  ],
  ['facebook images', 'how-to-make-your-facebook-content-pop-with-images'],
  ['stakeholder interviews', 'build-empathy-with-stakeholder-interviews-part-1-preparation'],
  ['long form content', 'the-content-corner-quality-over-quantity-a-case-for-long-form-content'],
  [
    'content strategy vs information architecture',
    'information-architecture-vs-content-strategy-and-why-you-need-both',
  ],
  ['agile approach to content', 'taking-an-agile-approach-to-content'],
  ['cx day', 'cx-day-in-government-how-we-all-shape-the-customer-journey'],
  ['ingredient list', 'our-cx-recipe-for-success-complete-with-ingredient-list-and-substitutions'],
  [
    'social and behavioral science team podcast',
    'digitalgov-podcast-behind-the-scenes-of-the-social-and-behavioral-science-team',
  ],
  ['modernizing software architecture', 'modernizing-federal-it-part-5-modernizing-software-architecture'],
  ['Federalist', 'federalist-is-out-of-beta-and-open-for-business'],
  ['USAGov en espanol', 'celebrating-20-years-of-usagov-en-espanol'],
];

const NONSENSE = ['zebra unicorn', 'qwertyuiop', 'accessibility qwertyuiop', 'zyzzyva', '漢字'];
const ENOUGH = 0.9;

const [site = 'out'] = process.argv.slice(2);
const read = (file: string): string => readFileSync(join(site, file), 'utf8');
const [, written = ''] = /data-manifest="([^"]*)"/.exec(read('search/index.html')) ?? [];
const manifest: Manifest = JSON.parse(written.replaceAll('&quot;', '"'));
const index = new IndexReader(searchIndexPath(), manifest, async (file) => JSON.parse(read(file)));

/** Addresses of what is found, best first. */
async function ask(words: string): Promise<{ found: number; first: string }> {
  const { pages } = await findPages(index, queryOf(new URLSearchParams({ q: words })));
  const [best] = pages;
  return { found: pages.length, first: best === undefined ? 'nothing' : (await index.page(best)).path };
}

let right = 0;
for (const [query, meant] of QUERIES) {
  const { first } = await ask(query);
  if (first.endsWith(`${meant}/`)) right += 1;
  else console.log(`${query}: expected ${meant}; found ${first}`);
}
let wrong = 0;
for (const query of NONSENSE) {
  const { found, first } = await ask(query);
  if (found > 0) console.log(`${query}: expected nothing; found ${first}`);
  wrong += Math.sign(found);
}
const precision = right / QUERIES.length;
console.log(
  `Precision at 1: ${precision.toFixed(2)} of ${QUERIES.length} queries; nonsense that finds something: ${wrong}`,
);
process.exitCode = precision >= ENOUGH && wrong === 0 ? 0 : 1;
