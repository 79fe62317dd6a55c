import type { Channel, Condition, Policy, Service } from "@tierpolicy/schema";
import { connectedTo, isFamiliarTo } from "./invariants.js";
import { lookedAt, type Mentioned, mentionsIn } from "./looked-at.js";

/** What is kept of a policy, services and rules aside. */
export interface Kept {
  readonly channels: ReadonlySet<string>;
  readonly segments: ReadonlySet<string>;
  readonly invariants: ReadonlySet<Condition>;
  readonly leaves: Mentioned;
}

/** What all that a policy says of its services refers to, directly or through something else. */
export interface Needs {
  /** Invariants that say nothing that is not said anyway. */
  readonly familiar: readonly Condition[];
  /** The other invariants that say something of what is looked at. They speak of more: of the facts and values of a secret, perhaps. */
  readonly others: readonly Condition[];
  readonly kept: (invariants: readonly Condition[]) => Kept;
}

/**
 * @param channels those that are kept
 * @param segments those that are kept in any case
 */
export const needsOf = (policy: Policy, channels: ReadonlySet<string>, segments: readonly string[]): Needs => {
  const reaching = [...policy.channels.values()].filter(({ id }) => channels.has(id));
  const named = [...segments, ...[...policy.services.values()].flatMap(segmentsOfService), ...reaching.flatMap(segmentsOfChannel)];
  const asked = [
    ...policy.rules.map(({ condition }) => condition),
    ...reaching.flatMap(({ except }) => except ?? []),
    ...named.map((segment): Condition => ({ kind: "segment", segment, pointer: "" })),
  ];
  const looked = lookedAt(policy, asked);
  const connected = connectedTo(policy, looked);
  const isFamiliar = isFamiliarTo(policy, looked);
  return {
    familiar: connected.filter(isFamiliar),
    others: connected.filter((invariant) => !isFamiliar(invariant)),
    kept: (invariants) => {
      const all = lookedAt(policy, [...asked, ...invariants]);
      return { channels, segments: all.segments, invariants: new Set(invariants), leaves: mentionsIn(all.comparisons) };
    },
  };
};

const segmentsOfService = ({ exclusiveTo = [], knownTo }: Service): readonly string[] => [
  ...exclusiveTo,
  ...(knownTo === "everyone" ? [] : knownTo),
];

const segmentsOfChannel = ({ reach, overheardBy }: Channel): readonly string[] => [
  ...(reach.kind === "segments" ? reach.segments : []),
  ...overheardBy,
];
