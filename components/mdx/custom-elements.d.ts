import type { HTMLAttributes } from 'react';

/** The elements that islands define. React passes `class` through on names with a hyphen. */
type Island = HTMLAttributes<HTMLElement> & {
  class?: string;
  [attribute: `data-${string}`]: string | number | undefined;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'audio-player': Island;
      'continue-listening': Island;
      'video-player': Island;
      'page-embed': Island;
      'nearest-pages': Island;
      'site-search': Island;
      'write-page': Island;
    }
  }
}
