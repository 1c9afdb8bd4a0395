import { extname } from 'node:path';
import sharp from 'sharp';
import { UsageError } from '@/lib/errors.ts';
import { podcastGuid } from '@/lib/podcast/podcast-guid.ts';
import { site } from '@/lib/site.ts';
import { slugOf } from '@/lib/slug-of.ts';
import { absoluteUrl, podcastPath, seriesPath } from '@/lib/urls.ts';
import { contentFile } from '../front-matter-text.ts';
import { readNamed, statOf } from '../named-file.ts';
import type { Plan, Situation } from '../plan.ts';
import { mediaFile } from '../planned-file.ts';

export interface SeriesOptions {
  readonly summary?: string;
  /** A square picture. */
  readonly cover?: string;
  readonly category?: string;
  readonly ownerName?: string;
  readonly ownerEmail?: string;
  readonly lang?: string;
  readonly slug?: string;
}

/** Plans a podcast; everything that directories demand is demanded here. */
export async function planSeries(
  givenTitle: string | undefined,
  options: SeriesOptions,
  { asker, resolvePath }: Situation,
): Promise<Plan> {
  const need = async (value: string | undefined, question: string, option: string): Promise<string> => {
    const answer = value ?? (await asker?.text(question));
    if (answer === undefined) throw new UsageError(`The podcast needs ${option}.`);
    return answer;
  };
  const title = await need(
    givenTitle,
    'Name of the podcast',
    'a name: npm run new -- series "The Handbook Podcast"',
  );
  const id = options.slug ?? slugOf(title);
  const summary = await need(
    options.summary,
    'What it is about, one or two sentences',
    'a summary: --summary "…"',
  );
  const category = await need(
    options.category,
    'Apple Podcasts category (Government, Education …)',
    'a category of Apple Podcasts: --category Government',
  );
  const picture = await need(
    options.cover,
    'Cover, a square .jpg or .png file of 1400 to 3000 pixels',
    'a cover, a square picture of 1400 to 3000 pixels: --cover FILE',
  );
  const cover = await readCover(resolvePath(picture), id);
  const content = contentFile({
    title,
    summary,
    cover: cover.address,
    language: options.lang ?? site.language,
    category,
    owner: {
      name: options.ownerName ?? site.publisher.name,
      email: options.ownerEmail ?? site.contact.email ?? '',
    },
    explicit: 'false',
    guid: podcastGuid(absoluteUrl(podcastPath(id))),
  });
  return {
    files: [{ path: `series/${id}.mdx`, content }, cover],
    facts: [`Its page will be ${seriesPath(id)}`],
    warnings: [],
    next: [`Name it in an episode as “series: ${id}”.`],
  };
}

async function readCover(path: string, id: string) {
  await statOf(path);
  const extension = extname(path).slice(1).toLowerCase();
  const { width, height } = await sizeOf(path);
  if (!/^(?:jpe?g|png)$/.test(extension) || width !== height || width < 1400 || width > 3000) {
    throw new UsageError(
      `The cover has ${width} × ${height} pixels (.${extension}). Podcast directories take a square .jpg or .png of 1400 to 3000 pixels.`,
    );
  }
  return mediaFile(`${id}-cover.${extension}`, await readNamed(path));
}

async function sizeOf(path: string) {
  try {
    return await sharp(path).metadata();
  } catch (error) {
    throw new UsageError(`${path} is not a picture.`, { cause: error });
  }
}
