import { misuse } from "../complaint.js";
import { STDIN } from "./text-source.js";
/** Why these files cannot all be read, if standard input is meant more than once. */
export const stdinTwice = (paths) => paths.filter((path) => path === STDIN).length > 1 ? misuse("standard input can be read once", "name files for the others") : undefined;
//# sourceMappingURL=stdin-once.js.map