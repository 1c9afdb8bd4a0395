import { guideEntries } from '@/lib/guide';
import { guidePath } from '@/lib/guide/pages';

/** The pages of the author's guide. `current` is the slug of the one that is being read. */
export function GuideContents({ current }: { current?: string }) {
  return (
    <nav className="section" aria-labelledby="guide">
      <h2 id="guide">
        <a href={guidePath()}>The author’s guide</a>
      </h2>
      <ol className="entries">
        {guideEntries().map(({ slug, title, summary, path }) => (
          <li key={slug} className="entry">
            <p className="entry-title">
              <a href={path} aria-current={slug === current ? 'page' : undefined}>
                {title}
              </a>
            </p>
            <p className="entry-summary">{summary}</p>
          </li>
        ))}
      </ol>
    </nav>
  );
}
