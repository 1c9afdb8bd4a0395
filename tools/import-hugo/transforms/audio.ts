import type { Root } from 'mdast';
import type { PostContext } from '../context';
export function mergeAudio(_root: Root, _context: Pick<PostContext, 'tell'>): void {}
