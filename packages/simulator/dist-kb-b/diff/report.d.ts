import type { Arrangement, MatchingRules } from "@tierpolicy/engine";
import type { Commitment, Facts, Publicity, TermValue } from "@tierpolicy/schema";
/** A policy as a reader tells two apart. */
export interface PolicyName {
    readonly name: string;
    readonly version?: string;
}
/** What is called otherwise now, and means the same. */
export interface Rename {
    readonly kind: "fact" | "segment" | "channel" | "service" | "rule";
    readonly before: string;
    readonly after: string;
}
/** A fact that the two policies declare differently: what they say of it as a noun phrase, and what follows for customers. */
export interface FactChange {
    readonly fact: string;
    readonly before?: string;
    readonly after?: string;
    readonly note: string;
}
/** Those parts of a decision on a service that differ between the policies. */
export interface Part {
    readonly offered?: boolean;
    readonly commitment?: Commitment;
    readonly publicity?: Publicity;
    /** Null where there is no such value. */
    readonly terms?: {
        readonly [term: string]: TermValue | null;
    };
    /** Null where nothing is arranged. */
    readonly arrangement?: Arrangement | null;
    /** Where the customer is told of it, sorted: those channels on which the other policy does not tell. */
    readonly channels?: readonly string[];
    /** Who must approve, sorted: those who need not by the other policy. */
    readonly approval?: readonly string[];
}
/** What of a promise is lost: the service itself, a commitment that was `target` or `guaranteed`, or the value of a term. */
export type Loss = "offered" | "commitment" | "terms";
/** What is told more widely: the publicity rises, or a channel tells the customer that did not. */
export type Widening = "publicity" | "channels";
/** A segment with members in a group. */
export interface Concerned {
    readonly segment: string;
    /** Of the segment's members whom both policies know, how many are in the group. */
    readonly members: "all" | "some";
    /** Of the group, how many are members. */
    readonly group: "all" | "some";
    /** Present where those of the group are members by one of the policies only. */
    readonly only?: "before" | "after";
}
/** A customer whom both policies decide on. */
export interface Example {
    /** One object that both policies read. */
    readonly customer: Facts;
    /** The customer as the old policy has it, where one object cannot say it: a fact of the same name is of another kind now. */
    readonly was?: Facts;
}
/** All customers of whom the decision on one service changes in the same way. */
export interface Change {
    /** As it is called now; what has vanished, as it was called. */
    readonly service: string;
    readonly before: Part;
    readonly after: Part;
    /** In which respects the group changes in more ways than are told apart: these do not stand in `before` and `after`. */
    readonly varies: readonly (keyof Part)[];
    /** Not empty: a promise regression. */
    readonly losses: readonly Loss[];
    /** Not empty: widened publicity. */
    readonly widenings: readonly Widening[];
    /**
     * The segments with members in the group, as they are called now. One that everybody is in by both policies is among them only if
     * the group is everybody.
     */
    readonly segments: readonly Concerned[];
    /** The plainest customer of the group, and the rules that speak of the service to that customer. */
    readonly witness: Example & {
        readonly rules: {
            readonly before: MatchingRules;
            readonly after: MatchingRules;
        };
    };
}
/** Customers who come to hear of a service on a channel, or no longer do, because of what others are offered. */
export interface HearingChange {
    readonly service: string;
    readonly channel: string;
    /** `gained` is widened publicity. */
    readonly change: "gained" | "lost";
    /** Whether the channel carries the service because of nobody at all in the other policy. */
    readonly carriage: boolean;
    readonly segments: readonly Concerned[];
    /** `customer` hears it because of what `because` is offered. */
    readonly witness: Example & {
        readonly because: Example;
    };
}
/** Customers whom one of the policies does not take: their facts are outside its declarations, or break its invariants. */
export interface OneSided {
    /** The policy that takes them. */
    readonly knownTo: "before" | "after";
    /** Whether some of them were offered a service, which they lose: a promise regression. */
    readonly losesServices: boolean;
    readonly segments: readonly string[];
    readonly witness: Example;
}
/** A question that the budget did not suffice for. */
export interface Undecided {
    /** Absent where the question is who can be a customer at all. */
    readonly service?: string;
    readonly reason: string;
}
/**
 * What a new policy changes for whom, over all possible customers (spec §6). Plain data.
 *
 * `alike`: whomever both policies take, they decide alike on, and nobody hears of more or less. `undecided`: no change was found, but
 * some questions are open, which is never a pass.
 */
export interface DiffReport {
    readonly before: PolicyName;
    readonly after: PolicyName;
    readonly verdict: "alike" | "changed" | "undecided";
    readonly renames: readonly Rename[];
    readonly facts: readonly FactChange[];
    readonly services: {
        readonly added: readonly string[];
        readonly removed: readonly string[];
    };
    /** By service, in the order of the new policy; those that have vanished come last. */
    readonly changes: readonly Change[];
    readonly hearing: readonly HearingChange[];
    readonly customers: readonly OneSided[];
    readonly undecided: readonly Undecided[];
}
//# sourceMappingURL=report.d.ts.map