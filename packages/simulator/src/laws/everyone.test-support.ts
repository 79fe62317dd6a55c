import type { FactType, FactValue, Policy, Scalar, ScalarType } from "@tierpolicy/schema";
import { valuesFor } from "../arbitraries/customers/leaf-values.js";
import type { Customer } from "../arbitraries/customers/write-customer.js";

const MOST = 3000;

const integersOf = (type: Extract<ScalarType, { kind: "integer" | "number" }>): readonly number[] => {
  const { minimum = 0, maximum = 0, exclusiveMinimum, exclusiveMaximum } = type;
  const lowest = exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 1;
  const highest = exclusiveMaximum === undefined ? maximum : exclusiveMaximum - 1;
  return Array.from({ length: highest - lowest + 1 }, (_, step) => lowest + step);
};

const scalarsOf = (policy: Policy): ((type: ScalarType) => readonly Scalar[]) => {
  const notable = valuesFor(policy);
  return (type) => {
    if (type.kind === "boolean") return [false, true];
    if (type.kind === "enum") return type.values;
    // Only the clock is a date in a narrow policy: every constant with both its neighbours meets every region.
    return type.kind === "integer" ? integersOf(type) : notable(type);
  };
};

const subsetsOf = (values: readonly Scalar[]): readonly (readonly Scalar[])[] =>
  values.reduce<readonly (readonly Scalar[])[]>((subsets, value) => subsets.flatMap((subset) => [subset, [...subset, value]]), [[]]);

const productOf = (factors: readonly (readonly [string, readonly FactValue[]])[]): readonly Customer[] =>
  factors.reduce<readonly Customer[]>(
    (customers, [name, values]) =>
      customers.length > MOST ? customers : customers.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  );

/**
 * A customer for each cell of a narrow policy, invariants aside: no two values that conditions tell apart are left out.
 *
 * @returns undefined where there would be very many
 */
export const everyoneIn = (policy: Policy): readonly Customer[] | undefined => {
  const scalars = scalarsOf(policy);
  const valuesOf = (type: FactType): readonly FactValue[] => {
    if (type.kind === "array") return subsetsOf(scalars(type.items));
    if (type.kind !== "object") return scalars(type);
    return productOf([...type.properties].map(([name, property]) => [name, valuesOf(property.type)]));
  };
  const everyone = productOf([...policy.facts].map(([id, fact]) => [id, valuesOf(fact.type)]));
  return everyone.length > MOST ? undefined : everyone;
};
