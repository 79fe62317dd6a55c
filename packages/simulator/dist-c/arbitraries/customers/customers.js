import { formulasOf, readFacts } from "@tierpolicy/engine";
import fc from "fast-check";
import { choices } from "../choices.js";
import { nobodyCanExist, possibleIn } from "./possible.js";
import { customerWriter } from "./write-customer.js";
const ATTEMPTS = 20;
/** The choices from which one customer of any policy can be written. */
export const customerDraft = choices(16, 16);
const factsOf = (policy, customer) => {
    const facts = readFacts(policy, customer);
    if (facts._tag === "Right")
        return facts.right;
    throw new Error(`a generated customer is ill-typed: ${facts.left.map(({ message }) => message).join("; ")}`);
};
/** Another draft for each attempt; choices that were equal become different. */
const neighbour = (draft, attempt) => draft.map((choice, place) => choice + attempt * (37 + 7 * place));
/** The first of the draft's neighbours who is accepted, or else the one that is found otherwise, if there is one. */
const acceptedOr = (policy, accepts, otherwise) => {
    const write = customerWriter(policy);
    return (draft) => {
        for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
            const customer = write(neighbour(draft, attempt));
            if (accepts(customer))
                return customer;
        }
        return otherwise(factsOf(policy, write(draft)));
    };
};
/**
 * Writes customers who break no invariant.
 *
 * @returns undefined where the invariants leave no customer at all, or are too entangled to find one
 */
export const possibleCustomerWriter = (policy) => {
    const { accepts, nearest } = possibleIn(policy);
    return acceptedOr(policy, accepts, nearest);
};
/**
 * Valid customers of the policy, biased to the places where decisions change: each constant that a fact is compared with,
 * a step below and above it, bounds, empty arrays, strings that nobody mentions; facts with a default are at times absent.
 *
 * @throws Error where the policy's invariants leave no customer at all
 */
export const customersOf = (policy) => fromWriter(possibleCustomerWriter(policy), nobodyCanExist(policy));
/**
 * Customers in `exclusiveTo` of a service; any customers where it is not exclusive.
 *
 * @throws Error where there can be none
 */
export const insidersOf = (policy, service) => membersOf(policy, (formulas) => formulas.inside(service), `nobody can be in \`exclusiveTo\` of \`${service}\``);
/**
 * Customers who are not in `knownTo` of a service, and so must not hear of it.
 *
 * @throws Error where there can be none
 */
export const outsidersOf = (policy, service) => membersOf(policy, ({ space, possible, mayKnow }) => space.minus(possible, mayKnow(service)), `every possible customer may know of \`${service}\``);
const membersOf = (policy, setOf, nobody) => {
    const formulas = formulasOf(policy);
    const { space } = formulas;
    const set = setOf(formulas);
    const accepts = (customer) => space.has(set, factsOf(policy, customer));
    const nearest = (facts) => {
        const witness = space.within(() => space.witness(set, { near: facts }));
        return witness._tag === "Right" ? witness.right : undefined;
    };
    return fromWriter(acceptedOr(policy, accepts, nearest), nobody);
};
const fromWriter = (write, nobody) => customerDraft.map((draft) => {
    const customer = write(draft);
    if (customer === undefined)
        throw new Error(nobody);
    return customer;
});
/**
 * Policies, each with customers as of {@link customersOf}. Policy and customers shrink independently of each other.
 *
 * @param size how many customers, at most
 */
export const populations = (policies, size) => fc.tuple(policies, fc.noBias(fc.array(customerDraft, { minLength: 1, maxLength: size, size: "max" }))).map(([policy, drafts]) => {
    const write = possibleCustomerWriter(policy);
    return { policy, customers: drafts.map(write).filter((customer) => customer !== undefined) };
});
//# sourceMappingURL=customers.js.map