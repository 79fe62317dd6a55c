import { statementOf } from "@tierpolicy/engine";
const termsText = (terms) => [...terms].sort(([a], [b]) => (a < b ? -1 : 1));
const statementText = ({ commitment, publicity, channels, terms, approval }, { channel }) => [
    commitment,
    publicity,
    channels && [...new Set(channels.map(channel))].sort(),
    termsText(terms),
    approval,
];
/**
 * What a rule says beside its condition and its services, as decisions see it.
 *
 * @param service to be told what an offer means for it, defaults and standards filled in; without it, what the offer says itself
 */
export const ruleContent = (rule, wording, service) => {
    switch (rule.type) {
        case "offer":
            return ["offer", rule.bySelector, statementText(service ? statementOf(rule, service) : rule.states, wording)];
        case "withhold":
            return ["withhold"];
        case "limit":
            return ["limit", rule.commitment, rule.publicity, termsText(rule.terms)];
        case "arrange":
            return ["arrange", rule.bySelector, rule.fee, rule.by];
    }
};
//# sourceMappingURL=rule-content.js.map