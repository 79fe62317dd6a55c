import { atLeast, ceilingOf, commitment, publicity, statementOf, termQuality } from "@tierpolicy/engine";
import type { FactType, OfferRule, Policy, Rule, Service } from "@tierpolicy/schema";
import { isInSome } from "../../laws/audience.test-support.js";
import { decisionOn, momentsOf, type Person } from "../../laws/crowd.test-support.js";
import { plain, same } from "../../laws/differences.test-support.js";
import { type Offences, servicesOf, type World } from "./world.test-support.js";

/** What does nothing, found by trying what would be without it. */
export const deadWeight = (
  world: World,
): Offences<"dead-rule" | "shadowed-rule" | "empty-segment" | "identical-segments" | "unreachable-level" | "unused"> => {
  const { policy, everyone } = world;
  const segments = [...policy.segments.keys()].map((id) => ({
    id,
    members: everyone.map(({ decision }) => isInSome(decision, [id])),
  }));
  const inhabited = segments.filter(({ members }) => members.includes(true));
  const equals = (members: readonly boolean[]) => inhabited.filter((other) => same(members, other.members));
  return {
    "dead-rule": policy.rules.filter((rule) => !appliesToSomeone(world, rule)).map(({ name }) => name),
    "shadowed-rule": shadowedRules(world),
    "empty-segment": segments.filter(({ members }) => !members.includes(true)).map(({ id }) => id),
    "identical-segments": inhabited
      .filter(({ id, members }) => equals(members).length > 1 && equals(members)[0]?.id === id)
      .map(({ id }) => id),
    "unreachable-level": policy.rules.flatMap((rule) =>
      rule.type === "offer" ? servicesOf(world).flatMap((service) => unreachable(world, rule, service)) : [],
    ),
    unused: [...unusedNames(world), ...unusedServices(world), ...unusedChannels(world)],
  };
};

const applies = (rule: Rule, service: string) => (person: Person) => decisionOn(person, service).rules[rule.type].includes(rule.name);

const appliesToSomeone = ({ everyone }: World, rule: Rule): boolean =>
  rule.services.some((service) => everyone.some(applies(rule, service)));

/** One name for rules that say the same to the same people: of several, that of the second. */
const shadowedRules = (world: World): readonly string[] => {
  const { policy, everyone } = world;
  const classes = new Map<string, Rule[]>();
  for (const rule of policy.rules) {
    if (!appliesToSomeone(world, rule) || !changesNothing(world, rule)) continue;
    const heard = rule.services.toSorted().map((service) => [service, everyone.map(applies(rule, service)), saidOf(policy, rule, service)]);
    const key = JSON.stringify([rule.type, heard]);
    classes.set(key, [...(classes.get(key) ?? []), rule]);
  }
  return [...classes.values()].map((rules) => (rules[1] ?? rules[0])?.name as string);
};

const saidOf = (policy: Policy, rule: Rule, id: string): unknown => {
  const service = policy.services.get(id) as Service;
  switch (rule.type) {
    case "offer": {
      const { terms, channels, ...rest } = statementOf(rule, service);
      return plain({ ...rest, terms: Object.fromEntries(terms), channels: channels?.toSorted() });
    }
    case "limit":
      return plain({ commitment: rule.commitment, publicity: rule.publicity, terms: Object.fromEntries(rule.terms) });
    case "arrange":
      return [rule.fee, rule.by];
    case "withhold":
      return [];
  }
};

/** Whether everybody is decided the same without the rule, the names of rules aside. */
const changesNothing = ({ policy, moments, everyone }: World, rule: Rule): boolean => {
  const without: Policy = { ...policy, rules: policy.rules.filter((other) => other !== rule) };
  const others =
    momentsOf(
      without,
      everyone.map(({ facts }) => facts),
    ) ?? [];
  return moments.every((moment, at) =>
    moment.people.every((person, place) => {
      const changed = others[at];
      const counterpart = changed?.people[place];
      if (changed === undefined || counterpart === undefined) return false;
      return rule.services.every((service) => {
        const { rules: _before, ...before } = decisionOn(person, service);
        const { rules: _after, ...after } = decisionOn(counterpart, service);
        return same(before, after) && same(moment.channelsOf(person, service), changed.channelsOf(counterpart, service));
      });
    }),
  );
};

/** The levels that an offer states, and that nobody gets whom it applies to. */
const unreachable = ({ everyone }: World, rule: OfferRule, service: Service): readonly string[] => {
  const { id, defaults, terms } = service;
  const told = everyone.filter(applies(rule, id)).filter((person) => decisionOn(person, id).offered);
  if (told.length === 0) return [];
  const ceiling = ceilingOf(service);
  const promised = rule.states.commitment ?? defaults.commitment;
  const announced = rule.states.publicity ?? defaults.publicity;
  const stated = new Map([...defaults.terms, ...rule.states.terms]);
  const nobody = (gets: (person: Person) => boolean) => (told.some(gets) ? [] : [`${rule.name} ${id}`]);
  return [
    ...(promised !== undefined && atLeast(commitment)(ceiling.commitment, promised)
      ? nobody((person) => atLeast(commitment)(decisionOn(person, id).commitment, promised))
      : []),
    ...(announced !== undefined && atLeast(publicity)(ceiling.publicity, announced)
      ? nobody((person) => atLeast(publicity)(decisionOn(person, id).publicity, announced))
      : []),
    ...[...stated].flatMap(([term, value]) => {
      const scale = terms.get(term) as never;
      return nobody((person) => termQuality(scale, decisionOn(person, id).terms?.[term] as never) >= termQuality(scale, value as never));
    }),
  ];
};

/** Facts, or properties of facts, and segments that stand nowhere in the document but where they are declared. */
const unusedNames = ({ policy }: World): readonly string[] => {
  const mentions = (value: unknown): readonly string[] => {
    if (Array.isArray(value)) return value.flatMap(mentions);
    if (typeof value !== "object" || value === null) return [];
    const { fact, path, condition, from } = value as { readonly [key: string]: unknown };
    return [
      ...(typeof fact === "string" ? [`fact ${fact}${typeof path === "string" ? path.slice(1) : ""}`] : []),
      ...(typeof condition === "string" ? [`segment ${condition}`] : []),
      ...(typeof from === "string" ? [`segment ${from}`] : []),
      ...Object.values(value).flatMap(mentions),
    ];
  };
  const mentioned = new Set(mentions(policy.document));
  const listed = new Set([
    ...policy.tiers.flat(),
    ...[...policy.services.values()].flatMap(({ exclusiveTo = [], knownTo }) => [
      ...exclusiveTo,
      ...(knownTo === "everyone" ? [] : knownTo),
    ]),
    ...[...policy.channels.values()].flatMap(({ reach, overheardBy }) => [
      ...overheardBy,
      ...(reach.kind === "segments" ? reach.segments : []),
    ]),
  ]);
  const isPeriodic = policy.rules.some((_, at) => {
    const rule = (policy.document as { readonly rules: readonly object[] }).rules[at] as object;
    return "from" in rule || "until" in rule;
  });
  const needsDay = isPeriodic || [...policy.services.values()].some(({ surprise }) => surprise !== undefined);
  return [
    ...[...policy.facts.values()].flatMap((fact) =>
      fact.clock && needsDay ? [] : unmentioned(mentioned, `fact ${fact.id}`, fact.type, `/facts/${fact.id}`),
    ),
    ...[...policy.segments.keys()].filter((id) => !mentioned.has(`segment ${id}`) && !listed.has(id)).map((id) => `/segments/${id}`),
  ];
};

/** The largest parts of a fact of which nothing is mentioned. */
const unmentioned = (mentioned: ReadonlySet<string>, name: string, type: FactType, pointer: string): readonly string[] => {
  if (![...mentioned].some((one) => one === name || one.startsWith(`${name}.`))) return [pointer];
  if (type.kind !== "object") return [];
  return [...type.properties].flatMap(([id, property]) =>
    unmentioned(mentioned, `${name}.${id}`, property.type, `${pointer}/properties/${id}`),
  );
};

const unusedServices = (world: World): readonly string[] => {
  const gets = (id: string, some: (decision: ReturnType<typeof decisionOn>) => boolean) =>
    world.everyone.some((person) => some(decisionOn(person, id)));
  return servicesOf(world).flatMap(({ id, terms }) => {
    if (gets(id, ({ offered }) => offered)) return [];
    if (!gets(id, ({ arrangement }) => arrangement !== undefined)) return [`/services/${id}`];
    return [...terms.keys()].map((term) => `/services/${id}/terms/${term}`);
  });
};

const unusedChannels = ({ policy, moments }: World): readonly string[] =>
  [...policy.channels.keys()]
    .filter(
      (channel) =>
        !moments.some(({ people, carriedBecauseOf }) =>
          people.some((person) => [...policy.services.keys()].some((service) => carriedBecauseOf(person, channel, service))),
        ),
    )
    .map((id) => `/channels/${id}`);
