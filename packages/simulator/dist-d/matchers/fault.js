import { quoteAll, renderDiagnostics } from "@tierpolicy/schema";
import { witnessLines } from "../cli/output/witness-lines.js";
/** A fault as a person reads it: with the lines of the policy's text, where it has one. */
export const faultText = (policy, { code, message, help, pointer, rules, people }) => {
    const range = policy.rangeOf(pointer);
    const diagnostic = {
        code,
        severity: "error",
        message,
        pointer,
        ...(range && { range }),
        ...(help !== undefined && { help }),
    };
    const frame = renderDiagnostics([diagnostic], policy.text === undefined ? {} : { text: policy.text });
    const margin = /^( *)-->/m.exec(frame)?.[1] ?? "";
    const notes = [...(rules.length > 0 ? [`rules: ${quoteAll(rules)}`] : []), ...people];
    return [frame, ...notes.map((note) => `${margin} = ${note}`)].join("\n");
};
export const findingText = (policy, finding) => faultText(policy, { code: finding.check, ...finding, people: witnessLines(finding) });
/** The rules of the policy that have these names, in its order. */
export const rulesNamed = ({ rules }, names) => rules.filter(({ name }) => names.includes(name));
/** JSON Pointers to what should be looked at first: a rule's name, where it has one, else the rule; without a rule, the service. */
export const placesToBlame = ({ services }, service, [rule]) => rule === undefined ? [services.get(service)?.pointer ?? ""] : [`${rule.pointer}/name`, rule.pointer];
const MOST_FAULTS = 5;
/** Several faults, one below the other; of many the first. */
export const faultTexts = (faults) => {
    const rest = faults.length - MOST_FAULTS;
    return [...faults.slice(0, MOST_FAULTS), ...(rest > 0 ? [`and ${rest} more`] : [])].join("\n\n");
};
//# sourceMappingURL=fault.js.map