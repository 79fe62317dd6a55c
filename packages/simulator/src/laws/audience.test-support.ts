import type { Decision } from "@tierpolicy/engine";
import type { Policy, Service } from "@tierpolicy/schema";
import type { JsonObject } from "../arbitraries/documents/json.js";

const segmentOf = (channel: string): string => `excepted-from-${channel}`;

/** The same policy with a segment for each channel's `except`, so that a decision says whom it keeps out. */
export const withExceptAsSegments = (document: JsonObject): JsonObject => {
  const channels = Object.entries((document["channels"] ?? {}) as { readonly [channel: string]: JsonObject });
  const segments = channels.flatMap(([id, { except }]) => (except === undefined ? [] : [[segmentOf(id), { conditions: except }] as const]));
  return { ...document, segments: { ...(document["segments"] as JsonObject), ...Object.fromEntries(segments) } };
};

export const isInSome = (decision: Decision, segments: readonly string[]): boolean =>
  segments.some((segment) => decision.segments.includes(segment));

/** Whether the customer of the decision may know of the service. */
export const mayKnow = (decision: Decision, { knownTo }: Service): boolean => knownTo === "everyone" || isInSome(decision, knownTo);

export const isExcepted = (decision: Decision, channel: string): boolean => decision.segments.includes(segmentOf(channel));

/** Whether the customer of the decision hears what the channel says to or about somebody else. */
export const overhears = (policy: Policy, decision: Decision, channel: string): boolean => {
  const found = policy.channels.get(channel);
  if (found === undefined || isExcepted(decision, channel)) return false;
  if (found.reach.kind === "public") return true;
  return isInSome(decision, found.reach.kind === "segments" ? found.reach.segments : found.overheardBy);
};
