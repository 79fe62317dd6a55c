import { findTests } from "./find-tests.js";
import { policyPathIn } from "./policy-of.js";
/** The files of tests that the arguments of the command stand for now, and the policies that they are about. */
export const watchedFiles = async (named, { policy }) => {
    const { files } = await findTests(named, policy, true);
    const policies = policy === undefined ? await Promise.all(files.map(policyPathIn)) : [policy];
    return [...new Set([...files, ...policies])];
};
//# sourceMappingURL=watched-files.js.map