/** The name of a file without its ending. */
export const stemOf = (name: string): string => name.replace(/\.[^.]*$/, '');
