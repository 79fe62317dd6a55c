import { type CompiledPolicy } from "@tierpolicy/engine";
import type { Facts } from "@tierpolicy/schema";
import type { PolicyTestDocument } from "@tierpolicy/schema/policy-tests";
import type { Chosen } from "./choose-customers.js";
type SuggestedTest = PolicyTestDocument["tests"][number];
/** Tests of these customers that say what is decided of them now, so that they pass. */
export declare const testsOf: (compiled: CompiledPolicy, plain: Facts, chosen: readonly Chosen[]) => readonly SuggestedTest[];
export {};
//# sourceMappingURL=suggest.d.ts.map