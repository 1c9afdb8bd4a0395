import { buildInstant } from '@/lib/build-instant';
import { site } from '@/lib/site';
import { wordsOf } from '@/lib/words';

/** The notice that the settings put on every page, until its end. */
export function Alert() {
  const { alert } = site;
  if (!alert || (alert.until && alert.until.instant <= buildInstant())) return null;
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
