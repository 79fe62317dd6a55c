import { type Condition, type Fact, type FactType, type Policy, type Scalar, segmentsStatedIn } from "@tierpolicy/schema";
import { type Interner, sorted } from "./interner.js";

/**
 * Conditions of one policy as numbers: equal numbers, equal meaning. A segment counts as what it says and not as what it is called,
 * a fact as what it is called by `word` and how it is declared, with its default; the order within `all` and `any` does not count.
 */
export class ConditionSignatures {
  readonly #known = new Map<Condition, number>();
  readonly #declarations = new Map<string, number>();
  readonly #marked = new Set<number>();

  readonly #policy: Policy;
  readonly #interner: Interner;
  readonly #word: (fact: string) => string;
  readonly #mark: string | undefined;

  /** @param mark the word of which {@link isMarked} tells where it stands */
  constructor(policy: Policy, interner: Interner, word: (fact: string) => string, mark?: string) {
    this.#policy = policy;
    this.#interner = interner;
    this.#word = word;
    this.#mark = mark;
  }

  of(condition: Condition): number {
    this.#settleSegments(condition);
    return this.#read(condition);
  }

  segment(id: string): number {
    return this.of(this.#conditionOf(id));
  }

  segments(ids: readonly string[]): readonly number[] {
    return sorted(ids.map((id) => this.segment(id)));
  }

  /** Whether the marked fact stands somewhere in a condition. */
  isMarked(signature: number): boolean {
    return this.#marked.has(signature);
  }

  /** Segments can refer to segments in long chains, which recursion must not follow. */
  #settleSegments(condition: Condition): void {
    const stack = [condition];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const open = segmentsStatedIn(top)
        .map((id) => this.#conditionOf(id))
        .filter((segment) => !this.#known.has(segment));
      if (open.length > 0) stack.push(...open);
      else {
        this.#read(top);
        stack.pop();
      }
    }
  }

  #conditionOf(segment: string): Condition {
    return this.#policy.segments.get(segment)?.condition as Condition;
  }

  #read(condition: Condition): number {
    const known = this.#known.get(condition);
    if (known !== undefined) return known;
    const signature = this.#sign(condition);
    this.#known.set(condition, signature);
    return signature;
  }

  #sign(condition: Condition): number {
    switch (condition.kind) {
      case "all":
      case "any": {
        const parts = sorted(condition.of.map((part) => this.#read(part)));
        return parts.length === 1 ? (parts[0] as number) : this.#made(parts, condition.kind, parts);
      }
      case "not": {
        const part = this.#read(condition.of);
        return this.#made([part], "not", part);
      }
      case "segment":
        return this.#read(this.#conditionOf(condition.segment));
      case "compare": {
        const { fact, operator, value } = condition;
        const right = value.kind === "fact" ? this.#place(value.fact, value.path) : constant(value.value);
        const signature = this.#interner.of(this.#place(fact.fact, fact.path), operator.decorators, operator.name, value.kind, right);
        const facts = value.kind === "fact" ? [fact.fact, value.fact] : [fact.fact];
        if (facts.some((id) => this.#word(id) === this.#mark)) this.#marked.add(signature);
        return signature;
      }
    }
  }

  #made(parts: readonly number[], ...content: readonly unknown[]): number {
    const signature = this.#interner.of(...content);
    if (parts.some((part) => this.#marked.has(part))) this.#marked.add(signature);
    return signature;
  }

  #place(fact: string, path: readonly string[]): readonly unknown[] {
    return [this.#word(fact), path, this.#declaration(fact)];
  }

  #declaration(fact: string): number {
    const known = this.#declarations.get(fact);
    if (known !== undefined) return known;
    const declared = this.#policy.facts.get(fact) as Fact;
    const signature = this.#interner.of(declarationOf(declared), declared.default);
    this.#declarations.set(fact, signature);
    return signature;
  }
}

/** Operators ask of a list whether something is in it, or look at each of its elements: it counts as a set. */
const constant = (value: Scalar | readonly Scalar[]): unknown =>
  typeof value === "object" ? [...new Set(value.map((scalar) => JSON.stringify(scalar)))].sort() : value;

/** Which values a fact can have, and whether it is the clock: what its comparisons, and questions about all customers, depend on. */
export const declarationOf = ({ type, clock }: Fact): readonly unknown[] => [typeText(type), clock];

const typeText = (type: FactType): unknown => {
  switch (type.kind) {
    case "array":
      return ["array", typeText(type.items)];
    case "object":
      return ["object", [...type.properties].map(([name, { type }]) => [name, typeText(type)]).sort(byName)];
    case "enum":
      return ["enum", [...type.values].sort()];
    case "integer":
    case "number":
      return [type.kind, type.minimum, type.maximum, type.exclusiveMinimum, type.exclusiveMaximum];
    default:
      return type.kind;
  }
};

const byName = ([a]: readonly unknown[], [b]: readonly unknown[]): number => (String(a) < String(b) ? -1 : 1);
