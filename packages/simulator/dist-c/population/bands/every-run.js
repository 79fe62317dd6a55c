import { InvariantError } from "@tierpolicy/engine";
import { isNonEmpty } from "fp-ts/lib/Array.js";
import { isLeft, right } from "fp-ts/lib/Either.js";
import { readOptions } from "../options/read-options.js";
const DEFAULT_RUNS = 10;
/**
 * Does the same under several seeds: the one of the options, the next, and so on.
 *
 * @param simulations how many there are in each run
 * @param once what is done with a seed; it hands on how the simulations are to be run
 * @returns what came of each, in this order; or everything that is wrong with the options, or what the first run found wrong
 */
export const everyRun = async (options, simulations, once) => {
    const setting = readOptions(options);
    if (isLeft(setting))
        return setting;
    const { runs = DEFAULT_RUNS, threads, onRun, onWeek } = options;
    const weeks = runs * simulations * setting.right.weeks;
    let lived = 0;
    const living = {
        ...(threads !== undefined && { threads }),
        ...(onWeek && { onWeek: () => onWeek(++lived, weeks) }),
    };
    const done = [];
    while (done.length < runs) {
        const one = await once({ ...setting.right, seed: setting.right.seed + done.length }, living);
        if (isLeft(one))
            return one;
        done.push(one.right);
        onRun?.(done.length, runs);
    }
    if (!isNonEmpty(done))
        throw new InvariantError("there is at least one run");
    return right(done);
};
//# sourceMappingURL=every-run.js.map