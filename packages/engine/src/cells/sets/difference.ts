import type { Way } from "../diagram/shift.js";

/** One leaf (a fact, or `fact.property` of an object fact) that has a lower or a higher value, all others being as they are. */
export interface Move {
  /** A number, a date, a truth value (false is lower than true) or an enum that is listed from low to high. */
  readonly leaf: string;
  readonly to: Way;
}

/** In what the second of two customers differs from the first: in any of these facts or leaves; or by a move. */
export type Difference = { readonly in: Iterable<string> } | Move;

export const namesOf = (difference: Difference): Iterable<string> => ("in" in difference ? difference.in : [difference.leaf]);
