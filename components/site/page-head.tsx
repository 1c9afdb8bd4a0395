/**
 * Folio, title and deck of a page that is not a post.
 *
 * @param kind what the page is: Topic, Author, Year …
 * @param facts what the folio says besides: number of entries, page of pages
 */
export function PageHead({
  kind,
  facts = [],
  title,
  deck,
}: {
  kind?: string;
  facts?: readonly (string | undefined)[];
  title: string;
  deck?: string;
}) {
  return (
    <header className="page-head">
      {kind && (
        <p className="folio">
          <b>{kind}</b>{' '}
          {facts
            .filter((fact) => fact !== undefined)
            .map((fact) => (
              <span key={fact}>{fact} </span>
            ))}
        </p>
      )}
      <h1>{title}</h1>
      {deck && <p className="deck">{deck}</p>}
    </header>
  );
}
