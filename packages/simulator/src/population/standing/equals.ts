import type { Policy } from "@tierpolicy/schema";
import { lookedAtBy } from "../../check/comparing/looked-at.js";
import type { Places } from "./columns.js";

/** The segments by which customers tell whether others are in the same position: those that look at no fact without merit. */
export const segmentsOfMerit = (policy: Policy): readonly string[] => {
  const meritless = [...policy.facts.values()].filter(({ merit }) => !merit).map(({ id }) => id);
  return [...policy.segments.values()].flatMap(({ id, condition }) => {
    const looked = lookedAtBy(policy, condition);
    return meritless.some((fact) => looked.has(fact)) ? [] : [id];
  });
};

/** Numbers of people, the same for those who are in the same segments, whenever they are asked for. */
export class Equals {
  /** By segment: from twice a number so far, one more for members, to the number with that segment. */
  readonly #finer: readonly (number | undefined)[][];
  readonly #counts: number[];

  constructor(segments: number) {
    this.#finer = Array.from({ length: segments }, () => []);
    this.#counts = Array.from({ length: segments }, () => 0);
  }

  /** @param members by segment, 1 where a row of everybody is in it */
  number(members: readonly Uint8Array[], into: Uint32Array, places: Places): void {
    const rows = places?.length ?? into.length;
    for (let at = 0; at < rows; at++) {
      const row = places === undefined ? at : (places[at] as number);
      let number = 0;
      for (let segment = 0; segment < members.length; segment++)
        number = this.#next(segment, 2 * number + ((members[segment] as Uint8Array)[row] as number));
      into[row] = number;
    }
  }

  #next(segment: number, from: number): number {
    const finer = this.#finer[segment] as (number | undefined)[];
    const known = finer[from];
    if (known !== undefined) return known;
    const number = this.#counts[segment] as number;
    this.#counts[segment] = number + 1;
    finer[from] = number;
    return number;
  }
}
