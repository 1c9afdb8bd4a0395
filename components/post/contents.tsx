import type { Heading } from '@/lib/content/types';
import { strings } from '@/lib/strings';

/** Fewer headings than this are seen at a glance. */
const WORTH_A_LIST = 3;

/** Links to the main headings of a long text. */
export function Contents({ headings, lang }: { headings: readonly Heading[]; lang: string }) {
  const main = headings.filter((heading) => heading.depth === 2);
  if (main.length < WORTH_A_LIST) return null;
  const title = strings(lang).contents;
  return (
    <nav className="toc" aria-labelledby="contents">
      <h2 id="contents">{title}</h2>
      <ol>
        {main.map((heading) => (
          <li key={heading.id}>
            <a href={`#${heading.id}`}>{heading.text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
