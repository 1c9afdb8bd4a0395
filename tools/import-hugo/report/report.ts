/** `import-report.json`: what became of every file. It is also the memory of the next run. */
import * as z from 'zod';
import { DATED_PERMALINK } from '@/lib/addresses/permalink';
import { readIfThere } from '../output/write-file';

const notice = z.object({
  level: z.enum(['change', 'person', 'loss', 'error']),
  rule: z.string(),
  line: z.number(),
  message: z.string(),
});

const counts = z.object({
  words: z.number(),
  links: z.number(),
  images: z.number(),
  embeds: z.number(),
  audio: z.number(),
  headings: z.number(),
  cells: z.number(),
});

const entry = z.object({
  /** Path of the source below the site’s folder. */
  source: z.string(),
  /** Path below the content folder; missing where nothing could be made of the source. */
  file: z.string().optional(),
  /** Address on the new site. */
  address: z.string().optional(),
  state: z.enum(['written', 'unchanged', 'edited', 'failed']),
  /** SHA-256 of the source file and of the file that was written last. */
  sourceSha: z.string().optional(),
  fileSha: z.string().optional(),
  /** What the source holds; everything that is not among the losses arrived. */
  holds: counts.optional(),
  verbatim: z.object({ lines: z.number(), kept: z.number() }).optional(),
  notices: z.array(notice),
  aliases: z.array(z.string()).optional(),
  /** Old addresses that stand in the post itself: it is a draft, to which nothing can lead yet. */
  ownAliases: z.array(z.string()).optional(),
  /** Where readers of the address are sent on to: the post is kept as a draft. */
  leadsTo: z.string().optional(),
  newTopics: z.array(z.tuple([z.string(), z.string()])).optional(),
  /** Id, name, and a page about the author where the post names one. */
  newAuthors: z.array(z.tuple([z.string(), z.string()]).rest(z.string())).optional(),
});

const totals = z.object({
  posts: z.number(),
  clean: z.number(),
  changed: z.number(),
  person: z.number(),
  losses: z.number(),
  edited: z.number(),
  failed: z.number(),
  verbatimLines: z.number(),
  verbatimKept: z.number(),
  holds: counts,
});

const reportSchema = z.object({
  version: z.literal(1),
  fingerprint: z.string(),
  totals,
  posts: z.array(entry),
  pages: z.array(entry),
  redirects: z.object({
    written: z.number(),
    servedAgain: z.array(z.string()),
    conflicts: z.array(z.string()),
    /** Redirects to pages of this address that did not come along. */
    leftOut: z.array(z.string()).default([]),
  }),
  /** The pattern of the posts’ addresses, and how many of how many posts are where they were. */
  addresses: z
    .object({ posts: z.string(), kept: z.number(), of: z.number() })
    .default({ posts: DATED_PERMALINK, kept: 0, of: 0 }),
  /** Files that were copied to `public/`. */
  media: z
    .array(z.object({ source: z.string(), file: z.string(), state: entry.shape.state, fileSha: z.string() }))
    .default([]),
  /** Hosts that posts show pictures, recordings or frames from and content/site.yml does not allow. */
  hosts: z.array(z.string()),
  /** Pictures that --measure could not measure, each with its reason; the next run with --measure asks again. */
  unmeasured: z.array(z.string()).default([]),
  /** Files of the last import whose source is gone. */
  orphans: z.array(z.string()),
});

export type ReportEntry = z.infer<typeof entry>;
export type ReportTotals = z.infer<typeof totals>;
export type ImportReport = z.infer<typeof reportSchema>;

export const REPORT_FILE = 'import-report.json';

/** The report of the last run; `undefined` where there is none or an older version wrote it. */
export async function readReport(path: string): Promise<ImportReport | undefined> {
  const text = await readIfThere(path);
  if (text === undefined) return undefined;
  try {
    return reportSchema.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const KINDS = ['words', 'links', 'images', 'embeds', 'audio', 'headings', 'cells'] as const;

/** Sums up the posts. A post counts once: with losses, else for a person, else changed, else clean. */
export function totalsOf(posts: readonly ReportEntry[]): ReportTotals {
  const sum: ReportTotals = {
    posts: posts.length,
    clean: 0,
    changed: 0,
    person: 0,
    losses: 0,
    edited: 0,
    failed: 0,
    verbatimLines: 0,
    verbatimKept: 0,
    holds: { words: 0, links: 0, images: 0, embeds: 0, audio: 0, headings: 0, cells: 0 },
  };
  for (const post of posts) {
    const has = (level: string): boolean => post.notices.some((one) => one.level === level);
    if (post.state === 'failed') sum.failed += 1;
    else if (has('loss') || has('error')) sum.losses += 1;
    else if (has('person')) sum.person += 1;
    else if (has('change')) sum.changed += 1;
    else sum.clean += 1;
    if (post.state === 'edited') sum.edited += 1;
    sum.verbatimLines += post.verbatim?.lines ?? 0;
    sum.verbatimKept += post.verbatim?.kept ?? 0;
    for (const kind of KINDS) sum.holds[kind] += post.holds?.[kind] ?? 0;
  }
  return sum;
}

/** Whether every post and page arrived without a loss. */
export function isClean(report: ImportReport): boolean {
  return [...report.posts, ...report.pages].every(
    (one) =>
      one.state !== 'failed' && one.notices.every((item) => item.level !== 'loss' && item.level !== 'error'),
  );
}
