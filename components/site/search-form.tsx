import { searchPath } from '@/lib/urls';

/** A plain form that leads to the search page. The style draws the glass; every page has the form, so it says each thing once. */
export function SearchForm({ label = 'Search' }: { label?: string }) {
  return (
    <search>
      <form className="search-form" action={searchPath()}>
        <input name="q" type="search" aria-label={label} placeholder={label} autoComplete="off" />
        <button aria-label="Search" type="submit" />
      </form>
    </search>
  );
}
