import { conditionsOf } from "@tierpolicy/engine";
import {
  type Comparison,
  comparisonsStatedIn,
  type LeafType,
  type Operand,
  type Policy,
  type Scalar,
  type ScalarType,
} from "@tierpolicy/schema";
import { numberOf } from "../calendar.js";

/** Where a comparison changes its answer: just before a value, or just after it. Dates are days and date-times milliseconds since 1970. */
export interface Cut {
  readonly value: number;
  readonly after: boolean;
}

/** What the conditions of policies ask of one leaf: a fact, or a property of an object fact. Leaves that are compared with each other share it. */
export interface LookedAt {
  readonly cuts: readonly Cut[];
  /** The texts that it is compared with, or that what it is compared with can be. */
  readonly texts: ReadonlySet<string>;
  /** Whether it is compared with other facts. */
  readonly isTied: boolean;
  /** Whether it matters that it is the same as another fact. */
  readonly isMatched: boolean;
}

export const leafName = ({ fact, path }: { readonly fact: string; readonly path: readonly string[] }): string => [fact, ...path].join(".");

export const scalarOf = (type: LeafType): ScalarType => (type.kind === "array" ? type.items : type);

const DAY_MS = 86_400_000;

class Group {
  cuts: Cut[] = [];
  texts = new Set<string>();
  isTied = false;
  isMatched = false;

  add(type: ScalarType, { decorators, name }: Comparison["operator"], constant: Scalar): void {
    if (type.kind === "enum" || type.kind === "string") this.texts.add(String(constant));
    if (type.kind === "enum" || type.kind === "string" || type.kind === "boolean") return;
    const value = numberOf(type, constant);
    const isSwapped = decorators.filter((decorator) => decorator === "swap").length % 2 === 1;
    for (const after of SIDES[name]) this.cuts.push({ value, after: after !== isSwapped });
  }

  /** What a fact can be is something that another one, which is compared with it, can meet. */
  addDomain(type: ScalarType): void {
    if (type.kind === "enum") for (const text of type.values) this.texts.add(text);
    if (type.kind !== "integer" && type.kind !== "number") return;
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = type;
    const ends: readonly (readonly [number | undefined, boolean])[] = [
      [minimum, false],
      [exclusiveMinimum, true],
      [maximum, true],
      [exclusiveMaximum, false],
    ];
    for (const [value, after] of ends) if (value !== undefined) this.cuts.push({ value, after });
  }

  take(other: Group): void {
    this.cuts.push(...other.cuts);
    for (const text of other.texts) this.texts.add(text);
    this.isMatched ||= other.isMatched;
  }
}

/** On which sides of the constant the answer changes; `swap` changes the side where it is only one. */
const SIDES = {
  equal: [false, true],
  notEqual: [false, true],
  in: [false, true],
  notIn: [false, true],
  contains: [false, true],
  doesNotContain: [false, true],
  lessThan: [false],
  lessThanInclusive: [true],
  greaterThan: [true],
  greaterThanInclusive: [false],
} as const satisfies Record<Comparison["operator"]["name"], readonly boolean[]>;

/**
 * What the conditions of the policies ask of the leaves that they look at, by {@link leafName}. A fact that is compared with the clock
 * is cut where the weeks begin and where they end.
 *
 * @param from the day on which the weeks begin
 * @param until the day after the last
 */
export const lookedAt = (
  policies: readonly Policy[],
  { from, until }: { readonly from: number; readonly until: number },
): ReadonlyMap<string, LookedAt> => {
  const groups = new Map<string, Group>();
  const groupOf = (operand: Operand): Group => {
    const name = leafName(operand);
    const group = groups.get(name) ?? new Group();
    groups.set(name, group);
    return group;
  };
  for (const policy of policies) {
    const tie = (one: Operand, other: Operand, { name }: Comparison["operator"]): void => {
      const [group, taken] = [groupOf(one), groupOf(other)];
      group.isTied = true;
      group.isMatched ||= SIDES[name].length > 1;
      for (const { fact, type } of [one, other]) {
        const scalar = scalarOf(type);
        group.addDomain(scalar);
        const unit = scalar.kind === "date" ? 1 : DAY_MS;
        if (fact === policy.clock) for (const day of [from, until]) group.cuts.push({ value: day * unit, after: false });
      }
      if (group === taken) return;
      group.take(taken);
      for (const [name, known] of groups) if (known === taken) groups.set(name, group);
    };
    for (const { fact, operator, value } of conditionsOf(policy).flatMap(comparisonsStatedIn)) {
      const group = groupOf(fact);
      if (value.kind === "fact") tie(fact, value, operator);
      else for (const constant of [value.value].flat()) group.add(scalarOf(fact.type), operator, constant);
    }
  }
  // Rules have no order, and what they are about must have none either.
  for (const group of new Set(groups.values())) group.texts = new Set([...group.texts].sort());
  return groups;
};
