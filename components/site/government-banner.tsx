import { site } from '@/lib/site';

/** The notice of an official website, where the publisher is entitled to it (`site.governmentBanner`). */
export function GovernmentBanner() {
  if (!site.governmentBanner) return null;
  return (
    <section className="banner" aria-label="Official website">
      <details>
        <summary>An official website of the United States government. Here’s how you know</summary>
        <p>
          <strong>Official websites use .gov.</strong> A .gov website belongs to an official government
          organization in the United States.
        </p>
        <p>
          <strong>Secure .gov websites use HTTPS.</strong> Share sensitive information only on official,
          secure websites: their address begins with https:// and your browser shows a lock.
        </p>
      </details>
    </section>
  );
}
