import { type ScriptName, scriptPath } from '@/lib/islands/bundle';
import { site } from '@/lib/site';

interface Props {
  readonly names: readonly ScriptName[];
  /** BCP 47 tag of the page, for the words that they say. */
  readonly lang: string;
}

/** The scripts of a page, loaded after its first paint by a small one (islands/after-paint.ts); nothing where it has none. */
export async function Islands({ names, lang }: Props) {
  if (names.length === 0) return null;
  // What is needed only when a recording is used (islands/audio/later.ts).
  const later = names.includes('audio-player') ? await scriptPath('listening', lang) : undefined;
  const addresses = await Promise.all([
    ...names.map((name) => scriptPath(name, lang)),
    // The field in the masthead is in the site's language.
    scriptPath('search-box', site.language),
  ]);
  return (
    <script
      type="module"
      async
      src={await scriptPath('after-paint', 'en')}
      data-islands={addresses.join(' ')}
      data-later={later}
    />
  );
}
