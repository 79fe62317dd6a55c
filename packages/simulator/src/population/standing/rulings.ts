import type { ColumnDecisions } from "@tierpolicy/engine/columns";
import type { Channel, Policy, Service } from "@tierpolicy/schema";
import type { Carried } from "./carried.js";
import { remembering, union } from "./columns.js";
import { accessesOf, footingsOf, UNDECIDED } from "./footing.js";
import { heardOn } from "./heard.js";

/** What a policy says of some people, a byte each; `UNDECIDED` where it says nothing, since an invariant rules somebody out for a while. */
export interface Rulings {
  /** Of a segment: 1 for who is in it, and 0 for who is not. */
  readonly segments: (id: string) => Uint8Array;
  /** Of a service: the footings on which they are with it. */
  readonly services: (id: string) => Uint8Array;
}

export interface RulingsOptions {
  readonly policy: Policy;
  readonly carried: Carried;
}

/** @param clock what it says */
export const rulingsOf = (
  { rows, valid, segments, services }: ColumnDecisions,
  clock: string | undefined,
  options: RulingsOptions,
): Rulings => {
  const { policy, carried } = options;
  const individual = new Set([...policy.channels.values()].flatMap(({ id, reach }) => (reach.kind === "individual" ? [id] : [])));
  const members = (id: string): Uint8Array => segments[id] as Uint8Array;
  const hearing = remembering(
    (channels: readonly Channel[]) => heardOn(channels, members, rows),
    (channels) => channels.map(({ id }) => id).join(" "),
  );
  const inSome = remembering(
    (some: readonly string[]) => union(some.map(members), rows),
    (some) => some.join(" "),
  );
  const of = (some: readonly string[] | "everyone" | undefined) => (some === undefined || some === "everyone" ? undefined : inSome(some));
  const access = remembering(
    ({ id, knownTo, exclusiveTo }: Service) => accessesOf(hearing(carried.channelsAt(id, clock)), of(knownTo), of(exclusiveTo)),
    ({ id, knownTo, exclusiveTo }) => JSON.stringify([carried.channelsAt(id, clock).map((channel) => channel.id), knownTo, exclusiveTo]),
  );
  const decided = decidedOnly(valid);
  return {
    segments: (id) => decided(members(id)),
    services: remembering(
      (id) => {
        const accesses = access(policy.services.get(id) as Service);
        return decided(footingsOf(services[id] as ColumnDecisions["services"][string], accesses, individual));
      },
      (id) => id,
    ),
  };
};

/** Marks in a column those who are not decided. */
const decidedOnly = (valid: Uint8Array): ((column: Uint8Array) => Uint8Array) => {
  if (!valid.includes(0)) return (column) => column;
  return (column) => column.map((byte, row) => (valid[row] === 0 ? UNDECIDED : byte));
};
