import { asText, messageTo, type Starter } from './starter.ts';

/** What a publication in English begins with. */
export const en: Starter = {
  navigation: {
    news: 'News',
    topics: 'Topics',
    authors: 'Authors',
    about: 'About',
    contribute: 'Contribute',
    accessibility: 'Accessibility',
    privacy: 'Privacy',
    contact: 'Contact',
  },
  editors: ({ name }) => ({
    name: `${name} editors`,
    bio: `The people who look after ${asText(name)}.`,
  }),
  topic: {
    id: 'about-this-site',
    title: 'About this site',
    summary: 'How this publication works, and what changes on it.',
  },
  about: ({ name }) => ({
    title: `About ${name}`,
    summary: `What ${name} publishes, who is responsible for it, and what readers can rely on.`,
    body: `${asText(name)} publishes news, recordings and guidance.

## What you can rely on

- **An address that we publish keeps working.** If a page moves, its old address redirects to the new one.
- **Mistakes are corrected in the open.** A correction says what was wrong and carries its date.
- **Old pages say that they are old.** What is kept only for the record is marked.
- **Every page works without scripts,** on a small screen, with a keyboard and with a screen reader.

## Reading it your way

Follow the whole publication, a topic or an author [in a feed reader or a podcast app](/subscribe/).`,
  }),
  contact: ({ name, email }) => ({
    title: 'Contact',
    summary: `How to reach the editors of ${name} with a mistake, a question or an idea.`,
    body: `${messageTo(
      email,
      'Write to the editors',
      'Our address for messages will be here soon.',
    )}${email === undefined ? '' : ' with a mistake, a question or an idea for a post.'}

It helps to name the address of the page, what you expected, and what you found. A sentence each is enough, and you do not have to say who you are.`,
  }),
  accessibility: ({ name }) => ({
    title: 'Accessibility',
    summary: `How ${name} works with a keyboard, a screen reader or large text, and how to tell us what does not work.`,
    body: `We want every page of ${asText(name)} to work for every reader. The standard that we hold ourselves to is the [Web Content Accessibility Guidelines 2.2](https://www.w3.org/TR/WCAG22/), level AA.

## What you can expect

- Everything can be reached and used with a keyboard, and the focus is always visible.
- Text can be enlarged to four times its size, and pages fit a screen 320 pixels wide.
- Colours follow your system: light, dark, or the high-contrast colours that you have chosen.
- Nothing moves, flashes or starts to play by itself.
- Without scripts, everything can still be read, heard and downloaded. Search needs them.

## Tell us

If something does not work for you, [tell us](/contact/). If you need a text, a transcript or a document in another form, ask for it.`,
  }),
  privacy: ({ name }) => ({
    title: 'Privacy',
    summary: `What ${name} knows about its readers, which is very little.`,
    body: `You can read everything here without telling us anything.

- We set no cookies and do not ask you to sign in.
- We load no fonts, scripts or styles from anybody else.
- Search runs on your own device: the words you type stay there.
- The audio player remembers where you stopped, in your browser only. Clearing the data of this site removes it.
- Videos and pages of other sites are loaded only after you choose to open them.

The company that runs our web server receives your internet address with each request, as every web server does, and may keep a log of requests for a short time.

If any of this changes, we change this page first.`,
  }),
  firstPost: ({ name }) => ({
    slug: 'the-first-post',
    title: `${name} is here`,
    summary: `This is the first post of ${name}: what the publication is for, and how to follow it.`,
    body: `This is the first post of ${asText(name)}. Edit it, or replace it with one of your own.

## How to follow us

There is a [feed for everything](/feed.xml), and one for each topic and author. [Subscribe](/subscribe/) explains how to use them.

## How to take part

Anybody can suggest a post or a correction. [Contribute](/contribute/) says how, step by step.`,
  }),
};
