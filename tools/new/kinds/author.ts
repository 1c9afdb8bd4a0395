import { UsageError } from '@/lib/errors.ts';
import { slugOf } from '@/lib/slug-of.ts';
import { authorPath } from '@/lib/urls.ts';
import { contentFile } from '../front-matter-text.ts';
import type { Plan, Situation } from '../plan.ts';

export interface AuthorOptions {
  readonly role?: string;
  readonly agency?: string;
  readonly bio?: string;
  readonly slug?: string;
}

/** Plans an author; their id is made from the name. */
export async function planAuthor(
  givenName: string | undefined,
  options: AuthorOptions,
  { asker }: Situation,
): Promise<Plan> {
  const name = givenName ?? (await asker?.text('Name'));
  if (name === undefined) throw new UsageError('The author needs a name: npm run new -- author "Jane Doe".');
  const id = options.slug ?? slugOf(name);
  if (id === '') throw new UsageError('The id cannot be made from this name; add --slug jane-doe.');
  const role = options.role ?? (await asker?.text('Role', true));
  const agency = options.agency ?? (await asker?.text('Agency or organisation', true));
  const bio = options.bio ?? (await asker?.text('A sentence or two about them', true));
  return {
    files: [{ path: `authors/${id}.mdx`, content: contentFile({ name, role, agency }, bio) }],
    facts: [`Their page will be ${authorPath(id)}`],
    warnings: [],
    next: [`Name them in a post as “${id}”.`],
  };
}
