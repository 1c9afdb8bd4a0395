/** What islands say. Each bundle holds one language, and of it only the words that it uses. */

/** Words of every player: moments and transcripts. */
export interface MediaWords {
  /** A title in quotation marks. */
  readonly quoted: (title: string) => string;
  readonly startsAt: (time: string) => string;
  readonly copyLink: string;
  readonly cite: string;
  readonly copied: string;
  readonly copyYourself: string;
  readonly at: (time: string) => string;
  readonly find: string;
  readonly found: (count: number, all: number) => string;
  readonly mark: string;
}

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
  readonly startOver: string;
  readonly failed: string;
  readonly continues: (time: string) => string;
}

export interface VideoWords {
  readonly play: string;
  readonly showHere: string;
  readonly gone: string;
  readonly silent: string;
}

export interface SearchWords {
  /** For dates. */
  readonly lang: string;
  readonly results: (count: number, words: string) => string;
  readonly none: (words: string) => string;
  readonly searching: string;
  readonly failed: string;
  readonly more: (count: number) => string;
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
