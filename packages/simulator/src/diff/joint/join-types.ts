import type {
  ArrayType,
  Bounds,
  Comparison,
  Condition,
  DecoratorName,
  FactType,
  LeafType,
  ObjectType,
  Property,
  Scalar,
  ScalarType,
} from "@tierpolicy/schema";

/** A type that has the values of two, and what it takes for a value to be one of either. */
export interface JoinedType {
  readonly type: FactType;
  readonly before: readonly Condition[];
  readonly after: readonly Condition[];
  /** One of the two is of integers and the other of numbers: the joined type has integers only. */
  readonly isRounded: boolean;
}

/** A fact, or a property of it. */
interface Place {
  readonly fact: string;
  readonly path: readonly string[];
}

/** Undefined where nothing that is a value of the one type is one of the other. */
export const joinTypes = (place: Place, before: FactType, after: FactType): JoinedType | undefined => {
  if (before.kind === "object" && after.kind === "object") return joinObjects(place, before, after);
  if (before.kind === "array" && after.kind === "array") {
    const items = joinScalars(before.items, after.items);
    return items && joined({ kind: "array", items: items.type }, items, place, ["everyFact"]);
  }
  if (!isScalar(before) || !isScalar(after)) return undefined;
  const scalar = joinScalars(before, after);
  return scalar && joined(scalar.type, scalar, place, []);
};

const isScalar = (type: FactType): type is ScalarType => type.kind !== "object" && type.kind !== "array";

const joinObjects = (place: Place, before: ObjectType, after: ObjectType): JoinedType | undefined => {
  const properties = new Map<string, Property>();
  const parts: JoinedType[] = [];
  for (const [name, property] of [...after.properties, ...before.properties]) {
    if (properties.has(name)) continue;
    const [was, is] = [before.properties.get(name), after.properties.get(name)];
    const part = was && is ? joinTypes({ ...place, path: [...place.path, name] }, was.type, is.type) : free(property.type);
    if (part === undefined) return undefined;
    parts.push(part);
    properties.set(name, { type: part.type });
  }
  return {
    type: { kind: "object", properties },
    before: parts.flatMap((part) => part.before),
    after: parts.flatMap((part) => part.after),
    isRounded: parts.some((part) => part.isRounded),
  };
};

/** Of what only one of the policies knows. */
const free = (type: FactType): JoinedType => ({ type, before: [], after: [], isRounded: false });

/** An operator and a constant that a value must meet. */
type Demand = readonly [operator: Comparison["operator"]["name"], value: Scalar | readonly Scalar[]];

interface JoinedScalar {
  readonly type: ScalarType;
  readonly before: readonly Demand[];
  readonly after: readonly Demand[];
  readonly isRounded: boolean;
}

const joinScalars = (before: ScalarType, after: ScalarType): JoinedScalar | undefined => {
  if (isNumeric(before) && isNumeric(after)) return joinNumbers(before, after);
  if (isTextual(before) && isTextual(after)) return joinTexts(before, after);
  return before.kind === after.kind ? { type: after, before: [], after: [], isRounded: false } : undefined;
};

type Numeric = Extract<ScalarType, { readonly kind: "integer" | "number" }>;
type Textual = Extract<ScalarType, { readonly kind: "enum" | "string" }>;
const isNumeric = (type: ScalarType): type is Numeric => type.kind === "integer" || type.kind === "number";
const isTextual = (type: ScalarType): type is Textual => type.kind === "enum" || type.kind === "string";

/** What a bound demands, and which whole number demands the same of whole numbers: with these, spaces want no other constants. */
const BOUNDS = {
  minimum: { operator: "greaterThanInclusive", whole: Math.ceil },
  exclusiveMinimum: { operator: "greaterThan", whole: Math.floor },
  maximum: { operator: "lessThanInclusive", whole: Math.floor },
  exclusiveMaximum: { operator: "lessThan", whole: Math.ceil },
} as const satisfies Record<keyof Bounds, { readonly operator: Demand[0]; readonly whole: (bound: number) => number }>;

const joinNumbers = (before: Numeric, after: Numeric): JoinedScalar => {
  const keys = Object.keys(BOUNDS) as (keyof Bounds)[];
  const isRounded = before.kind !== after.kind;
  const kind = isRounded ? "integer" : after.kind;
  const common = keys.filter((key) => before[key] !== undefined && before[key] === after[key]);
  const demands = (type: Numeric): readonly Demand[] =>
    keys.flatMap((key): readonly Demand[] => {
      const bound = type[key];
      const { operator, whole } = BOUNDS[key];
      return bound === undefined || common.includes(key) ? [] : [[operator, kind === "integer" ? whole(bound) : bound]];
    });
  const bounds: Bounds = Object.fromEntries(common.map((key) => [key, after[key]]));
  return { type: { kind, ...bounds }, before: demands(before), after: demands(after), isRounded };
};

const joinTexts = (before: Textual, after: Textual): JoinedScalar => {
  const open = before.kind === "string" || after.kind === "string";
  const values = [after, before].flatMap((type) => (type.kind === "enum" ? type.values : []));
  const all = [...new Set(values)];
  const demands = (type: Textual): readonly Demand[] =>
    type.kind === "enum" && (open || type.values.length < all.length) ? [["in", type.values]] : [];
  return {
    type: open ? { kind: "string" } : { kind: "enum", values: all },
    before: demands(before),
    after: demands(after),
    isRounded: false,
  };
};

const joined = (type: ScalarType | ArrayType, scalar: JoinedScalar, place: Place, decorators: readonly DecoratorName[]): JoinedType => ({
  type,
  before: scalar.before.map((demand) => comparison(type, place, decorators, demand)),
  after: scalar.after.map((demand) => comparison(type, place, decorators, demand)),
  isRounded: scalar.isRounded,
});

const comparison = (type: LeafType, place: Place, decorators: readonly DecoratorName[], [name, value]: Demand): Condition => ({
  kind: "compare",
  fact: { kind: "fact", ...place, type },
  operator: { decorators, name },
  value: { kind: "constant", value },
  pointer: "",
});
