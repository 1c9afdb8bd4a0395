/** GitHub’s REST API in the name of a person, as much of it as a proposal needs (https://docs.github.com/rest, version 2022-11-28). */
import { GITHUB_API } from '@/lib/repository-addresses';

/** Why GitHub did not do what it was asked. */
export type Why =
  /** The token is none, or no longer one. */
  | 'token'
  /** The token may not do that. */
  | 'forbidden'
  | 'missing'
  | 'conflict'
  /** It answers one person only so often in an hour. */
  | 'busy'
  /** The network, or GitHub itself. */
  | 'silent';

export class ApiError extends Error {
  readonly why: Why;

  constructor(why: Why, message: string) {
    super(message);
    this.why = why;
  }
}

export type Method = 'GET' | 'POST' | 'PATCH';

export class Api {
  readonly #token: string;

  constructor(token: string) {
    this.#token = token;
  }

  /**
   * Asks for something, or has it done.
   *
   * @param path from `/`: `/repos/example/gazette`
   * @returns what the JSON of the answer holds
   * @throws {ApiError} where GitHub refuses, or cannot be reached
   */
  async ask(method: Method, path: string, body?: object): Promise<unknown> {
    const response = await this.#fetch(method, path, body);
    if (!response.ok) throw new ApiError(whyOf(response), `${method} ${path}: ${response.status}`);
    return response.json();
  }

  async #fetch(method: Method, path: string, body?: object): Promise<Response> {
    try {
      return await fetch(`${GITHUB_API}${path}`, {
        method,
        headers: {
          Accept: 'application/vnd.github+json',
          Authorization: `Bearer ${this.#token}`,
          'X-GitHub-Api-Version': '2022-11-28',
        },
        body: body && JSON.stringify(body),
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      });
    } catch (error) {
      throw new ApiError('silent', `${method} ${path}: ${String(error)}`);
    }
  }
}

const WHY: Readonly<Record<number, Why>> = {
  401: 'token',
  403: 'forbidden',
  404: 'missing',
  409: 'conflict',
  422: 'conflict',
  429: 'busy',
};

function whyOf({ status, headers }: Response): Why {
  if (status === 403 && headers.get('x-ratelimit-remaining') === '0') return 'busy';
  return WHY[status] ?? 'silent';
}

/** What is at a place in an answer; nothing where there is no such place. */
export function valueAt(answer: unknown, ...keys: readonly (string | number)[]): unknown {
  let value = answer;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/**
 * The text at a place in an answer.
 *
 * @throws {ApiError} where there is none: then this is not the API that it was
 */
export function textAt(answer: unknown, ...keys: readonly (string | number)[]): string {
  const value = valueAt(answer, ...keys);
  if (typeof value === 'string') return value;
  throw new ApiError('silent', `GitHub’s answer has no text at ${keys.join('.')}.`);
}
