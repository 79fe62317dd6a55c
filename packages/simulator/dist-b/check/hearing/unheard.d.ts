import type { CustomerSet, Formulas } from "@tierpolicy/engine";
import type { Service } from "@tierpolicy/schema";
/** *customers − ∪ over all channels of those who hear of the service there*: those of the set who hear of it on no channel. */
export declare const unheard: ({ policy, space, hearOf }: Formulas, service: Service, customers: CustomerSet) => CustomerSet;
//# sourceMappingURL=unheard.d.ts.map