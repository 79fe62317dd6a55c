import type { Segment } from "../../policy/policy.js";
import type { Allow } from "../../policy/service.js";
import type { ConditionDocument } from "../../structure/language/conditions.js";
import { readCondition } from "../conditions/condition.js";
import { describedOf } from "../described.js";
import { child } from "../document/pointer.js";
import type { Sound } from "../document/sound.js";
import type { Scope } from "../scope.js";
import { readAllows } from "../services/allow.js";

export interface SegmentPart {
  readonly conditions?: Sound<ConditionDocument> | undefined;
  readonly allow?: readonly (Sound<Omit<Allow, "pointer">> | undefined)[] | undefined;
}

/** Reads a segment; undefined where its conditions are wrong or broken, with the problems reported. */
export const readSegment = (id: string, part: SegmentPart, pointer: string, scope: Scope): Segment | undefined => {
  const condition = readCondition(part.conditions, child(pointer, "conditions"), scope);
  const allow = readAllows(part.allow, child(pointer, "allow"), scope.report);
  return condition && { ...describedOf(part as object), id, condition, allow, pointer };
};
