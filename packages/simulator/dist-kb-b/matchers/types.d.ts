import type { AnyShape, Commitment, Need, Policy, PolicyShape, Publicity, TermValue } from "@tierpolicy/schema";
import type { CheckId } from "../check/checks.js";
/** What TypeScript knows of the policy in `expect(…)`: a `Policy`, the result of `definePolicy`, or a compiled one. Of anything else, nothing. */
export type ShapeIn<Received> = Received extends Policy<infer Shape extends PolicyShape> ? Shape : Received extends {
    readonly policy: Policy<infer Shape extends PolicyShape>;
} ? Shape : Received extends {
    readonly _tag: "Right";
    readonly right: Policy<infer Shape extends PolicyShape>;
} ? Shape : Received extends {
    readonly _tag: "Left";
} ? never : AnyShape;
type FactId<Shape extends PolicyShape> = [keyof Shape["facts"]] extends [never] ? string : Extract<keyof Shape["facts"], string>;
/** A condition of the policy's language (spec §1), with the names of the policy. */
export type ConditionInput<Shape extends PolicyShape = AnyShape> = {
    readonly condition: Shape["segments"];
} | {
    readonly all: readonly ConditionInput<Shape>[];
} | {
    readonly any: readonly ConditionInput<Shape>[];
} | {
    readonly not: ConditionInput<Shape>;
} | {
    readonly fact: FactId<Shape>;
    readonly operator: string;
    readonly value: unknown;
    readonly path?: string;
};
/** One service, several, or all of a need, of a tag, or of both. */
export type Selection<Service extends string> = Service | readonly Service[] | {
    readonly need?: Need;
    readonly tag?: string;
};
/** One customer. The expectation is answered at once. */
export interface ToOne<Shape extends PolicyShape = AnyShape> {
    /** The customer's facts, as `decide` takes them, the clock fact included. */
    readonly to: Shape["facts"];
}
/** All possible customers, or those whom `where` holds for. The expectation is proved or refuted: await it. */
export interface ToAll<Shape extends PolicyShape = AnyShape> {
    /** A segment, or a condition. */
    readonly where?: Shape["segments"] | ConditionInput<Shape>;
    /** How many nodes the decision diagrams may take, above which the expectation is undecided, and fails; 500,000 where it is left out. */
    readonly budget?: number;
    readonly to?: never;
}
/** Where a customer is told. */
export interface On<Shape extends PolicyShape = AnyShape> {
    /** On this channel; on any where it is left out. */
    readonly on?: Shape["channels"];
}
export interface CheckMatcherOptions {
    /** How many nodes the decision diagrams of one question may take, above which it is undecided; 500,000 where it is left out. */
    readonly budget?: number;
    /** The day of the run, `YYYY-MM-DD`: until which day an `allow` with an end holds. No clock is read; without a day it does not hold. */
    readonly today?: string;
}
/** What is said of one customer is answered at once; what is said of all is proved, which takes an `await`. */
type Expects<Arguments extends readonly unknown[], Shape extends PolicyShape, Options = unknown> = {
    (...expected: [...Arguments, about: ToOne<Shape> & Options]): void;
    (...expected: [...Arguments, about?: ToAll<Shape> & Options]): Promise<void>;
};
/**
 * What can be expected of a policy. Ids are those of the policy where TypeScript knows them, as it does after `definePolicy`.
 *
 * What is said of customers is said of *every* possible customer (of `where`), and is proved over all of them, or of the one customer `to`.
 * `.not` says the contrary of each of these customers: `.not.toOffer("lounge")` is proved where *nobody* is offered it, not where somebody is not.
 * So of an expectation and its `.not` both fail where some customers are treated so and others otherwise; and where the budget does not suffice,
 * where nobody can be in `where`, and where it names what the policy does not have.
 */
export interface PolicyMatchers<Received> {
    /**
     * That no perk leaks: no rule offers an exclusive service to someone outside `exclusiveTo`, and no offer asks for an announcement that reaches
     * someone outside `knownTo` (the checks `overreach` and `publicity-leak`, whatever severity the policy gives them; what it allows is accepted).
     * `.not`: something leaks.
     *
     * @example
     * await expect(policy).toBeLeakFree();
     */
    toBeLeakFree(options?: CheckMatcherOptions): Promise<void>;
    /**
     * That one exclusive service does not leak: as {@link toBeLeakFree}, of this service. A service that everyone may have and know is not exclusive,
     * and neither this nor its `.not` can be expected of it.
     *
     * @example
     * await expect(policy).toKeepExclusive("referral-commission");
     */
    toKeepExclusive(service: ShapeIn<Received>["services"], options?: CheckMatcherOptions): Promise<void>;
    /**
     * That a check is proved, whatever severity the policy gives it; without a check, that all of severity `error` are.
     * `.not`: it is refuted.
     *
     * @example
     * await expect(policy).toBeProved("perverse-incentive");
     */
    toBeProved(check?: CheckId, options?: CheckMatcherOptions): Promise<void>;
    /**
     * That every customer is offered the service. `.not`: that none is.
     *
     * @example
     * await expect(policy).toOffer("warranty");
     * await expect(policy).not.toOffer("lounge", { where: { not: { condition: "regular" } } });
     * expect(policy).toOffer("lounge", { to: { nights: 12 } });
     */
    toOffer: Expects<[service: Selection<ShapeIn<Received>["services"]>], ShapeIn<Received>>;
    /**
     * That every customer is offered the service with this commitment or a stronger one; what is not offered is below every level.
     * `.not`: that every customer has it with a weaker one, or not at all.
     *
     * @example
     * await expect(policy).toCommitAtLeast("warranty", "target", { where: "owner" });
     */
    toCommitAtLeast: Expects<[service: Selection<ShapeIn<Received>["services"]>, level: Commitment], ShapeIn<Received>>;
    /**
     * That no customer is promised more than this commitment. `.not`: that every customer is offered the service, and promised more.
     *
     * @example
     * await expect(policy).toCommitAtMost({ need: "expected" }, "best-effort", { where: "in-dispute" });
     */
    toCommitAtMost: Expects<[service: Selection<ShapeIn<Received>["services"]>, level: Commitment], ShapeIn<Received>>;
    /**
     * That every customer is offered the service with this publicity or a wider one. `.not`: with a narrower one, or not at all.
     *
     * @example
     * await expect(policy).toPublicizeAtLeast("clubhouse", "segment", { where: "owner" });
     */
    toPublicizeAtLeast: Expects<[service: Selection<ShapeIn<Received>["services"]>, level: Publicity], ShapeIn<Received>>;
    /**
     * That no customer's offer may be told of more widely than this. `.not`: that every customer is offered the service, with a wider publicity.
     *
     * @example
     * await expect(policy).toPublicizeAtMost("birthday-book", "individual");
     */
    toPublicizeAtMost: Expects<[service: Selection<ShapeIn<Received>["services"]>, level: Publicity], ShapeIn<Received>>;
    /**
     * That every customer is offered the service with a term as good as this or better: at least means quality, as in the policy, also where
     * less is better. `.not`: with a worse one, or not at all.
     *
     * @example
     * await expect(policy).toProvideAtLeast("hotline", "responseHours", 24, { where: "vip" }); // 24 hours or fewer
     */
    toProvideAtLeast: Expects<[service: Selection<ShapeIn<Received>["services"]>, term: string, value: TermValue], ShapeIn<Received>>;
    /**
     * That no customer is offered the service with a term better than this. `.not`: that every customer is.
     *
     * @example
     * await expect(policy).toProvideAtMost("referral-commission", "percent", 1.5);
     */
    toProvideAtMost: Expects<[service: Selection<ShapeIn<Received>["services"]>, term: string, value: TermValue], ShapeIn<Received>>;
    /**
     * That every customer hears of the service on some channel (spec §3: because of anyone's offer). `.not`: that none does.
     *
     * @example
     * await expect(policy).toTell("referral-commission", { where: "referrer" });
     * expect(policy).not.toTell("referral-commission", { to: sun });
     */
    toTell: Expects<[service: Selection<ShapeIn<Received>["services"]>], ShapeIn<Received>, On<ShapeIn<Received>>>;
}
export {};
//# sourceMappingURL=types.d.ts.map