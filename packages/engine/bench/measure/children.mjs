import { spawnSync } from "node:child_process";
import { join } from "node:path";

/**
 * Runs a script of this folder as a process of its own.
 *
 * @param flags of Node
 * @returns what it printed, read as JSON
 */
export const resultOf = (script, args, flags = []) => {
  const path = join(import.meta.dirname, script);
  const options = { encoding: "utf8", maxBuffer: 1 << 26, stdio: ["ignore", "pipe", "inherit"] };
  const { status, stdout } = spawnSync(process.execPath, [...flags, path, ...args], options);
  if (status !== 0) throw new Error(`${script} ${args.join(" ")} ended with ${status}`);
  return JSON.parse(stdout);
};
