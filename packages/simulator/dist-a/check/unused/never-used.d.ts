import type { Question, Telling } from "../property.js";
import type { Subject } from "../report.js";
/** Something that is seen to be unused without a look at any customer. */
export declare const neverUsed: (subject: Omit<Subject, "rules">, pointer: string, telling: Pick<Telling, "message" | "help">) => Question;
//# sourceMappingURL=never-used.d.ts.map