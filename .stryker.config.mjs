/** Whether the tests notice any change of what makes the answers for customers: `npm run mutation`. */
export default {
  mutate: ["packages/engine/src/audience/**/*.ts", "!**/*.test.ts", "!**/*.test-prop.ts", "!**/*.test-d.ts", "!**/*.test-support.ts"],
  // Where a `?.` stands, the compiler refuses a plain dot; the mutant is none that anybody could commit.
  mutator: { excludedMutations: ["OptionalChaining"] },
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: ".ci/mutation.vitest.config.mjs", related: false },
  // What is mutated is TypeScript that Vitest reads without checking it.
  disableTypeChecks: false,
  coverageAnalysis: "perTest",
  concurrency: 2,
  tempDirName: ".stryker-tmp",
  // A file of tests that cannot be read is passed over in silence: the agreements are those of the examples.
  ignorePatterns: ["docs/*", "!docs/examples", "packages/*/bench", "packages/*/dist", "reports", "coverage"],
  reporters: ["clear-text", "json", "progress-append-only"],
  jsonReporter: { fileName: "reports/mutation.json" },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 100, low: 95, break: 95 },
};
