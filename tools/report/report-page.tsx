import { renderToStaticMarkup } from 'react-dom/server';
import type { Scheme } from '@/lib/settings/colors.ts';
import { site } from '@/lib/site.ts';
import { absoluteUrl, editUrl } from '@/lib/urls.ts';
import type { EditorsReport } from './editors-report.ts';
import type { Row, Section } from './section.ts';

const colors = ({ paper, ink, muted, link, accent }: Scheme): string =>
  `--paper: ${paper}; --ink: ${ink}; --muted: ${muted}; --link: ${link}; --rule: ${accent}`;

const style = (): string => `
:root { color-scheme: light dark; ${colors(site.colors.light)} }
@media (prefers-color-scheme: dark) { :root { ${colors(site.colors.dark)} } }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 70rem; padding: 2rem 1rem 6rem; color: var(--ink); background: var(--paper) }
h1 { border-top: 6px solid var(--rule); padding-top: .75rem; margin: 0 } h2 { margin: 2.5rem 0 .25rem } p { margin: .25rem 0; max-width: 44rem }
a { color: var(--link) } .muted { color: var(--muted) } table { border-collapse: collapse; width: 100%; margin-top: .75rem }
th, td { text-align: left; vertical-align: top; padding: .35rem 1rem .35rem 0; border-bottom: 1px solid var(--muted); overflow-wrap: anywhere }
td:first-child { width: 45% } dl { display: grid; grid-template-columns: auto 1fr; grid-auto-flow: dense; gap: 0 1rem } dt { grid-column: 2 } dd { grid-column: 1; margin: 0; text-align: right; font-variant-numeric: tabular-nums }
dl > div { display: contents } nav ul { columns: 18rem; padding-left: 1.25rem }
`;

/** The report as one HTML page that needs nothing else: it can be kept, mailed and printed. */
export function reportPage(report: EditorsReport): string {
  return `<!doctype html>\n${renderToStaticMarkup(<ReportPage {...report} />)}\n`;
}

function ReportPage({ day, counts, sections }: EditorsReport) {
  const title = `${site.name}: report for editors, ${day}`;
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <style>{style()}</style>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <dl>
            {counts.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value.toLocaleString('en')}</dd>
              </div>
            ))}
          </dl>
          <nav aria-label="Sections">
            <ul>
              {sections.map(({ id, title: heading, rows }) => (
                <li key={id}>
                  <a href={`#${id}`}>{heading}</a>: {rows.length}
                </li>
              ))}
            </ul>
          </nav>
          {sections.map((section) => (
            <SectionTable key={section.id} {...section} />
          ))}
        </main>
      </body>
    </html>
  );
}

function SectionTable({ id, title, says, empty, rows }: Section) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="muted">({rows.length})</span>
      </h2>
      {rows.length === 0 ? (
        <p className="muted">{empty}</p>
      ) : (
        <>
          <p>{says}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">What is the matter</th>
                <th scope="col">Fix it</th>
              </tr>
            </thead>
            <tbody>{rows.map(rowCells)}</tbody>
          </table>
        </>
      )}
    </section>
  );
}

function rowCells({ title, path, file, detail }: Row) {
  const isAddress = /^https?:\/\//.test(title);
  return (
    <tr key={`${file} ${title} ${detail}`}>
      <td>
        {path || isAddress ? <a href={isAddress ? title : absoluteUrl(path ?? '/')}>{title}</a> : title}
      </td>
      <td>{detail}</td>
      <td>{file && (editUrl(file) ? <a href={editUrl(file)}>{file}</a> : file)}</td>
    </tr>
  );
}
