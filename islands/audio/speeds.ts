/** How fast a recording can be heard, as times its own pace. */
export const SPEEDS: readonly number[] = [0.75, 1, 1.25, 1.5, 1.75, 2];
