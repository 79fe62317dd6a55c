import { type CustomerSet, type Formulas, type Ladder, type ServiceDecision } from "@tierpolicy/engine";
import { COMMITMENTS, type Policy, PUBLICITIES, type Rule, type Service, type TermValue } from "@tierpolicy/schema";
/** One of the ladders on which a service stands with each customer: its commitment, its publicity, or one of its terms. */
export interface Scale<Level> {
    readonly service: string;
    /** `commitment`, `publicity`, or the name of the term. */
    readonly name: string;
    readonly ladder: Ladder<Level>;
    /** The levels that a decision can have, from the worst to the best. */
    readonly levels: () => readonly Level[];
    /** Those who are offered the service at this level or a better one. */
    readonly atLeast: (formulas: Formulas, level: Level) => CustomerSet;
    readonly get: (decision: ServiceDecision) => Level | undefined;
    /** What a rule says of it: an offer gives so much, a limit leaves no more. */
    readonly statedBy: (rule: Rule) => Level | undefined;
}
export declare const commitmentScale: (service: Service) => Scale<(typeof COMMITMENTS)[number]>;
export declare const publicityScale: (service: Service) => Scale<(typeof PUBLICITIES)[number]>;
export declare const termScale: (policy: Policy, service: Service, term: string) => Scale<TermValue>;
//# sourceMappingURL=scale.d.ts.map