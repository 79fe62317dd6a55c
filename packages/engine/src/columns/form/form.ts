import type { FactType, Scalar } from "@tierpolicy/schema";
import type { CodeArray, NumberArray } from "../columns.js";

/** A column, recognised: known to be of a form that its fact can have, of the right length, and to lead nowhere out of itself. */
export type Form =
  | { readonly kind: "plain"; readonly values: readonly unknown[] }
  | { readonly kind: "numbers"; readonly values: NumberArray }
  | { readonly kind: "coded"; readonly codes: CodeArray; readonly dictionary: readonly Scalar[] }
  | { readonly kind: "list"; readonly offsets: Int32Array | Uint32Array; readonly elements: Filled }
  | { readonly kind: "object"; readonly properties: ReadonlyMap<string, Filled> }
  | { readonly kind: "constant"; readonly value: unknown };

/** A form with the rows that have a value: all, where `valid` is undefined. */
export interface Filled {
  readonly form: Form;
  readonly valid: Uint8Array | undefined;
}

const DAY = 86_400_000;

const moment = (milliseconds: number): string | undefined => {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
};

/** A day as `decide` is given it; a number that is no day of the years 0000 to 9999 becomes what `decide` refuses. */
const dayText = (day: number): string | number => moment(day * DAY)?.replace(/T.*/, "") ?? day;

/** A moment as `decide` is given it; a number that is no whole millisecond stays what it is, and `decide` refuses it. */
const momentText = (milliseconds: number): string | number =>
  Number.isInteger(milliseconds) ? (moment(milliseconds) ?? milliseconds) : milliseconds;

/** A number of a column as `decide` is given what it stands for. */
export const inWords = (value: number, { kind }: FactType): unknown => {
  switch (kind) {
    case "boolean":
      return value === 0 || value === 1 ? value === 1 : value;
    case "date":
      return dayText(value);
    case "date-time":
      return momentText(value);
    default:
      return value;
  }
};
