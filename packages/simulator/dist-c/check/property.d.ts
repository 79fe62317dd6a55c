import type { CustomerSet, Decision, Difference, Formulas } from "@tierpolicy/engine";
import type { Condition, Policy, Rule, Severity } from "@tierpolicy/schema";
import type { Differing } from "./describe-customer.js";
import type { Subject, Witness } from "./report.js";
/**
 * What would violate a property, as a formula over cells.
 *
 * `customer`: refuted iff the set is not empty. Where somebody else's decision brings it about, `because` are those whose decisions do,
 * of whom there must be one at the clock of every customer of the set.
 * `pair`: refuted iff one of `customers`, who are worse off, and one of `others`, at one and the same moment, differ as `difference` says
 * and in nothing else: in any of some facts, or in one leaf, of which the other has less or more.
 * `nobody`: refuted iff the set is empty; such a finding has no witness.
 * `news`: refuted iff at one and the same moment someone is among `insiders` and someone else among `outsiders`;
 * or, where `strangers` hear the news too (people who are not customers), iff someone is among `insiders`.
 */
export type Violation = {
    readonly kind: "customer";
    readonly customers: CustomerSet;
    readonly because?: CustomerSet;
} | {
    readonly kind: "pair";
    readonly customers: CustomerSet;
    readonly others: CustomerSet;
    /** The clock is not in it. */
    readonly difference: Difference | "anything";
} | {
    readonly kind: "nobody";
    readonly customers: CustomerSet;
} | {
    readonly kind: "news";
    readonly insiders: CustomerSet;
    readonly outsiders: CustomerSet;
    readonly strangers: boolean;
};
/** Several ways to violate a property: refuted iff one of them is; the first of them, in their order, is the one that is told. */
export interface Alternatives {
    readonly kind: "any";
    readonly of: Iterable<Alternative>;
}
/** The label tells it from the others. */
export type Alternative = Violation & {
    readonly label?: string;
};
/** What the witness was found to get, once more, by a way that knows nothing of cells. */
export interface Replay {
    readonly customer?: Decision;
    readonly other?: Decision;
    readonly insider?: Decision;
    readonly outsider?: Decision;
    /** Of the customer because of whom it comes about. */
    readonly because?: Decision;
    /** On the customer, in the policy without the rule that the question names. */
    readonly without?: Decision;
}
/** What the author is told. */
export interface Telling {
    readonly message: string;
    readonly help: string;
    /** JSON Pointers to the words that are to blame; the first that stands in the document is shown. */
    readonly pointers: readonly [string, ...string[]];
    /** The names of further rules to blame, which only the witness shows. */
    readonly rules?: readonly string[];
    /** The fact to blame, where only the witness shows it. */
    readonly fact?: string;
}
/** What a question can look at to tell its finding. */
export interface Evidence {
    readonly formulas: Formulas;
    /** Of the alternative that is told. */
    readonly label?: string;
    readonly witness: Witness;
    readonly replay: Replay;
    /** The customers of the witness in the author's words, by the facts that put them there, as in "a customer with `agreements: []`". */
    readonly customer?: string;
    /** What the two of a pair differ in. */
    readonly differing?: readonly Differing[];
    readonly because?: string;
    readonly insider?: string;
    readonly outsider?: string;
}
/** One thing that a check asks about a policy: usually about one rule and one service. */
export interface Question {
    readonly subject: Subject;
    /** Where it is milder than the check. */
    readonly severity?: Severity;
    /** JSON Pointer to what it asks about. */
    readonly pointer: string;
    /** As a sentence begins that ends in `is undecided`. */
    readonly topic: string;
    readonly violation: (formulas: Formulas) => Violation | Alternatives;
    /** Whether `isShownBy` looks at the channels of decisions. They are empty otherwise, since to work out what channels carry is dear. */
    readonly asksOfChannels?: boolean;
    /** The services that the replay decides on, where the subject is not just one; all of them where it is left out. */
    readonly services?: readonly string[];
    /** The segments of which `isShownBy` asks, besides the subject's own and those to which the services, their rules and their channels refer. */
    readonly segments?: readonly string[];
    /** The conditions of which `isShownBy` asks, as if each were a segment called by its JSON Pointer; beside every `except` of a channel. */
    readonly conditions?: readonly Condition[];
    /** A rule without which the replay decides on the customer once more. */
    readonly without?: Rule;
    /** Whether the decisions on the witness show the violation. */
    readonly isShownBy: (replay: Replay, witness: Witness) => boolean;
    readonly tell: (evidence: Evidence) => Telling;
}
/** A property that policies should have. */
export interface Check {
    /** Its page is docs/checks/<id>.md. */
    readonly id: string;
    /** Unless the policy sets another one. */
    readonly severity: Severity;
    /** What a proof of it says, as a sentence without its full stop. */
    readonly proved: string;
    readonly questions: (policy: Policy) => readonly Question[];
}
//# sourceMappingURL=property.d.ts.map