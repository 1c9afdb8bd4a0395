import type { Facts } from './document';
import { Places } from './places';
import type { Place, Problem } from './problem';
import { readSafely } from './read-safely';
import { siteRules } from './rules';
import type { SiteRule, SiteSpot } from './rules/checker';
import { problemOf } from './rules/rule';
import type { SiteIndex } from './site-index';
import { spanOf } from './spans';

/** What the rules on a document among all others find. */
export function siteProblems(facts: Facts, index: SiteIndex, text = ''): Problem[] {
  const { file } = facts.source;
  const problems: Problem[] = [];
  let places: Places | undefined;
  const placeOf = (spot: SiteSpot): Place => {
    if ('line' in spot) return spot;
    places ??= new Places(text);
    return places.at(spanOf(facts.spans, spot.key, spot.what)[0]);
  };
  const run = (rule: SiteRule): void =>
    rule.check(facts, index, (spot, message, fix, extras) => {
      problems.push(problemOf(rule, file, placeOf(spot), message, fix, extras));
    });
  for (const rule of siteRules)
    readSafely(
      file,
      problems,
      () => run(rule),
      () => undefined,
    );
  return problems;
}
