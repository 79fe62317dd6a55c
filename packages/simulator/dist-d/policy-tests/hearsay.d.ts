import type { CompiledPolicy, Formulas } from "@tierpolicy/engine";
import { type Facts } from "@tierpolicy/schema";
/** Why a customer hears of a service, or does not: on which channels, and because of whom. Ask within `space.within`. */
export declare const hearsayOf: (compiled: CompiledPolicy, formulas: Formulas, facts: Facts, service: string) => readonly string[];
//# sourceMappingURL=hearsay.d.ts.map