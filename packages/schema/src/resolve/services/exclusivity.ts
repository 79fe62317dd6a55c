import { quoteAll } from "../../diagnostics/words.js";
import { child } from "../document/pointer.js";
import { isBroken } from "../document/sound.js";
import { readSegments } from "../names.js";
import type { Scope } from "../scope.js";

type SegmentItems = readonly (string | { readonly from?: string | undefined } | undefined)[];

export interface ExclusivityPart {
  readonly exclusiveTo?: SegmentItems | undefined;
  readonly knownTo?: "everyone" | SegmentItems | undefined;
}

/** Who may be offered a service, and who may know of it. */
export interface Exclusivity {
  readonly exclusiveTo?: readonly string[];
  readonly knownTo: "everyone" | readonly string[];
  readonly knownToStated: boolean;
}

const checkTold = ({ exclusiveTo, knownTo }: Exclusivity, pointer: string, scope: Scope): void => {
  const { tiersFrom } = scope;
  if (exclusiveTo === undefined || knownTo === "everyone" || tiersFrom === undefined) return;
  // a tier may well lie within a segment lower in its chain, so that only segments of unrelated chains are suspicious
  const told = new Set(knownTo.flatMap((segment) => [segment, ...(tiersFrom(segment) ?? [])]));
  const untold = exclusiveTo.filter((segment) => !told.has(segment));
  if (untold.length === 0) return;
  const message = `${quoteAll(untold)} may be offered the service, but ${untold.length === 1 ? "is" : "are"} not in \`knownTo\``;
  scope.report(
    "offered-but-not-told",
    child(pointer, "knownTo"),
    message,
    `add ${quoteAll(untold)}, unless every member is in a segment that is listed`,
  );
};

/** Reads `exclusiveTo` and `knownTo`; undefined where one of them is broken. */
export const readExclusivity = (part: ExclusivityPart, pointer: string, scope: Scope): Exclusivity | undefined => {
  const exclusiveTo = readSegments(part.exclusiveTo, child(pointer, "exclusiveTo"), scope);
  const knownTo = part.knownTo === "everyone" ? part.knownTo : readSegments(part.knownTo, child(pointer, "knownTo"), scope);
  if (isBroken(part, "exclusiveTo", "knownTo")) return undefined;
  const exclusivity = {
    ...(exclusiveTo === undefined ? {} : { exclusiveTo }),
    knownTo: knownTo ?? exclusiveTo ?? "everyone",
    knownToStated: knownTo !== undefined,
  };
  checkTold(exclusivity, pointer, scope);
  return exclusivity;
};
