import type { Customers } from "@tierpolicy/engine/columns";
import type { Operand, Policy, ScalarType } from "@tierpolicy/schema";
/** By row, a day or a moment as a number: days, or milliseconds, since 1970. */
export type Moments = (row: number) => number;
/** A fact, or a property of an object fact. */
export type Leaf = Pick<Operand, "fact" | "path">;
/**
 * What people have of a fact, or of a property of one.
 *
 * @param wanted the type that it must have: a date, or a date-time
 * @returns undefined where its column is in no form that can be read at once
 */
export declare const momentsOf: ({ facts }: Policy, { fact, path }: Leaf, wanted: ScalarType, { columns }: Customers) => Moments | undefined;
//# sourceMappingURL=moments.d.ts.map