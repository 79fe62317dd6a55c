import { compile, decide, type Formulas, formulasOf, NEVER } from "@tierpolicy/engine";
import type { Facts, Policy } from "@tierpolicy/schema";
import type { Customer } from "./write-customer.js";

/** Policies whose facts are so entangled that a witness takes more get no customer, rather than hold up a test. */
const BUDGET = 100_000;
/** Whether a customer can exist does not depend on channels. */
const SILENT = { named: () => NEVER, byDefault: () => NEVER };

/** Who can exist under a policy's invariants. */
export interface Possible {
  readonly formulas: () => Formulas;
  readonly accepts: (customer: Customer) => boolean;
  /** The possible customer who is most like this one; undefined where there is none, or the budget does not suffice to find one. */
  readonly nearest: (facts: Facts) => Customer | undefined;
}

/** What is not asked for is not worked out. */
export const possibleIn = (policy: Policy): Possible => {
  const compiled = once(() => compile(policy, { carriage: SILENT }));
  const formulas = once(() => formulasOf(policy, { budget: BUDGET }));
  return {
    formulas,
    accepts: (customer) => policy.invariants.length === 0 || decide(compiled(), customer)._tag === "Right",
    nearest: (facts) => {
      const { space } = formulas();
      const witness = space.within(() => space.witness(formulas().possible, { near: facts }));
      return witness._tag === "Right" ? witness.right : undefined;
    },
  };
};

export const nobodyCanExist = ({ name }: Policy): string =>
  `no customer of the policy \`${name}\` can exist: its invariants exclude everybody`;

const once = <A>(make: () => A): (() => A) => {
  let made: { readonly value: A } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
