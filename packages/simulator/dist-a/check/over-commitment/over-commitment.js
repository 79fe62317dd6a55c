import { commitment, evidenceCeiling, wilsonLowerBound } from "@tierpolicy/engine";
import { quote } from "@tierpolicy/schema";
import { classInWords, excessQuestions } from "./excess.js";
/**
 * Refuted iff, for an offer of a service that states a commitment (in the offer, or in the service's `defaults`) above the meet of
 * what the standard of its class and its evidence allow, the set *matches the offer* is not empty.
 */
export const overCommitment = {
    id: "over-commitment",
    severity: "error",
    proved: "no offer states more commitment than standard and evidence allow",
    questions: (policy) => excessQuestions(policy, {
        name: "commitment",
        ladder: commitment,
        stated: (statement) => statement.commitment,
        decided: (decision) => decision.commitment,
        bounds: (service) => [standardBound(service), ...evidenceBounds(service)],
        excess: (rule, service, level, customer) => `${rule} promises ${service} as ${level} to ${customer}`,
    }),
};
const standardBound = (service) => {
    const allows = service.classCeiling.commitment;
    return {
        allows,
        because: `the standard allows ${quote(allows)} at most of ${classInWords(service)}`,
        otherwise: "raise the ceiling of the class in `standards`",
    };
};
/** None where nothing was measured. */
const evidenceBounds = (service) => {
    const { standard, evidence } = service;
    if (evidence === undefined || standard?.target === undefined)
        return [];
    const { kept, promised } = evidence;
    const allows = evidenceCeiling(service);
    const share = kept / promised;
    const measured = share >= standard.target
        ? `lower end of the 95 % Wilson interval ${figure(wilsonLowerBound(kept, promised), standard.target)}`
        : `a share of ${figure(share, standard.target)}`;
    return [
        {
            allows,
            because: `the evidence allows ${quote(allows)} at most: ${count(kept)} of ${count(promised)} kept, ${measured}, target ${standard.target}`,
            otherwise: "promise it once more of the measured cases are kept",
        },
    ];
};
const count = (cases) => cases.toLocaleString("en-US");
/** A share that falls short of the target, to four digits, or as many as it takes to show that it does. */
const figure = (share, target) => {
    for (let digits = 4; digits <= 17; digits++) {
        const shown = Number(share.toFixed(digits));
        if (shown < target)
            return String(shown);
    }
    return String(share);
};
//# sourceMappingURL=over-commitment.js.map