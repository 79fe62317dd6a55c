import { type Policy, type Service } from "@tierpolicy/schema";
import type { Question } from "../property.js";
/** Whether everyone possible is offered a delight. */
export declare const questionOfEveryone: (policy: Policy, service: Service) => Question;
/** Whether every member of a segment is offered a delight. */
export declare const questionOfSegment: (policy: Policy, service: Service, segment: string) => Question;
//# sourceMappingURL=given-to-all.d.ts.map