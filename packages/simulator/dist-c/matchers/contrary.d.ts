import { type Must, type Service } from "@tierpolicy/schema";
import type { Demand } from "../check/broken-assertion/demands.js";
/** Of a demand on a level, the one that whoever meets the given one breaks, and whoever breaks it meets. */
export declare const contraryOf: (service: Service, must: Must, demand: Demand) => Demand;
//# sourceMappingURL=contrary.d.ts.map