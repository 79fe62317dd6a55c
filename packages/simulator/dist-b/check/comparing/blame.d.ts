import type { ServiceDecision } from "@tierpolicy/engine";
import { type Policy, type Rule, type Service } from "@tierpolicy/schema";
import type { Loss } from "./loss.js";
/**
 * The rules of a service that make one customer get less of it than another:
 * the offers that match only the other, and the withholds and limits that match only the one.
 */
export declare const rulesBetween: (rules: readonly Rule[], worse: ServiceDecision, better: ServiceDecision) => readonly Rule[];
/** JSON Pointers to the words that tell customers apart by some facts: in the rules to blame, else in the service's `exclusiveTo`. */
export declare const pointersTo: (policy: Policy, service: Service, rules: readonly Rule[], names: readonly string[]) => [string, ...string[]];
/** What to write, as a command, so that the one who is worse off gets as much; `rules` are those to blame. */
export declare const repairOf: (service: Service, loss: Loss, rules: readonly Rule[], better: ServiceDecision) => string;
//# sourceMappingURL=blame.d.ts.map