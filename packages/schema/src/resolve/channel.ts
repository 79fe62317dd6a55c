import { quote } from "../diagnostics/words.js";
import type { Channel, Reach } from "../policy/channel.js";
import type { ConditionDocument } from "../structure/language/conditions.js";
import { readCondition } from "./conditions/condition.js";
import { describedOf } from "./described.js";
import { child } from "./document/pointer.js";
import type { Sound } from "./document/sound.js";
import { readSegments } from "./names.js";
import type { Scope } from "./scope.js";

type SegmentItems = readonly (string | { readonly from?: string | undefined } | undefined)[];

export interface ChannelPart {
  readonly reach?: "public" | "individual" | { readonly segments?: SegmentItems | undefined } | undefined;
  readonly except?: Sound<ConditionDocument> | undefined;
  readonly overheardBy?: SegmentItems | undefined;
}

const readReach = (reach: ChannelPart["reach"], pointer: string, scope: Scope): Reach | undefined => {
  if (reach === undefined) return undefined;
  if (typeof reach === "string") return { kind: reach };
  const segments = readSegments(reach.segments, child(pointer, "segments"), scope);
  return segments && { kind: "segments", segments };
};

/** Reads a channel; undefined where something in it is wrong or broken, with the problems reported. */
export const readChannel = (id: string, part: ChannelPart, pointer: string, scope: Scope): Channel | undefined => {
  const reach = readReach(part.reach, child(pointer, "reach"), scope);
  const except = readCondition(part.except, child(pointer, "except"), scope);
  const overheardBy = readSegments(part.overheardBy, child(pointer, "overheardBy"), scope) ?? [];
  if (overheardBy.length > 0 && part.reach !== undefined && part.reach !== "individual") {
    const message = `the channel ${quote(id)} is not individual, so that nobody overhears what it says`;
    scope.report(
      "overheard-by-design",
      child(pointer, "overheardBy"),
      message,
      "leave `overheardBy` out, or list these segments in `reach`",
    );
  }
  if (reach === undefined || (part.except !== undefined && except === undefined)) return undefined;
  return { ...describedOf(part as object), id, reach, ...(except === undefined ? {} : { except }), overheardBy, pointer };
};
