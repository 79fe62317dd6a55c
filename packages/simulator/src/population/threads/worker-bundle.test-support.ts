import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

/** What a thread runs, from the sources: Node cannot load these themselves. */
export const bundledWorker = (): URL => {
  const outfile = join(mkdtempSync(join(tmpdir(), "tierpolicy-life-")), "life-worker.mjs");
  const entry = fileURLToPath(new URL("./life-worker.ts", import.meta.url));
  buildSync({ entryPoints: [entry], outfile, bundle: true, format: "esm", platform: "node" });
  return pathToFileURL(outfile);
};
