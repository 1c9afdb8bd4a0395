import { createElement } from 'react';
import { renderHtml } from '../render-html';
import { Body } from './post-body';

/** The HTML of a body exactly as its page holds it, without what belongs to a page around it: scripts, styles, transcripts. */
export const renderBody = (document: Parameters<typeof Body>[0]['document']): Promise<string> =>
  renderHtml(createElement(Body, { document }));
