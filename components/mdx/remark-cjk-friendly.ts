import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import type { Extension } from 'micromark-util-types';
import type { Processor } from 'unified';

declare module 'unified' {
  interface Data {
    /** What remark-parse reads besides CommonMark. */
    micromarkExtensions?: Extension[];
  }
}

/**
 * A remark plugin: emphasis in Chinese, Japanese and Korean, where no space parts words (`これは**「重要」**です`). The
 * content check parses with the same extension.
 */
export function remarkCjkFriendly(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), cjkFriendlyExtension()];
}
