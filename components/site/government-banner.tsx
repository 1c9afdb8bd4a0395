import { site } from '@/lib/site';
import { wordsOf } from '@/lib/words';

/** The notice of an official website, where the publisher is entitled to it (`site.governmentBanner`). */
export function GovernmentBanner() {
  if (!site.governmentBanner) return null;
  const { label, summary, claims } = wordsOf(site.language).frame.banner;
  return (
    <section className="banner" aria-label={label}>
      <details>
        <summary>{summary}</summary>
        {claims.map(([claim, explanation]) => (
          <p key={claim}>
            <strong>{claim}</strong> {explanation}
          </p>
        ))}
      </details>
    </section>
  );
}
