import type { PolicyMatchers } from "./types.js";
export type * from "./types.js";
declare module "vitest" {
    interface Matchers<T> extends PolicyMatchers<T> {
    }
}
//# sourceMappingURL=vitest.d.ts.map