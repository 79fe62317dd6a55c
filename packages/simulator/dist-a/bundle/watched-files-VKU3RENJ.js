import {
  findTests,
  policyPathIn
} from "./chunk-RRIYHYU2.js";
import "./chunk-VQRFTVNA.js";
import "./chunk-L7JSMSLC.js";
import "./chunk-ZN5NFATJ.js";
import "./chunk-AGRNT4MY.js";
import "./chunk-JKCM4TFR.js";
import "./chunk-UDG6POVW.js";
import "./chunk-E76U5H52.js";

// dist/cli/commands/test/watched-files.js
var watchedFiles = async (named, { policy }) => {
  let { files } = await findTests(named, policy, !0), policies = policy === void 0 ? await Promise.all(files.map(policyPathIn)) : [policy];
  return [.../* @__PURE__ */ new Set([...files, ...policies])];
};
export {
  watchedFiles
};
