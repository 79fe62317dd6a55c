import type { PolicyMatchers } from "./types.js";
export type * from "./types.js";
/** What `@jest/globals` takes its matchers from. */
declare module "expect" {
    interface Matchers<R extends void | Promise<void>, T = unknown> extends PolicyMatchers<T> {
    }
}
/** What the global `expect` of `@types/jest` takes them from. */
declare global {
    namespace jest {
        interface Matchers<R, T> extends PolicyMatchers<T> {
        }
    }
}
//# sourceMappingURL=jest.d.ts.map