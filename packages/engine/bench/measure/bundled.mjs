import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = import.meta.dirname;

/** What is guarded: an application that compiles a policy and decides, and has no use for the rest. */
export const COMPILE_AND_DECIDE = 'export { compile, decide } from "@tierpolicy/engine"';

const bundle = (contents, options) =>
  build({
    stdin: { contents, resolveDir: here },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "node",
    logLevel: "error",
    ...options,
  });

/** Bytes of what an application would carry that has only this in it, minified, and the same gzipped. */
export const bundled = async (contents) => {
  const { outputFiles } = await bundle(contents);
  const [{ contents: code }] = outputFiles;
  return { minified: code.length, gzipped: gzipSync(code, { level: 9 }).length };
};

/**
 * Of what modules that consists, from the heaviest on. The packages as they are published are few files, so this looks at what they are made of.
 *
 * @returns {Promise<readonly { readonly module: string, readonly minified: number }[]>}
 */
export const modulesOf = async (contents) => {
  const packages = join(here, "..", "..", "..");
  const fpTs = dirname(createRequire(join(packages, "engine/package.json")).resolve("fp-ts/package.json"));
  const { metafile } = await bundle(contents, {
    metafile: true,
    alias: {
      "fp-ts/lib": join(fpTs, "es6"),
      "@tierpolicy/engine": join(packages, "engine/dist/index.js"),
      "@tierpolicy/schema": join(packages, "schema/dist/index.js"),
    },
  });
  const [{ inputs }] = Object.values(metafile.outputs);
  return Object.entries(inputs)
    .map(([path, { bytesInOutput }]) => ({ module: path.replace(/^.*(node_modules|packages)\//, ""), minified: bytesInOutput }))
    .filter(({ minified }) => minified > 0)
    .sort((one, other) => other.minified - one.minified);
};
