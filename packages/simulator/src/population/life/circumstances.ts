import type { Coefficients } from "../coefficients/coefficients.js";
import type { Situation } from "../standing/world.js";

/** What a situation comes to, as bits. */
export const OFFERED = 1;
export const INSIDER = 2;
/** Hears of it on a channel. */
export const TOLD = 4;
/** Hears of it on a channel, and must not: what is offered to somebody may be told to that person alone, whoever else may know of it. */
export const LEAK = 8;

/**
 * The situations of one service, as numbers, by place: 2 × the situation's code, and 1 more for a customer. A stranger hears what is said
 * in public only.
 */
export interface Circumstances {
  readonly flags: Uint8Array;
  readonly category: Float64Array;
  readonly claim: Float64Array;
  /** How far a week of it moves what is expected; 0 where nothing is told. */
  readonly share: Float64Array;
}

/** What nobody has been in yet. */
export const noCircumstances: Circumstances = {
  flags: new Uint8Array(),
  category: new Float64Array(),
  claim: new Float64Array(),
  share: new Float64Array(),
};

/** The circumstances so far, and those of situations that are new. */
export const withSituations = (so: Circumstances, situations: readonly Situation[], coefficients: Coefficients): Circumstances => {
  const shares = {
    unannounced: 0,
    individual: coefficients.toldIndividually,
    segment: coefficients.toldInSegment,
    public: coefficients.toldInPublic,
  };
  const more = situations.flatMap((situation) => [
    { ...situation, told: situation.told === "public" ? situation.told : ("unannounced" as const) },
    situation,
  ]);
  const flagsOf = ({ offered, insider, told }: Situation) => {
    const isLeak = told !== "unannounced" && !insider && !(offered && told === "individual");
    return (offered ? OFFERED : 0) | (insider ? INSIDER : 0) | (told === "unannounced" ? 0 : TOLD) | (isLeak ? LEAK : 0);
  };
  return {
    flags: Uint8Array.from([...so.flags, ...more.map(flagsOf)]),
    category: Float64Array.from([...so.category, ...more.map(({ category }) => category)]),
    claim: Float64Array.from([...so.claim, ...more.map(({ claim }) => claim)]),
    share: Float64Array.from([...so.share, ...more.map(({ told }) => shares[told])]),
  };
};
