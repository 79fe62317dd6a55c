// Puts the command line into few files: a process that answers in the blink of an eye has no time to open two hundred.
// What is loaded on demand (the reference for a replay, the CSV reader) stays in files of its own.
import { cpSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { copyLicences } from "../../.ci/bundle-library.mjs";

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
  absWorkingDir: here,
  entryPoints: [
    { in: join(here, "dist", "cli", "main.js"), out: "main" },
    // What draws charts is in it, so that nobody installs it who draws none.
    { in: join(here, "dist", "report", "index.js"), out: "report" },
    // A thread begins with a file of its own, beside the code that starts it.
    { in: join(here, "dist", "population", "threads", "life-worker.js"), out: "life-worker" },
  ],
  outdir,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  minifySyntax: true,
  logLevel: "warning",
  // esbuild's own bundles have such imports, for their order only.
  logOverride: { "ignored-bare-import": "silent" },
  metafile: true,
  external: Object.keys(dependencies).filter((name) => !inside.includes(name)),
  alias: { "fp-ts/lib": join(fpTs, "es6") },
});

copyLicences(here, Object.keys(metafile.inputs), outdir);
rmSync(bundle, { recursive: true, force: true });
renameSync(outdir, bundle);

/** `tierpolicy explain <check or code>` prints these: a user has the package, not the project. */
const pages = join(here, "dist", "pages");
rmSync(pages, { recursive: true, force: true });
for (const folder of ["checks", "diagnostics"])
  cpSync(join(here, "..", "..", "docs", folder), join(pages, folder), { recursive: true, filter: (path) => !path.endsWith(".ts") });
