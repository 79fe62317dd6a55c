import { agreement, compile, formulasOf, memberProgram, segmentAgreement } from "@tierpolicy/engine";
import { agreementHtml, agreementMarkdown } from "@tierpolicy/engine/agreement";
import { quote, suggest } from "@tierpolicy/schema";
import { isLeft, left, map, mapLeft } from "fp-ts/lib/Either.js";
import { clockFiller, nowOf } from "../../clock.js";
import { invalid, misuse } from "../../complaint.js";
import { EXIT } from "../../exit-code.js";
import { readFactsOption } from "../../input/facts-option.js";
import { asJson } from "../../output/as-json.js";
import { customerById } from "./customer-by-id.js";
/** The agreement that was asked for, in the form that was asked for. */
export const agreementText = async (policy, format, css, options) => {
    const { segment, lang, to } = options;
    const made = segment === undefined ? await withCustomer(policy, options) : withSegment(policy, segment, options);
    const wording = { lang, ...(to !== undefined && { addressee: to }) };
    return map((agreed) => {
        switch (format) {
            case "markdown":
                return agreementMarkdown(agreed, wording);
            case "html":
                return agreementHtml(agreed, { ...wording, css });
            case "json":
                return asJson([agreed], format, false);
        }
    })(made);
};
/** What everybody may know. */
export const publicText = (policy, { lang, at, budget }) => {
    const program = memberProgram(policy, { lang, ...formulasWithin(policy, budget), ...nowAs(policy, at) });
    return map((jsonLd) => asJson([jsonLd], "json", false))(mapLeft(undecided("what is public"))(program));
};
const withSegment = (policy, segment, { at, budget }) => {
    if (!policy.segments.has(segment))
        return left([misuse(`the policy has no segment ${quote(segment)}`, suggest(segment, [...policy.segments.keys()], "segments"))]);
    const agreed = segmentAgreement(policy, segment, { ...formulasWithin(policy, budget), ...nowAs(policy, at) });
    return mapLeft(undecided(`the agreement with ${quote(segment)}`))(agreed);
};
const withCustomer = async (policy, { facts, customers, id, at }) => {
    const customer = customers === undefined || id === undefined ? readFactsOption(facts ?? "") : await customerById(customers, id, policy);
    if (isLeft(customer))
        return left([customer.left]);
    const agreed = agreement(compile(policy), clockFiller(policy, at)(customer.right));
    return mapLeft(([first, ...rest]) => [told(first), ...rest.map(told)])(agreed);
};
const told = ({ message, help }) => invalid(message, help);
const undecided = (what) => ({ reason }) => [
    { exit: EXIT.undecided, message: `${what} is undecided: ${reason}`, help: "raise the budget with --budget" },
];
const formulasWithin = (policy, budget) => budget === undefined ? {} : { formulas: formulasOf(policy, { budget }) };
const nowAs = (policy, at) => {
    const now = nowOf(policy, at);
    return now === undefined ? {} : { at: now };
};
//# sourceMappingURL=agreement-text.js.map