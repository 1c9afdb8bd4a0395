/** Why a page, or a file beside it, cannot be published. */
export interface PageProblem {
  /** Where: a path below the site's folder (`news/index.html`) or a route's source (`components/x.tsx`). */
  readonly place: string;
  /** Rule id: `publish/unknown-script`. */
  readonly rule: string;
  /** What was found and what was expected, in one sentence. */
  readonly message: string;
  /** What to do, in one sentence. */
  readonly fix: string;
}

/** Places named for one problem: a fault in the layout is on every page and need not be read a thousand times. */
const PLACES_SHOWN = 3;

/** Problems as text for the person who reads the build's output, the same problem on many pages told once. */
export function describeProblems(problems: readonly PageProblem[]): string {
  const groups = new Map<string, PageProblem[]>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.rule, problem.message, problem.fix]);
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  const texts = [...groups.values()].map((group) => {
    const [first] = group;
    if (!first) return '';
    const places = group.slice(0, PLACES_SHOWN).map((problem) => problem.place);
    const more = group.length > PLACES_SHOWN ? ` and ${group.length - PLACES_SHOWN} more` : '';
    return `${places.join(', ')}${more}  error  ${first.rule}\n  ${first.message}\n  Fix: ${first.fix}`;
  });
  return texts.join('\n\n');
}
