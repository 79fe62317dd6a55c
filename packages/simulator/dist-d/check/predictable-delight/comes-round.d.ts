import { type Policy, type Service } from "@tierpolicy/schema";
import type { Question } from "../property.js";
/** Whether a delight depends on a fact that comes round with the calendar. */
export declare const questionOfRecurrence: (policy: Policy, service: Service, fact: string) => Question;
//# sourceMappingURL=comes-round.d.ts.map