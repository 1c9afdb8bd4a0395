import { renderToStaticMarkup } from 'react-dom/server';
import type { Change } from './compare-sites.ts';
import { type Comparison, countChanges } from './comparison.ts';

const STYLE = `
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 80rem; padding: 0 1rem; color-scheme: light dark }
table { border-collapse: collapse } td, th { padding: .25rem 1rem .25rem 0; text-align: left; vertical-align: top }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem } figure { margin: 0 } img { width: 100%; border: 1px solid }
`;

/** The comparison as one HTML page, beside its pictures and the whole site (`site/`). */
export function previewPage(comparison: Comparison): string {
  return `<!doctype html>\n${renderToStaticMarkup(<PreviewPage {...comparison} />)}\n`;
}

function PreviewPage({ changes, pictures }: Comparison) {
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
          {changes.length === 0 ? 'No page is different.' : `${countChanges(changes)}.`} To walk through the
          site itself, run <code>PORT=4000 npx tsx tools/serve/main.ts path/to/this/site</code> in the
          project.
        </p>
        {changes.length > 0 && <ChangeTable changes={changes} />}
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

function ChangeTable({ changes }: { changes: readonly Change[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Change</th>
          <th scope="col">Page</th>
          <th scope="col">Address</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ kind, path, title }) => (
          <tr key={path}>
            <td>{kind}</td>
            <td>{title}</td>
            <td>
              <code>{path}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
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
