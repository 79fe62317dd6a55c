import { nearest, quote, quoteAll, suggest } from "@tierpolicy/schema";
import { isLeft, left, right } from "fp-ts/lib/Either.js";
import { check } from "../check/check.js";
import { CHECK_IDS, CHECKS } from "../check/checks.js";
import { answer, unmet } from "./answer.js";
import { faultTexts, findingText } from "./fault.js";
import { policyIn } from "./subject.js";
const expected = async (context, received, { state, inspect, understand }) => {
    const policy = policyIn(received);
    if (isLeft(policy))
        return unmet(context, policy.left);
    const headline = `expected ${quote(policy.right.name)} ${context.isNot ? "not " : ""}to ${state}`;
    const understood = understand?.(policy.right);
    if (understood && isLeft(understood))
        return unmet(context, `${headline}\n\n${understood.left}`);
    const { verdict, findings, proof } = await inspect(policy.right);
    const faults = () => faultTexts(findings.map((finding) => findingText(policy.right, finding)));
    return answer(context, verdict === (context.isNot ? "refuted" : "proved"), () => `${headline}\n\n${verdict === "proved" ? `it is proved: ${proof}` : faults()}`);
};
/** These checks, and whatever they weigh: an author who asks for them wants to know. What the policy allows, with a reason, counts for nothing. */
const inspectOnly = async (policy, only, options, isMeant) => {
    const checks = new Map([...policy.checks].filter(([id]) => !only.includes(id)));
    const { findings } = await check({ ...policy, checks }, { ...options, only });
    const counting = findings.filter((finding) => finding.allowed === undefined && isMeant(finding));
    const refuted = counting.filter(({ verdict }) => verdict === "refuted");
    const verdict = refuted.length > 0 ? "refuted" : counting.length > 0 ? "undecided" : "proved";
    return { verdict, findings: counting, proof: only.map((id) => CHECKS[id].proved).join("; ") };
};
const LEAKS = ["overreach", "publicity-leak"];
export function toBeLeakFree(received, options = {}) {
    return expected(this, received, { state: "be leak-free", inspect: (policy) => inspectOnly(policy, LEAKS, options, () => true) });
}
export function toKeepExclusive(received, service, options = {}) {
    return expected(this, received, {
        state: `keep ${quote(service)} exclusive`,
        understand: (policy) => exclusive(policy, service),
        inspect: (policy) => inspectOnly(policy, LEAKS, options, (finding) => finding.service === service),
    });
}
const exclusive = ({ services }, id) => {
    const service = services.get(id);
    if (service === undefined)
        return left(`there is no service ${quote(id)}\n  = help: ${suggest(id, [...services.keys()], "services")}`);
    if (service.exclusiveTo === undefined && service.knownTo === "everyone")
        return left(`${quote(id)} is not exclusive: everyone may have it, and know of it\n  = help: give it \`exclusiveTo\`, or \`knownTo\``);
    return right(service);
};
export function toBeProved(received, id, options = {}) {
    if (id === undefined)
        return expected(this, received, { state: "be proved", inspect: (policy) => inspectAll(policy, options) });
    return expected(this, received, {
        state: `be proved free of ${quote(id)}`,
        understand: () => known(id),
        inspect: (policy) => inspectOnly(policy, [id], options, () => true),
    });
}
const known = (id) => {
    if (CHECK_IDS.includes(id))
        return right(id);
    const near = nearest(id, CHECK_IDS);
    return left(`there is no check ${quote(id)}\n  = help: ${near ? `did you mean ${quote(near)}?` : `the checks are ${quoteAll(CHECK_IDS)}`}`);
};
/** As the command line has it: all checks, with the severities of the policy, of which those of severity `error` count. */
const inspectAll = async (policy, options) => {
    const { verdict, findings, proved } = await check(policy, options);
    const counting = findings.filter(({ severity, allowed }) => severity === "error" && allowed === undefined);
    return { verdict, findings: counting, proof: `${quoteAll(proved, "and", proved.length)}` };
};
//# sourceMappingURL=check-matchers.js.map