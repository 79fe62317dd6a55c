import { type Formulas } from "@tierpolicy/engine";
import { type Channel, type Service } from "@tierpolicy/schema";
/** What to write instead, where a channel tells of a service those who are not offered it, or from whom some rules withhold it. */
export declare const repairOf: (formulas: Formulas, service: Service, channel: Channel, withheldBy: readonly string[]) => string;
//# sourceMappingURL=repair.d.ts.map