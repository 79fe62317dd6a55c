import { InvariantError } from "@tierpolicy/engine";
import { type Facts, type FactType, type FactValue, type Policy, quote } from "@tierpolicy/schema";

/** A leaf of `monotone`: a fact, or `fact.property` of an object fact, and which way should bring no less. */
export interface Ordered {
  readonly leaf: string;
  readonly direction: "increasing" | "decreasing";
  readonly type: FactType;
}

export const orderedLeavesOf = ({ facts, monotone }: Policy): readonly Ordered[] =>
  [...monotone].map(([leaf, direction]) => {
    const [id = "", ...path] = leaf.split(".");
    let type = facts.get(id)?.type;
    for (const property of path) type = type?.kind === "object" ? type.properties.get(property)?.type : undefined;
    if (type === undefined) throw new InvariantError(`\`${leaf}\` is monotone, and not declared`);
    return { leaf, direction, type };
  });

/** Whether a customer has more of the leaf than another; less, where it is decreasing. */
export const hasMore = ({ leaf, direction, type }: Ordered, customer: Facts, other: Facts): boolean => {
  const [id = "", ...path] = leaf.split(".");
  const valueIn = (facts: Facts) => path.reduce<FactValue | undefined>((outer, property) => (outer as Facts)[property], facts[id]);
  const rank = (facts: Facts): string | number => {
    const value = valueIn(facts);
    if (type.kind === "enum") return type.values.indexOf(String(value));
    return typeof value === "string" ? value : Number(value);
  };
  const [one, two] = [rank(customer), rank(other)];
  return direction === "increasing" ? one > two : one < two;
};

/** As the subject of a sentence: "more `basket`". */
export const moreOf = ({ leaf, direction, type }: Ordered): string => {
  const isUp = direction === "increasing";
  switch (type.kind) {
    case "boolean":
      return quote(`${leaf}: ${isUp}`);
    case "date":
    case "date-time":
      return `${isUp ? "a later" : "an earlier"} ${quote(leaf)}`;
    case "enum":
      return `a ${isUp ? "higher" : "lower"} ${quote(leaf)}`;
    default:
      return `${isUp ? "more" : "less"} ${quote(leaf)}`;
  }
};
