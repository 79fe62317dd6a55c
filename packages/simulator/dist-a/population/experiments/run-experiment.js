import { InvariantError } from "@tierpolicy/engine";
import { parsePolicy } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import { bandAround } from "../bands/band.js";
import { everyRun } from "../bands/every-run.js";
import { alike } from "../compare/alike.js";
import { differenceIn } from "../compare/paired.js";
/** Lets the same people, with the same luck, live under both policies, several times. */
export const runExperiment = async ({ id, claim, advised, warned, customers, weeks, predictions }, options) => {
    const [a, b] = [policyOf(advised), policyOf(warned)];
    const pairs = await everyRun({ ...options, customers: customers(options.customers), weeks }, 2, (setting, living) => alike(a, b, setting, living));
    if (isLeft(pairs))
        throw new InvariantError(pairs.left.map(({ message }) => message).join("; "));
    const outcomes = predictions.map(({ measure, unit, of, claimed }) => {
        const difference = differenceIn(pairs.right, of);
        return {
            measure,
            unit,
            advised: bandAround(pairs.right.map((pair) => of(pair.a))),
            warned: bandAround(pairs.right.map((pair) => of(pair.b))),
            difference,
            ...(claimed !== undefined && { claimed, cameOut: cameOut(difference, claimed) }),
        };
    });
    return { id, claim, customers: options.customers, weeks, runs: pairs.right.length, outcomes };
};
export const cameOut = ({ low, high }, claimed) => low > 0 ? (claimed === "more" ? "yes" : "no") : high < 0 ? (claimed === "less" ? "yes" : "no") : "undecided";
/** @throws InvariantError where it is none: it is written in this house */
export const policyOf = (document) => {
    const parsed = parsePolicy(document);
    if (isLeft(parsed))
        throw new InvariantError(parsed.left.map(({ message }) => message).join("; "));
    return parsed.right;
};
//# sourceMappingURL=run-experiment.js.map