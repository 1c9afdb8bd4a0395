import { searchPath } from '@/lib/urls';

/** A plain form that leads to the search page. `id` ties the label to the field and differs where a page has two. */
export function SearchForm({ id, label = 'Search' }: { id: string; label?: string }) {
  return (
    <search>
      <form className="search-form" action={searchPath()}>
        <label className="visually-hidden" htmlFor={id}>
          {label}
        </label>
        <input id={id} name="q" type="search" autoComplete="off" enterKeyHint="search" placeholder={label} />
        <button type="submit">
          <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
            <path d="M13 13l5 5M8.5 15a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z" />
          </svg>
          <span className="visually-hidden">Search</span>
        </button>
      </form>
    </search>
  );
}
