import { unusedChannels } from "./unused-channels.js";
import { unusedFacts } from "./unused-facts.js";
import { unusedSegments } from "./unused-segments.js";
import { unusedServices } from "./unused-services.js";
import { unusedTerms } from "./unused-terms.js";
import { usedNames } from "./used-names.js";
/**
 * Refuted iff the policy has one of these:
 * a fact, or a property of one, that no condition looks at (nor, of the clock, a `surprise`, or the `until` of an `allow`);
 * a segment that no condition, `exclusiveTo`, `knownTo`, `reach`, `overheardBy` or chain of tiers names;
 * a channel such that *carries the service because of them* is empty for every service;
 * a service such that *is offered it ∨ it is arranged for them* is empty;
 * a term of a service that is arranged for somebody, and offered to nobody.
 */
export const unused = {
    id: "unused",
    severity: "warn",
    proved: "every fact, segment, channel, service and term is used",
    questions: (policy) => {
        const used = usedNames(policy);
        return [
            ...unusedFacts(policy, used),
            ...unusedSegments(policy, used),
            ...unusedServices(policy),
            ...unusedTerms(policy),
            ...unusedChannels(policy),
        ];
    },
};
//# sourceMappingURL=unused.js.map