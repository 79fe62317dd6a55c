import { statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bundled, COMPILE_AND_DECIDE } from "./bundled.mjs";

const require = createRequire(import.meta.url);

const binary = (path) => ({ binary: statSync(path).size });

/** Which of the packages for each platform is installed, its loader knows. */
const zenBinary = () => {
  require("@gorules/zen-engine");
  return Object.keys(require.cache).find((path) => path.endsWith(".node"));
};

export const sizes = async () => [
  { name: "tierpolicy compile + decide", ...(await bundled(COMPILE_AND_DECIDE)) },
  {
    name: "tierpolicy parsePolicy + compile + decide",
    ...(await bundled(`${COMPILE_AND_DECIDE}; export { parsePolicy } from "@tierpolicy/schema"`)),
  },
  { name: "json-logic-engine", ...(await bundled('export { LogicEngine } from "json-logic-engine"')) },
  { name: "json-rules-engine", ...(await bundled('export { Engine } from "json-rules-engine"')) },
  { name: "cedar-wasm", ...binary(join(dirname(require.resolve("@cedar-policy/cedar-wasm/nodejs")), "cedar_wasm_bg.wasm")) },
  { name: "zen-engine", ...binary(zenBinary()) },
];
