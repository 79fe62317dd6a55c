import type { Derive } from "./evaluate.js";
import type { Features } from "./features.js";
import type { Row } from "./rows.js";
import { RuleBitmaps } from "./rule-bitmaps.js";
import { RuleIndex } from "./rule-index.js";
import type { Scratch } from "./scratch.js";

/** Fills in the rules that match a customer who has been read and placed. */
export interface RuleMatcher {
  readonly match: (customer: Scratch) => void;
}

/** Beyond so many rows it is quicker to look for candidates than to ask all, a bit each (docs/adr/0010). */
const MOST_BITS = 512;

export const ruleMatcher = (rows: readonly Row[], features: Features, derive: Derive): RuleMatcher =>
  rows.length <= MOST_BITS ? new RuleBitmaps(rows, features) : new RuleIndex(rows, features, derive);
