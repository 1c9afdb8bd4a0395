import * as z from 'zod';

/** One object of a release. */
const entryShape = z.strictObject({
  /** SHA-256 of the bytes, hexadecimal. */
  sha256: z.string(),
  /** Bytes. */
  size: z.number(),
  /** What the store calls this version, without quotes: the MD5 of the bytes, except in buckets encrypted with KMS. */
  etag: z.string(),
  /** A short hash of the headers that it is served with. */
  headers: z.string(),
});

export type Entry = z.infer<typeof entryShape>;

/** The objects of a release, by path in the site: `news/index.html`. */
export type Manifest = ReadonlyMap<string, Entry>;

export const manifestShape = z
  .record(z.string(), entryShape)
  .transform((files): Manifest => new Map(Object.entries(files)));

export const manifestJson = (manifest: Manifest): string => JSON.stringify(Object.fromEntries(manifest));

/** What a release is about to make of the bucket; kept until it has, so that the next run knows what an interrupted one sent. */
export const pendingShape = z.strictObject({
  /** The id of that release. */
  release: z.string(),
  files: manifestShape,
  /** Paths that earlier interrupted releases may have sent and that belong to no release. */
  leftovers: z.array(z.string()),
});

export type Pending = z.infer<typeof pendingShape>;

export const pendingJson = ({ files, ...rest }: Pending): string =>
  JSON.stringify({ ...rest, files: Object.fromEntries(files) });

const releaseShape = z.strictObject({
  /** `20261122T113000Z-a88c87f`: ids sort by time. */
  id: z.string(),
  revision: z.string(),
  /** RFC 3339, UTC. */
  released: z.string(),
  takenBack: z.literal(true).optional(),
});

export type ReleaseRecord = z.infer<typeof releaseShape>;

/** What the bucket is known to hold: the one document that says which release is served. */
export const stateShape = z.strictObject({
  current: z.string(),
  /** Oldest first. */
  releases: z.array(releaseShape),
  /** When each file with a hash in its name was last part of a release, RFC 3339, by path in the site. */
  hashed: z.record(z.string(), z.string()),
});

export type State = z.infer<typeof stateShape>;

/** Where the bytes of an entry are kept once another release has taken its place, below the records' `kept/`. */
export const keptName = ({ sha256, headers }: Entry): string => `${sha256}-${headers}`;
