import { asDiagnostic, complain, misuse } from "../complaint.js";
import { expandPaths } from "../input/expand-paths.js";
import { STDIN } from "../input/text-source.js";
/** Looks at each of the policies that the arguments of a command stand for, one after the other. */
export const forEachPolicy = async (named, { err }, { look, inVain }) => {
    const expanded = await expandPaths(named);
    const looked = [];
    for (const { path, complaint } of expanded.inVain)
        looked.push(inVain({ path, diagnostics: [asDiagnostic(complaint)], exit: await complain(err, complaint) }));
    for (const path of expanded.paths)
        looked.push(await look(path));
    return { looked, isList: expanded.isList };
};
/** Why these files cannot be watched, if they cannot. */
export const mayWatch = (named) => named.includes(STDIN) ? misuse("standard input cannot be watched", "name a file") : undefined;
//# sourceMappingURL=policies.js.map