import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LanguageRegistration } from '@shikijs/primitive';
import { projectFolder } from '../project-folder';

/**
 * A grammar, behind those that it needs. Each is a file of its own, read when a post is in its language. In a file of its own, because
 * only here the code that renders a body needs Node.
 */
export async function loadGrammar(name: string): Promise<LanguageRegistration[]> {
  const { resolve } = createRequire(join(projectFolder(), 'package.json'));
  const { href } = pathToFileURL(resolve(`@shikijs/langs/${name}`));
  const loaded: { readonly default: LanguageRegistration[] } = await import(/* turbopackIgnore: true */ href);
  return loaded.default;
}
