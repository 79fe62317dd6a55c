import {
  expandPaths
} from "./chunk-VQRFTVNA.js";
import {
  watch
} from "./chunk-ZWFY5N4Y.js";
import "./chunk-L7JSMSLC.js";
import "./chunk-HPBSY3TY.js";
import "./chunk-ZN5NFATJ.js";
import "./chunk-AGRNT4MY.js";
import "./chunk-JKCM4TFR.js";
import "./chunk-UDG6POVW.js";
import "./chunk-E76U5H52.js";

// dist/cli/commands/watch-policies.js
var watchPolicies = ({ named, others = [], run }, terminal) => watch({ files: async () => [...(await expandPaths(named)).paths, ...others], run }, terminal);
export {
  watchPolicies
};
