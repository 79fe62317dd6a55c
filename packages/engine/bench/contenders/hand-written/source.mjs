import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Runs generated source as the module that it would be if somebody had written it. */
export const loadSource = async (source) => {
  const folder = mkdtempSync(join(tmpdir(), "tierpolicy-bench-"));
  const path = join(folder, "decide.mjs");
  writeFileSync(path, source);
  const { decide } = await import(pathToFileURL(path));
  rmSync(folder, { recursive: true });
  return decide;
};
