// How long all checks take, as a whole process, on policies of 100, 1,000 and 10,000 rules, clean and flawed, and how much memory:
// beside bare Node in the same run.
// Run: npm run bench:scale [rules …]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { policyAtScale } from "./policy-at-scale.mjs";

const binary = fileURLToPath(new URL("../bin/tierpolicy.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tierpolicy-bench-"));
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1000, 10000];
const runs = 3;

/** Prints its peak of resident memory, in kilobytes, and its processor time, in microseconds, as its last line on stderr. */
const reporting =
  "process.on('exit', () => { const { maxRSS, userCPUTime } = process.resourceUsage(); process.stderr.write('\\n' + maxRSS + ' ' + userCPUTime) })";

const timed = (args) => {
  const started = process.hrtime.bigint();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(reporting)}`, ...args],
    {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    },
  );
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
  const [kilobytes, microseconds] = stderr.split("\n").at(-1).split(" ").map(Number);
  return { milliseconds, status, stdout, megabytes: kilobytes / 1024, processor: microseconds / 1000 };
};
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const files = sizes.flatMap((size) =>
  [false, true].map((flawed) => {
    const name = `${size.toLocaleString("en")} rules, ${flawed ? "flawed" : "clean"}`;
    const file = join(folder, `${name}.json`);
    const [services, segments] = size < 1000 ? [20, 10] : [200, 50];
    writeFileSync(file, JSON.stringify(policyAtScale(size, services, segments, { flawed }), null, 1));
    return { name, file, results: [] };
  }),
);
const bare = [];
for (let run = 0; run < runs; run++) {
  bare.push(timed(["-e", ""]).milliseconds);
  for (const { file, results } of files) results.push(timed([binary, "check", "--format", "json", file]));
}
const floor = median(bare);
console.log(`bare node: ${floor.toFixed(0)} ms`);
for (const { name, results } of files) {
  const { verdict, findings } = JSON.parse(results[0].stdout);
  const time = median(results.map(({ milliseconds }) => milliseconds));
  const processor = median(results.map((result) => result.processor));
  const memory = Math.max(...results.map(({ megabytes }) => megabytes));
  const undecided = findings.filter((finding) => finding.verdict === "undecided").length;
  console.log(
    `${name}: ${time.toFixed(0)} ms (${(time / floor).toFixed(1)}× bare node; ${processor.toFixed(0)} ms of processor), ${memory.toFixed(0)} MB; ${verdict}, ${findings.length} findings, ${undecided} undecided`,
  );
}
rmSync(folder, { recursive: true });
