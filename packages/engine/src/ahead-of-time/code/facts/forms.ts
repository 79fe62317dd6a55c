import {
  type Comparison,
  comparisonsStatedIn,
  type FactType,
  type LeafType,
  type Operand,
  type Policy,
  type Property,
  type Scalar,
  type ScalarType,
} from "@tierpolicy/schema";
import { conditionsOf } from "../../../formulas/conditions-of.js";
import { InvariantError } from "../../../invariant-error.js";
import type { Names } from "../../text/names.js";

/** How something known of a customer is read: so that what conditions ask of it takes as little as can be. */
export type Form =
  /** As the customer has it: a number, a truth, a text. */
  | { readonly kind: "plain" }
  /** A number in the order of days, or of moments. */
  | { readonly kind: "day" | "moment" }
  /** A word, or a list of words, as a number with a bit for each that conditions ask for. */
  | { readonly kind: "word" | "words"; readonly words: Words }
  /** One of many words, as a text that is the same object whenever it is the same word. */
  | { readonly kind: "text"; readonly words: Words }
  | { readonly kind: "list"; readonly of: Form };

/** Which words there are. */
export interface Words {
  /** Each with its bit; 0 where no condition asks for it. */
  readonly bits: ReadonlyMap<string, number>;
  /** What stands for all others; undefined where there are none. */
  readonly other?: string;
}

/** A fact, or a property of one, that has no parts. */
export interface Leaf {
  /** What a customer has there is called so in the module. */
  readonly local: string;
  /** What it is called once it is read in its form. */
  readonly name: string;
  readonly form: Form;
  /** Whether some condition looks at it. */
  readonly isAsked: boolean;
}

/** What is known of a customer, by path. */
export type Forms = (path: readonly string[]) => Leaf;

/** As many as a number has bits in all engines without being an object on the heap. */
export const MOST_BITS = 30;

const keyOf = (path: readonly string[]): string => JSON.stringify(path);

/** Gives what a customer has in a place a name in the module. */
export type Locals = (path: readonly string[]) => string;

export const localsOf = (names: Names): Locals => {
  const locals = new Map<string, string>();
  return (path) => {
    const name = locals.get(keyOf(path)) ?? names.nameFor(path.join(" "), "Fact");
    locals.set(keyOf(path), name);
    return name;
  };
};

export const formsOf = (policy: Policy, names: Names, localAt: Locals): Forms => {
  const uses = usesOf(policy);
  const leaves = new Map(
    leavesOf(policy.facts, []).map(({ path, type }): [string, Leaf] => {
      const use = uses.get(keyOf(path));
      // Of what no condition looks at, no word is asked for.
      const form = formOf(type, use ?? { words: new Set() });
      const local = localAt(path);
      const name = form.kind === "plain" || use === undefined ? local : names.nameFor(`${path.join(" ")} ${CALLED[form.kind]}`, "Fact");
      return [keyOf(path), { local, name, form, isAsked: use !== undefined }];
    }),
  );
  return (path) => {
    const leaf = leaves.get(keyOf(path));
    if (leaf === undefined) throw new InvariantError(`the facts have no value at \`${path.join(".")}\``);
    return leaf;
  };
};

const CALLED = { day: "day", moment: "moment", word: "bit", words: "bits", text: "word", list: "list" } as const;

const usesOf = (policy: Policy): ReadonlyMap<string, Use> => {
  const uses = new Map<string, Use>();
  // By the clock channels carry services, too.
  if (policy.clock !== undefined) uses.set(keyOf([policy.clock]), { words: undefined });
  const add = ({ fact, path }: Operand, words: Use["words"]) => {
    const key = keyOf([fact, ...path]);
    const before = uses.get(key);
    uses.set(key, { words: before === undefined ? words : words && before.words && new Set([...before.words, ...words]) });
  };
  for (const comparison of conditionsOf({ ...policy, assertions: [] }).flatMap(comparisonsStatedIn))
    for (const side of [comparison.fact, comparison.value]) if (side.kind === "fact") add(side, wordsAsked(comparison));
  return uses;
};

/** The words that conditions ask for where they ask for nothing else. */
interface Use {
  readonly words: ReadonlySet<Scalar> | undefined;
}

const ASKING_FOR_WORDS: readonly string[] = ["equal", "notEqual", "in", "notIn", "contains", "doesNotContain"];

const wordsAsked = ({ operator, value }: Comparison): ReadonlySet<Scalar> | undefined => {
  const isPlain = ASKING_FOR_WORDS.includes(operator.name) && operator.decorators.every((decorator) => decorator === "not");
  return isPlain && value.kind === "constant" ? new Set([value.value].flat() as readonly Scalar[]) : undefined;
};

const formOf = (type: LeafType, { words }: Use): Form => {
  switch (type.kind) {
    case "boolean":
    case "integer":
    case "number":
      return { kind: "plain" };
    case "date":
      return { kind: "day" };
    case "date-time":
      return { kind: "moment" };
    case "enum":
    case "string":
      return words ? { kind: words.size > MOST_BITS ? "text" : "word", words: wordsOf(type, words) } : { kind: "plain" };
    case "array":
      return words && words.size <= MOST_BITS && (type.items.kind === "enum" || type.items.kind === "string")
        ? { kind: "words", words: wordsOf(type.items, words) }
        : { kind: "list", of: formOf(type.items, { words: undefined }) };
  }
};

const wordsOf = (type: Extract<ScalarType, { kind: "enum" | "string" }>, asked: ReadonlySet<Scalar>): Words => {
  const words = [...asked].map((word) => `${word}`);
  const bits = words.map((word, place): [string, number] => [word, place < MOST_BITS ? 2 ** place : 0]);
  if (type.kind === "string") return { bits: new Map(bits), other: otherThan(asked) };
  const others = type.values.filter((word) => !asked.has(word));
  return { bits: new Map([...bits, ...others.map((word): [string, number] => [word, 0])]) };
};

/** A text that stands for all others. */
const otherThan = (words: ReadonlySet<Scalar>): string => {
  let other = "";
  while (words.has(other)) other += "-";
  return other;
};

interface Place {
  readonly path: readonly string[];
  readonly type: LeafType;
}

const leavesOf = (declared: ReadonlyMap<string, Property>, above: readonly string[]): readonly Place[] =>
  [...declared].flatMap(([id, { type }]) => placesIn(type, [...above, id]));

const placesIn = (type: FactType, path: readonly string[]): readonly Place[] =>
  type.kind === "object" ? leavesOf(type.properties, path) : [{ path, type }];
