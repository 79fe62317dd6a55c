import { isLeft, left, right } from "fp-ts/lib/Either.js";
import { complain, misuse } from "../complaint.js";
import { EXIT, gravest } from "../exit-code.js";
import { readPopulation } from "./read-population.js";
import { readSetting } from "./read-setting.js";
/**
 * Reads what was typed of a simulation, and the customers of a file.
 *
 * @param path of the customers, if there is one
 * @returns what the command ends with where nothing can be simulated: why, has been said on the screen for errors
 */
export const prepare = async (policies, path, options, terminal) => {
    const { err } = terminal;
    const setting = await readSetting(options);
    const complaints = [
        ...(path !== undefined && options.customers !== undefined
            ? [misuse("a file of customers and `--customers` are given", "leave one of them")]
            : []),
        ...(isLeft(setting) ? setting.left : []),
    ];
    for (const complaint of complaints)
        await complain(err, complaint);
    if (complaints.length > 0 || isLeft(setting))
        return left(gravest(complaints.map(({ exit }) => exit)));
    if (path === undefined)
        return right({ setting: setting.right, exit: EXIT.proved });
    const population = await readPopulation(policies, { path, input: options.input, start: setting.right.start }, terminal);
    if (isLeft(population))
        return left(await complain(err, population.left));
    const { customers, invalid } = population.right;
    return right({ setting: { ...setting.right, customers }, exit: invalid > 0 ? EXIT.invalid : EXIT.proved });
};
//# sourceMappingURL=prepare.js.map