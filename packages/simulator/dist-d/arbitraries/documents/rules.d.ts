import { type Commitment, type Publicity } from "@tierpolicy/schema";
import fc from "fast-check";
import { type Choice } from "../choices.js";
import { type ConditionDraft, type Vocabulary } from "./conditions.js";
import type { WrittenFact } from "./facts.js";
import { type Json, type JsonObject } from "./json.js";
import { type StatementDraft, type WrittenService } from "./services.js";
export type RuleType = "offer" | "withhold" | "limit" | "arrange";
/** One service, several, or all that have a need, a tag or both. */
export interface SelectorDraft {
    readonly by: "id" | "list" | "need" | "tag" | "both";
    readonly service: Choice;
    readonly others: readonly Choice[];
}
export declare const selectorDraft: fc.Arbitrary<SelectorDraft>;
export interface WrittenSelector {
    readonly document: Json;
    readonly services: readonly WrittenService[];
}
/** Always selects the first service at least, so that no selector is empty. */
export declare const writeSelector: (draft: SelectorDraft, services: readonly WrittenService[]) => WrittenSelector;
export interface RuleDraft {
    readonly type: RuleType;
    readonly conditions: ConditionDraft;
    readonly named: boolean;
    readonly priority: number | undefined;
    readonly selector: SelectorDraft;
    readonly from: Choice | undefined;
    readonly until: Choice | undefined;
    readonly statement: StatementDraft;
    readonly limit: {
        readonly commitment: Commitment | undefined;
        readonly publicity: Publicity | undefined;
    };
    readonly fee: number;
    readonly by: Choice;
}
/** @param types one of these */
export declare const ruleDraft: (careless: boolean, types: readonly RuleType[]) => fc.Arbitrary<RuleDraft>;
/** @param place of the rule among the rules, from 0 */
export declare const writeRule: (draft: RuleDraft, place: number, context: Vocabulary & {
    readonly services: readonly WrittenService[];
    readonly channels: readonly string[];
    readonly clock: WrittenFact | undefined;
}) => JsonObject;
//# sourceMappingURL=rules.d.ts.map