import type { Condition, Fact, Facts, FactType, FactValue, Scalar, ScalarType } from "@tierpolicy/schema";
import fc from "fast-check";
import { compare, factsOf, operand } from "./conditions.test-support.js";
import { CROWDED, type Domain, type Kin, LONG, SMALL, WIDE } from "./domains.test-support.js";
import { conditionsOn, type TriedLeaf } from "./random-conditions.test-support.js";

/** A few declarations, and conditions on them. */
export interface World {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly leaves: readonly TriedLeaf[];
  readonly segments: ReadonlyMap<string, Condition>;
  readonly conditions: readonly Condition[];
}

interface Drawn {
  readonly domain: Domain;
  /** Of an array: the elements to try. */
  readonly elements?: readonly Scalar[];
}

/** Of a domain with bounds the first few values (it is then cut short behind them); of a long one without, any few. */
const elementsOf = ({ type, scalars, elements = scalars }: Domain): fc.Arbitrary<readonly Scalar[]> => {
  if (isBounded(type)) return fc.constant(scalars.slice(0, 4));
  return elements.length <= 5 ? fc.constant(elements) : fc.shuffledSubarray([...elements], { minLength: 3, maxLength: 5 });
};

const isBounded = (type: ScalarType): boolean => (type.kind === "integer" || type.kind === "number") && type.maximum !== undefined;

const drawnFrom = (families: readonly Kin[]): fc.Arbitrary<Drawn> =>
  fc
    .constantFrom(...families)
    .chain((kin) => fc.constantFrom(...kin))
    .chain((domain) => {
      const scalar = fc.constant<Drawn>({ domain });
      return fc.oneof(
        { arbitrary: scalar, weight: 2 },
        elementsOf(domain).map((elements): Drawn => ({ domain, elements })),
      );
    });

/** Often kin, so that there is something to compare facts with. */
const drawn = (families: readonly Kin[], most: number): fc.Arbitrary<readonly Drawn[]> =>
  fc.oneof(
    fc.array(drawnFrom(families), { minLength: 1, maxLength: most }),
    fc.constantFrom(...families).chain((kin) => fc.array(drawnFrom([kin]), { minLength: 2, maxLength: most })),
  );

const subsets = (scalars: readonly Scalar[]): readonly (readonly Scalar[])[] =>
  Array.from({ length: 2 ** scalars.length }, (_, mask) => scalars.filter((_, i) => (mask >> i) & 1));

const arrayOf = (fact: string, path: readonly string[], { type, scalars, mentions }: Domain, elements: readonly Scalar[]): TriedLeaf => {
  const items = isBounded(type) ? { ...type, maximum: elements.at(-1) as number } : type;
  const mentioned = (mentions ?? scalars).filter((scalar) => !isBounded(type) || elements.includes(scalar));
  return {
    operand: operand(fact, { kind: "array", items }, path),
    mentions: mentioned.length === 0 ? elements : mentioned,
    values: subsets(elements),
  };
};

const leafOf = (fact: string, path: readonly string[], { domain, elements }: Drawn): TriedLeaf =>
  elements === undefined
    ? { operand: operand(fact, domain.type, path), mentions: domain.mentions ?? domain.scalars, values: domain.scalars }
    : arrayOf(fact, path, domain, elements);

/** The last fact becomes the clock, whatever its type. */
const withClock = ({ facts, leaves }: Pick<World, "facts" | "leaves">): Pick<World, "facts" | "leaves"> => ({
  facts: new Map([...facts].map(([id, fact]) => [id, { ...fact, clock: id === [...facts.keys()].at(-1) }])),
  leaves,
});

/** Enums are listed from low to high. */
const withOrder = ({ facts, leaves }: Pick<World, "facts" | "leaves">): Pick<World, "facts" | "leaves"> => ({
  facts: new Map([...facts].map(([id, fact]) => [id, { ...fact, ordered: fact.type.kind === "enum" }])),
  leaves,
});

const declared = (drawnLeaves: readonly Drawn[], nested: boolean): Pick<World, "facts" | "leaves"> => {
  const inObject = nested && drawnLeaves.length > 1 ? 2 : 0;
  const leaves = drawnLeaves.map((one, i) =>
    i < inObject
      ? leafOf("object", i === 0 ? ["constructor"] : ["in", "ner"], one)
      : leafOf(["x", "y", "z", "constructor"][i] as string, [], one),
  );
  const flat = Object.fromEntries(leaves.slice(inObject).map(({ operand: { fact, type } }) => [fact, type]));
  if (inObject === 0) return { facts: factsOf(flat), leaves };
  const [first, second] = leaves as [TriedLeaf, TriedLeaf];
  const inner: FactType = { kind: "object", properties: new Map([["ner", { type: second.operand.type }]]) };
  const properties = new Map([
    ["constructor", { type: first.operand.type }],
    ["in", { type: inner }],
  ]);
  return { facts: factsOf({ object: { kind: "object", properties }, ...flat }), leaves };
};

const worldOn = ({ facts, leaves }: Pick<World, "facts" | "leaves">): fc.Arbitrary<World> =>
  fc
    .tuple(conditionsOn(leaves, []), fc.array(conditionsOn(leaves, ["some"]), { minLength: 2, maxLength: 3 }))
    .map(([some, conditions]) => ({ facts, leaves, segments: new Map([["some", some]]), conditions }));

const worlds = (families: readonly Kin[], mostLeaves: number, mostCustomers: number): fc.Arbitrary<World> =>
  fc
    .tuple(drawn(families, mostLeaves), fc.boolean(), fc.boolean(), fc.boolean())
    .map(([leaves, nested, clock, ordered]) => {
      const plain = declared(leaves, nested);
      const listed = ordered ? withOrder(plain) : plain;
      return clock ? withClock(listed) : listed;
    })
    .filter(({ leaves }) => leaves.reduce((product, { values }) => product * values.length, 1) <= mostCustomers)
    .chain(worldOn);

/** Few enough to list, and more than two integers from 0 to 40 have. */
const MOST_CUSTOMERS = 1700;

/** Worlds of numbers that are compared with each other, more of them than points stand for. */
export const longWorlds: fc.Arbitrary<World> = worlds(LONG, 3, MOST_CUSTOMERS);

const DIGITS: Domain = {
  type: { kind: "integer", minimum: 0, maximum: 24 },
  scalars: Array.from({ length: 25 }, (_, i) => i),
  mentions: [0, 24],
};

/** Three numbers that are compared with each other, more of them than points stand for; nobody accepts the first two as a reason. */
export const tripleWorlds: fc.Arbitrary<World> = fc
  .constant(
    declared(
      [1, 2, 3].map(() => ({ domain: DIGITS })),
      false,
    ),
  )
  .map(({ facts, leaves }) => ({ facts: new Map([...facts].map(([id, fact]) => [id, { ...fact, merit: id === "z" }])), leaves }))
  .chain(worldOn);

const TEXTS = SMALL.find((kin) => kin[0]?.type.kind === "enum") as Kin;

/** Enums that are listed from low to high, perhaps compared with each other and with other texts. */
export const enumWorlds: fc.Arbitrary<World> = drawn([TEXTS], 3)
  .map((leaves) => withOrder(declared(leaves, false)))
  .filter(({ leaves }) => leaves.reduce((product, { values }) => product * values.length, 1) <= MOST_CUSTOMERS)
  .chain(worldOn);

/** Worlds whose customers can all be listed (of texts: as many as can be told apart). */
export const smallWorlds: fc.Arbitrary<World> = fc.oneof({ arbitrary: worlds(SMALL, 4, MOST_CUSTOMERS), weight: 3 }, longWorlds);

/** Worlds of numbers, dates and texts without bounds. */
export const wideWorlds: fc.Arbitrary<World> = worlds(WIDE, 4, Number.POSITIVE_INFINITY);

/** Two lists, and perhaps a single value, that are compared with each other. */
export const listWorlds: fc.Arbitrary<World> = fc
  .tuple(elementsOf(CROWDED), elementsOf(CROWDED), fc.boolean())
  .map(([one, other, single]): readonly Drawn[] => [
    { domain: CROWDED, elements: one },
    { domain: CROWDED, elements: other },
    ...(single ? [{ domain: CROWDED }] : []),
  ])
  .chain((leaves) => worldOn(declared(leaves, false)));

const put = (object: { [name: string]: FactValue }, path: readonly string[], value: FactValue): void => {
  const [name, ...rest] = path as [string, ...string[]];
  if (rest.length === 0) Object.defineProperty(object, name, { value, enumerable: true });
  else {
    if (!Object.hasOwn(object, name)) Object.defineProperty(object, name, { value: {}, enumerable: true });
    put(object[name] as { [name: string]: FactValue }, rest, value);
  }
};

/** The customer with these values, one for each leaf. */
export const customerOf = (leaves: readonly TriedLeaf[], values: readonly (Scalar | readonly Scalar[])[]): Facts => {
  const facts: { [name: string]: FactValue } = {};
  for (const [i, { operand: at }] of leaves.entries()) put(facts, [at.fact, ...at.path], values[i] as FactValue);
  return facts;
};

/** All customers of a small world, each as the places of its values. */
export const allPlaces = (leaves: readonly TriedLeaf[]): readonly (readonly number[])[] => {
  let lists: readonly (readonly number[])[] = [[]];
  for (const { values } of leaves) lists = lists.flatMap((list) => values.map((_, place) => [...list, place]));
  return lists;
};

/** Some customers of a world, many of them at the boundaries of its conditions. */
export const customersOf = ({ leaves }: World): fc.Arbitrary<Facts> =>
  fc.tuple(...leaves.map(({ values }) => fc.constantFrom(...values))).map((values) => customerOf(leaves, values));

/** Conditions that tell every value of every leaf from all others. */
export const allValuesApart = ({ leaves }: World): readonly Condition[] =>
  leaves.flatMap(({ operand: at, values }) => {
    const scalars = [...new Set(values.flat())];
    return scalars.map((value) => compare(at, at.type.kind === "array" ? "contains" : "equal", value));
  });

/** Whether no leaf is an open text. */
export const hasNoOpenText = ({ leaves }: World): boolean =>
  leaves.every(({ operand: { type } }) => (type.kind === "array" ? type.items : type).kind !== "string");

export const subsetOfFacts = (world: World): fc.Arbitrary<ReadonlySet<string>> =>
  fc.subarray([...world.facts.keys()], { minLength: 1 }).map((facts) => new Set(facts));
