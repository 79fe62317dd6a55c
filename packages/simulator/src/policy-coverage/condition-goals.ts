import type { CustomerSet, Formulas } from "@tierpolicy/engine";
import { type Comparison, type Condition, quote } from "@tierpolicy/schema";

/** A comparison or a reference to a segment, as it stands in a condition. */
export type Atom = Extract<Condition, { readonly kind: "segment" | "compare" }>;

/** An atom, and whose answer to the whole condition turns with it. */
export interface Decisive {
  readonly atom: Atom;
  /** Those for whom flipping the atom flips the condition: all that stands beside it on the way down lets it through. */
  readonly customers: () => CustomerSet;
}

/** Every atom of a condition with those for whom it decides: the masking form of MC/DC. */
export const decisiveAtoms = (formulas: Formulas, condition: Condition): readonly Decisive[] => {
  const { space } = formulas;
  const below = (part: Condition, customers: () => CustomerSet): readonly Decisive[] => {
    switch (part.kind) {
      case "not":
        return below(part.of, customers);
      case "all":
      case "any": {
        const passes = (other: Condition) => (part.kind === "all" ? space.of(other) : space.not(space.of(other)));
        return part.of.flatMap((one) => below(one, () => space.and(customers(), ...part.of.filter((other) => other !== one).map(passes))));
      }
      default:
        return [{ atom: part, customers }];
    }
  };
  return below(condition, () => formulas.possible);
};

/** An atom in the author's words. */
export const atomText = (atom: Atom): string => (atom.kind === "segment" ? `in ${quote(atom.segment)}` : comparisonText(atom));

const comparisonText = ({ fact, operator, value }: Comparison): string => {
  const left = [fact.fact, ...fact.path].join(".");
  const right = value.kind === "fact" ? [value.fact, ...value.path].join(".") : shown(value.value);
  return quote(`${left} ${[...operator.decorators, operator.name].join(":")} ${right}`);
};

const shown = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
