import { type Commitment, type Publicity } from "@tierpolicy/schema";
import fc from "fast-check";
import { type Choice } from "../choices.js";
import { type Json, type JsonObject } from "./json.js";
import { type SegmentListDraft, type WrittenSegments } from "./segments.js";
/** What an offer and a service's defaults can state. */
export interface StatementDraft {
    readonly commitment: Commitment | undefined;
    readonly publicity: Publicity | undefined;
    readonly channels: readonly Choice[] | undefined;
    readonly terms: readonly Choice[];
    readonly termsStated: boolean;
    readonly approval: string | undefined;
}
/** @param careless state high levels, and name channels freely */
export declare const statementDraft: (careless: boolean) => fc.Arbitrary<StatementDraft>;
export interface ServiceDraft {
    readonly name: Choice;
    readonly need: "basic" | "expected" | "delight";
    readonly control: "high" | "low";
    readonly story: boolean;
    readonly tags: readonly Choice[];
    readonly exclusiveTo: SegmentListDraft | undefined;
    readonly knownTo: "everyone" | SegmentListDraft | undefined;
    readonly target: number | undefined;
    readonly evidence: readonly [kept: number, promised: number] | undefined;
    readonly terms: readonly Choice[];
    readonly defaults: StatementDraft | undefined;
    readonly surprise: boolean;
    readonly cost: number | undefined;
}
export declare const serviceDraft: (careless: boolean) => fc.Arbitrary<ServiceDraft>;
export interface WrittenService {
    readonly id: string;
    readonly need: "basic" | "expected" | "delight";
    readonly tags: readonly string[];
    readonly terms: readonly string[];
    readonly document: JsonObject;
}
/** What is stated of levels, channels and approval. */
export declare const writeStatement: (draft: StatementDraft, channels: readonly string[]) => {
    readonly [key: string]: Json | undefined;
};
/** Values for the terms; undefined where there are none. */
export declare const writeTerms: (terms: readonly string[], at: readonly Choice[]) => JsonObject | undefined;
export declare const writeServices: (drafts: readonly ServiceDraft[], segments: WrittenSegments, channels: readonly string[]) => readonly WrittenService[];
//# sourceMappingURL=services.d.ts.map