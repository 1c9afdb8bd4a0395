export function roadOf(files: readonly string[]): 'publication' | 'product';
