export function isDue(text: string, now: number): { due: boolean; why: string };
export function siteAddress(environment: Readonly<Record<string, string | undefined>>): string | undefined;
