// Everything that must hold, in one command; ends with the line `N passed, N failed`.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, setUp } from "./setup.mjs";

setUp();

const run = (...args) => spawnSync("npx", ["--no-install", ...args], { cwd: root, stdio: "inherit" }).status === 0;

const results = mkdtempSync(join(tmpdir(), "tierpolicy-test-"));
const json = join(results, "vitest.json");

const stage = (title, passed) => {
  process.stdout.write(`${passed ? "ok    " : "FAILED"} ${title}\n`);
  return passed;
};

const stages = [
  stage("types of the code and of its tests", run("tsc", "--project", ".ci/tsconfig.tests.json")),
  stage("format and lint", run("biome", "check", "--config-path=.biome.json", "--reporter=summary", ".")),
];

run(
  "vitest",
  "run",
  "--config",
  ".vitest.config.ts",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${json}`,
  ...process.argv.slice(2),
);

/** A run that died before it could report counts as one failure. */
const counts = () => {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(readFileSync(json, "utf8"));
    const failed = numFailedTests > 0 ? numFailedTests : success ? 0 : Math.max(1, numFailedTestSuites);
    return { passed: numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
};

const tests = counts();
rmSync(results, { recursive: true, force: true });
const passed = tests.passed + stages.filter(Boolean).length;
const failed = tests.failed + stages.filter((ok) => !ok).length;
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && tests.passed > 0 ? 0 : 1;
