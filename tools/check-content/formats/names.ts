/** How the check can print what it found. */
export const formatNames = ['text', 'json', 'github', 'sarif'] as const;

export type FormatName = (typeof formatNames)[number];
