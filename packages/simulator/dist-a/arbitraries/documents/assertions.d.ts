import { type Commitment, type Publicity } from "@tierpolicy/schema";
import fc from "fast-check";
import { type Choice } from "../choices.js";
import { type ConditionDraft, type Vocabulary } from "./conditions.js";
import { type JsonObject } from "./json.js";
import { type SelectorDraft } from "./rules.js";
import type { WrittenService } from "./services.js";
export interface AssertionDraft {
    readonly where: ConditionDraft | undefined;
    readonly selector: SelectorDraft;
    readonly offered: boolean;
    readonly commitment: Commitment | undefined;
    readonly publicity: Publicity | undefined;
    readonly term: Choice | undefined;
    readonly atLeast: boolean;
}
export declare const assertionDraft: fc.Arbitrary<AssertionDraft>;
export declare const writeAssertion: (draft: AssertionDraft, place: number, context: Vocabulary & {
    readonly services: readonly WrittenService[];
}) => JsonObject;
//# sourceMappingURL=assertions.d.ts.map