import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { quote } from "@tierpolicy/schema";
import { invalid } from "../../complaint.js";
import { expandPaths } from "../../input/expand-paths.js";
import { STDIN } from "../../input/text-source.js";
import { policyPathIn } from "./policy-of.js";
const TESTS = "**/*.policy-test.json";
/**
 * The files of tests that the arguments of the command stand for; without any, those below the working directory, and of a policy that is
 * named only those that are about it.
 *
 * @param mayBeNone whether it is no complaint that there are none, since something else is asked of the policy
 */
export const findTests = async (named, policy, mayBeNone) => {
    const isBare = named.length === 0;
    const found = await Promise.all((isBare ? ["."] : named).map((path) => findIn(path, isBare && mayBeNone)));
    const files = [...new Set(found.flatMap(({ files }) => files))];
    const inVain = found.flatMap(({ inVain }) => inVain);
    return { files: isBare && policy !== undefined ? await about(policy, files) : files, inVain };
};
const about = async (policy, files) => {
    const policies = await Promise.all(files.map(policyPathIn));
    return files.filter((_, at) => resolve(policies[at] ?? "") === resolve(policy));
};
const findIn = async (path, mayBeNone) => {
    if (path === STDIN || !(await isDirectory(path))) {
        const { paths, inVain } = await expandPaths([path]);
        return { files: paths, inVain: inVain.map(({ complaint }) => complaint) };
    }
    const { glob } = await import("tinyglobby");
    const files = await glob(TESTS, { cwd: path, ignore: ["**/node_modules/**"], expandDirectories: false });
    const prefix = path === "." ? "" : path.endsWith("/") ? path : `${path}/`;
    if (files.length > 0 || mayBeNone)
        return { files: files.sort().map((file) => prefix + file), inVain: [] };
    const where = path === "." ? "here" : `in ${quote(path)}`;
    return { files: [], inVain: [invalid(`there are no policy tests ${where}`, HELP)] };
};
const HELP = "`tierpolicy test --suggest --policy policy.json` writes first ones";
const isDirectory = async (path) => {
    try {
        return (await stat(path)).isDirectory();
    }
    catch {
        return false;
    }
};
//# sourceMappingURL=find-tests.js.map