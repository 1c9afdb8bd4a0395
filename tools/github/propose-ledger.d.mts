export type Api = (method: string, path: string, fields?: object) => unknown;

export function propose(
  api: Api,
  given: { readonly text: string; readonly built: string; readonly base: string; readonly owner: string },
): string;
