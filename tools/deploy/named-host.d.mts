export const HOSTS: readonly string[];
export const PREVIEW_HOSTS: readonly string[];
export function namedHost(environment: Readonly<Record<string, string | undefined>>): string;
