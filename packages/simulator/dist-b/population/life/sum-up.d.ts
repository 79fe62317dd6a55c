import type { Life } from "./life.js";
/** The customers among the rows [from, to), at the end of the week. */
export declare const sumUpPeople: (life: Life, from: number, to: number, memberships: readonly Uint8Array[]) => void;
//# sourceMappingURL=sum-up.d.ts.map