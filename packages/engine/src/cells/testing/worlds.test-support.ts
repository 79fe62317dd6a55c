import type { Condition, Fact, Facts, FactType, FactValue, Operand, Scalar, ScalarType } from "@tierpolicy/schema";
import fc from "fast-check";
import { all, any, compare, factsOf, not, operand, segment } from "./conditions.test-support.js";

/** A leaf with all the values that tests try for it. */
export interface TriedLeaf {
  readonly operand: Operand;
  /** The scalars that it, or an element of it, can be. */
  readonly scalars: readonly Scalar[];
  readonly values: readonly (Scalar | readonly Scalar[])[];
}

/** A few declarations, and conditions on them. */
export interface World {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly leaves: readonly TriedLeaf[];
  readonly segments: ReadonlyMap<string, Condition>;
  readonly conditions: readonly Condition[];
}

const ulps = (from: number, many: number): readonly number[] => Array.from({ length: many }, (_, i) => from + i * 2 ** -52);

const integers = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** A type with all its values; of texts, some that no condition mentions. */
interface Domain {
  readonly type: ScalarType;
  readonly scalars: readonly Scalar[];
  readonly mentions?: readonly Scalar[];
}

const BIG = 2 ** 52;

const FAMILIES: readonly (readonly Domain[])[] = [
  [{ type: { kind: "boolean" }, scalars: [false, true] }],
  [
    { type: { kind: "integer", minimum: 0, maximum: 4 }, scalars: integers(0, 4) },
    { type: { kind: "integer", exclusiveMinimum: 2, maximum: 5 }, scalars: integers(3, 5) },
    { type: { kind: "integer", minimum: 3, maximum: 3 }, scalars: [3] },
  ],
  [
    { type: { kind: "number", minimum: 1, maximum: 1 + 4 * 2 ** -52 }, scalars: ulps(1, 5) },
    { type: { kind: "number", exclusiveMinimum: 1, maximum: 1 + 3 * 2 ** -52 }, scalars: ulps(1, 4).slice(1) },
  ],
  [
    {
      type: { kind: "number", minimum: BIG - 1, maximum: BIG + 2 },
      scalars: [BIG - 1, BIG - 0.5, BIG, BIG + 1, BIG + 2],
    },
    { type: { kind: "integer", minimum: BIG - 2, maximum: BIG + 1 }, scalars: integers(BIG - 2, BIG + 1) },
  ],
  [
    { type: { kind: "enum", values: ["gold", "silver", "b"] }, scalars: ["gold", "silver", "b"] },
    { type: { kind: "string" }, scalars: ["gold", "b", "silver", "a", "p", "q", "r"], mentions: ["gold", "b"] },
    { type: { kind: "enum", values: ["a", "gold"] }, scalars: ["a", "gold"] },
  ],
];

const LONG: readonly (readonly Domain[])[] = [
  [{ type: { kind: "integer", minimum: 0, maximum: 40 }, scalars: integers(0, 40), mentions: [0, 1, 20, 21, 40] }],
  [{ type: { kind: "number", minimum: 1, maximum: 1 + 39 * 2 ** -52 }, scalars: ulps(1, 40), mentions: [1 + 20 * 2 ** -52] }],
];

const subsets = (scalars: readonly Scalar[]): readonly (readonly Scalar[])[] =>
  scalars.reduce<readonly (readonly Scalar[])[]>((sets, scalar) => [...sets, ...sets.map((set) => [...set, scalar])], [[]]);

interface Drawn {
  readonly domain: Domain;
  readonly isArray: boolean;
}

const drawnFrom = (families: readonly (readonly Domain[])[], arrays: boolean): fc.Arbitrary<Drawn> =>
  fc
    .constantFrom(...families)
    .chain((family) =>
      fc.record({
        domain: fc.constantFrom(...family),
        isArray: arrays ? fc.oneof({ arbitrary: fc.constant(false), weight: 2 }, fc.boolean()) : fc.constant(false),
      }),
    );

/** The same family often, so that there is something to compare facts with. */
const drawn = (families: readonly (readonly Domain[])[], arrays: boolean, most: number): fc.Arbitrary<readonly Drawn[]> =>
  fc.oneof(
    fc.array(drawnFrom(families, arrays), { minLength: 1, maxLength: most }),
    fc.constantFrom(...families).chain((family) => fc.array(drawnFrom([family], arrays), { minLength: 2, maxLength: most })),
  );

const leafOf = (fact: string, path: readonly string[], { domain, isArray }: Drawn): TriedLeaf => {
  const scalars = isArray ? domain.scalars.slice(0, 4) : domain.scalars;
  const items = isArray && domain.type.kind === "integer" ? { ...domain.type, maximum: scalars.at(-1) as number } : domain.type;
  const bounded = isArray && items.kind === "number" ? { ...items, maximum: scalars.at(-1) as number } : items;
  const type = isArray ? ({ kind: "array", items: bounded } as const) : domain.type;
  const mentions = domain.mentions?.filter((scalar) => scalars.includes(scalar));
  return { operand: operand(fact, type, path), scalars: mentions ?? scalars, values: isArray ? subsets(scalars) : scalars };
};

const typeOf = ({ operand: { type } }: TriedLeaf): FactType => type;

const declared = (drawnLeaves: readonly Drawn[], nested: boolean): Pick<World, "facts" | "leaves"> => {
  const inObject = nested && drawnLeaves.length > 1 ? 2 : 0;
  const leaves = drawnLeaves.map((one, i) =>
    i < inObject
      ? leafOf("object", i === 0 ? ["constructor"] : ["in", "ner"], one)
      : leafOf(["x", "y", "z", "constructor"][i] as string, [], one),
  );
  const flat = Object.fromEntries(leaves.slice(inObject).map((leaf) => [leaf.operand.fact, typeOf(leaf)]));
  if (inObject === 0) return { facts: factsOf(flat), leaves };
  const [first, second] = leaves as [TriedLeaf, TriedLeaf];
  const inner: FactType = { kind: "object", properties: new Map([["ner", { type: typeOf(second) }]]) };
  const object: FactType = {
    kind: "object",
    properties: new Map([
      ["constructor", { type: typeOf(first) }],
      ["in", { type: inner }],
    ]),
  };
  return { facts: factsOf({ object, ...flat }), leaves };
};

const familyOf = (leaf: TriedLeaf): string => {
  const { type } = leaf.operand;
  const { kind } = type.kind === "array" ? type.items : type;
  if (kind === "integer") return "number";
  return kind === "enum" ? "string" : kind;
};

type Kind = "one" | "list";

/** A well-typed chain of decorators with an operator, and whether it is put together already. */
const operator = (left: Kind, right: Kind, ordered: boolean, fuel: number): fc.Arbitrary<string> => {
  const plain =
    left === "one" && right === "one"
      ? ["equal", "notEqual", ...(ordered ? ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] : [])]
      : left === "one"
        ? ["in", "notIn"]
        : right === "one"
          ? ["contains", "doesNotContain"]
          : [];
  const decorated: fc.Arbitrary<string>[] = [];
  const next = (decorators: readonly string[], one: Kind, other: Kind) =>
    fc.tuple(fc.constantFrom(...decorators), operator(one, other, ordered, fuel - 1)).map((words) => words.join(":"));
  if (left === "list") decorated.push(next(["someFact", "everyFact"], "one", right));
  if (right === "list") decorated.push(next(["someValue", "everyValue"], left, "one"));
  if (fuel > 0) decorated.push(next(["not"], left, right), next(["swap"], right, left));
  return plain.length === 0 ? fc.oneof(...decorated) : fc.oneof({ arbitrary: fc.constantFrom(...plain), weight: 3 }, ...decorated);
};

const comparison = (leaves: readonly TriedLeaf[]): fc.Arbitrary<Condition> =>
  fc.constantFrom(...leaves).chain((left) => {
    const kin = leaves.filter((leaf) => familyOf(leaf) === familyOf(left));
    const ordered = !["string", "boolean"].includes(familyOf(left));
    const kindOf = (leaf: TriedLeaf): Kind => (leaf.operand.type.kind === "array" ? "list" : "one");
    const scalar = fc.constantFrom(...left.scalars);
    const constant: fc.Arbitrary<readonly [Kind, Scalar | readonly Scalar[]]> = fc.oneof(
      scalar.map((value) => ["one", value] as const),
      fc.array(scalar, { minLength: 1, maxLength: 3 }).map((value) => ["list", value] as const),
    );
    const other = fc.constantFrom(...kin).map((leaf) => [kindOf(leaf), leaf.operand] as const);
    return fc
      .oneof<fc.Arbitrary<readonly [Kind, Scalar | readonly Scalar[] | Operand]>[]>(constant, other)
      .chain(([kind, right]) => operator(kindOf(left), kind, ordered, 2).map((text) => compare(left.operand, text, right)));
  });

const conditionOn = (leaves: readonly TriedLeaf[], segments: readonly string[]): fc.Arbitrary<Condition> =>
  fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      { arbitrary: comparison(leaves), weight: 3 },
      ...(segments.length === 0 ? [] : [fc.constantFrom(...segments).map(segment)]),
      fc.array(tie("condition"), { maxLength: 3 }).map((of) => all(...of)),
      fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((of) => any(...of)),
      tie("condition").map(not),
    ),
  })).condition;

const worldOn = ({ facts, leaves }: Pick<World, "facts" | "leaves">): fc.Arbitrary<World> =>
  fc
    .tuple(conditionOn(leaves, []), fc.array(conditionOn(leaves, ["some"]), { minLength: 2, maxLength: 3 }))
    .map(([some, conditions]) => ({ facts, leaves, segments: new Map([["some", some]]), conditions }));

const MOST_CUSTOMERS = 3000;

const isSmall = ({ leaves }: Pick<World, "leaves">): boolean =>
  leaves.reduce((product, { values }) => product * values.length, 1) <= MOST_CUSTOMERS;

/** Worlds whose customers can all be listed. */
export const smallWorlds = ({ arrays = true, long = false } = {}): fc.Arbitrary<World> =>
  fc
    .tuple(drawn(long ? LONG : FAMILIES, arrays, long ? 2 : 4), fc.boolean())
    .map(([leaves, nested]) => declared(leaves, nested))
    .filter(isSmall)
    .chain(worldOn);

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
export const allPlaces = (leaves: readonly TriedLeaf[]): readonly (readonly number[])[] =>
  leaves.reduce<readonly (readonly number[])[]>(
    (lists, { values }) => lists.flatMap((list) => values.map((_, place) => [...list, place])),
    [[]],
  );

/** Conditions that tell every value of every leaf from all others. */
export const allValuesApart = ({ leaves }: World): readonly Condition[] =>
  leaves.flatMap(({ operand: at, values, scalars }) =>
    at.type.kind === "array"
      ? [...new Set(values.flat())].map((value) => compare(at, "contains", value))
      : [...new Set([...scalars, ...values])].map((value) => compare(at, "equal", value as Scalar)),
  );

export const subsetOfFacts = (world: World): fc.Arbitrary<readonly [World, ReadonlySet<string>]> =>
  fc.subarray([...world.facts.keys()], { minLength: 1 }).map((facts) => [world, new Set(facts)] as const);
