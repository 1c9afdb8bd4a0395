/** `content/site.yml`: what a publication is called, where it lives and what it looks like. The descriptions are the manual. */
import * as z from 'zod';
import { address, flag, headline, language, text } from '../content/schema/fields';
import { analytics } from './analytics';
import { DEPLOY_HOSTS } from './deploy-hosts';
import {
  between,
  color,
  email,
  host,
  oneOf,
  permalink,
  publicFileOf,
  siteAddress,
  timeZone,
  writtenDate,
} from './fields';

/** The parts of the front page that a publication may show, in the order that it likes. */
export const HOME_SECTIONS = [
  'events',
  'media',
  'quotation',
  'latest',
  'featured',
  'topics',
  'record',
] as const;

/** Keys with values, one level below. */
const map = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape, { error: 'expected lines of its own below it, “key: value”' });

const menuEntry = map({
  label: text.describe('The words of the link.'),
  url: address.describe('Where it leads: /news/, or a full address.'),
});

const scheme = (of: string) =>
  map({
    paper: color.optional().describe(`What the page is printed on, ${of}.`),
    ink: color.optional().describe('The text.'),
    link: color.optional().describe('Links.'),
    accent: color
      .optional()
      .describe('What is marked: kinds of posts, chapters, the notice of an emergency.'),
    muted: color
      .optional()
      .describe('Dates, captions and other small print. Made from ink and paper where missing.'),
    highlight: color
      .optional()
      .describe('Behind marked words and notes. Made from accent and paper where missing.'),
    shade: color.optional().describe('Behind boxes and quotations. Made from ink and paper where missing.'),
    rule: color.optional().describe('Thin lines. Made from ink and paper where missing.'),
  });

const colors = map({
  light: scheme('where the reader’s system is light').optional().describe('By day.'),
  dark: scheme('where the reader’s system is dark').optional().describe('By night.'),
});

const list = <T extends z.ZodType>(item: T) => z.array(item, { error: 'expected a list' });

const synonyms = list(text).refine(
  (words) => words.length > 1,
  'expected a second word that finds the same pages',
);

/** The schema of `content/site.yml`. YAML hands over text, lists and maps only. */
export const settingsSchema = z.strictObject({
  name: headline.describe('The name of the publication.'),
  tagline: text.optional().describe('A few words below the name on the front page.'),
  description: text
    .optional()
    .describe('One or two sentences for search engines, feeds and link previews. The tagline where missing.'),
  url: siteAddress
    .optional()
    .describe(
      'The address of the site: https://www.example.gov, or https://example.github.io/notes below a folder. SITE_URL takes its place where it is set.',
    ),
  language: language.optional().describe('The language of the site and of posts that name none: en.'),
  time_zone: timeZone
    .optional()
    .describe(
      'The zone of dates without an offset, as the IANA list names it: America/New_York. UTC where missing.',
    ),
  publisher: map({
    name: text.optional().describe('Who publishes it; the name of the publication where missing.'),
    url: address.optional().describe('Where to read about them: /about/, or a full address.'),
  })
    .optional()
    .describe('Who answers for the publication, for search engines and feeds.'),
  logo: publicFileOf('svg', 'png')
    .optional()
    .describe('A square SVG or PNG file below public/; icons are made from it. Without it they are drawn.'),
  colors: colors.optional().describe('The colours of the site, each as six digits: #0b4f8a.'),
  font: map({
    name: text.describe('The name of the font.'),
    file: publicFileOf('woff2').describe(
      'A WOFF2 file below public/, best variable in weight from 400 to 900.',
    ),
  })
    .optional()
    .describe('A font of your own. Public Sans where missing.'),
  navigation: list(menuEntry)
    .optional()
    .describe('The line of links below the name. News, topics and authors where missing.'),
  footer: list(menuEntry).optional().describe('The links at the foot of every page.'),
  home: list(oneOf(HOME_SECTIONS))
    .optional()
    .describe(`What the front page shows below its first post, in order: ${HOME_SECTIONS.join(', ')}.`),
  search: map({
    synonyms: list(synonyms)
      .optional()
      .describe(
        'Words that find the same pages, a list for each meaning: [newsletter, mailing list, bulletin].',
      ),
  })
    .optional()
    .describe('What readers can search by, besides the words of the pages.'),
  math: flag
    .optional()
    .describe('true where posts hold formulas in TeX between dollar signs. Otherwise a dollar sign is text.'),
  quotation: address
    .optional()
    .describe(
      'What the front page quotes from a recording, by the address of its moment: /2026/11/10/five-questions/#t=41. A sentence of the newest timed transcript where missing.',
    ),
  kinds: list(text)
    .optional()
    .describe(
      'What is published besides posts, authors, topics, podcasts and pages: events, resources, services, communities, guides.',
    ),
  posts_per_page: between(5, 100).optional().describe('How many posts a list shows on one page: 10.'),
  permalinks: map({
    posts: permalink
      .optional()
      .describe('The address of a post, of :year, :month, :day and :slug: /:year/:month/:day/:slug/.'),
  })
    .optional()
    .describe(
      'The addresses of pages, for archives that keep theirs. Change none that is published: each old address needs a redirect.',
    ),
  social: list(
    map({
      network: text.describe('The name of the network.'),
      url: address.describe('The address of the account.'),
    }),
  )
    .optional()
    .describe('Accounts of the publication elsewhere, shown in the footer.'),
  contact: map({
    email: email.optional().describe('Where readers write to.'),
    url: address.optional().describe('A page that says how to reach you.'),
  })
    .optional()
    .describe('How to reach the publication. Reports of weaknesses go there too (security.txt).'),
  license: map({
    name: text.describe('The name of the licence: CC BY 4.0.'),
    url: address.describe('Where to read it.'),
  })
    .optional()
    .describe('Under which licence texts may be used.'),
  repository: map({
    url: address.describe('The address of the repository.'),
    branch: text.optional().describe('The branch that is published: main.'),
    folder: text.optional().describe('The folder of the publication in it, where that is not its root.'),
  })
    .optional()
    .describe(
      'Where the source lives. “Edit this page” and “Report a mistake” lead there; without it they are left out.',
    ),
  government_banner: flag
    .optional()
    .describe(
      'true for the banner of an official website of the United States; only who is entitled to it may show it.',
    ),
  identifier: map({
    agency: text.describe('Who is accountable for the site.'),
    note: text.optional().describe('A sentence about them.'),
  })
    .optional()
    .describe('The last lines of every page: who is accountable.'),
  alert: map({
    level: oneOf(['info', 'emergency'])
      .optional()
      .describe('info, or emergency, which is set in the accent colour.'),
    title: text.describe('Its first words.'),
    text: text.describe('What readers have to know.'),
    until: writtenDate.optional().describe('The day or moment from which it is no longer shown: 2026-03-01.'),
  })
    .optional()
    .describe('A notice at the top of every page.'),
  hosts: map({
    pictures: list(host).optional().describe('Hosts from which pages may show pictures.'),
    media: list(host).optional().describe('Hosts from which pages may play recordings.'),
    frames: list(host).optional().describe('Hosts whose pages Embed may frame once a reader asks for them.'),
  })
    .optional()
    .describe(
      'Other hosts that pages may load from, besides the site itself. Browsers are told to refuse all others.',
    ),
  legacy_media: z
    .string({ error: 'expected an address' })
    .regex(/^https:\/\/[^\s\\?#]+\/$/, 'expected an https:// address with a slash at its end')
    .optional()
    .describe('The address below which an archive keeps its pictures; without it there is no LegacyImage.'),
  transcripts_from: writtenDate
    .optional()
    .describe(
      'The day from which every recording has to have a transcript, for archives that have moved in: 2026-03-01. Posts before it are only reminded.',
    ),
  deploy: oneOf(DEPLOY_HOSTS)
    .optional()
    .describe(
      `The host that each merge is handed to: ${DEPLOY_HOSTS.join(', ')}. None where missing. The repository variable DEPLOY_TO takes its place where it is set.`,
    ),
  analytics: analytics.optional().describe('A service that counts visits. None where missing.'),
});

/** Settings as they are written, checked. */
export type WrittenSettings = z.infer<typeof settingsSchema>;
