// Puts the command line into few files: a process that answers in the blink of an eye has no time to open two hundred.
// What is loaded on demand (the reference for a replay, the CSV reader) stays in files of its own.
import { copyFileSync, cpSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const bundle = join(here, "dist", "bundle");
/** The bundle is there whole or not at all, also for whoever runs it meanwhile. */
const outdir = join(here, "node_modules", `.bundle.${process.pid}`);
const { dependencies } = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));
const { resolve } = createRequire(import.meta.url);

/** Of fp-ts and of the word distance, a few functions of a hundred files are used; every other package stays where the package manager puts it. */
const inside = ["fp-ts", "@tierpolicy/engine", "@tierpolicy/schema"];
const fpTs = dirname(resolve("fp-ts/package.json"));

const { metafile } = await build({
  entryPoints: [join(here, "dist", "cli", "main.js")],
  outdir,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  minifySyntax: true,
  logLevel: "warning",
  metafile: true,
  external: Object.keys(dependencies).filter((name) => !inside.includes(name)),
  alias: { "fp-ts/lib": join(fpTs, "es6") },
});

/** Whoever's code is in the bundle, their licence stands beside it. */
for (const path of new Set(
  Object.keys(metafile.inputs).flatMap((input) => /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(input)?.[1] ?? []),
)) {
  const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
  const licence = ["LICENSE", "LICENSE.md", "license"].map((file) => join(process.cwd(), path, file)).find(existsSync);
  if (licence === undefined) throw new Error(`${name} has no licence to put beside the bundle`);
  copyFileSync(licence, join(outdir, `LICENSE-${name.replace("/", "-")}`));
}

rmSync(bundle, { recursive: true, force: true });
renameSync(outdir, bundle);

/** `tierpolicy explain <check or code>` prints these: a user has the package, not the project. */
const pages = join(here, "dist", "pages");
rmSync(pages, { recursive: true, force: true });
for (const folder of ["checks", "diagnostics"])
  cpSync(join(here, "..", "..", "docs", folder), join(pages, folder), { recursive: true, filter: (path) => !path.endsWith(".ts") });
