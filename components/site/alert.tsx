import { site } from '@/lib/site';
import { wordsOf } from '@/lib/words';

/** The notice that `site.alert` puts on every page. */
export function Alert() {
  const { alert } = site;
  if (!alert) return null;
  return (
    <section
      className={`site-alert site-alert-${alert.level}`}
      aria-label={wordsOf(site.language).frame.notice}
    >
      <p>
        <strong>{alert.title}</strong> {alert.text}
      </p>
    </section>
  );
}
