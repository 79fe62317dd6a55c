import type { Fact, Facts, FactValue, Service } from "@tierpolicy/schema";
import { isInSome } from "../../laws/audience.test-support.js";
import type { Moment, Person } from "../../laws/crowd.test-support.js";
import { lossesBetween } from "./losses.test-support.js";
import { decisionOn, isForgotten, type Offences, servicesOf, type World } from "./world.test-support.js";

/** What is wrong between two customers, found by holding everybody against everybody. */
export const unfairComparisons = (
  world: World,
): Offences<"perverse-incentive" | "tier-inversion" | "unequal-twins" | "predictable-delight"> => ({
  "perverse-incentive": [...world.policy.monotone].flatMap(([leaf, direction]) => perverse(world, leaf, direction)),
  "tier-inversion": world.policy.tiers.flatMap((chain) => chain.flatMap((higher) => inverted(world, chain, higher))),
  "unequal-twins": unequalTwins(world),
  "predictable-delight": predictable(world),
});

/** Those who are alike in all but what is left out of the key. */
const alike = (people: readonly Person[], keyOf: (facts: Facts) => unknown): readonly (readonly Person[])[] => {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const key = JSON.stringify(keyOf(person.facts));
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(person);
  }
  return [...groups.values()];
};

const without = (facts: readonly string[]) => (customer: Facts) => Object.entries(customer).filter(([fact]) => !facts.includes(fact));

const perverse = (world: World, leaf: string, direction: "increasing" | "decreasing"): readonly string[] => {
  const [fact = "", ...path] = leaf.split(".");
  if (fact === world.policy.clock) return [];
  const declared = world.policy.facts.get(fact) as Fact;
  const found = (facts: Facts): FactValue =>
    path.reduce<FactValue>((value, key) => (value as Facts)[key] as FactValue, facts[fact] as FactValue);
  const rank = (facts: Facts): number | string => {
    const value = found(facts);
    if (path.length === 0 && declared.type.kind === "enum") return declared.type.values.indexOf(String(value));
    return typeof value === "boolean" ? Number(value) : (value as number | string);
  };
  const rest = (facts: Facts) => JSON.stringify(Object.entries({ ...facts, [fact]: blank(facts[fact] as FactValue, path) }));
  const offences = new Set<string>();
  for (const group of alike(world.everyone, rest))
    for (const better of group)
      for (const worse of group) {
        const [more, less] = direction === "increasing" ? [worse, better] : [better, worse];
        if (rank(more.facts) <= rank(less.facts)) continue;
        for (const service of servicesOf(world))
          for (const component of lossesBetween(service, decisionOn(better, service.id), decisionOn(worse, service.id)))
            offences.add(`${service.id} ${leaf} ${component}`);
      }
  return [...offences].map((offence) => offence.split(" ").slice(0, 2).join(" "));
};

const blank = (value: FactValue, path: readonly string[]): FactValue => {
  const [key, ...rest] = path;
  if (key === undefined) return "";
  return { ...(value as Facts), [key]: blank((value as Facts)[key] as FactValue, rest) };
};

/** The services of which a tier gets less than one below it. */
const inverted = (world: World, chain: readonly string[], higher: string): readonly string[] => {
  const at = chain.indexOf(higher);
  const lowers = chain
    .slice(0, at)
    .filter((lower, place) => !chain.slice(place + 1, at).some((third) => isNested(world, lower, third, higher)));
  return servicesOf(world)
    .filter((service) => world.moments.some((moment) => lowers.some((lower) => isInverted(moment, service, lower, higher))))
    .map(({ id }) => `${id} ${higher}`);
};

/** Whether a tier between two holds all of the higher one and nobody but the lower one: what is said of the two is said of it and one of them. */
const isNested = ({ everyone }: World, lower: string, third: string, higher: string): boolean =>
  everyone.every(({ decision }) => {
    const [below, between, above] = [lower, third, higher].map((segment) => isInSome(decision, [segment]));
    return (!above || between) && (!between || below);
  });

const isInverted = ({ people }: Moment, service: Service, lower: string, higher: string): boolean => {
  const on = (person: Person) => decisionOn(person, service.id);
  const above = people.filter(({ decision }) => isInSome(decision, [higher]));
  const below = people.filter(({ decision }) => isInSome(decision, [lower]) && !isInSome(decision, [higher]));
  const offered = below.filter((person) => on(person).offered);
  if (offered.length === 0 || below.some((person) => isForgotten(on(person)))) return false;
  const loses = (component: string) => (person: Person) =>
    on(person).offered && offered.every((other) => lossesBetween(service, on(other), on(person)).includes(component));
  return (
    above.some((person) => isForgotten(on(person))) ||
    ["commitment", ...[...service.terms.keys()].map((term) => `term:${term}`)].some((component) => above.some(loses(component)))
  );
};

const unequalTwins = (world: World): readonly string[] => {
  const { policy } = world;
  const paperwork = [...policy.facts.values()].filter(({ merit, clock }) => !merit && !clock).map(({ id }) => id);
  const groups = alike(world.everyone, without(paperwork));
  return servicesOf(world)
    .filter(({ id }) => groups.some((group) => new Set(group.map((person) => decisionOn(person, id).offered)).size > 1))
    .map(({ id }) => id);
};

const predictable = (world: World): readonly string[] => {
  const { policy, everyone } = world;
  const recurring = [...policy.facts.values()].filter((fact) => fact.recurring && !fact.clock).map(({ id }) => id);
  return servicesOf(world)
    .filter(({ need, surprise }) => need === "delight" && surprise === undefined)
    .flatMap(({ id }) => [
      ...(isGivenToAllOfSome(world, id) ? [`${id} as of right`] : []),
      ...recurring
        .filter((fact) =>
          alike(everyone, without([fact])).some((group) => new Set(group.map((person) => decisionOn(person, id).offered)).size > 1),
        )
        .map((fact) => `${id} ${fact}`),
    ]);
};

/** Whether at some moment a segment has members, all of whom are offered the service. */
const isGivenToAllOfSome = ({ policy, moments }: World, service: string): boolean =>
  moments.some(({ people }) =>
    [...policy.segments.keys()].some((segment) => {
      const members = people.filter(({ decision }) => isInSome(decision, [segment]));
      return members.length > 0 && members.every((person) => decisionOn(person, service).offered);
    }),
  );
