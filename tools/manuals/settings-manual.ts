import * as z from 'zod';
import { settingsSchema } from '@/lib/settings/schema.ts';

/** The manual of `content/site.yml`, `docs/settings.md`, as text: the descriptions of its schema. */
export function settingsManual(): string {
  const rows = Object.entries(settingsSchema.shape).flatMap(([name, field]) => rowsOf(name, field));
  return `${INTRODUCTION}\n\n${rows.join('\n')}\n`;
}

const INTRODUCTION = `# Settings

Everything that is particular to one publication is in \`content/site.yml\`. Two lines are enough:

\`\`\`yaml
name: Harbor Notes
url: https://harbor.example
\`\`\`

\`npm run check:content\` says what is wrong with it, with line, column and remedy, as it does for posts; the build refuses it until then.
Colours are put in quotes (\`'#0b4f8a'\`), because a \`#\` after a space starts a comment. Text is held against what is behind it: 4.5 to 1 is
the contrast that it needs (WCAG 2.2, 1.4.3), and the check proposes the nearest colour that has it.

\`SITE_URL\` takes the place of \`url\` where it is set. \`PUBLICATION_DIR\` names another publication, a folder with \`content/\` and \`public/\`.

## Counting visits

\`analytics\` names one service. Every page then holds that service’s script, or Matomo’s picture, and the policy of the site allows what the
service needs and nothing else; publishing refuses any other script. Without the setting nothing is loaded and nothing is counted. Previews and
\`npm run dev\` are never counted.

\`\`\`yaml
analytics:
  service: goatcounter
  code: harbor
\`\`\`

- **Digital Analytics Program**: \`agency\`, and \`subagency\` where there is one. Its script loads Google’s, which sets cookies.
- **Plausible**: \`domain\`; \`url\` where you run it yourself.
- **Matomo**: \`url\` and \`site\`. It counts by a picture, because its script needs code inside the page. Page views, browsers and countries are
  counted; where readers came from and how long they stayed is not. Matomo’s own setting decides whether it respects “Do not track”.
- **GoatCounter**: \`code\`, or the \`url\` of one that you run yourself.

What your privacy page says about counting has to be true: change it when you name a service. A site that is built is counted wherever it is
served, on your computer too; Plausible and GoatCounter leave out visits to localhost by themselves.

## Every setting

This page is written from the schema by \`npm run docs\`; change the schema (\`lib/settings/schema.ts\`), not the page.`;

function rowsOf(name: string, field: unknown): string[] {
  const isNeeded = field instanceof z.ZodType && !field.safeParse(undefined).success;
  const description = field instanceof z.ZodType ? (field.description ?? '') : '';
  const own = `- \`${name}\`${isNeeded ? ' (needed)' : ''}: ${description}`;
  const { inner, path } = inside(field, name);
  const below = inner
    ? Object.entries(inner.shape).flatMap(([key, value]) => rowsOf(`${path}.${key}`, value))
    : [];
  return [own, ...below];
}

/** The keys below a setting, of each of its entries where it is a list. */
function inside(field: unknown, path: string): { readonly inner?: z.ZodObject; readonly path: string } {
  if (field instanceof z.ZodOptional) return inside(field.unwrap(), path);
  if (field instanceof z.ZodArray) return inside(field.element, `${path}[]`);
  return field instanceof z.ZodObject ? { inner: field, path } : { path };
}
