import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What a thread runs, from the sources: Node cannot load these themselves. */
export const bundledWorker = (): URL => {
  const outfile = join(mkdtempSync(join(tmpdir(), "tierpolicy-threads-")), "threads-worker.mjs");
  buildSync({
    entryPoints: [here("./threads-worker.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    alias: { "@tierpolicy/schema": here("../../../../schema/src/index.ts") },
  });
  return pathToFileURL(outfile);
};
