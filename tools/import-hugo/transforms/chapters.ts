import type { Root } from 'mdast';
import type { PostContext } from '../context';
export function mergeChapters(_root: Root, _context: Pick<PostContext, 'tell' | 'title'>): void {}
