import { expect } from "vitest";
import { policyMatchers } from "./policy-matchers.js";
import type { PolicyMatchers } from "./types.js";

export type * from "./types.js";

declare module "vitest" {
  interface Matchers<T> extends PolicyMatchers<T> {}
}

expect.extend(policyMatchers);
