// Puts what a package exports into few files, as it is published. A process that decides once has no time to open two hundred files,
// and fp-ts as Node finds it is CommonJS: a dozen modules of which a few functions are used, which no bundler can leave out either.
import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { build } from "esbuild";

/** Packages of which a few functions are used; every other one stays where the package manager puts it. */
const INSIDE = ["fp-ts", "fastest-levenshtein", "@noble/hashes"];

/**
 * Bundles `dist/` into `dist/bundle/`: a file for each export, and what several of them share.
 *
 * @param folder the package's
 * @param more paths of modules in `dist/`, without their ending, that are to share no file with the rest, so that whoever needs only one part need not carry the other
 * @param apart exports that use a little of much and keep nothing in common with it: each has its own copy, or all others would be torn into more files
 */
export const bundleLibrary = async (folder, more = [], apart = []) => {
  const { dependencies, peerDependencies = {}, exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const bundle = join(folder, "dist", "bundle");
  // The bundle is there whole or not at all, also for whoever imports it meanwhile.
  const outdir = join(folder, "node_modules", `.bundle.${process.pid}`);
  const { resolve } = createRequire(join(folder, "package.json"));

  const exported = Object.values(exports).flatMap(({ types, default: file }) =>
    file === undefined
      ? []
      : [{ in: join(folder, types.replace(/\.d\.ts$/, ".js")), out: file.replace(/^\.\/dist\/bundle\/(.*)\.js$/, "$1") }],
  );
  const settings = {
    absWorkingDir: folder,
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2023",
    minifySyntax: true,
    minifyWhitespace: true,
    sourcemap: true,
    logLevel: "warning",
    metafile: true,
    external: [...Object.keys({ ...dependencies, ...peerDependencies }).filter((name) => !INSIDE.includes(name)), "node:*"],
    alias: { "fp-ts/lib": join(dirname(resolve("fp-ts/package.json")), "es6") },
  };
  const parts = [
    [
      ...exported.filter(({ out }) => !apart.includes(out)),
      ...more.map((name) => ({ in: join(folder, "dist", `${name}.js`), out: basename(name) })),
    ],
    ...apart.map((name) => exported.filter(({ out }) => out === name)),
  ];
  const built = await Promise.all(parts.map((entryPoints) => build({ ...settings, entryPoints })));
  copyLicences(
    folder,
    built.flatMap(({ metafile }) => Object.keys(metafile.inputs)),
    outdir,
  );
  rmSync(bundle, { recursive: true, force: true });
  renameSync(outdir, bundle);
};

/** Whoever's code is in a bundle, their licence stands beside it; so also for code that came with a bundle of ours. */
export const copyLicences = (folder, inputs, outdir) => {
  for (const path of new Set(inputs.flatMap((input) => /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(input)?.[1] ?? []))) {
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    const licence = ["LICENSE", "LICENSE.md", "license"].map((file) => join(folder, path, file)).find(existsSync);
    if (licence === undefined) throw new Error(`${name} has no licence to put beside the bundle`);
    copyFileSync(licence, join(outdir, `LICENSE-${name.replace("/", "-")}`));
  }
  for (const ours of new Set(inputs.filter((input) => input.includes("dist/bundle/")).map((input) => join(folder, dirname(input)))))
    for (const licence of readdirSync(ours).filter((file) => file.startsWith("LICENSE-")))
      copyFileSync(join(ours, licence), join(outdir, licence));
};
