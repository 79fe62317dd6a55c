import {
  type ArrayType,
  type Diagnostic,
  type Fact,
  type Facts,
  type FactType,
  type FactValue,
  nearest,
  type ObjectType,
  type Policy,
  type Property,
  quote,
  quoteAll,
  type Scalar,
  typeInWords,
} from "@tierpolicy/schema";
import { isNonEmpty } from "fp-ts/lib/Array.js";
import { type Either, left, right } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import { nameOf, type Place, problem } from "./problem.js";
import { readScalar } from "./read-scalar.js";
import { kindOf, shown } from "./shown.js";

/** So that a huge array of nonsense costs no more than a small one. */
const MOST_PROBLEMS_OF_AN_ARRAY = 20;

/**
 * Reads what somebody says of a customer as the facts that the policy declares.
 *
 * Only own properties count; those that the policy does not declare are ignored. A property that is `undefined` is absent,
 * and takes its default; `null` is a value, and never of the right type. The clock is a fact as any other: nothing here reads a clock.
 *
 * @param policy says which facts there are, of which types
 * @param input anything; it is read once and not kept
 * @returns the facts, complete, canonical and deeply frozen, without a prototype; or every fact that is missing or ill-typed
 * @example
 * readFacts(policy, { contractValue: 6000000, today: "2026-05-01" });
 */
export const readFacts = (policy: Pick<Policy, "facts">, input: unknown): Either<NonEmptyArray<Diagnostic>, Facts> => {
  if (!isRecord(input)) {
    const help = "give an object with a property for each fact";
    return left([problem("customer-type", [], `the customer is ${shown(input)}, and must be an object of facts`, help)]);
  }
  const problems: Diagnostic[] = [];
  const facts = readProperties(policy.facts, input, [], problems);
  return isNonEmpty(problems) ? left(problems) : right(facts);
};

const readProperties = (
  declared: ReadonlyMap<string, Property | Fact>,
  input: object,
  place: Place,
  problems: Diagnostic[],
): { readonly [property: string]: FactValue } => {
  const facts: { [property: string]: FactValue } = Object.create(null);
  const undeclared = lazy(() => Object.keys(input).filter((key) => !declared.has(key)));
  for (const [name, property] of declared) {
    const at = [...place, name];
    const value: unknown = Object.hasOwn(input, name) ? Reflect.get(input, name) : undefined;
    if (value !== undefined) facts[name] = readValue(property.type, value, at, problems);
    else if (property.default !== undefined) facts[name] = property.default;
    else problems.push(missing(property, at, nearest(name, undeclared())));
  }
  return Object.freeze(facts);
};

/** The canonical form of a value. Where there is a problem, it is noted, and what is returned is of no use. */
const readValue = (type: FactType, value: unknown, place: Place, problems: Diagnostic[]): FactValue => {
  switch (type.kind) {
    case "object":
      if (isRecord(value)) return readProperties(type.properties, value, place, problems);
      problems.push(wrongType(type, value, place));
      return {};
    case "array":
      if (Array.isArray(value)) return readElements(type.items, value, place, problems);
      problems.push(wrongType(type, value, place));
      return [];
    default: {
      const read = readScalar(type, value, place);
      if (read._tag === "Right") return read.right;
      problems.push(read.left);
      return "";
    }
  }
};

const readElements = (
  type: Parameters<typeof readScalar>[0],
  values: readonly unknown[],
  place: Place,
  problems: Diagnostic[],
): readonly Scalar[] => {
  const elements: Scalar[] = [];
  const most = problems.length + MOST_PROBLEMS_OF_AN_ARRAY;
  for (let index = 0; index < values.length && problems.length < most; index++) {
    const read = readScalar(type, values[index], [...place, String(index)]);
    if (read._tag === "Right") elements.push(read.right);
    else problems.push(read.left);
  }
  return Object.freeze(elements);
};

/** Objects of the language's own kinds (a date, a map, a promise) are never meant as records. */
export const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value) && kindOf(value) === "Object";

const wrongType = (type: ArrayType | ObjectType, value: unknown, place: Place): Diagnostic => {
  const help = type.kind === "array" ? undefined : `give an object with ${quoteAll([...type.properties.keys()])}`;
  return problem("fact-type", place, `${quote(nameOf(place))} is ${shown(value)}, and must be ${typeInWords(type)}`, help);
};

const missing = (property: Property | Fact, place: Place, misspelt: string | undefined): Diagnostic => {
  const fact = quote(nameOf(place));
  const type = typeInWords(property.type);
  const isClock = "clock" in property && property.clock;
  const give = isClock ? `give the time of the decision, ${type}: no clock is read here` : `give ${type}`;
  const help = misspelt === undefined ? give : `${give}; the customer has ${quote(misspelt)}, which the policy does not declare`;
  return problem("missing-fact", place, isClock ? `${fact} is missing, and is the clock` : `${fact} is missing`, help);
};

const lazy = <A>(find: () => A): (() => A) => {
  let found: { readonly value: A } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
};
