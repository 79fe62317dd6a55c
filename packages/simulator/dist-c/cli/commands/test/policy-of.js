import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { readPolicyTests } from "@tierpolicy/schema/policy-tests";
import { STDIN } from "../../input/text-source.js";
const SUFFIX = /\.policy-test\.json$/;
/** The policy that a file of tests is about: the one that it names, the one whose name it has, or `policy.json` beside it. */
export const policyPathOf = async (file, { document }) => {
    const folder = file === STDIN ? "." : dirname(file);
    if (document?.policy !== undefined)
        return join(folder, document.policy);
    const namesake = join(folder, basename(file).replace(SUFFIX, ".json"));
    return SUFFIX.test(file) && (await exists(namesake)) ? namesake : join(folder, "policy.json");
};
/** The same, of a file that has not been read. */
export const policyPathIn = async (file) => policyPathOf(file, readPolicyTests(await textOf(file)));
/** A file that cannot be read, or is gone for a moment, says nothing. */
const textOf = async (file) => {
    try {
        return await readFile(file, "utf8");
    }
    catch {
        return "";
    }
};
const exists = async (path) => {
    try {
        await stat(path);
        return true;
    }
    catch {
        return false;
    }
};
//# sourceMappingURL=policy-of.js.map