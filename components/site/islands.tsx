import { type ScriptName, scriptPath } from '@/lib/islands/bundle';

interface Props {
  readonly names: readonly ScriptName[];
  /** BCP 47 tag of the page, for the words that they say. */
  readonly lang: string;
}

/** The scripts of a page, loaded after its first paint by a small one (islands/after-paint.ts); nothing where it has none. */
export async function Islands({ names, lang }: Props) {
  if (names.length === 0) return null;
  const addresses = await Promise.all(names.map((name) => scriptPath(name, lang)));
  return (
    <script
      type="module"
      async
      src={await scriptPath('after-paint', 'en')}
      data-islands={addresses.join(' ')}
    />
  );
}
