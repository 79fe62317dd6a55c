import { statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = import.meta.dirname;
const require = createRequire(import.meta.url);

/** Bytes of what an application would carry, minified, and the same gzipped. */
const bundled = async (contents) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "node",
    logLevel: "error",
  });
  const [{ contents: code }] = outputFiles;
  return { minified: code.length, gzipped: gzipSync(code, { level: 9 }).length };
};

const binary = (path) => ({ binary: statSync(path).size });

/** Which of the packages for each platform is installed, its loader knows. */
const zenBinary = () => {
  require("@gorules/zen-engine");
  return Object.keys(require.cache).find((path) => path.endsWith(".node"));
};

export const sizes = async () => [
  { name: "tierpolicy compile + decide", ...(await bundled('export { compile, decide } from "@tierpolicy/engine"')) },
  {
    name: "tierpolicy parsePolicy + compile + decide",
    ...(await bundled('export { compile, decide } from "@tierpolicy/engine"; export { parsePolicy } from "@tierpolicy/schema"')),
  },
  { name: "json-logic-engine", ...(await bundled('export { LogicEngine } from "json-logic-engine"')) },
  { name: "json-rules-engine", ...(await bundled('export { Engine } from "json-rules-engine"')) },
  { name: "cedar-wasm", ...binary(join(dirname(require.resolve("@cedar-policy/cedar-wasm/nodejs")), "cedar_wasm_bg.wasm")) },
  { name: "zen-engine", ...binary(zenBinary()) },
];
