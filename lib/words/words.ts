/**
 * Everything that the interface says. A language is one file of these sections (docs/languages.md): a missing word is a
 * type error. Scripts import their sections alone, so the sections of the browser are at the end and hold no other.
 */

import type { DirectoryKind, OptionalKind } from '../kinds';
import type { ManualSlug } from '../manual/pages';
import type { TemplateKind } from '../manual/templates';
import type { FormatName } from '../media/size';
import type { PostKind } from '../post-facts';
import type { PluralForms } from './plural';

export const noteKinds = [
  'note',
  'activity',
  'action',
  'alert',
  'comment',
  'video',
  'join',
  'disclaimer',
] as const;
type NoteKind = (typeof noteKinds)[number];

/** A sentence around a link: what comes before it, its words, what comes after it. */
export type AroundLink = readonly [before: string, link: string, after: string];

export interface Words {
  /** BCP 47 tag for `Intl` where a page names the language without a region: `en-GB` for `en`. */
  readonly locale: string;
  readonly text: TextWords;
  readonly counts: CountWords;
  readonly kinds: Readonly<Record<PostKind | 'topic' | 'author' | 'page' | OptionalKind, string>>;
  readonly frame: FrameWords;
  readonly post: PostWords;
  readonly lists: ListWords;
  readonly events: EventWords;
  readonly directories: Readonly<Record<DirectoryKind, DirectoryNames>>;
  readonly directory: DirectoryWords;
  readonly guides: GuideWords;
  readonly front: FrontWords;
  readonly searchPage: SearchPageWords;
  readonly subscribe: SubscribeWords;
  readonly listeningPage: ListeningPageWords;
  readonly errors: ErrorWords;
  readonly nearest: NearestWords;
  readonly manual: ManualWords;
  readonly writePage: WritePageWords;
  readonly machines: MachineWords;
  readonly media: MediaWords;
  readonly formats: Readonly<Record<FormatName, string>>;
  readonly notes: Readonly<Record<NoteKind, string>>;
  readonly footnotes: FootnoteWords;
  readonly player: PlayerWords;
  readonly audio: AudioWords;
  readonly listening: ListeningWords;
  readonly video: VideoWords;
  readonly search: SearchWords;
  readonly write: WriteWords;
  readonly writeFiles: WriteFilesWords;
}

/** Sections that only scripts in browsers use: none of them is in what renders a page. */
export const BROWSER_SECTIONS = [
  'player',
  'audio',
  'listening',
  'video',
  'search',
  'write',
  'writeFiles',
] as const satisfies readonly (keyof Words)[];

/** The words that pages are rendered with. */
export type PageWords = Omit<Words, (typeof BROWSER_SECTIONS)[number]>;

/** What a language does with texts that are made elsewhere. */
export interface TextWords {
  /** A colon with the space that the language sets before it. */
  readonly colon: string;
  /** The letters of an A–Z index in their order, without those that are only an accent of another. */
  readonly alphabet: string;
  /** Corrects a day as `Intl` writes it: `1 janvier` → `1er janvier`. */
  readonly day: (text: string) => string;
}

/** Numbers of things; `#` is the number. */
export interface CountWords {
  readonly entries: PluralForms;
  readonly topics: PluralForms;
  readonly authors: PluralForms;
  readonly episodes: PluralForms;
  readonly chapters: PluralForms;
  readonly minutes: PluralForms;
  /** Minutes that a text takes to read. */
  readonly reading: PluralForms;
  readonly bytes: PluralForms;
  readonly kilobytes: PluralForms;
  readonly megabytes: PluralForms;
  readonly gigabytes: PluralForms;
  readonly allEntries: PluralForms;
  readonly allTopics: PluralForms;
  readonly allAuthors: PluralForms;
}

/** What is around every page. */
export interface FrameWords {
  readonly skip: string;
  /** Names of landmarks. */
  readonly main: string;
  readonly footer: string;
  readonly breadcrumbs: string;
  readonly notice: string;
  readonly home: string;
  readonly search: string;
  readonly searchFor: string;
  readonly subscribe: string;
  readonly banner: {
    readonly label: string;
    readonly summary: string;
    /** Pairs of a claim and its explanation. */
    readonly claims: readonly (readonly [claim: string, explanation: string])[];
  };
}

export interface PostWords {
  readonly by: string;
  readonly updated: string;
  readonly reviewed: string;
  readonly topics: string;
  readonly contents: string;
  readonly corrections: string;
  readonly related: string;
  readonly newer: string;
  readonly older: string;
  /** Name of the links to the posts before and after. */
  readonly around: string;
  readonly edit: string;
  readonly report: string;
  /** Subject of a report. */
  readonly mistake: (title: string) => string;
  readonly share: string;
  readonly email: string;
  readonly archived: string;
  readonly archivedSince: (day: string) => string;
  /** `#` is a number of years. */
  readonly aged: PluralForms;
  readonly superseded: string;
  readonly supersededBy: string;
  readonly draft: string;
  readonly scheduled: (day: string) => string;
  readonly readAt: (name: string) => string;
  readonly photo: string;
  readonly series: string;
  /** Before the names of the languages in which the post is there as well. */
  readonly alsoIn: string;
}

/** Events, and the list of them. */
export interface EventWords {
  readonly title: string;
  /** How many there are; scripts have the numbers of `counts`, and need not know of events. */
  readonly counted: PluralForms;
  /** What the list holds, without a full stop. */
  readonly about: string;
  readonly upcoming: string;
  readonly past: string;
  /** Where no event is ahead. */
  readonly none: string;
  readonly all: string;
  readonly when: string;
  readonly where: string;
  readonly online: string;
  readonly host: string;
  readonly speakers: string;
  readonly register: string;
  readonly add: string;
  readonly subscribe: string;
  /** To the events of a topic alone. */
  readonly subscribeTo: (topic: string) => string;
  /** Beside the title in a list. */
  readonly canceled: string;
  readonly isCanceled: string;
  readonly isPast: string;
}

/** A list to choose from. */
export interface DirectoryNames {
  readonly title: string;
  /** What the list holds, without a full stop. */
  readonly about: string;
  /** How many there are. */
  readonly counted: PluralForms;
  readonly all: string;
  /** Before the names of the people behind an entry. */
  readonly by: string;
}

/** Entries of such lists. */
export interface DirectoryWords {
  /** The way to what an entry is about; `name` is a host. */
  readonly visit: (name: string) => string;
  readonly contact: string;
  readonly published: string;
  readonly join: string;
  /** A link to a page on which people join; `name` is a host. */
  readonly joinAt: (name: string) => string;
  /** Before the address that people write to, and what they write. */
  readonly writeTo: string;
  readonly subject: string;
  readonly message: string;
  readonly members: PluralForms;
  /** Title of the entries without a topic. */
  readonly withoutTopic: string;
  /** Where a list has no entry yet. */
  readonly none: string;
}

/** Lists of posts, topics and authors, and the pages that they are on. */
export interface ListWords {
  readonly news: string;
  readonly topics: string;
  readonly authors: string;
  /** What a page is, above its title. */
  readonly index: string;
  readonly year: string;
  readonly month: string;
  readonly entries: string;
  /** Title of the entries below those that were chosen. */
  readonly furtherEntries: string;
  /** Before the topics of an author. */
  readonly writesAbout: string;
  readonly readFirst: string;
  readonly policy: string;
  readonly elsewhere: string;
  readonly episodes: string;
  readonly podcastAddress: string;
  /** Before the name of a licence. */
  readonly licence: string;
  /** Behind “All 12 entries”, for those who hear it. */
  readonly ofMonth: (month: string) => string;
  readonly pages: string;
  readonly page: (page: number) => string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly letters: string;
  /** Title and description of the second page and those after it; the description is given without its full stop. */
  readonly furtherTitle: (title: string, page: string) => string;
  readonly furtherDescription: (description: string, page: string) => string;
  /** Descriptions, without a full stop. */
  readonly about: {
    readonly news: string;
    readonly topics: string;
    readonly authors: string;
    readonly topic: (title: string) => string;
    readonly author: (name: string) => string;
    /** `period`: a year or a month. */
    readonly period: (period: string) => string;
  };
}

/** Guides of several pages. */
export interface GuideWords {
  /** The pages of all guides as a list. */
  readonly pagesOfAll: string;
  /** Above the list of pages. */
  readonly contents: string;
  /** What opens the list of pages where there is little room; `#` is their number. */
  readonly all: PluralForms;
  readonly position: (page: number, pages: number) => string;
  readonly around: string;
  readonly previous: string;
  readonly next: string;
  /** A link to the guide on one page. */
  readonly print: string;
  /** What that page is. */
  readonly printed: string;
  /** A link back from there. */
  readonly pageByPage: string;
  /** Of a guide inside another, on the page to print. */
  readonly inside: (title: string) => string;
}

export interface FrontWords {
  /** A link to the second of a recording in which a quotation is said. */
  readonly hear: (time: string) => string;
  readonly media: string;
  readonly latest: string;
  readonly archive: string;
  /** `entries` is a count with its word. */
  readonly edition: (entries: string, year: string, latest: string) => string;
}

export interface SearchPageWords {
  readonly description: string;
  readonly byTopic: string;
  readonly byYear: string;
  readonly byAuthor: string;
  /** `#` is the number of authors. */
  readonly allAuthors: PluralForms;
  /** What else readers call these pages when they look for them. */
  readonly names: Readonly<Record<'subscribe' | 'news' | 'authors', readonly string[]>>;
}

export interface SubscribeWords {
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  readonly deck: string;
  readonly how: string;
  readonly steps: readonly string[];
  readonly everything: string;
  readonly copy: string;
  readonly podcasts: string;
  readonly podcastFeed: string;
  /** Before the names of apps. */
  readonly inApp: string;
  /** Below a QR code. */
  readonly scan: string;
  /** What a QR code is, for those who do not see it. */
  readonly qrCode: (title: string) => string;
  /** Behind “RSS”, for those who hear the page link by link. */
  readonly feedOf: (title: string) => string;
  /** Behind a link to all topics or authors. */
  readonly eachFeed: string;
}

/** The page of what was started on this device. */
export interface ListeningPageWords {
  readonly title: string;
  readonly description: string;
  readonly deck: string;
  readonly noScript: string;
}

export interface ErrorWords {
  readonly notFound: {
    readonly name: string;
    readonly title: string;
    readonly deck: string;
    readonly tellUs: AroundLink;
    /** What a report of it is about. */
    readonly report: string;
  };
  readonly removed: {
    readonly name: string;
    readonly title: string;
    readonly deck: string;
    readonly askUs: AroundLink;
    readonly report: string;
  };
  readonly moved: { readonly title: string; readonly nowAt: AroundLink };
}

/** What the page of an address that does not exist says of others. */
export interface NearestWords {
  readonly title: string;
  readonly none: string;
}

/** The pages about contributing. The guide itself is English (docs/languages.md). */
export interface ManualWords {
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly contents: string;
  /** Above the pages about tasks. */
  readonly tasks: string;
  /** Said of a link to a page in English; empty in English. */
  readonly inEnglish: string;
  readonly pages: Readonly<Record<ManualSlug, { readonly title: string; readonly summary: string }>>;
}

/** The page to write on, as the server writes it. */
export interface WritePageWords {
  readonly title: string;
  readonly description: string;
  readonly deck: string;
  readonly start: string;
  readonly kinds: Readonly<Record<TemplateKind, { readonly name: string; readonly says: string }>>;
  /** Other ways to send something. */
  readonly otherwise: string;
  readonly withoutScript: AroundLink;
  readonly withoutRepository: AroundLink;
  readonly readGuide: AroundLink;
}

/** Texts of feeds and of other files for programs, where people read them. */
export interface MachineWords {
  readonly postsAbout: (topic: string, site: string) => string;
  readonly postsBy: (author: string, site: string) => string;
  readonly formats: string;
  /** Where there are more kinds than posts. */
  readonly formatsOfAll: string;
  readonly posts: string;
  readonly topics: string;
  readonly allPosts: string;
  /** A list as JSON. @param list its title */
  readonly asJson: (list: string) => string;
  /** `#` is how many posts are not named. */
  readonly more: PluralForms;
  readonly schema: string;
  readonly feed: string;
  readonly feedHolds: string;
}

/** Players, pictures, tables and headings as the server writes them. */
export interface MediaWords {
  readonly listen: string;
  readonly watch: string;
  readonly readTranscript: string;
  readonly share: string;
  readonly shareLink: string;
  readonly shareCode: string;
  readonly skipTranscript: string;
  readonly download: string;
  readonly transcript: string;
  /** Said of a transcript whose source has no times. */
  readonly untimed: string;
  readonly audioCost: string;
  readonly transcriptCost: string;
  readonly videoCost: string;
  readonly passage: (number: number) => string;
  readonly chapters: string;
  readonly watchOnYouTube: string;
  readonly openAt: (host: string) => string;
  readonly photo: string;
  readonly table: string;
  readonly code: string;
  readonly formula: string;
  readonly seePost: (user: string) => string;
}

export interface FootnoteWords {
  readonly title: string;
  readonly backToText: (reference: string) => string;
}

/** Browser: every player’s moments and transcript. */
export interface PlayerWords {
  /** A title in quotation marks. */
  readonly quoted: (title: string) => string;
  readonly startsAt: (time: string) => string;
  /** Offers the place where the reader left off, where an address led elsewhere. */
  readonly resumeAt: (time: string) => string;
  readonly copyLink: string;
  readonly cite: string;
  readonly copied: string;
  readonly copyYourself: string;
  readonly at: (time: string) => string;
  readonly find: string;
  readonly found: (count: number, all: number) => string;
  /** Which of the passages that were found the reader is at. */
  readonly hit: (number: number, count: number) => string;
  readonly previousHit: string;
  readonly nextHit: string;
  readonly follow: string;
  /** To the line that is being said, from where the reader has scrolled. */
  readonly backToNow: string;
}

/** Browser: the controls of a recording. */
export interface AudioWords {
  readonly play: string;
  readonly pause: string;
  readonly back: (seconds: number) => string;
  readonly forward: (seconds: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly position: string;
  readonly time: string;
  readonly timeForm: string;
  readonly of: (time: string, duration: string) => string;
  readonly speed: string;
  /** Between the whole of a number and its parts. */
  readonly decimal: string;
  readonly mute: string;
  readonly unmute: string;
  readonly volume: string;
  readonly percent: (value: number) => string;
  readonly startOver: string;
  readonly tryAgain: string;
  /** The file is there, and this browser does not play it. */
  readonly failed: string;
  /** The file is not there, or cannot be reached. */
  readonly missing: string;
  readonly continues: (time: string) => string;
  /** Opens the sleep timer and the list of keys. */
  readonly more: string;
}

/** Browser: the small player, its timer and keys, and what was started on this device. */
export interface ListeningWords {
  /** Name of the small player. */
  readonly player: (title: string) => string;
  readonly close: string;
  readonly backToText: string;
  readonly copy: string;
  /** Before one of the next three. */
  readonly stopAfter: string;
  readonly never: string;
  readonly chapter: string;
  readonly minutes: (minutes: number) => string;
  readonly keys: string;
  readonly keysWhere: string;
  readonly playOrPause: string;
  readonly soundOnOff: string;
  readonly thisHelp: string;
  readonly done: string;
  readonly heard: (time: string, duration: string) => string;
  /** Where the length is not known. */
  readonly heardAt: (time: string) => string;
  readonly play: string;
  readonly forget: (title: string) => string;
  readonly forgetAll: string;
  readonly nothing: string;
}

/** Browser: a video or a page of another site. */
export interface VideoWords {
  readonly play: string;
  readonly loading: string;
  readonly showHere: string;
  readonly gone: string;
  readonly silent: string;
}

/** Browser: the search page. */
export interface SearchWords {
  /** `#` is the number of results. */
  readonly results: PluralForms;
  readonly resultsFor: (results: string, words: string) => string;
  readonly none: string;
  readonly noneFor: (words: string) => string;
  readonly suggestions: string;
  /** Where no page has all words. */
  readonly partialFor: (results: string, words: string) => string;
  /** `#` is the query as it may have been meant. */
  readonly didYouMean: string;
  /** Places of one result in a recording or video. */
  readonly moments: PluralForms;
  readonly searching: string;
  readonly failed: string;
  readonly more: PluralForms;
  readonly filters: string;
  readonly any: string;
  readonly topic: string;
  readonly author: string;
  readonly year: string;
  readonly has: Readonly<Record<'audio' | 'video' | 'transcript', string>>;
  readonly withArchived: string;
  readonly sort: string;
  readonly best: string;
  readonly newest: string;
  readonly archived: string;
}

/** Browser: the page to write on, files that a draft brings along. */
export interface WriteFilesWords {
  readonly reading: string;
  readonly close: string;
  readonly name: string;
  readonly pictureTitle: string;
  readonly addPicture: string;
  readonly measures: (width: number, height: number, size: string) => string;
  /** What a picture was before it was made smaller. */
  readonly shrunk: (width: number, height: number, size: string) => string;
  readonly cleaned: string;
  readonly alt: string;
  readonly altHelp: string;
  /** Opens the way to a picture without alternative text. */
  readonly nothingToSay: string;
  readonly decorationHelp: string;
  readonly decorates: string;
  readonly where: string;
  readonly inText: string;
  readonly ofPage: string;
  readonly list: string;
  readonly listHelp: string;
  readonly added: (name: string) => string;
  readonly noRoom: string;
  readonly remove: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly putBack: (name: string) => string;
  readonly isBack: (name: string) => string;
  readonly download: string;
  readonly downloadNamed: (name: string) => string;
  readonly uploads: string;
  readonly uploadHelp: string;
  readonly uploadElsewhere: string;
  readonly uploadTo: (folder: string) => string;
  readonly transcriptTitle: string;
  readonly addTranscript: string;
  /** Before what was found in a transcript. */
  readonly found: string;
  /** Before what a person should look at. */
  readonly lookAt: string;
  readonly lineOf: (line: number) => string;
  readonly paragraph: (number: number) => string;
  /** What was said, turn by turn. */
  readonly turns: string;
  /** Which recording a transcript is of. */
  readonly goesWith: string;
  readonly insteadOf: (title: string) => string;
  readonly goesLater: string;
  readonly transcriptFault: (name: string) => string;
  /** What was found, what is expected, and how to get there. */
  readonly unknown: (name: string) => string;
  readonly pictureFaults: Readonly<Record<'unreadable' | 'moving', (name: string) => string>>;
}

/** Browser: the page to write on. */
export interface WriteWords {
  readonly drafts: string;
  readonly draftsKept: string;
  /** What a draft was last changed at. */
  readonly changed: (when: string) => string;
  readonly goOn: string;
  readonly remove: string;
  readonly removeDraft: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly untitled: string;
  readonly close: string;
  readonly kept: (time: string) => string;
  readonly openedAgain: (when: string) => string;
  readonly notKept: string;
  readonly undo: string;
  readonly redo: string;
  readonly text: string;
  readonly textHelp: string;
  /** A button; a dialog follows. */
  readonly insert: string;
  readonly insertKey: string;
  /** A button; a dialog of the browser follows. */
  readonly addFile: string;
  readonly addFileHelp: string;
  /** The part of the page that reads files does not come. */
  readonly filesFailed: string;
  /** The files of a draft cannot be read. */
  readonly filesLost: string;
  readonly fileCount: PluralForms;
  readonly insertTitle: string;
  readonly insertNamed: (name: string) => string;
  readonly insertIt: string;
  /** A button; a dialog follows. */
  readonly change: (name: string) => string;
  readonly changeTitle: (name: string) => string;
  readonly changeIt: string;
  readonly cancel: string;
  readonly forExample: string;
  /** Said of a picture without alternative text. */
  readonly decorates: string;
  /** What is between the tags of a component. */
  readonly between: string;
  readonly chapters: string;
  readonly chaptersHelp: string;
  readonly lineOf: (line: number, lines: number) => string;
  readonly send: string;
  readonly file: string;
  readonly fileHelp: string;
  readonly badFile: string;
  readonly sendNew: string;
  readonly openGitHub: string;
  readonly inNewTab: string;
  readonly tooLong: string;
  readonly copyFirst: string;
  readonly openEmpty: string;
  readonly sendChange: string;
  readonly openEdit: string;
  /** While a file that exists comes from the repository. */
  readonly opening: string;
  readonly openedFile: string;
  readonly openFailed: Readonly<Record<'missing' | 'silent' | 'unreadable', string>>;
  /** `time` is missing where the repository does not say when it answers again. */
  readonly openBusy: (time: string | undefined) => string;
  readonly tryAgain: string;
  readonly editOnGitHub: string;
  readonly unchanged: string;
  readonly yourChanges: string;
  /** In front of a line as it was, and as it is; for screen readers. */
  readonly before: string;
  readonly after: string;
  readonly emptyLine: string;
  readonly moreChanges: (count: number) => string;
  readonly newer: string;
  readonly takeNewer: string;
  readonly tookNewer: string;
  /** Places in which two people have changed the same lines. */
  readonly sameLines: PluralForms;
  /** Sending from the page itself, with a token. */
  readonly proposal: {
    readonly heading: string;
    readonly help: (repository: string) => string;
    readonly makeToken: string;
    readonly token: string;
    readonly keep: string;
    readonly title: string;
    readonly changeTitle: (title: string) => string;
    readonly addTitle: (title: string) => string;
    readonly propose: (repository: string) => string;
    readonly proposeAgain: (number: number) => string;
    readonly steps: Readonly<Record<'account' | 'fork' | 'commit' | 'proposal', string>>;
    readonly proposed: (number: number) => string;
    readonly openYourself: string;
    readonly see: string;
    readonly needToken: string;
    readonly failed: Readonly<
      Record<
        'token' | 'forbidden' | 'missing' | 'conflict' | 'busy' | 'silent' | 'changed' | 'exists',
        string
      >
    >;
    readonly checksWaiting: string;
    readonly checksRunning: (done: number, all: number) => string;
    readonly checksPassed: string;
    readonly checksFailed: (names: string) => string;
  };
  readonly sendElsewhere: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyYourself: string;
  readonly download: string;
  /** A colon with the space that the language sets before it. */
  readonly colon: string;
  readonly problems: string;
  readonly checking: string;
  readonly noProblems: string;
  readonly errors: PluralForms;
  readonly notes: PluralForms;
  readonly error: string;
  readonly note: string;
  readonly line: (line: number) => string;
  readonly repair: string;
  /** What the check says that it did is in English. */
  readonly repaired: string;
  readonly checkFailed: string;
  readonly checkLater: string;
  readonly preview: string;
  readonly previewOld: string;
  readonly willBeAt: (path: string) => string;
  readonly details: string;
  readonly moreDetails: string;
  readonly unreadable: string;
  readonly required: string;
  readonly none: string;
  readonly choose: string;
  readonly add: string;
  readonly addTo: (list: string) => string;
  readonly takeAway: string;
  readonly removeEntry: (name: string) => string;
  readonly stillChecking: string;
  /** Parts of the editor, of which a phone shows one at a time. */
  readonly parts: string;
  readonly writing: string;
}
