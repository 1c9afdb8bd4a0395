import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { LanguageRegistration } from '@shikijs/primitive';
import { projectFolder } from '../project-folder';

/**
 * A grammar, behind those that it needs. Each is a file of its own, read when a post is in its language. In a file of its own, because
 * only here the code that renders a body needs Node.
 */
export async function loadGrammar(name: string): Promise<LanguageRegistration[]> {
  const load = createRequire(join(projectFolder(), 'package.json'));
  const loaded: { readonly default: LanguageRegistration[] } = load(`@shikijs/langs/${name}`);
  return loaded.default;
}
