import { type CustomerSet, type Formulas } from "@tierpolicy/engine";
import { type Policy } from "@tierpolicy/schema";
import type { Question } from "../property.js";
/** One question for each service: whether somebody gets it, if only for a fee. */
export declare const unusedServices: ({ services }: Policy) => readonly Question[];
/** For whom a service is arranged. */
export declare const arrangedFor: (formulas: Formulas, service: string) => CustomerSet;
//# sourceMappingURL=unused-services.d.ts.map