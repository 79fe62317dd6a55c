import { type CustomerSet, type Formulas, InvariantError } from "@tierpolicy/engine";
import type { Facts } from "@tierpolicy/schema";
import { concernedIn, type SegmentPair } from "../groups/concerned.js";
import type { Pair } from "../groups/parts-of.js";
import type { Joint } from "../joint/joint.js";
import type { Concerned } from "../report.js";

/** Customers who hear of a service on a channel by one policy only, and not because of what they are offered themselves. */
export interface Overheard {
  readonly service: Pair;
  readonly channel: string;
  /** The policy by which they hear it. */
  readonly by: "before" | "after";
  readonly carriage: boolean;
  readonly segments: readonly Concerned[];
  readonly hearer: Facts;
  readonly because: Facts;
}

/** Who hears of a service by one of the policies only; those who are told because of their own offer are in the decisions' changes. */
export const overheardOf = (joint: Joint, pair: Pair, segments: readonly SegmentPair[]): readonly Overheard[] => {
  const channels = new Set([...joint.before.policy.channels.keys(), ...joint.after.policy.channels.keys()]);
  return [...channels].flatMap((channel) => (["after", "before"] as const).flatMap((by) => oneWay(joint, pair, channel, by, segments)));
};

const oneWay = (
  joint: Joint,
  pair: Pair,
  channel: string,
  by: "before" | "after",
  segments: readonly SegmentPair[],
): readonly Overheard[] => {
  const { space, common } = joint;
  const other = by === "after" ? "before" : "after";
  const ask = (side: "before" | "after", of: (formulas: Formulas) => CustomerSet): CustomerSet => {
    const { services, channels } = joint[side].policy;
    return services.has(pair[side]) && channels.has(channel) ? of(joint[side]) : space.nobody;
  };
  const heard = (side: "before" | "after") => ask(side, ({ hearOf }) => hearOf(channel, pair[side]));
  const carried = (side: "before" | "after") => ask(side, ({ carriedBecauseOf }) => carriedBecauseOf(channel, pair[side]));
  const told = ask(by, ({ toldOn }) => toldOn(channel, pair[by]));
  const hearers = space.minus(space.and(heard(by), common), space.or(heard(other), told));
  const hearer = space.witness(hearers);
  if (hearer === undefined) return [];
  const { clock } = joint[by].policy;
  const because = space.witness(carried(by), { near: hearer, keeping: clock === undefined ? [] : [clock] });
  if (because === undefined) throw new InvariantError(`nobody is the reason why somebody hears of \`${pair[by]}\` on \`${channel}\``);
  return [
    {
      service: pair,
      channel,
      by,
      carriage: space.isEmpty(carried(other)),
      segments: concernedIn(joint, segments, hearers),
      hearer,
      because,
    },
  ];
};
