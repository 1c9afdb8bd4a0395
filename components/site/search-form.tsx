import { interfaceAttributes } from '@/lib/interface-language';
import { site } from '@/lib/site';
import { searchPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

/** A plain form that leads to the search page. The style draws the glass; every page has the form, so it says each thing once. */
export function SearchForm({ label }: { label?: string }) {
  const { search } = wordsOf(site.language).frame;
  const name = label ?? search;
  return (
    <search {...interfaceAttributes(site.language)}>
      <form className="search-form" action={searchPath()}>
        <input name="q" type="search" aria-label={name} placeholder={name} autoComplete="off" />
        <button aria-label={search} type="submit" />
      </form>
    </search>
  );
}
