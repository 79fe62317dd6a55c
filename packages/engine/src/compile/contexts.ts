import type { Channel, Operand, Policy, Service } from "@tierpolicy/schema";
import type { Carriage } from "../carriage/carriage.js";
import type { Clocks } from "../carriage/clocks.js";
import type { Features } from "./features.js";
import { all, any, TRUE, type Tree } from "./tree.js";

/** Something about a customer that is no rule, and on which the decision on a service may depend: a constant, or a derived feature. */
export type Dependency = boolean | number;

/** All that a decision on a service depends on beside the rules that match. */
export interface Context {
  /** Whether the customer is in one of `exclusiveTo`. */
  readonly inside: Dependency;
  /** Whether the customer is in one of `knownTo`. */
  readonly mayKnow: Dependency;
  /** By channel, sorted by id; only those that ever carry the service. */
  readonly channels: readonly ChannelContext[];
}

export interface ChannelContext {
  readonly channel: string;
  /** Whether the audience of the channel, where it speaks of the customer, contains the customer. */
  readonly reaches: Dependency;
  readonly named: Dependency;
  readonly byDefault: Dependency;
}

export const contextOf = (
  service: Service,
  policy: Pick<Policy, "facts" | "clock">,
  channels: readonly Channel[],
  carriage: Carriage,
  features: Features,
): Context => {
  const inSome = (segments: readonly string[]): Tree =>
    any(
      segments.map((id) => features.segmentTree(id)),
      features.isArray,
    );
  const member = (segments: readonly string[] | undefined): Dependency =>
    segments === undefined ? true : ask(features, `segments ${segments.toSorted().join()}`, () => inSome(segments));
  const reaches = ({ id, reach, except }: Channel): Dependency =>
    ask(features, `reaches ${id}`, () =>
      all([reach.kind === "segments" ? inSome(reach.segments) : TRUE, except ? features.treeOf(except, false) : TRUE], features.isArray),
    );
  const clock = clockOperand(policy);
  const at = (clocks: Clocks): Dependency =>
    clocks.kind === "always" || clocks.kind === "never" ? clocks.kind === "always" : (features.ofClocks(clocks, clock) ?? true);
  return {
    inside: member(service.exclusiveTo),
    mayKnow: member(service.knownTo === "everyone" ? undefined : service.knownTo),
    channels: channels.flatMap((channel) => {
      const [named, byDefault] = [carriage.named(channel.id, service.id), carriage.byDefault(channel.id, service.id)];
      if (named.kind === "never" && byDefault.kind === "never") return [];
      return [{ channel: channel.id, reaches: reaches(channel), named: at(named), byDefault: at(byDefault) }];
    }),
  };
};

const ask = (features: Features, key: string, tree: () => Tree): Dependency => {
  const feature = features.ofTree(key, tree);
  return feature ?? true;
};

/** The clock as a condition looks at it. */
export const clockOperand = ({ facts, clock }: Pick<Policy, "facts" | "clock">): Operand | undefined => {
  const fact = clock === undefined ? undefined : facts.get(clock);
  if (fact === undefined || fact.type.kind === "object") return undefined;
  return { kind: "fact", fact: fact.id, path: [], type: fact.type };
};

/** The features that a context asks for, each once. */
export const featuresOf = ({ inside, mayKnow, channels }: Context): readonly number[] => [
  ...new Set(
    [inside, mayKnow, ...channels.flatMap(({ reaches, named, byDefault }) => [reaches, named, byDefault])].filter(
      (question) => typeof question === "number",
    ),
  ),
];
