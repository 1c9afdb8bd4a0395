import { asText, at, type Value } from './value';

/** Looks a name up as Hugo’s `param` does: in the page, in its `params`, then in those of the site. Keys are in lower case. */
export const paramOf =
  (page: Value, site: Value) =>
  (name: string): string | undefined =>
    [page, at(page, 'params'), site]
      .map((from) =>
        asText(
          name
            .toLowerCase()
            .split('.')
            .reduce<Value | undefined>((value, key) => at(value, key), from),
        ),
      )
      .find((value) => value !== undefined);
