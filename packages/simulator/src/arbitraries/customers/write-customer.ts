import type { FactType, FactValue, Policy, Property } from "@tierpolicy/schema";
import { type Choice, chooser, pick } from "../choices.js";
import { valuesFor } from "./leaf-values.js";

/** A customer as a caller states it: facts with a default may be absent. */
export interface Customer {
  readonly [fact: string]: FactValue;
}

/** The choices from which one customer of any policy is written. */
export type CustomerDraft = readonly Choice[];

type Write = (draft: CustomerDraft) => Customer;

/** Well-typed customers of the policy by their drafts; whether they break an invariant is not looked at. */
export const customerWriter = (policy: Policy): Write => {
  const valuesOf = valuesFor(policy);
  const valueAt = (type: FactType, next: () => Choice): FactValue => {
    if (type.kind === "object") return propertiesOf(type.properties, next);
    if (type.kind !== "array") return pick(valuesOf(type), next());
    const candidates = valuesOf(type.items);
    return Array.from({ length: next() % 4 }, () => pick(candidates, next()));
  };
  const propertiesOf = (properties: ReadonlyMap<string, Property>, next: () => Choice): Customer =>
    Object.fromEntries(
      [...properties].flatMap(([name, property]) => {
        const absent = next() % 4 === 0 && property.default !== undefined;
        return absent ? [] : [[name, valueAt(property.type, next)]];
      }),
    );
  return (draft) => propertiesOf(policy.facts, chooser(draft));
};
