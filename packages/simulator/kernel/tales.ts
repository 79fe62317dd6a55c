import { reserve } from "./memory";
import { margin, size } from "./people";

/** What somebody tells of the week, and which neighbours are told. */
@unmanaged
@final
export class Tale {
  /** The teller's place. */
  teller: i32;
  /** What it is of. */
  what: i32;
  /** The teller's satisfaction with it. */
  satisfaction: f64;
  /** A bit by slot: of the first 64, and of the others. */
  near: u64;
  nearToo: u64;
}

export const TALE: usize = 32;

/** What a tale of a service is; one more is a tale of envy. */
@inline
export function taleOf(place: i32): i32 {
  return 1 + 2 * place;
}

// What people here may tell of this week, by place: 16 bits of what it is of, 0 where nothing is told; and their satisfaction.
export let toldOf: usize = 0;
export let toldHow: usize = 0;

// What those beyond each end told last week, who may be neighbours of somebody here: likewise, of `margin` places before and as many after.
export let edgeOf: usize = 0;
export let edgeHow: usize = 0;

// Tales in the order of the tellers' places: those that are told this week, while those of last week are heard.
let own: usize = 0;
let ownEnd: usize = 0;
let others: usize = 0;
/** Those of last week, with those from beyond the ends. */
export let heard: usize = 0;
export let heardEnd: usize = 0;

export function beginTales(): void {
  toldOf = reserve(<u64>size << 1);
  toldHow = reserve(<u64>size << 3);
  edgeOf = reserve(<u64>margin << 2);
  edgeHow = reserve(<u64>margin << 4);
  const room = <u64>(size + 2 * margin) * TALE;
  own = reserve(room);
  others = reserve(room);
  ownEnd = own + <usize>margin * TALE;
}

/** What was told is heard from now on, and nothing is told yet. */
export function turnTales(): void {
  heard = own + <usize>margin * TALE;
  heardEnd = ownEnd;
  const free = others;
  others = own;
  own = free;
  ownEnd = own + <usize>margin * TALE;
  memory.fill(toldOf, 0, <usize>size << 1);
}

/** A tale from beyond: before the first one, the nearest first, or after the last one. */
@inline
export function roomBefore(): Tale {
  heard -= TALE;
  return changetype<Tale>(heard);
}

@inline
export function roomAfter(): Tale {
  const tale = changetype<Tale>(heardEnd);
  heardEnd += TALE;
  return tale;
}

/** One more that is told. */
@inline
export function roomToTell(): Tale {
  const tale = changetype<Tale>(ownEnd);
  ownEnd += TALE;
  return tale;
}
