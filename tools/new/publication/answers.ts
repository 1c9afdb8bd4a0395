/** What a publication is made from, all of it known. */
export interface Answers {
  readonly name: string;
  /** Without a slash at its end: `https://harbor.example`. */
  readonly url: string;
  /** BCP 47. */
  readonly language: string;
  /** A name of the IANA time zone database. */
  readonly timeZone: string;
  readonly tagline?: string;
  readonly email?: string;
  /** The address of the repository that the publication will live in. */
  readonly repository?: string;
  /** The day of its first post: `2026-11-22`. */
  readonly day: string;
}
