import { formerAddress } from '../front-matter/keys/address-keys';
import { asText } from '../front-matter/value';
import type { SourceFile } from './types';

/** Whether a page stands for a status of HTTP, `/301/`, `/404/` or `/410/`: it retires the addresses in its aliases, and is no post. */
export const isStatusPage = ({ frontMatter }: Pick<SourceFile, 'frontMatter'>): boolean =>
  /^\/(?:301|404|410)\/$/.test(formerAddress(asText(frontMatter.values.url) ?? '') ?? '');
