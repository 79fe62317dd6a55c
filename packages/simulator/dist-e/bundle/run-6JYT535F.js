import {
  kilobytes
} from "./chunk-EVJZ2YFR.js";
import {
  deliver
} from "./chunk-VL5KUSNC.js";
import "./chunk-ADEMQG65.js";
import {
  loadPolicy
} from "./chunk-W6TSTDV2.js";
import "./chunk-TVI6PGQY.js";
import "./chunk-L7JSMSLC.js";
import {
  bundled
} from "./chunk-MLTC664W.js";
import "./chunk-HPBSY3TY.js";
import "./chunk-B25MF25I.js";
import "./chunk-YMLVUU3E.js";
import "./chunk-EWQMXBMZ.js";
import "./chunk-Y4XXGU5X.js";
import "./chunk-ZN5NFATJ.js";
import "./chunk-AGRNT4MY.js";
import {
  isLeft
} from "./chunk-JKCM4TFR.js";
import "./chunk-UDG6POVW.js";
import "./chunk-E76U5H52.js";

// dist/cli/commands/bundle/run.js
var writeBundle = async (path, { audience, budget, out: file }, terminal) => {
  let loaded = await loadPolicy(path, terminal);
  if (isLeft(loaded))
    return loaded.left.exit;
  let bundle = await bundled(loaded.right.policy, audience, budget, terminal.err);
  if (typeof bundle == "number")
    return bundle;
  let text = `${JSON.stringify(bundle.document)}
`;
  return deliver(text, file, terminal, ` (${kilobytes(text)})`);
};
export {
  writeBundle
};
