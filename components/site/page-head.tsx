import type { ReactNode } from 'react';

/** Folio, title and deck of a page that is not a post. */
export function PageHead({ folio, title, deck }: { folio?: ReactNode; title: string; deck?: string }) {
  return (
    <header className="page-head">
      {folio && <p className="folio">{folio}</p>}
      <h1>{title}</h1>
      {deck && <p className="deck">{deck}</p>}
    </header>
  );
}
