export function previewName(of: string): string;
export function foreignNames(names: readonly string[]): string[];
