import type { Fact, FactType, LeafType, Operand, ScalarType } from "@tierpolicy/schema";
import { InvariantError } from "../../invariant-error.js";

/** A scalar or an array that conditions can look at: a fact, or a property of an object fact. */
export interface Leaf {
  readonly fact: string;
  readonly path: readonly string[];
  readonly type: LeafType;
  /** The type itself, or that of the array's elements. */
  readonly scalar: ScalarType;
  readonly isArray: boolean;
  /** Of the fact that is the date or moment of the decision. */
  readonly isClock: boolean;
  /** Of a fact that customers accept as a reason for other treatment. */
  readonly hasMerit: boolean;
  /** There is more and less of it: numbers, dates, false and true, and enums that are listed from low to high. */
  readonly isOrdered: boolean;
}

const isOrdered = (owner: Fact, path: readonly string[], type: LeafType): boolean => {
  if (type.kind === "enum") return owner.ordered && path.length === 0;
  return type.kind !== "array" && type.kind !== "string";
};

const leavesOfType = (owner: Fact, path: readonly string[], type: FactType): readonly Leaf[] => {
  if (type.kind !== "object") {
    const isArray = type.kind === "array";
    const scalar = isArray ? type.items : type;
    const { clock: isClock, merit: hasMerit } = owner;
    return [{ fact: owner.id, path, type, scalar, isArray, isClock, hasMerit, isOrdered: isOrdered(owner, path, type) }];
  }
  return [...type.properties].flatMap(([name, property]) => leavesOfType(owner, [...path, name], property.type));
};

/** All leaves, by fact and path. */
export class Leaves {
  readonly all: readonly Leaf[];
  readonly #byPlace: ReadonlyMap<string, Leaf>;
  readonly #byOperand = new WeakMap<Operand, Leaf>();

  readonly facts: ReadonlyMap<string, Fact>;

  constructor(facts: ReadonlyMap<string, Fact>) {
    this.facts = facts;

    this.all = [...facts.values()].flatMap((fact) => leavesOfType(fact, [], fact.type));
    this.#byPlace = new Map(this.all.map((leaf) => [JSON.stringify([leaf.fact, ...leaf.path]), leaf]));
  }

  of(operand: Operand): Leaf {
    const known = this.#byOperand.get(operand);
    if (known !== undefined) return known;
    const leaf = this.#byPlace.get(JSON.stringify([operand.fact, ...operand.path]));
    if (leaf === undefined)
      throw new InvariantError(`a condition looks at \`${[operand.fact, ...operand.path].join(".")}\`, which is not declared`);
    this.#byOperand.set(operand, leaf);
    return leaf;
  }
}
