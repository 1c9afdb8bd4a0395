import { addressKey } from './address';
import { withoutPlace } from './target';

/**
 * Finds where addresses lead in the end. What was found once is kept, so that a chain costs its length, however many
 * ask for its parts.
 *
 * @param next where an address leads, one step; undefined where it leads nowhere further
 * @returns the last address of the chain; undefined where it comes back to an address that it has passed
 */
export function chainEnds(
  next: (address: string) => string | undefined,
): (from: string) => string | undefined {
  const ends = new Map<string, string | undefined>();
  return (from) => {
    const passed = new Set<string>();
    let end: string | undefined = from;
    for (let step = next(from); step !== undefined; step = next(step)) {
      const key: string = addressKey(withoutPlace(end));
      if (passed.has(key) || ends.has(key)) {
        end = passed.has(key) ? undefined : ends.get(key);
        break;
      }
      passed.add(key);
      end = step;
    }
    for (const key of passed) ends.set(key, end);
    return end;
  };
}
