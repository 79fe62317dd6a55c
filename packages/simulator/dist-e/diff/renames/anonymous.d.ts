import type { Policy } from "@tierpolicy/schema";
/** The name of what is in question, wherever it stands. */
export declare const ITSELF = "(itself)";
/** The names in a policy that another policy has too; the others are hidden, so that two policies can be held against each other. */
export declare const sharedNames: (policy: Policy, other: Policy) => {
    fact: (id: string) => string;
    service: (id: string) => string;
    channel: (id: string) => string;
    segment: (id: string) => string;
    rule: (name: string) => string;
};
//# sourceMappingURL=anonymous.d.ts.map