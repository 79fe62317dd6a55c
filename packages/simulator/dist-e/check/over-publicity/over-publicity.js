import { exclusivityCeiling, publicity } from "@tierpolicy/engine";
import { quote, quoteAll } from "@tierpolicy/schema";
import { classInWords, excessQuestions } from "../over-commitment/excess.js";
/**
 * Refuted iff, for an offer of a service that states a publicity (in the offer, or in the service's `defaults`) above the meet of
 * what the standard of its class and its exclusivity allow, the set *matches the offer* is not empty.
 */
export const overPublicity = {
    id: "over-publicity",
    severity: "error",
    proved: "no offer states more publicity than standard and exclusivity allow",
    questions: (policy) => excessQuestions(policy, {
        name: "publicity",
        ladder: publicity,
        stated: (statement) => statement.publicity,
        decided: (decision) => decision.publicity,
        bounds: (service) => [standardBound(service), ...exclusivityBounds(service)],
        excess: (rule, service, level, customer) => `${rule} states publicity ${level} of ${service} for ${customer}`,
    }),
};
const standardBound = (service) => {
    const allows = service.classCeiling.publicity;
    return {
        allows,
        because: `the standard allows ${quote(allows)} at most of ${classInWords(service)}`,
        otherwise: service.need === "delight"
            ? 'mark it `"story": true` if it is a story for the world, or raise the ceiling of delights in `standards`'
            : "raise the ceiling of the class in `standards`",
    };
};
const exclusivityBounds = (service) => {
    if (service.exclusiveTo === undefined)
        return [];
    const allows = exclusivityCeiling(service);
    return [
        {
            allows,
            because: `what is exclusive to ${quoteAll(service.exclusiveTo)} may be told inside only, ${quote(allows)} at most`,
            otherwise: 'say `"knownTo": "everyone"` if its existence is no secret',
        },
    ];
};
//# sourceMappingURL=over-publicity.js.map