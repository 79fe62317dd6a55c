import { InvariantError } from "@tierpolicy/engine";
import { allowancesOf } from "../check/allowances.js";
import { inquiryOf } from "../check/inquiry.js";
import { findingText, placesToBlame, rulesNamed } from "./fault.js";
import { explained } from "./of-one.js";
/** A question about a policy of a hundred rules takes about a thousand nodes. */
const DEFAULT_BUDGET = 500_000;
/** The faults of the claims over all possible customers in question, as a person reads them; empty where all claims are proved. */
export const faultsOfAll = async ({ policy, matcher, assertion, budget = DEFAULT_BUDGET }, claims) => {
    // Only the assertion's `where` is looked at: the replay tells whether it holds of a customer.
    const asked = { ...policy, assertions: [assertion] };
    const allowances = allowancesOf({ ...policy, services: new Map(), segments: new Map(), rules: [] }, undefined);
    const inquire = inquiryOf(asked, allowances, budget, 1 + claims.length);
    const check = { id: matcher, severity: "error", proved: "it holds", questions: () => [] };
    const findingsFor = async (question) => (await inquire(check, question, "error")).map(({ finding }) => finding);
    const absent = await findingsFor(nobodyIn(assertion));
    if (absent.length > 0)
        return absent.map(({ message, help }) => `${message}\n  = help: ${help}`);
    const faults = [];
    for (const claim of claims)
        for (const finding of await findingsFor(questionOf(policy, assertion, claim)))
            faults.push(textOf(policy, claim.service, finding));
    return faults;
};
const textOf = (policy, service, finding) => {
    const text = findingText(policy, finding);
    return finding.witness?.customer === undefined ? text : `${text}\n\n${explained(policy, service, finding.witness.customer)}`;
};
const whereIn = ({ where }, { space, possible }) => (where ? space.and(possible, space.of(where)) : possible);
/** Whatever is said of nobody holds, and says nothing. */
const nobodyIn = (assertion) => ({
    subject: { rules: [] },
    pointer: "",
    topic: "whether there is any such customer",
    violation: (formulas) => ({ kind: "nobody", customers: whereIn(assertion, formulas) }),
    isShownBy: () => true,
    tell: () => ({
        message: assertion.where ? "nobody can be in `where`, so that it says nothing" : "nobody can exist, so that it says nothing",
        help: assertion.where ? "widen `where`" : "let the policy's invariants leave somebody",
        pointers: [""],
    }),
});
const questionOf = (policy, assertion, claim) => {
    const { service } = claim;
    const decisionIn = ({ customer }) => {
        const decision = customer?.services[service];
        if (decision === undefined)
            throw new InvariantError(`the replay decides nothing on \`${service}\``);
        return decision;
    };
    return {
        subject: { service, rules: [] },
        pointer: policy.services.get(service)?.pointer ?? "",
        topic: `what is expected of \`${service}\``,
        violation: (formulas) => ({
            kind: "customer",
            customers: formulas.space.and(whereIn(assertion, formulas), claim.breakers(formulas)),
        }),
        ...(assertion.where && { conditions: [assertion.where] }),
        isShownBy: (replay) => {
            const isMeant = assertion.where === undefined || replay.customer?.segments.includes(assertion.where.pointer) === true;
            // Who hears of what does not follow from one decision; the sets themselves are asked below.
            return isMeant && (claim.channels.length > 0 || claim.isBrokenBy({ decision: decisionIn(replay), heardOn: [] }));
        },
        tell: ({ formulas, witness, replay, customer }) => {
            const heardOn = claim.channels
                .filter((channel) => formulas.space.has(formulas.hearOf(channel, service), witness.customer))
                .sort();
            const treatment = { decision: decisionIn(replay), heardOn };
            if (!claim.isBrokenBy(treatment))
                throw new InvariantError(`a witness does not hear of \`${service}\` as its set says`);
            const rules = rulesNamed(policy, claim.rules(treatment));
            return {
                message: `${customer} ${claim.outcome(treatment)}`,
                help: claim.help,
                pointers: placesToBlame(policy, service, rules),
                rules: rules.map(({ name }) => name),
            };
        },
    };
};
//# sourceMappingURL=of-all.js.map