// How long all checks take, as a whole process, on policies of 100, 1,000 and 10,000 rules, and how much memory: beside bare Node in the same run.
// Run: npm run bench:scale
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

/** Prints its peak of resident memory, in kilobytes, as its last line on stderr. */
const reporting = "process.on('exit', () => process.stderr.write('\\n' + process.resourceUsage().maxRSS))";

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
  return { milliseconds, status, stdout, megabytes: Number(stderr.split("\n").at(-1)) / 1024 };
};
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const files = sizes.map((size) => {
  const file = join(folder, `${size}.json`);
  writeFileSync(file, JSON.stringify(policyAtScale(size), null, 1));
  return { size, file, results: [] };
});
const bare = [];
for (let run = 0; run < runs; run++) {
  bare.push(timed(["-e", ""]).milliseconds);
  for (const { file, results } of files) results.push(timed([binary, "check", "--format", "json", file]));
}
const floor = median(bare);
console.log(`bare node: ${floor.toFixed(0)} ms`);
for (const { size, results } of files) {
  const { verdict, findings } = JSON.parse(results[0].stdout);
  const time = median(results.map(({ milliseconds }) => milliseconds));
  const memory = Math.max(...results.map(({ megabytes }) => megabytes));
  const undecided = findings.filter((finding) => finding.verdict === "undecided").length;
  console.log(
    `${size} rules: ${time.toFixed(0)} ms (${(time / floor).toFixed(1)}× bare node), ${memory.toFixed(0)} MB; ${verdict}, ${findings.length} findings, ${undecided} undecided`,
  );
}
rmSync(folder, { recursive: true });
