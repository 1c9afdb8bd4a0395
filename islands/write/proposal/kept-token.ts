/** The token of a person, in this browser, where they asked for that. */
const KEY = 'write-token';

/** The token that is kept; empty where there is none, or where the browser keeps nothing. */
export function keptToken(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch (error) {
    // Storage may be switched off: asking for it throws.
    console.warn(error);
    return '';
  }
}

/** Keeps a token, or forgets it where it is empty. */
export function keepToken(token: string): void {
  try {
    if (token === '') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, token);
  } catch (error) {
    console.warn(error);
  }
}
