import { defineConfig } from "vitest/config";
import everything from "../.vitest.config.ts";

/** The tests that are to notice a change of what makes the answers for customers. Each mutant runs those that reach it. */
export default defineConfig({
  ...everything,
  test: { ...everything.test, include: ["packages/engine/src/audience/**/*.test.ts", "packages/engine/src/audience/**/*.test-prop.ts"] },
});
