import type { Commitment, Publicity, Term, Terms } from "./level.js";
import type { Described, Text } from "./text.js";

/** Kano's classes of needs: must-be, one-dimensional, attractive. */
export type Need = "basic" | "expected" | "delight";

/** How well the company controls the outcome; a delight has `any`. */
export type Control = "high" | "low" | "any";

/** A finding of a check that the author accepts, and why (spec §6). */
export interface Allow {
  readonly check: string;
  readonly reason: string;
  /** The first day on which it no longer holds, `YYYY-MM-DD`. */
  readonly until?: string;
  readonly pointer: string;
}

/** The published standard of a service; `target` is the share of cases in [0, 1] in which it is met. */
export interface Standard {
  readonly text?: Text;
  readonly target?: number;
}

/** How often the standard was kept, of how many times that it was promised. */
export interface Evidence {
  readonly kept: number;
  readonly promised: number;
}

/** A commitment and a publicity together, as a ceiling or a default. */
export interface LevelPair {
  readonly commitment: Commitment;
  readonly publicity: Publicity;
}

/** What an offer can state; what it leaves out comes from the service's defaults, then from the class's standards. */
export interface OfferStatement {
  readonly commitment?: Commitment;
  readonly publicity?: Publicity;
  /** Channel ids; absent where none are named. */
  readonly channels?: readonly string[];
  readonly terms: Terms;
  /** Who must approve it. */
  readonly approval?: string;
}

export interface Surprise {
  readonly perYear: number;
  readonly minGapDays: number;
}

export interface Service extends Described {
  readonly id: string;
  readonly need: Need;
  readonly control: Control;
  readonly story: boolean;
  readonly tags: readonly string[];
  /** The segments that alone may be offered it, tiers written out; absent where it is not exclusive. */
  readonly exclusiveTo?: readonly string[];
  /** Who may know that it exists: `everyone` means people who are not customers too. */
  readonly knownTo: "everyone" | readonly string[];
  /** Whether the author wrote `knownTo`. */
  readonly knownToStated: boolean;
  readonly standard?: Standard;
  readonly evidence?: Evidence;
  readonly terms: ReadonlyMap<string, Term>;
  readonly defaults: OfferStatement;
  /** What the class's standards (with the policy's own `standards` merged in, and `story`) set. Evidence and exclusivity are not in it. */
  readonly classDefault: LevelPair;
  readonly classCeiling: LevelPair;
  readonly surprise?: Surprise;
  /** Per delivery, in the policy's currency. */
  readonly cost?: number;
  readonly allow: readonly Allow[];
  readonly pointer: string;
}
