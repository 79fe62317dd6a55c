import { expandPaths } from "../input/expand-paths.js";
import { watch } from "../watch/watch.js";
/** Runs a command again whenever one of its policies changes, or a new one appears that its arguments stand for. */
export const watchPolicies = ({ named, others = [], run }, terminal) => watch({ files: async () => [...(await expandPaths(named)).paths, ...others], run }, terminal);
//# sourceMappingURL=watch-policies.js.map