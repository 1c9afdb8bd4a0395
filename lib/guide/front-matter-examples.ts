/** One example for each field, as it is written. A field without an example is a type error. */
import type {
  AuthorFrontMatter,
  PageFrontMatter,
  PostFrontMatter,
  SeriesFrontMatter,
  TopicFrontMatter,
} from '../content/schema';

type Examples<T> = Readonly<Record<keyof T, string>>;

export const postExamples: Examples<PostFrontMatter> = {
  title: 'title: What we learned from rewriting one letter',
  date: 'date: 2026-03-01 09:00:00 -0500',
  slug: 'slug: one-letter-rewritten',
  summary:
    'summary: A letter about late fees caused half of our calls. Four drafts later, it no longer does.',
  deck: 'deck: Four drafts, two visits to the counter',
  kicker: 'kicker: Case study',
  authors: 'authors:\n  - gazette-editors',
  topics: 'topics:\n  - plain-language\n  - customer-experience',
  image: 'image:\n  src: /media/guide/counter.jpg\n  alt: A customer and a clerk at a service counter',
  lang: 'lang: es',
  translation_of: 'translation_of: /2026/02/20/one-letter-rewritten/',
  updated: 'updated: 2026-04-02',
  corrections:
    "corrections:\n  - date: 2026-03-05\n    text: 'The letter went to 4,000 people, not to 40,000.'",
  draft: 'draft: true',
  publish_at: 'publish_at: 2026-03-02 06:00:00 -0500',
  archived: 'archived: 2029-03-01',
  superseded_by: 'superseded_by: /contribute/',
  source: "source:\n  name: Harbor Notes\n  url: 'https://harbor.example/'",
  canonical: "canonical: 'https://example.gov/one-letter/'",
  aliases: 'aliases:\n  - /2025/12/24/a-letter/',
  series: 'series: handbook-podcast',
};

export const authorExamples: Examples<AuthorFrontMatter> = {
  name: 'name: Jane Doe',
  role: 'role: Content designer',
  agency: 'agency: Department of Examples',
  team: 'team: true',
  photo: 'photo: /media/jane-doe.jpg',
  links: "links:\n  - title: Jane Doe at work\n    url: 'https://example.gov/jane/'",
  aliases: 'aliases:\n  - /authors/jdoe/',
};

export const topicExamples: Examples<TopicFrontMatter> = {
  title: 'title: Plain language',
  summary: 'summary: Writing that people understand the first time they read it.',
  deck: 'deck: Words that everybody understands',
  featured: 'featured:\n  - /2026/03/01/one-letter-rewritten/',
  links: "links:\n  - title: Plain language guidelines\n    url: 'https://example.gov/plain/'",
  policy: "policy:\n  title: Plain Writing Act of 2010\n  url: 'https://example.gov/act/'",
  aliases: 'aliases:\n  - plain-writing',
};

export const seriesExamples: Examples<SeriesFrontMatter> = {
  title: 'title: The Handbook Podcast',
  summary: 'summary: Very short episodes about running a publication.',
  cover: 'cover: /media/handbook-podcast-cover.jpg',
  language: 'language: en',
  category: 'category: Education',
  owner: 'owner:\n  name: Our publication\n  email: editors@example.org',
  explicit: 'explicit: false',
  apps: "apps:\n  spotify: 'https://open.spotify.com/show/0abfd6cf'",
  license: "license:\n  name: cc-by-4.0\n  url: 'https://creativecommons.org/licenses/by/4.0/'",
  guid: 'guid: 0abfd6cf-7289-5a8c-9934-c2cf39f9828e',
};

export const pageExamples: Examples<PageFrontMatter> = {
  title: 'title: About us',
  summary: 'summary: Who writes here, and why.',
  deck: 'deck: Who writes here, and why',
  lang: 'lang: es',
  updated: 'updated: 2026-03-01',
  reviewed: 'reviewed: 2026-03-01',
  aliases: 'aliases:\n  - /about-us/',
};
