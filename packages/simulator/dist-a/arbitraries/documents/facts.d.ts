import type { FactType, FactValue, LeafType, ScalarType } from "@tierpolicy/schema";
import fc from "fast-check";
import { type Choice } from "../choices.js";
import { type Json, type JsonObject } from "./json.js";
/** What a condition can look at: a fact, or a property of an object fact. */
export interface Leaf {
    readonly fact: string;
    readonly path: readonly string[];
    readonly type: LeafType;
}
interface ScalarDraft {
    readonly kind: ScalarType["kind"];
    readonly detail: Choice;
    /** Of few values only. */
    readonly narrow: boolean;
}
type TypeDraft = ScalarDraft | {
    readonly kind: "array";
    readonly items: ScalarDraft;
} | {
    readonly kind: "object";
    readonly names: readonly Choice[];
    readonly properties: readonly PropertyDraft[];
};
interface PropertyDraft {
    readonly type: TypeDraft;
    readonly default: readonly Choice[] | undefined;
}
export interface FactDraft extends PropertyDraft {
    readonly ordered: boolean;
    readonly merit: boolean;
    readonly recurring: boolean;
}
/** @param narrow only facts with few values, so that all customers can be listed */
export declare const factDraft: (narrow: boolean) => fc.Arbitrary<FactDraft>;
/** A value of the type, among those that a test should try. */
export declare const valueAt: (type: FactType, next: () => Choice) => FactValue;
export interface WrittenFact {
    readonly id: string;
    readonly type: FactType;
    readonly leaves: readonly Leaf[];
    readonly document: JsonObject;
}
export declare const writeFact: (id: string, draft: FactDraft) => WrittenFact;
/** The clock fact is required: no default can stand for the moment of a decision. */
export declare const writeClock: (id: string, kind: "date" | "date-time") => WrittenFact;
/** Facts whose order an author can mean: more of it, or a later place in the enum. */
export declare const isMonotone: (leaf: Leaf, fact: JsonObject) => boolean;
/** Different values of a scalar type, one at least. */
export declare const constantsOf: (type: ScalarType, at: readonly Choice[]) => readonly Json[];
export {};
//# sourceMappingURL=facts.d.ts.map