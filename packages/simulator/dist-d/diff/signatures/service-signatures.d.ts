import type { Channel, Policy } from "@tierpolicy/schema";
import { ConditionSignatures } from "./condition-signatures.js";
import { type Interner } from "./interner.js";
import type { Wording } from "./wording.js";
/**
 * A number for each service, by its id in the policy: where the numbers of two services are equal, whatever is decided on them,
 * and whoever hears of them, is the same; without looking at any customer. Services that mean the same can have different numbers.
 */
export declare const serviceSignatures: (policy: Policy, interner: Interner, wording: Wording) => ReadonlyMap<string, number>;
export declare const channelSignature: ({ id, reach, overheardBy, except }: Channel, conditions: ConditionSignatures, interner: Interner, { channel }: Pick<Wording, "channel">) => number;
//# sourceMappingURL=service-signatures.d.ts.map