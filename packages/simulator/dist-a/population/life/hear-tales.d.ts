import { type Tales } from "./everybody.js";
import type { Life } from "./life.js";
/** The rows of a block hear what was told last week, in the order of the tellers' rows. */
export declare const hearTales: (life: Life, block: number, week: number, { what, satisfaction }: Tales) => void;
//# sourceMappingURL=hear-tales.d.ts.map