import { compile, decide, type Formulas, formulasOf, readFacts } from "@tierpolicy/engine";
import type { Facts, Policy } from "@tierpolicy/schema";
import fc from "fast-check";
import { choices } from "../choices.js";
import { type Customer, type CustomerDraft, customerWriter } from "./write-customer.js";

const ATTEMPTS = 20;
/** Policies whose facts are so entangled that a witness takes more get no customer, rather than hold up a test. */
const BUDGET = 100_000;
/** Whether a customer can exist does not depend on channels. */
const SILENT = { mayCarry: () => false, carriesByDefault: () => false };

/** The choices from which one customer of any policy can be written. */
export const customerDraft: fc.Arbitrary<CustomerDraft> = choices(16, 16);

const factsOf = (policy: Policy, customer: Customer): Facts => {
  const facts = readFacts(policy, customer);
  if (facts._tag === "Right") return facts.right;
  throw new Error(`a generated customer is ill-typed: ${facts.left.map(({ message }) => message).join("; ")}`);
};

/** Another draft for each attempt; choices that were equal become different. */
const neighbour = (draft: CustomerDraft, attempt: number): CustomerDraft =>
  draft.map((choice, place) => choice + attempt * (37 + 7 * place));

/** The first of the draft's neighbours who is accepted, or else the most similar customer of a set, if it is not empty. */
const acceptedOr = (
  policy: Policy,
  accepts: (customer: Customer) => boolean,
  set: () => Formulas["possible"],
  formulas: () => Formulas,
) => {
  const write = customerWriter(policy);
  return (draft: CustomerDraft): Customer | undefined => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const customer = write(neighbour(draft, attempt));
      if (accepts(customer)) return customer;
    }
    const { space } = formulas();
    const witness = space.within(() => space.witness(set(), { near: factsOf(policy, write(draft)) }));
    return witness._tag === "Right" ? witness.right : undefined;
  };
};

const once = <A>(make: () => A): (() => A) => {
  let made: { readonly value: A } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/**
 * Writes customers who break no invariant.
 *
 * @returns undefined where the invariants leave no customer at all, or are too entangled to find one
 */
export const possibleCustomerWriter = (policy: Policy): ((draft: CustomerDraft) => Customer | undefined) => {
  const compiled = once(() => compile(policy, { carriage: SILENT }));
  const formulas = once(() => formulasOf(policy, { budget: BUDGET }));
  const accepts = (customer: Customer) => policy.invariants.length === 0 || decide(compiled(), customer)._tag === "Right";
  return acceptedOr(policy, accepts, () => formulas().possible, formulas);
};

/**
 * Valid customers of the policy, biased to the places where decisions change: each constant that a fact is compared with,
 * a step below and above it, bounds, empty arrays, strings that nobody mentions; facts with a default are at times absent.
 *
 * @throws Error where the policy's invariants leave no customer at all
 */
export const customersOf = (policy: Policy): fc.Arbitrary<Customer> =>
  fromWriter(possibleCustomerWriter(policy), `no customer of the policy \`${policy.name}\` can exist: its invariants exclude everybody`);

/**
 * Customers in `exclusiveTo` of a service; any customers where it is not exclusive.
 *
 * @throws Error where there can be none
 */
export const insidersOf = (policy: Policy, service: string): fc.Arbitrary<Customer> =>
  membersOf(policy, (formulas) => formulas.inside(service), `nobody can be in \`exclusiveTo\` of \`${service}\``);

/**
 * Customers who are not in `knownTo` of a service, and so must not hear of it.
 *
 * @throws Error where there can be none
 */
export const outsidersOf = (policy: Policy, service: string): fc.Arbitrary<Customer> =>
  membersOf(
    policy,
    ({ space, possible, mayKnow }) => space.minus(possible, mayKnow(service)),
    `every possible customer may know of \`${service}\``,
  );

const membersOf = (policy: Policy, setOf: (formulas: Formulas) => Formulas["possible"], nobody: string): fc.Arbitrary<Customer> => {
  const formulas = formulasOf(policy);
  const set = setOf(formulas);
  const accepts = (customer: Customer) => formulas.space.has(set, factsOf(policy, customer));
  return fromWriter(
    acceptedOr(
      policy,
      accepts,
      () => set,
      () => formulas,
    ),
    nobody,
  );
};

const fromWriter = (write: (draft: CustomerDraft) => Customer | undefined, nobody: string): fc.Arbitrary<Customer> =>
  customerDraft.map((draft) => {
    const customer = write(draft);
    if (customer === undefined) throw new Error(nobody);
    return customer;
  });

/** A policy with some of its customers; none where its invariants exclude everybody. */
export interface Population {
  readonly policy: Policy;
  readonly customers: readonly Customer[];
}

/**
 * Policies, each with customers as of {@link customersOf}. Policy and customers shrink independently of each other.
 *
 * @param size how many customers, at most
 */
export const populations = (policies: fc.Arbitrary<Policy>, size: number): fc.Arbitrary<Population> =>
  fc.tuple(policies, fc.noBias(fc.array(customerDraft, { minLength: 1, maxLength: size, size: "max" }))).map(([policy, drafts]) => {
    const write = possibleCustomerWriter(policy);
    return { policy, customers: drafts.map(write).filter((customer) => customer !== undefined) };
  });
