import type { Condition, FactType } from "@tierpolicy/schema";
/** A type that has the values of two, and what it takes for a value to be one of either. */
export interface JoinedType {
    readonly type: FactType;
    readonly before: readonly Condition[];
    readonly after: readonly Condition[];
    /** One of the two is of integers and the other of numbers: the joined type has integers only. */
    readonly isRounded: boolean;
}
/** A fact, or a property of it. */
interface Place {
    readonly fact: string;
    readonly path: readonly string[];
}
/** Undefined where nothing that is a value of the one type is one of the other. */
export declare const joinTypes: (place: Place, before: FactType, after: FactType) => JoinedType | undefined;
export {};
//# sourceMappingURL=join-types.d.ts.map