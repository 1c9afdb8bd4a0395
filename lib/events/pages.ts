/** Which addresses the list of events and its files have. */
import type { Content } from '../content/types';
import { kinds, kindsInUse } from '../kinds';
import { furtherPages } from '../listing/paging';
import { site } from '../site';
import { past } from './lists';

/** Whether this publication has events. */
export const hasEvents = (): boolean => kindsInUse().includes(kinds.event);

/** The pages of the list after the first, as they are in their addresses. */
export const furtherEventsPages = ({ events }: Content): string[] =>
  hasEvents() ? furtherPages(past(events).length, site.postsPerPage) : [];
