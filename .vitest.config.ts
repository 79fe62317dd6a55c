import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`./packages/${path}`, import.meta.url));

/** A seed of the day's own on a developer's machine, a fixed one in CI; either is printed, so that a failure can be run again. */
const seed = Number(process.env["TIERPOLICY_SEED"] ?? (process.env["CI"] ? 20261122 : Date.now() % 2147483647));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@tierpolicy\/(schema|engine|simulator)$/, replacement: source("$1/src/index.ts") },
      { find: "@tierpolicy/schema/policy-tests", replacement: source("schema/src/policy-tests.ts") },
      { find: "@tierpolicy/engine/reference", replacement: source("engine/src/reference/reference-decide.ts") },
      { find: "@tierpolicy/simulator/vitest", replacement: source("simulator/src/matchers/vitest.ts") },
      { find: "@tierpolicy/simulator/arbitraries", replacement: source("simulator/src/arbitraries/index.ts") },
      { find: "@tierpolicy/engine/agreement", replacement: source("engine/src/agreement/index.ts") },
      { find: "@tierpolicy/engine/ahead-of-time", replacement: source("engine/src/ahead-of-time/index.ts") },
      { find: "@tierpolicy/engine/columns", replacement: source("engine/src/columns/index.ts") },
      { find: "@tierpolicy/engine/json-rules-engine", replacement: source("engine/src/json-rules-engine/index.ts") },
    ],
  },
  test: {
    include: ["packages/*/src/**/*.test.ts", "packages/*/src/**/*.test-prop.ts", "docs/**/*.test.ts", ".ci/**/*.test.ts"],
    env: { TIERPOLICY_SEED: String(seed) },
    setupFiles: [source("../.ci/seed-property-tests.ts")],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two hundred files that each load everything anew take half as long again. No test keeps anything in a module for another one.
    isolate: false,
    // Left alone, Vitest keeps one core free, which on two cores is every other one.
    maxWorkers: "100%",
  },
});
