import type { Channel, Condition, Policy, Segment } from "@tierpolicy/schema";

/** Who is reached by a channel whoever is spoken of; of an individual channel, those who overhear. */
export type Audience =
  | { readonly kind: "everybody" }
  | { readonly kind: "nobody" }
  /** A segment of the policy with audiences. */
  | { readonly kind: "segment"; readonly id: string; readonly condition: Condition };

/** No author's segment has such an id, which are of letters, digits and hyphens. */
const idOf = ({ id }: Channel): string => `audience/${id}`;

export const audienceOf = (channel: Channel): Audience => {
  const { reach, except, overheardBy, pointer } = channel;
  const reached = reach.kind === "segments" ? reach.segments : overheardBy;
  if (reach.kind === "public" && except === undefined) return { kind: "everybody" };
  if (reach.kind !== "public" && reached.length === 0) return { kind: "nobody" };
  const isReached = { kind: "any", of: reached.map((segment) => ({ kind: "segment", segment, pointer }) as const), pointer } as const;
  const isSpared = except === undefined ? [] : [{ kind: "not", of: except, pointer } as const];
  const of = [...(reach.kind === "public" ? [] : [isReached]), ...isSpared];
  return { kind: "segment", id: idOf(channel), condition: { kind: "all", of, pointer } };
};

/**
 * The policy, with the audiences of its channels among its segments: so whoever decides is told at once who is in which. It decides as before, since
 * nothing refers to them.
 */
export const withAudiences = (policy: Policy): Policy => {
  const audiences = [...policy.channels.values()].flatMap((channel): readonly Segment[] => {
    const audience = audienceOf(channel);
    return audience.kind === "segment" ? [{ id: audience.id, condition: audience.condition, allow: [], pointer: channel.pointer }] : [];
  });
  return { ...policy, segments: new Map([...policy.segments, ...audiences.map((segment) => [segment.id, segment] as const)]) };
};
