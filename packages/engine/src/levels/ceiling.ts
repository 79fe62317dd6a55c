import type { Commitment, LevelPair, Publicity, Service } from "@tierpolicy/schema";
import { commitment, publicity } from "./ladders.js";
import { wilsonLowerBound } from "./wilson.js";

/** How strong a promise the measured delivery supports; `guaranteed` where there is nothing to measure it by (spec §2). */
export const evidenceCeiling = ({ standard, evidence }: Pick<Service, "standard" | "evidence">): Commitment => {
  const target = standard?.target;
  if (target === undefined || evidence === undefined) return "guaranteed";
  const { kept, promised } = evidence;
  if (wilsonLowerBound(kept, promised) >= target) return "guaranteed";
  return kept / promised >= target ? "target" : "best-effort";
};

/** How widely a service may be told of: what only some may have stays inside, unless its existence is said to be no secret (spec §2). */
export const exclusivityCeiling = ({
  exclusiveTo,
  knownTo,
  knownToStated,
}: Pick<Service, "exclusiveTo" | "knownTo" | "knownToStated">): Publicity =>
  exclusiveTo === undefined || (knownToStated && knownTo === "everyone") ? "public" : "segment";

/** The highest levels that any offer of a service can give: its class's standard, its evidence and its exclusivity together (spec §2). */
export const ceilingOf = (service: Service): LevelPair =>
  Object.freeze({
    commitment: commitment.meet(service.classCeiling.commitment, evidenceCeiling(service)),
    publicity: publicity.meet(service.classCeiling.publicity, exclusivityCeiling(service)),
  });
