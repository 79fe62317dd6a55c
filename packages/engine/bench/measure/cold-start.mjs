import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contenderIds, contenderOf } from "../contenders/contenders.mjs";
import { workloadOf } from "../workload/workload.mjs";
import { median } from "./statistics.mjs";

const RUNS = 11;
const NOT_STARTED = ["index", "explain"];
const script = join(import.meta.dirname, "first-decision.mjs");

/**
 * How long a process takes until its first decision, and what memory it then has, over bare Node. In turns, medians.
 *
 * @returns for each contender milliseconds and bytes
 */
export const coldStarts = async (workload) => {
  const { policy, crowd } = workloadOf(workload);
  const [customer] = crowd(0, 1);
  const folder = mkdtempSync(join(tmpdir(), "tierpolicy-bench-"));
  const lanes = [{ name: "bare node", args: [], times: [], memory: [] }];
  for (const id of contenderIds.filter((id) => !NOT_STARTED.includes(id))) {
    const contender = await contenderOf(id);
    const files = mkdtempSync(join(folder, `${id}-`));
    writeFileSync(join(files, "policy.json"), JSON.stringify(await contender.translate(policy)));
    writeFileSync(join(files, "customer.json"), JSON.stringify(contender.inputOf(policy, customer)));
    lanes.push({ name: contender.name, args: [id, files], times: [], memory: [] });
  }
  for (let run = 0; run <= RUNS; run++)
    for (const { args, times, memory } of lanes) {
      const started = performance.now();
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
      if (status !== 0) throw new Error(stderr);
      // The first run brings the files into the memory of the operating system.
      if (run === 0) continue;
      times.push(performance.now() - started);
      memory.push(Number(stdout));
    }
  rmSync(folder, { recursive: true });
  const [bare, ...others] = lanes.map(({ name, times, memory }) => ({ name, milliseconds: median(times), bytes: median(memory) }));
  return others.map(({ name, milliseconds, bytes }) => ({
    name,
    milliseconds: milliseconds - bare.milliseconds,
    bytes: bytes - bare.bytes,
  }));
};
