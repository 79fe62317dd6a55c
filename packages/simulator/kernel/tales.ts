import { reserve } from "./memory";
import { margin, size } from "./people";

// What customers tell, by place, from `margin` places before the first on: 16 bits of what it is of, 0 where nothing is told; and the
// teller's satisfaction in double precision. What is told in one week is heard in the next, while others tell already.

/** What a tale of a service is; one more is a tale of envy. */
@inline
export function taleOf(place: i32): i32 {
  return 1 + 2 * place;
}

/** Of this week. */
export let toldOf: usize = 0;
export let toldHow: usize = 0;
/** Of last week. */
export let heardOf: usize = 0;
export let heardHow: usize = 0;

export function beginTales(): void {
  const many = <u64>(size + 2 * margin);
  toldOf = reserve(many << 1) + ((<usize>margin) << 1);
  heardOf = reserve(many << 1) + ((<usize>margin) << 1);
  toldHow = reserve(many << 3) + ((<usize>margin) << 3);
  heardHow = reserve(many << 3) + ((<usize>margin) << 3);
}

/** What was told is heard from now on. */
export function turnTales(): void {
  const what = heardOf;
  heardOf = toldOf;
  toldOf = what;
  const how = heardHow;
  heardHow = toldHow;
  toldHow = how;
}
