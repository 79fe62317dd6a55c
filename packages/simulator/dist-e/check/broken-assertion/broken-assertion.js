import { quote, quoteAll } from "@tierpolicy/schema";
import { demandsOf, rulesToBlame } from "./demands.js";
/**
 * Refuted iff, for an assertion, one of its services and one of the demands of its `must`, the set *in `where` ∧ breaks the demand* is not empty.
 * A service that is not offered is below every level.
 */
export const brokenAssertion = {
    id: "broken-assertion",
    severity: "error",
    proved: "every assertion holds of every customer",
    questions: (policy) => policy.assertions.flatMap((assertion) => assertion.services
        .map((id) => policy.services.get(id))
        .flatMap((service) => demandsOf(policy, service, assertion.must).map((demand) => question(policy, assertion, service, demand)))),
};
const question = (policy, assertion, { id: service }, demand) => {
    const { name, where, severity, pointer } = assertion;
    const segment = where?.kind === "segment" ? where.segment : undefined;
    return {
        subject: { service, ...(segment !== undefined && { segment }), rules: [] },
        severity,
        pointer,
        topic: `whether ${quote(name)} holds of ${quote(service)}`,
        violation: (formulas) => ({
            kind: "customer",
            customers: where ? formulas.space.and(formulas.space.of(where), demand.breakers(formulas)) : demand.breakers(formulas),
        }),
        ...(where && { conditions: [where] }),
        isShownBy: ({ customer }) => {
            const decision = customer?.services[service];
            const isMeant = where === undefined || customer?.segments.includes(where.pointer) === true;
            return decision !== undefined && isMeant && demand.isBrokenBy(decision);
        },
        tell: ({ replay, customer }) => {
            const decision = replay.customer?.services[service];
            const rules = decision ? rulesToBlame(policy, demand, decision) : [];
            const withheld = decision?.rules.withhold ?? [];
            const repair = withheld.length > 0 && !demand.isCeiling ? `narrow ${quoteAll(withheld)}` : demand.repair;
            return {
                message: `${quote(name)} is broken: ${customer} ${decision ? demand.outcome(decision) : ""}`,
                help: `${repair}, or ${where ? "narrow the assertion's `where`" : "give the assertion a `where`"}`,
                pointers: [`${pointer}${demand.path}`, pointer],
                rules,
            };
        },
    };
};
//# sourceMappingURL=broken-assertion.js.map