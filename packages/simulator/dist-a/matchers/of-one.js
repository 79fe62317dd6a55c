import { compile, decide, explain, hears, renderExplanation } from "@tierpolicy/engine";
import { renderDiagnostics } from "@tierpolicy/schema";
import { bind, bindTo, isLeft, map, mapLeft, right } from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import { faultText, placesToBlame, rulesNamed } from "./fault.js";
const compiled = new WeakMap();
/** A test suite has many things to say of one policy. */
const compiledOnce = (policy) => {
    const known = compiled.get(policy) ?? compile(policy);
    compiled.set(policy, known);
    return known;
};
/**
 * Whether a claim holds of one customer.
 *
 * @returns the fault as a person reads it, if there is one; left, what is wrong with the customer
 */
export const faultOfOne = (policy, matcher, claim, customer) => pipe(treatmentOf(policy, claim, customer), mapLeft((problems) => renderDiagnostics(problems)), map((treatment) => (claim.isBrokenBy(treatment) ? told(policy, matcher, claim, customer, treatment) : undefined)));
const treatmentOf = (policy, { service, channels }, customer) => pipe(decide(compiledOnce(policy), customer), map(({ services }) => services[service]), bindTo("decision"), bind("heardOn", () => (channels.length === 0 ? right([]) : heardBy(policy, service, channels, customer))));
const heardBy = (policy, service, channels, customer) => pipe(hears(compiledOnce(policy), customer), map((news) => news.filter((one) => one.service === service).flatMap((one) => one.channels)), map((heardOn) => heardOn.filter((channel) => channels.includes(channel))));
const told = (policy, matcher, claim, customer, treatment) => {
    const rules = rulesNamed(policy, claim.rules(treatment));
    const pointers = placesToBlame(policy, claim.service, rules);
    const fault = faultText(policy, {
        code: matcher,
        message: `the customer ${claim.outcome(treatment)}`,
        help: claim.help,
        pointer: pointers.find((pointer) => policy.rangeOf(pointer) !== undefined) ?? pointers[0],
        people: [`customer: ${JSON.stringify(customer)}`],
        rules: rules.map(({ name }) => name),
    });
    return `${fault}\n\n${explained(policy, claim.service, customer)}`;
};
/** Why a customer gets what the customer gets of a service: each rule, and the first condition of it that failed. */
export const explained = (policy, service, customer) => {
    const explanation = explain(compiledOnce(policy), customer, { service });
    return isLeft(explanation) ? "" : renderExplanation(explanation.right).join("\n");
};
//# sourceMappingURL=of-one.js.map