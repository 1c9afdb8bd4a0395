/** Rules with what they look at: a document, the site, an entry of the redirects. What a rule is, without that: rule.ts. */
import type { Document, Facts } from '../document';
import type { Place } from '../problem';
import type { RedirectTable } from '../redirect-table';
import type { WrittenRedirect } from '../redirects';
import type { SiteIndex } from '../site-index';
import type { Report, Rule, Spot } from './rule';

/** A rule on one document alone: front matter and the nodes of its body. */
export interface DocumentRule extends Rule {
  check(document: Document, report: Report<Spot>): void;
}

/** A rule on a document among all others. */
export interface SiteRule extends Rule {
  check(facts: Facts, site: SiteIndex, report: Report<SiteSpot>): void;
}

/** A rule on an entry of `redirects.yml`. */
export interface RedirectRule extends Rule {
  check(
    entry: WrittenRedirect,
    table: RedirectTable,
    site: SiteIndex,
    report: (message: string, fix: string) => void,
  ): void;
}

/** Its tree is gone by then: places and paths in the front matter are left. */
export type SiteSpot = Extract<Spot, { key: unknown }> | Place;
