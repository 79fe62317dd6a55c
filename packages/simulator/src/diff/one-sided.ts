import type { Facts } from "@tierpolicy/schema";
import type { SegmentPair } from "./groups/concerned.js";
import type { Joint } from "./joint/joint.js";

/** Customers whom one policy takes and the other does not, before their witness has been replayed. */
export interface OneSidedGroup {
  readonly knownTo: "before" | "after";
  readonly losesServices: boolean;
  readonly segments: readonly string[];
  readonly witness: Facts;
}

export const oneSidedCustomers = (joint: Joint, segments: readonly SegmentPair[]): readonly OneSidedGroup[] =>
  (["before", "after"] as const).flatMap((knownTo): readonly OneSidedGroup[] => {
    const { space } = joint;
    const policy = joint[knownTo];
    const strangers = space.minus(policy.possible, joint[knownTo === "before" ? "after" : "before"].possible);
    if (space.isEmpty(strangers)) return [];
    const served = [...policy.policy.services.keys()].map((id) => space.and(policy.offered(id), strangers));
    const losers = knownTo === "before" ? space.or(space.nobody, ...served) : space.nobody;
    const losesServices = !space.isEmpty(losers);
    return [
      {
        knownTo,
        losesServices,
        segments: segments.flatMap((pair) => {
          const id = pair[knownTo];
          return id === undefined || space.isEmpty(space.and(policy.segment(id), strangers)) ? [] : [pair.name];
        }),
        witness: space.witness(losesServices ? losers : strangers) as Facts,
      },
    ];
  });
