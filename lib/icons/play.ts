/** The triangle of Play: one path on a field of 24 × 24. */
export const PLAY = 'M7 4v16l13-8z';
