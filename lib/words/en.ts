/** English. */
import type { Words } from './words';

export const locale = 'en-GB';

export const text: Words['text'] = {
  alphabet: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  colon: ':',
  day: (day) => day,
};

export const counts: Words['counts'] = {
  entries: { one: '# entry', other: '# entries' },
  topics: { one: '# topic', other: '# topics' },
  authors: { one: '# author', other: '# authors' },
  episodes: { one: '# episode', other: '# episodes' },
  chapters: { one: '# chapter', other: '# chapters' },
  minutes: { other: '# min' },
  reading: { other: '# min read' },
  bytes: { one: '# byte', other: '# bytes' },
  kilobytes: { other: '# KB' },
  megabytes: { other: '# MB' },
  gigabytes: { other: '# GB' },
  allEntries: { one: 'All # entry', other: 'All # entries' },
  allTopics: { one: 'All # topic', other: 'All # topics' },
  allAuthors: { one: 'All # author', other: 'All # authors' },
};

export const kinds: Words['kinds'] = {
  podcast: 'Podcast',
  audio: 'Audio',
  video: 'Video',
  link: 'Link',
  article: 'Article',
  topic: 'Topic',
  author: 'Author',
  page: 'Page',
  event: 'Event',
  resource: 'Resource',
  service: 'Service',
  community: 'Community',
  guide: 'Guide',
};

export const frame: Words['frame'] = {
  skip: 'Skip to content',
  main: 'Main',
  footer: 'Footer',
  breadcrumbs: 'Breadcrumbs',
  notice: 'Notice',
  home: 'Home',
  search: 'Search',
  searchFor: 'Search for',
  subscribe: 'Subscribe',
  banner: {
    label: 'Official website',
    summary: 'An official website of the United States government. Here’s how you know',
    claims: [
      [
        'Official websites use .gov.',
        'A .gov website belongs to an official government organization in the United States.',
      ],
      [
        'Secure .gov websites use HTTPS.',
        'Share sensitive information only on official, secure websites: their address begins with https:// and your browser shows a lock.',
      ],
    ],
  },
};

export const post: Words['post'] = {
  by: 'By',
  updated: 'Updated',
  reviewed: 'Reviewed',
  topics: 'Topics',
  contents: 'On this page',
  corrections: 'Corrections',
  related: 'Related',
  newer: 'Newer',
  older: 'Older',
  around: 'Before and after',
  edit: 'Edit this page',
  report: 'Report a mistake',
  mistake: (title) => `Mistake: ${title}`,
  share: 'Share:',
  email: 'Email',
  archived: 'Archived',
  archivedSince: (day) =>
    `This page has been kept for the record only since ${day}. It is no longer updated.`,
  aged: {
    one: 'This was published more than # year ago. Links, names and rules may have changed since.',
    other: 'This was published more than # years ago. Links, names and rules may have changed since.',
  },
  superseded: 'Replaced',
  supersededBy: 'There is a newer text on this subject:',
  draft: 'Draft. Not published.',
  scheduled: (day) => `Scheduled. Will be published on ${day}.`,
  readAt: (name) => `Read it at ${name}`,
  photo: 'Picture:',
  series: 'Part of',
  alsoIn: 'Also in',
};

export const lists: Words['lists'] = {
  news: 'News',
  topics: 'Topics',
  authors: 'Authors',
  index: 'Index',
  year: 'Year',
  month: 'Month',
  entries: 'Entries',
  furtherEntries: 'More entries',
  writesAbout: 'Writes about',
  readFirst: 'Read first',
  policy: 'Policy',
  elsewhere: 'Elsewhere',
  episodes: 'Episodes',
  podcastAddress: 'Give this address to a podcast app:',
  licence: 'Licence:',
  ofMonth: (month) => `of ${month}`,
  pages: 'Pages',
  page: (page) => `Page ${page}`,
  pageOf: (page, pages) => `page ${page} of ${pages}`,
  previous: 'Previous',
  next: 'Next',
  letters: 'Letters',
  furtherTitle: (title, page) => `${title}, page ${page}`,
  furtherDescription: (description, page) => `${description}: page ${page}.`,
  about: {
    news: 'Everything published here, newest first',
    topics: 'All topics, with the number of entries in each',
    authors: 'Everybody who has written here, from A to Z',
    topic: (title) => `Everything about ${title}`,
    author: (name) => `Everything by ${name}`,
    period: (period) => `Everything published in ${period}`,
  },
};

export const events: Words['events'] = {
  title: 'Events',
  counted: { one: '# event', other: '# events' },
  about: 'Events that are ahead, and those that took place',
  upcoming: 'Upcoming',
  past: 'Past',
  none: 'No event is planned at the moment.',
  all: 'All events',
  when: 'When',
  where: 'Where',
  online: 'Online',
  host: 'Host',
  speakers: 'Speakers',
  register: 'Register',
  add: 'Add to your calendar',
  subscribe: 'Subscribe to this calendar',
  subscribeTo: (topic) => `Subscribe to ${topic}`,
  canceled: 'Cancelled',
  isCanceled: 'This event does not take place.',
  isPast: 'This event is over.',
};

export const directories: Words['directories'] = {
  resource: {
    title: 'Resources',
    about: 'Guides, tools and examples',
    counted: { one: '# resource', other: '# resources' },
    all: 'All resources',
    by: 'By',
  },
  service: {
    title: 'Services',
    about: 'Services that you can use, and whom to ask about them',
    counted: { one: '# service', other: '# services' },
    all: 'All services',
    by: 'People',
  },
  community: {
    title: 'Communities',
    about: 'People who do the same work, and how to join them',
    counted: { one: '# community', other: '# communities' },
    all: 'All communities',
    by: 'People',
  },
  guide: {
    title: 'Guides',
    about: 'Guides of several pages, each to be read from the beginning or a page at a time',
    counted: { one: '# guide', other: '# guides' },
    all: 'All guides',
    by: 'By',
  },
};

export const directory: Words['directory'] = {
  visit: (name) => `Go to ${name}`,
  contact: 'Contact',
  published: 'Published',
  join: 'How to join',
  joinAt: (name) => `Join at ${name}`,
  writeTo: 'Write to',
  subject: 'Subject',
  message: 'Text',
  members: { one: '# member', other: '# members' },
  withoutTopic: 'Other',
  none: 'Nothing is listed here yet.',
};

export const guides: Words['guides'] = {
  pagesOfAll: 'Pages of guides',
  contents: 'In this guide',
  all: { one: '# page', other: 'All # pages' },
  position: (page, pages) => `Page ${page} of ${pages}`,
  around: 'Previous and next page',
  previous: 'Previous',
  next: 'Next',
  print: 'The whole guide on one page, to print',
  printed: 'The whole guide on one page',
  pageByPage: 'Read it page by page',
  inside: (title) => `“${title}” is a guide of its own, with a page to print.`,
};

export const front: Words['front'] = {
  hear: (time) => `Hear it at ${time}`,
  media: 'Listen and watch',
  latest: 'Latest',
  archive: 'Archive by year',
  edition: (entries, year, latest) => `${entries} since ${year}. Latest: ${latest}.`,
};

export const searchPage: Words['searchPage'] = {
  description: 'Search everything published here, or find it by topic, author or year.',
  byTopic: 'By topic',
  byYear: 'By year',
  byAuthor: 'By author',
  allAuthors: { one: 'All # author, A to Z', other: 'All # authors, A to Z' },
  names: {
    subscribe: ['RSS', 'Atom', 'JSON Feed', 'feeds', 'newsletter', 'follow', 'podcast app'],
    news: ['latest posts', 'all posts', 'archive', 'blog'],
    authors: ['people', 'writers', 'contributors', 'who writes here'],
  },
};

export const subscribe: Words['subscribe'] = {
  kind: 'Feeds',
  title: 'Subscribe',
  description: 'Feeds of everything, of each topic, author and podcast, and how to read them.',
  deck: 'New posts come to you, in the order in which they appear. No account, no email address, no tracking.',
  how: 'How it works',
  steps: [
    'Get a feed reader: there are free ones for every phone and computer. For podcasts, a podcast app.',
    'Copy the address of a feed below, and paste it where your reader says “add” or “follow”.',
    'What is published after that appears in your reader, in full.',
  ],
  everything: 'Everything',
  copy: 'Most readers take any of them. To copy:',
  podcasts: 'Podcasts',
  podcastFeed: 'Podcast feed',
  inApp: 'Open it in your app:',
  scan: 'Or point your phone here.',
  qrCode: (title) => `QR code with the feed of ${title}`,
  feedOf: (title) => ` of ${title}`,
  eachFeed: ': the feed of each is at the foot of its page.',
};

export const listeningPage: Words['listeningPage'] = {
  title: 'Continue listening',
  description: 'Recordings that you have started here.',
  deck: 'What you have started on this device, at the place where you left off. The list is kept here alone: nobody else can see it.',
  noScript: 'The list needs JavaScript, because it is on your device and not on this site.',
};

export const errors: Words['errors'] = {
  notFound: {
    name: 'Page not found',
    title: 'There is no page at this address',
    deck: 'It may have moved, or the address may have a mistake in it.',
    tellUs: ['If a link on this site led you here, please ', 'tell us', '.'],
    report: 'a broken link',
  },
  removed: {
    name: 'Page removed',
    title: 'This page has been removed',
    deck: 'There was a page at this address. It has been removed for good, and nothing replaces it.',
    askUs: ['If you still need what was here, please ', 'ask us', '.'],
    report: 'a removed page',
  },
  moved: { title: 'This page has moved', nowAt: ['It is now at ', '', '.'] },
};

export const nearest: Words['nearest'] = {
  title: 'Pages with a similar address',
  none: 'No page has a similar address. You can search for its words, or go by topic.',
};

export const manual: Words['manual'] = {
  title: 'Contribute',
  summary: 'How to write for this publication.',
  text: 'Everyone may write here, correct a word or report a mistake. The guide says how.',
  contents: 'The author’s guide',
  tasks: 'What would you like to do?',
  inEnglish: '',
  pages: {
    'podcast-episode': {
      title: 'Publish a podcast episode',
      summary: 'A recording with its transcript and chapters, from your files to the podcast apps.',
    },
    'video-recap': {
      title: 'Publish a video recap',
      summary: 'A video on YouTube with its chapters, and what was said.',
    },
    'add-a-picture': {
      title: 'Add a picture',
      summary: 'How large it may be, where it goes, and what people hear who cannot see it.',
    },
    'correct-a-post': {
      title: 'Correct a post',
      summary: 'How a mistake is put right in a published post, and when readers are told.',
    },
    'publish-later': {
      title: 'Publish later',
      summary: 'How a post waits for its day or its hour.',
    },
    'archive-a-post': {
      title: 'Archive a post',
      summary: 'How a post that is out of date is kept for the record, and leads to what takes its place.',
    },
    'move-a-post': {
      title: 'Give a post another address',
      summary: 'How a post moves while its old address keeps working.',
    },
    'add-a-topic': {
      title: 'Add a topic',
      summary: 'A new subject for posts to belong to.',
    },
    'in-the-browser': {
      title: 'Write in the browser',
      summary: 'How to change a page or send a post without installing anything, step by step.',
    },
    'front-matter': {
      title: 'The lines at the top',
      summary: 'Every line that posts, authors, topics, podcasts and pages may start with, and what it does.',
    },
    components: {
      title: 'Text and components',
      summary: 'Everything a text may hold, each shown beside its source.',
    },
    transcripts: {
      title: 'Transcripts and chapters',
      summary:
        'How a transcript is written, with an example of each kind of file, and how chapters are pasted.',
    },
    mistakes: {
      title: 'Common mistakes',
      summary: 'Ten mistakes that everybody makes, what the check says about them, and how to fix them.',
    },
    checklist: {
      title: 'Before you send it',
      summary: 'A short list to go through before a post is reviewed.',
    },
    'on-your-computer': {
      title: 'Write on your computer',
      summary: 'The commands for those who write often: new posts, preview, check and report.',
    },
  },
};

export const writePage: Words['writePage'] = {
  title: 'Write',
  description: 'Write a post here in the browser and send it as a proposal.',
  deck: 'Start from a template, write here, and send it when it is ready. Until you send it, your text stays on this device.',
  start: 'Start something new',
  kinds: {
    post: { name: 'Post', says: 'An article: guidance, a report, a case study.' },
    podcast: { name: 'Podcast episode', says: 'A recording with its transcript and chapters.' },
    recap: { name: 'Video recap', says: 'A video on YouTube with its chapters, and what was said.' },
    link: { name: 'Link', says: 'A text on another site that our readers should know, and why.' },
    topic: { name: 'Topic', says: 'A subject that posts belong to.' },
    author: { name: 'Author', says: 'Somebody who writes here, with a short biography.' },
  },
  otherwise: 'Other ways',
  withoutScript: [
    'If you would rather write on GitHub, or JavaScript is off in your browser, you find every file in ',
    'the folder of the content',
    '. You need a free account there.',
  ],
  withoutRepository: ['When your text is ready, save it as a file and ', 'send it to us', '.'],
  readGuide: ['', 'The author’s guide', ' explains everything that a text may hold.'],
};

export const machines: Words['machines'] = {
  postsAbout: (topic, site) => `Posts about ${topic} on ${site}.`,
  postsBy: (author, site) => `Posts by ${author} on ${site}.`,
  formats: 'Every post is also there as Markdown (`index.md` below its address) and JSON (`index.json`).',
  formatsOfAll:
    'Every page that is named here is also there as Markdown (`index.md` below its address) and JSON (`index.json`).',
  posts: 'Posts',
  topics: 'Topics',
  allPosts: 'All posts as JSON',
  asJson: (list) => `${list} as JSON`,
  more: { one: '# more than are named here', other: '# more than are named here' },
  schema: 'What the JSON holds',
  feed: 'Feed',
  feedHolds: 'the newest posts with their full text',
};

export const media: Words['media'] = {
  listen: 'Listen',
  watch: 'Watch',
  readTranscript: 'Read transcript',
  share: 'Share or embed',
  shareLink: 'Link',
  shareCode: 'Code to embed the player',
  skipTranscript: 'Skip the transcript',
  download: 'Download',
  transcript: 'Transcript',
  untimed: 'This transcript is not timed.',
  audioCost: 'audio',
  transcriptCost: 'transcript',
  videoCost: 'the video loads nothing from YouTube until you press play',
  passage: (number) => `Passage ${number}`,
  chapters: 'Chapters',
  watchOnYouTube: 'Watch on YouTube',
  openAt: (host) => `Open on ${host}`,
  photo: 'Photo',
  table: 'Table',
  code: 'Code',
  formula: 'Formula',
  seePost: (user) => `Post by @${user} on X`,
};

export const formats: Words['formats'] = {
  word: 'Word document',
  excel: 'Excel workbook',
  powerpoint: 'PowerPoint slides',
  text: 'text',
  page: 'web page',
};

export const notes: Words['notes'] = {
  note: 'Note',
  activity: 'Activity',
  action: 'Action',
  alert: 'Alert',
  comment: 'Comment',
  video: 'Video',
  join: 'Who can join?',
  disclaimer: 'Disclaimer',
};

export const footnotes: Words['footnotes'] = {
  title: 'Footnotes',
  backToText: (reference) => `Back to the text (${reference})`,
};

export const player: Words['player'] = {
  quoted: (title) => `“${title}”`,
  startsAt: (time) => `Starts at ${time}`,
  resumeAt: (time) => `Continue at ${time} instead`,
  copyLink: 'Copy link to this moment',
  cite: 'Cite this moment',
  copied: 'Copied:',
  copyYourself: 'Copy manually:',
  at: (time) => `at ${time}`,
  find: 'Find in the transcript',
  found: (count, all) => `${count} of ${all} passages`,
  hit: (number, count) => `Passage ${number} of ${count}`,
  previousHit: 'Previous passage',
  nextHit: 'Next passage',
  follow: 'Follow as it plays',
  backToNow: 'Back to now',
};

export const audio: Words['audio'] = {
  play: 'Play',
  pause: 'Pause',
  back: (seconds) => `Back ${seconds} seconds`,
  forward: (seconds) => `Forward ${seconds} seconds`,
  previous: 'Previous chapter',
  next: 'Next chapter',
  position: 'Position',
  time: 'Time',
  timeForm: 'Enter a time such as 8:20',
  of: (time, duration) => `${time} of ${duration}`,
  speed: 'Speed',
  decimal: '.',
  mute: 'Mute',
  unmute: 'Unmute',
  volume: 'Volume',
  percent: (value) => `${value}%`,
  startOver: 'Start over',
  tryAgain: 'Try again',
  failed: 'This recording cannot be played here. You can download it instead.',
  missing: 'This recording is unavailable at the moment.',
  continues: (time) => `Continues at ${time}`,
  more: 'Timer and keys',
};

/** Browser: the small player, and what comes with it. */
export const listening: Words['listening'] = {
  player: (title) => `Player: ${title}`,
  close: 'Close the player',
  backToText: 'Back to where it is said',
  copy: 'Copy',
  stopAfter: 'Stop after',
  never: 'the end',
  chapter: 'this chapter',
  minutes: (minutes) => `${minutes} minutes`,
  keys: 'Keys',
  keysWhere: 'They work while the focus is in a player.',
  playOrPause: 'Play or pause',
  soundOnOff: 'Sound off or on',
  thisHelp: 'This list',
  done: 'Done',
  heard: (time, duration) => `Stopped at ${time} of ${duration}`,
  heardAt: (time) => `Stopped at ${time}`,
  play: 'Continue',
  forget: (title) => `Forget “${title}”`,
  forgetAll: 'Forget all',
  nothing: 'Nothing has been started on this device.',
};

export const video: Words['video'] = {
  play: 'Play',
  loading: 'Loading the video …',
  showHere: 'Show here',
  gone: 'This video cannot be played here: it was removed, or may not be shown on other sites.',
  silent: 'The player is not responding. A network or a browser setting may block it.',
};

export const search: Words['search'] = {
  results: { one: '# result', other: '# results' },
  resultsFor: (results, words) => `${results} for “${words}”`,
  none: 'Nothing found. Try other words, or fewer filters.',
  noneFor: (words) => `Nothing found for “${words}”. Try other words, or fewer filters.`,
  suggestions: 'Suggestions',
  partialFor: (results, words) => `No page has all of “${words}”. ${results} with most of these words`,
  didYouMean: 'Did you mean #?',
  moments: { one: '# moment in this recording', other: '# moments in this recording' },
  searching: 'Searching …',
  failed: 'Search is unavailable. You can go by topic, year or author below.',
  more: { other: 'Show # more' },
  filters: 'Filters',
  any: 'Any',
  topic: 'Topic',
  author: 'Author',
  year: 'Year',
  has: { audio: 'Audio', video: 'Video', transcript: 'Transcript' },
  withArchived: 'Include archived',
  sort: 'Sort by',
  best: 'Best match',
  newest: 'Newest first',
  archived: 'Archived',
};

export const write: Words['write'] = {
  drafts: 'Your drafts',
  draftsKept: 'They are kept on this device, in this browser. Nobody else can see them.',
  changed: (when) => `Last changed ${when}`,
  goOn: 'Continue',
  remove: 'Delete draft',
  removeDraft: (name) => `Delete the draft “${name}”`,
  removed: (name) => `The draft “${name}” has been deleted.`,
  untitled: 'Without a title',
  close: 'Back to the start',
  kept: (time) => `Draft kept on this device at ${time}`,
  openedAgain: (when) => `This is your draft as you left it, ${when}.`,
  notKept: 'This browser does not keep drafts. Copy or download your text before you leave the page.',
  undo: 'Undo',
  redo: 'Redo',
  text: 'Text of the file',
  textHelp:
    'The lines between the two rows of hyphens describe the page. What follows is its text, in Markdown.',
  insert: 'Insert …',
  insertKey: 'Alt + Enter inserts a component at the cursor, or changes the one that the cursor is in.',
  addFile: 'Add a file …',
  addFileHelp: 'You can also drop a file on the page, or paste a picture.',
  filesFailed:
    'Files cannot be added right now, because a part of this page did not load. Check your connection and try again.',
  filesLost: 'The files of this draft cannot be read on this device. Add them again.',
  fileCount: { one: '# file', other: '# files' },
  insertTitle: 'What would you like to insert?',
  insertNamed: (name) => `Insert: ${name}`,
  insertIt: 'Insert',
  change: (name) => `Change ${name} …`,
  changeTitle: (name) => `Change: ${name}`,
  changeIt: 'Change',
  cancel: 'Cancel',
  forExample: 'For example:',
  decorates: 'It only decorates',
  between: 'Text in it',
  chapters: 'Chapters',
  chaptersHelp: 'One a line, with its time, as in the description of a video: 3:10 The budget',
  lineOf: (line, lines) => `Line ${line} of ${lines}`,
  send: 'Send',
  file: 'Name of the file',
  fileHelp: 'It becomes the address of the page. It follows the title until you change it here.',
  badFile: 'Use lower-case letters without accents, digits and hyphens, and .mdx at the end.',
  sendNew:
    'The button opens GitHub in a new tab, with your text and the name of its file filled in. Nothing is published: on GitHub, choose “Propose changes”, and an editor looks at it.',
  openGitHub: 'Send to GitHub',
  inNewTab: '(opens a new tab)',
  tooLong: 'The text is too long to be handed to GitHub in one step. It takes two:',
  copyFirst: 'Copy the text.',
  openEmpty: 'Open a new file on GitHub, paste the text, and choose “Propose changes”.',
  sendChange: 'GitHub cannot be handed the text of a file that exists. It takes two steps:',
  openEdit:
    'Open the file on GitHub, select all of its text, paste yours over it, and choose “Commit changes”. GitHub then shows the difference: it should be the list above.',
  opening: 'Reading the file from GitHub …',
  openedFile: 'This is the file as it is on GitHub now.',
  openFailed: {
    missing:
      'GitHub has no public file of this name. It may have been moved or renamed, or the repository may not be public.',
    silent: 'GitHub does not answer. Check your connection, or edit the file on GitHub itself.',
    unreadable: 'The file is not plain text in UTF-8, so it cannot be changed here.',
  },
  openBusy: (time) =>
    `GitHub answers only so many questions an hour from one network. Try again ${time ? `after ${time}` : 'later'}, or edit the file on GitHub itself.`,
  tryAgain: 'Try again',
  editOnGitHub: 'Edit on GitHub',
  unchanged: 'You have not changed anything yet.',
  yourChanges: 'What you have changed',
  before: 'Before',
  after: 'Now',
  emptyLine: '(empty line)',
  moreChanges: (count) => `And ${count} more`,
  newer: 'Somebody else has changed this file on GitHub since you opened it.',
  takeNewer: 'Add their changes to my text',
  tookNewer: 'Their changes are in your text now.',
  sameLines: {
    one: 'Their changes are in your text now, except in # place where both of you changed the same lines. Your words are kept there.',
    other:
      'Their changes are in your text now, except in # places where both of you changed the same lines. Your words are kept there.',
  },
  proposal: {
    heading: 'Send from this page, with a token',
    help: (repository) =>
      `For people who write here often: there is nothing to copy and paste. Your text becomes a proposal in ${repository}, in your name. GitHub asks for a token of your account with write access to “Contents” and “Pull requests”.`,
    makeToken: 'Make a token on GitHub',
    token: 'Token',
    keep: 'Keep the token in this browser',
    title: 'What you changed, in a few words',
    changeTitle: (title) => `Change “${title}”`,
    addTitle: (title) => `Add “${title}”`,
    propose: (repository) => `Propose it in ${repository}`,
    proposeAgain: (number) => `Add it to proposal #${number}`,
    steps: {
      account: 'Asking GitHub who you are …',
      fork: 'Asking GitHub for your own copy of the repository …',
      commit: 'Sending the text …',
      proposal: 'Opening the proposal …',
    },
    proposed: (number) =>
      `Your text has been sent as proposal #${number}. The draft stays on this device until you delete it.`,
    openYourself:
      'Your text is on GitHub, but this token may not open a proposal. Open it there, with one press.',
    see: 'See it on GitHub',
    needToken: 'Paste your token first.',
    failed: {
      token: 'GitHub does not accept this token. It may have expired: make a new one.',
      forbidden:
        'This token may not do that. It needs write access to “Contents” and “Pull requests” of the repository.',
      missing:
        'With this token, GitHub shows no such repository. Choose the repository when you make the token.',
      conflict: 'GitHub refused the text. Use the steps above, or try again later.',
      busy: 'GitHub asks you to wait. Try again in an hour.',
      silent: 'GitHub does not answer. Try again.',
      changed:
        'Somebody else has changed this file since you opened it. Nothing was sent: add their changes first.',
      exists: 'There is already a file of this name. Nothing was sent: choose another name.',
    },
    checksWaiting: 'The checks have not started yet.',
    checksRunning: (done, all) => `Checks: ${done} of ${all} have finished.`,
    checksPassed: 'All checks have passed.',
    checksFailed: (names) => `A check has failed: ${names}. The proposal says what to do.`,
  },
  sendElsewhere:
    'This publication takes no files from here. Copy or download the text, and send it to the editors.',
  copy: 'Copy text',
  copied: 'Copied.',
  copyYourself:
    'The browser does not let this page copy. The text is selected: copy it with the keyboard or the menu.',
  download: 'Download file',
  colon: ':',
  problems: 'Problems',
  checking: 'The check is loading …',
  noProblems: 'The check finds nothing.',
  errors: { one: '# error', other: '# errors' },
  notes: { one: '# note', other: '# notes' },
  error: 'Error',
  note: 'Note',
  line: (line) => `Line ${line}`,
  repair: 'Fix it',
  repaired: 'Done:',
  checkFailed:
    'The check does not answer here. You can write and send all the same: it runs again after you send.',
  checkLater: 'The check runs after you send, and says on GitHub what is to be fixed.',
  preview: 'Preview',
  previewOld: 'The text cannot be shown because of the errors. This is how it was before.',
  willBeAt: (path) => `Address: ${path}`,
  details: 'Lines at the top',
  moreDetails: 'More lines',
  unreadable: 'The lines at the top cannot be read. The list of problems says why.',
  required: '(needed)',
  none: 'None',
  choose: 'Choose …',
  add: 'Add',
  addTo: (list) => `Add to: ${list}`,
  takeAway: 'Remove',
  removeEntry: (name) => `Remove ${name}`,
  stillChecking: 'One moment: what you have just typed is being put into the text. Press again.',
  parts: 'Parts of the editor',
  writing: 'Write',
};

export const writeFiles: Words['writeFiles'] = {
  reading: 'Reading the file …',
  close: 'Close',
  name: 'Name of the file',
  pictureTitle: 'Add a picture',
  addPicture: 'Add the picture',
  measures: (width, height, size) => `${width} × ${height} pixels, ${size}`,
  shrunk: (width, height, size) => `It had ${width} × ${height} pixels, ${size}, and has been made smaller.`,
  cleaned: 'What cameras and programs note in a file has been removed: the place, the time, the device.',
  alt: 'Alternative text',
  altHelp:
    'What would people miss who do not see the picture? Say it in a sentence or two, without “picture of”. Screen readers say it aloud.',
  nothingToSay: 'There is nothing to say about it',
  decorationHelp:
    'That is true of ornaments alone. A photo of people or places, a chart, and a picture with words in it always say something.',
  decorates: 'It only decorates: screen readers skip it',
  where: 'Where it goes',
  inText: 'Into the text, where the cursor is',
  ofPage: 'To the whole page: for lists and link previews',
  list: 'Files of this draft',
  listHelp: 'They are kept on this device with the draft, and sent with it.',
  added: (name) => `${name} has been added.`,
  noRoom:
    'This browser has no room for the file, and loses it when you leave the page. Send your text before that.',
  remove: (name) => `Remove ${name}`,
  removed: (name) => `${name} has been removed. The text may still name it.`,
  putBack: (name) => `Undo: put ${name} back`,
  isBack: (name) => `${name} is back.`,
  download: 'Download',
  downloadNamed: (name) => `Download ${name}`,
  uploads: 'First, the files',
  uploadHelp:
    'Without a token, GitHub takes files and text one after the other. Download each file here and upload it there. With a token, all of it goes in one step.',
  uploadElsewhere: 'Download the files, and send them along with the text.',
  uploadTo: (folder) => `Upload to ${folder} on GitHub`,
  transcriptTitle: 'Add a transcript',
  addTranscript: 'Add the transcript',
  found: 'Found:',
  lookAt: 'Look at these places:',
  lineOf: (line) => `Line ${line}`,
  paragraph: (number) => `Paragraph ${number}`,
  turns: 'What was understood',
  goesWith: 'It goes with',
  insteadOf: (title) => `${title} (in the place of the transcript that it has)`,
  goesLater: 'A recording that I add later',
  transcriptFault: (name) =>
    `${name} cannot be read as a transcript. Correct what is said below, and add the file again.`,
  unknown: (name) =>
    `${name} cannot be added here. Expected is a picture (JPEG, PNG, WebP, GIF, AVIF) or a transcript (.docx, .vtt, .srt, .txt, .md). Save it as one of these, or send the file to the editors.`,
  pictureFaults: {
    unreadable: (name) =>
      `${name} cannot be read as a picture: it is damaged, or in a format that this browser does not know. Open it in a program for pictures and save it as JPEG or PNG.`,
    moving: (name) =>
      `${name} moves and has more than 5 MB, which is the limit. Make it shorter or smaller, or put it on YouTube as a video.`,
  },
};
