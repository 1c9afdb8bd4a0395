/** “Did you mean …” for names that an author may have mistyped. */

/** Characters. What is longer was not typed. */
const LONGEST = 300;

/** The candidate nearest to a word, where it is near enough to be what was meant. Case and hyphens do not count. */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const wanted = fold(word);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, fold(candidate), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** What was folded before: the addresses of a site are candidates for each of its broken links. */
const folded = new Map<string, string>();

function fold(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const plain = word.toLowerCase().replace(/[\s_-]+/g, '');
  if (folded.size > 100_000) folded.clear();
  folded.set(word, plain);
  return plain;
}

/** Rows of the table that distances are read from, used again and again: the one under way and the two before it. */
const newRow = () => new Uint16Array(LONGEST + 2);
const rows = [newRow(), newRow(), newRow()] as const;
const counts = new Int16Array(256);

/**
 * Optimal string alignment distance (a swap of neighbours counts once); `limit` where it would be more. Only the diagonals that
 * can stay below the limit are looked at, and no more rows than it takes to know that none does.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (b.length > LONGEST || Math.abs(a.length - b.length) >= limit || lettersApart(a, b) >= limit)
    return limit;
  let [before, last, row]: [Uint16Array, Uint16Array, Uint16Array] = [...rows];
  for (let j = 0; j <= b.length; j++) last[j] = Math.min(j, limit);
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    row[from - 1] = from === 1 ? Math.min(i, limit) : limit;
    if (to < b.length) row[to + 1] = limit;
    let least = row[from - 1] ?? limit;
    for (let j = from; j <= to; j++) {
      const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let value = Math.min(
        (last[j] ?? limit) + 1,
        (row[j - 1] ?? limit) + 1,
        (last[j - 1] ?? limit) + (isSame ? 0 : 1),
        limit,
      );
      if (
        !isSame &&
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      )
        value = Math.min(value, (before[j - 2] ?? limit) + 1);
      row[j] = value;
      if (value < least) least = value;
    }
    // A swap reaches back two rows.
    if (least >= limit && leastBefore >= limit) return limit;
    leastBefore = least;
    [before, last, row] = [last, row, before];
  }
  return Math.min(limit, last[b.length] ?? limit);
}

/** How many letters one of two words has that the other has not, whatever their order: at most their distance. */
function lettersApart(a: string, b: string): number {
  counts.fill(0);
  for (let at = 0; at < a.length; at++) bump(a.charCodeAt(at), 1);
  for (let at = 0; at < b.length; at++) bump(b.charCodeAt(at), -1);
  let more = 0;
  let less = 0;
  for (const count of counts) {
    if (count > 0) more += count;
    else less -= count;
  }
  return Math.max(more, less);
}

/** Letters that share a place make two words look nearer than they are, never further apart. */
function bump(letter: number, by: number): void {
  counts[letter & 255] = (counts[letter & 255] ?? 0) + by;
}
