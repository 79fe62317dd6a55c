import type { CustomerSet } from "@tierpolicy/engine";
import type { Joint } from "../joint/joint.js";
import type { Concerned } from "../report.js";

/** A segment as both policies have it, or one of them; `name` as it is called now, the others in joint words. */
export interface SegmentPair {
  readonly name: string;
  readonly before?: string;
  readonly after?: string;
}

/** The segments with members in a set of common customers. */
export const concernedIn = (
  { space, before, after, common }: Joint,
  segments: readonly SegmentPair[],
  set: CustomerSet,
): readonly Concerned[] =>
  segments.flatMap((pair): readonly Concerned[] => {
    const was = pair.before === undefined ? space.nobody : space.and(before.segment(pair.before), common);
    const is = pair.after === undefined ? space.nobody : space.and(after.segment(pair.after), common);
    // that somebody is in a segment that everybody is in says nothing
    if (was === common && is === common && !space.implies(common, set)) return [];
    const [wasHit, isHit] = [space.and(was, set), space.and(is, set)];
    if (space.isEmpty(wasHit) && space.isEmpty(isHit)) return [];
    const only = space.isEmpty(isHit) ? "before" : space.isEmpty(wasHit) ? "after" : undefined;
    const members = only === "before" ? was : is;
    return [
      {
        segment: pair.name,
        members: space.implies(members, set) ? "all" : "some",
        group: space.implies(set, members) ? "all" : "some",
        ...(only !== undefined && pair.before !== undefined && pair.after !== undefined && { only }),
      },
    ];
  });
