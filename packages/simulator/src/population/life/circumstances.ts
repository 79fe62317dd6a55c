import type { Publicity } from "@tierpolicy/schema";
import type { Coefficients } from "../coefficients/coefficients.js";
import type { Situation } from "../standing/world.js";

/** What a situation comes to, as bits. */
export const OFFERED = 1;
/** Outside `knownTo`. */
export const OUTSIDER = 2;
/** Hears of it on a channel. */
export const TOLD = 4;
/** Hears of it on a channel and must not, which must never be: what is offered to somebody may be told to that person alone, whoever else may know of it. */
export const LEAK = 8;
/** Something is expected of it without a word. */
const EXPECTED = 16;
/** Any of these, and a week may change something. */
export const STIRS = OFFERED | TOLD | LEAK | EXPECTED;

/**
 * The situations of one service, as numbers, by place: 2 × the situation's code, and 1 more for a customer. A stranger hears what is said
 * in public only. Flags end with one place more than there are, for whoever reads them of people who have left.
 */
export interface Circumstances {
  readonly flags: Uint8Array;
  /** By 4 × the place: these three. */
  readonly numbers: Float64Array;
}

export const CATEGORY = 0;
/** What is claimed; 1 where nothing is told, which moves nobody by a share of 0. */
export const CLAIM = 1;
/** How far a week of it moves what is expected; 0 where nothing is told. */
export const SHARE = 2;

/** What nobody has been in yet. */
export const noCircumstances: Circumstances = { flags: new Uint8Array(), numbers: new Float64Array() };

const isSilent = (told: Publicity | undefined): told is "unannounced" | undefined => told === undefined || told === "unannounced";

/** The circumstances so far, and those of situations that are new. */
export const withSituations = (so: Circumstances, situations: readonly Situation[], coefficients: Coefficients): Circumstances => {
  const shares = { individual: coefficients.toldIndividually, segment: coefficients.toldInSegment, public: coefficients.toldInPublic };
  const more = situations.flatMap((situation) => [
    { ...situation, told: situation.told === "public" ? situation.told : undefined },
    situation,
  ]);
  const flagsOf = ({ offered, insider, told, category }: (typeof more)[number]) =>
    (offered ? OFFERED : 0) |
    (insider ? 0 : OUTSIDER) |
    (isSilent(told) ? 0 : TOLD) |
    (isSilent(told) || insider || (offered && told === "individual") ? 0 : LEAK) |
    (category > 0 ? EXPECTED : 0);
  const numbersOf = ({ category, claim, told }: (typeof more)[number]) =>
    isSilent(told) ? [category, 1, 0, 0] : [category, claim, shares[told], 0];
  return {
    flags: Uint8Array.from([...so.flags.subarray(0, -1), ...more.map(flagsOf), 0]),
    numbers: Float64Array.from([...so.numbers, ...more.flatMap(numbersOf)]),
  };
};
