/** What components show of files of the site’s own, in Node: measured. In a browser it is given.ts. */
export { sourceImage } from '../../images/source';
export { audioFacts, bytesOf } from '../facts';
