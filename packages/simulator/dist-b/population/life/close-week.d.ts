import type { Life } from "./life.js";
/** Moods calm down; customers leave and strangers join. Who does is somebody else from the next week on. */
export declare const closeWeek: (life: Life, week: number, from: number, to: number, memberships: readonly Uint8Array[]) => void;
//# sourceMappingURL=close-week.d.ts.map