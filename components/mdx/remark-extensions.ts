import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import type { Extension } from 'micromark-util-types';
import type { Processor } from 'unified';
import { extensions } from '@/lib/content/syntax/extensions';

declare module 'unified' {
  interface Data {
    /** What remark-parse reads besides CommonMark. */
    micromarkExtensions?: Extension[];
    fromMarkdownExtensions?: (FromMarkdown | FromMarkdown[])[];
  }
}

/** A remark plugin: reads a body with the extensions that the content check reads it with. */
export function remarkExtensions(this: Processor): void {
  const data = this.data();
  const { syntax, nodes } = extensions();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ...syntax];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), ...nodes];
}
