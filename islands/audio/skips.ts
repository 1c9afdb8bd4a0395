/** Seconds by which the skip buttons move. Back is shorter: it is pressed to hear a sentence again. */
export const SKIP_BACK = 15;
export const SKIP_FORWARD = 30;
