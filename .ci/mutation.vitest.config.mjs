import { defineConfig } from "vitest/config";
import everything from "../.vitest.config.ts";

/**
 * The tests that are to notice a change of what makes the answers for customers: the examples beside it, of which each mutant runs those that
 * reach it. The laws notice more, and take a hundred times as long.
 */
export default defineConfig({
  ...everything,
  // Else the whole engine is read anew for every mutant and every file of tests, which takes longer than the tests.
  test: { ...everything.test, isolate: false, include: ["packages/engine/src/audience/**/*.test.ts"] },
});
