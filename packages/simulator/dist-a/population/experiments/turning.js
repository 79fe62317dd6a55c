import { InvariantError } from "@tierpolicy/engine";
import { isNonEmpty } from "fp-ts/lib/Array.js";
import { isLeft } from "fp-ts/lib/Either.js";
import { COEFFICIENT_NAMES } from "../coefficients/coefficients.js";
import { influencesIn } from "../sensitivity/influences-in.js";
import { cameOut, policyOf } from "./run-experiment.js";
const isClaimed = (prediction) => prediction.claimed !== undefined;
/** Under which plausible coefficients, one at a time, the predictions of an experiment come out and under which they do not. */
export const turningOf = async ({ advised, warned, customers, weeks, predictions }, options) => {
    const claimed = predictions.filter(isClaimed);
    const measures = claimed.map(({ of }) => of);
    if (!isNonEmpty(measures))
        return [];
    const policies = [policyOf(advised), policyOf(warned)];
    const people = customers(options.customers);
    const found = await influencesIn(measures, policies, { ...options, customers: people, weeks }, COEFFICIENT_NAMES);
    if (isLeft(found))
        throw new InvariantError(found.left.map(({ message }) => message).join("; "));
    return found.right.map(({ difference, influences }, at) => {
        const { measure, claimed: direction } = claimed[at];
        const usually = cameOut(difference, direction);
        const trials = influences.flatMap(({ coefficient, trials }) => trials.map((trial) => ({ coefficient, ...trial })));
        const turns = trials.map(({ coefficient, value, difference }) => ({
            coefficient,
            value,
            difference,
            cameOut: cameOut(difference, direction),
        }));
        return {
            measure,
            usually: { difference, cameOut: usually },
            turns: turns.filter((turn) => turn.cameOut !== usually),
            strongest: turns.slice(0, 6),
        };
    });
};
//# sourceMappingURL=turning.js.map