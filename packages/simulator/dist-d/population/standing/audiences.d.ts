import type { Channel, Condition, Policy } from "@tierpolicy/schema";
/** Who is reached by a channel whoever is spoken of; of an individual channel, those who overhear. */
export type Audience = {
    readonly kind: "everybody";
} | {
    readonly kind: "nobody";
}
/** A segment of the policy with audiences. */
 | {
    readonly kind: "segment";
    readonly id: string;
    readonly condition: Condition;
};
export declare const audienceOf: (channel: Channel) => Audience;
/**
 * The policy, with the audiences of its channels among its segments: so whoever decides is told at once who is in which. It decides as before, since
 * nothing refers to them.
 */
export declare const withAudiences: (policy: Policy) => Policy;
//# sourceMappingURL=audiences.d.ts.map