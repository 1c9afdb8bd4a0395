/** Fields by which a document names others. Rules read them also where the rest of its front matter has faults. */
import { ids, slug } from './fields';

export const authorIds = ids(/[,;&]| - | (?:and|y|et|und) /);
export const topicIds = ids(/[,;]| - /);
export const seriesId = slug.optional();
