import {
  expandPaths
} from "./chunk-VQRFTVNA.js";
import {
  STDIN
} from "./chunk-L7JSMSLC.js";
import {
  asDiagnostic,
  complain,
  misuse
} from "./chunk-ZN5NFATJ.js";

// dist/cli/commands/policies.js
var forEachPolicy = async (named, { err }, { look, inVain }) => {
  let expanded = await expandPaths(named), looked = [];
  for (let { path, complaint } of expanded.inVain)
    looked.push(inVain({ path, diagnostics: [asDiagnostic(complaint)], exit: await complain(err, complaint) }));
  for (let path of expanded.paths)
    looked.push(await look(path));
  return { looked, isList: expanded.isList };
}, mayWatch = (named) => named.includes(STDIN) ? misuse("standard input cannot be watched", "name a file") : void 0;

export {
  forEachPolicy,
  mayWatch
};
