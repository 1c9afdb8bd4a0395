import { renderToStaticMarkup } from 'react-dom/server';
import { basePath } from '@/lib/site.ts';
import type { Change } from './compare-sites.ts';
import {
  type Comparison,
  changesAround,
  countChanges,
  ownChanges,
  publishedAddress,
  whatChanged,
} from './comparison.ts';

const STYLE = `
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 80rem; padding: 0 1rem; color-scheme: light dark }
table { border-collapse: collapse } td, th { padding: .25rem 1rem .25rem 0; text-align: left; vertical-align: top }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem } figure { margin: 0 } img { width: 100%; border: 1px solid }
`;

/** Where `serve.mjs` shows the pages. */
const SERVED = `http://localhost:3000${basePath()}`;

/** The comparison as one HTML page, beside its pictures and the pages that changed (`site/`). */
export function previewPage(comparison: Comparison): string {
  return `<!doctype html>\n${renderToStaticMarkup(<PreviewPage {...comparison} />)}\n`;
}

function PreviewPage({ changes, pictures, published }: Comparison) {
  const [own, around] = [ownChanges(changes), changesAround(changes)];
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>What changes for readers</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <h1>What changes for readers</h1>
        <p>
          {changes.length === 0 ? 'No page is different.' : `${countChanges(changes)}.`} To open the pages
          themselves, run <code>node serve.mjs site</code> in this folder (Node 20, nothing else) and follow
          their links here.
        </p>
        {own.length > 0 && <ChangeTable changes={own} published={published} />}
        {around.length > 0 && (
          <details>
            <summary>{around.length} only in lists and neighbours</summary>
            <ChangeTable changes={around} published={published} />
          </details>
        )}
        {changes.map(({ path, title }) => {
          const picture = pictures.get(path);
          return (
            picture && (
              <section key={path}>
                <h2>{title}</h2>
                <p>
                  <code>{path}</code>
                </p>
                <div className="pair">
                  <Side label="Before" title={title} file={picture.before} />
                  <Side label="After" title={title} file={picture.after} />
                </div>
              </section>
            )
          );
        })}
      </body>
    </html>
  );
}

function ChangeTable({ changes, published }: { changes: readonly Change[]; published?: string }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Change</th>
          <th scope="col">Page</th>
          <th scope="col">What</th>
          <th scope="col">Address</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <ChangeRow key={change.path} change={change} now={publishedAddress(change, published)} />
        ))}
      </tbody>
    </table>
  );
}

/** @param now where the page is published, as it is now */
function ChangeRow({ change, now }: { change: Change; now?: string }) {
  const { kind, path, title } = change;
  return (
    <tr>
      <td>{kind === 'around' ? 'changed' : kind}</td>
      <td>{title}</td>
      <td>{whatChanged(change)}</td>
      <td>
        {kind === 'removed' ? <code>{path}</code> : <a href={`${SERVED}${encodeURI(path)}`}>{path}</a>}
        {now && (
          <>
            {' '}
            (<a href={now}>published</a>)
          </>
        )}
      </td>
    </tr>
  );
}

function Side({ label, title, file }: { label: string; title: string; file?: string }) {
  return (
    <figure>
      <figcaption>{label}</figcaption>
      {file ? <img src={file} alt={`${label}: ${title}`} /> : <p>The page did not exist.</p>}
    </figure>
  );
}
