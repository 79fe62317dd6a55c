import { type Policy, type Rule } from "@tierpolicy/schema";
import type { Finding } from "../check/report.js";
/** What is wrong, where it stands in the policy, and who shows it. */
export interface Fault {
    /** The name of the matcher, or of the check. */
    readonly code: string;
    readonly message: string;
    readonly help?: string | undefined;
    readonly pointer: string;
    /** The names of the rules to blame. */
    readonly rules: readonly string[];
    /** Who shows it, a line each. */
    readonly people: readonly string[];
}
/** A fault as a person reads it: with the lines of the policy's text, where it has one. */
export declare const faultText: (policy: Policy, { code, message, help, pointer, rules, people }: Fault) => string;
export declare const findingText: (policy: Policy, finding: Finding) => string;
/** The rules of the policy that have these names, in its order. */
export declare const rulesNamed: ({ rules }: Policy, names: readonly string[]) => readonly Rule[];
/** JSON Pointers to what should be looked at first: a rule's name, where it has one, else the rule; without a rule, the service. */
export declare const placesToBlame: ({ services }: Policy, service: string, [rule]: readonly Rule[]) => readonly [string, ...string[]];
/** Several faults, one below the other; of many the first. */
export declare const faultTexts: (faults: readonly string[]) => string;
//# sourceMappingURL=fault.d.ts.map