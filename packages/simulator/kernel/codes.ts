import { count, isCounted } from "./count";
import { reserve } from "./memory";
import { firstPlace } from "./letters";
import { flagsIn, fourOf, personWidth, SCENE, standingOf } from "./pairs";
import { count as people, rowOf, statusOf } from "./people";
import { sceneOf, sceneWith } from "./scenes";
import { everybody } from "./tell";

// Which situations people are in is learnt by code: by row, as the world has them, while people stand here by place.

/** Where codes of 16 bits are written to be learnt; and the rows of 32 bits that have them. */
export let codesAt: usize = 0;
export let rowsAt: usize = 0;
let room: i32 = 0;
/** How far further, round the ring, each row stands than the one before. */
export let back: i32 = 0;

/** Room for so many. */
export function reserveCodes(many: i32): void {
  if (many <= room) return;
  room = many;
  codesAt = reserve(<u64>many << 1);
  rowsAt = reserve(<u64>many << 2);
}

/** So many codes are gathered at once: they lie far apart, and the processor looks for all of them at the same time where nothing else is asked. */
const SOME: i32 = 64;
let gathered: usize = 0;

export function beginCodes(): void {
  gathered = reserve((SOME + 1) << 3);
}

/** The codes of everybody, of four services that nothing is known of yet: by row, four each. */
export function learnFours(which: i32): void {
  let four = fourOf(0, which << 2);
  for (let from = 0; from < people; from += SOME) {
    const many = min<i32>(SOME, people - from);
    for (let nth = 0; nth < many; nth++)
      store<u64>(gathered + (<usize>nth << 3), load<u64>(codesAt + (<usize>rowOf(from + nth) << 3)));
    for (let nth = 0; nth < many; nth++, four += personWidth)
      store<u32>(four, <u32>sceneOf(which, load<u64>(gathered + (<usize>nth << 3))), SCENE);
  }
}

/** The codes of everybody, of a service: by row. */
export function learnCodes(place: i32): void {
  for (let at = 0; at < people; at++) learn(at, place, load<u16>(codesAt + (<usize>rowOf(at) << 1)));
}

/** The codes of so many rows, which have changed. */
export function learnChanges(place: i32, many: i32): void {
  for (let from = 0; from < many; from += SOME) {
    const here = gatherPlaces(from, min<i32>(from + SOME, many));
    touch(place, here);
    for (let nth: usize = 0; nth < here; nth++) {
      const pair = load<u64>(gathered + (nth << 3));
      learn(<i32>pair, place, <i32>(pair >> 32));
    }
  }
}

/**
 * Where the rows from `from` to `to` that have changed stand, as far as they are here, with their codes.
 *
 * @returns how many are here
 */
function gatherPlaces(from: i32, to: i32): usize {
  let here: usize = 0;
  for (let nth = <usize>from; nth < <usize>to; nth++) {
    const at = <u32>((<u64>load<u32>(rowsAt + (nth << 2)) * back) % everybody) - firstPlace;
    store<u64>(gathered + (here << 3), (<u64>load<u16>(codesAt + (nth << 1)) << 32) | at);
    here += <usize>(at < <u32>people);
  }
  return here;
}

/** What has been brought near: nobody needs it, but the compiler must not see that. */
let touched: u32 = 0;

function touch(place: i32, here: usize): void {
  let sum: u32 = 0;
  for (let nth: usize = 0; nth < here; nth++) {
    const at = load<i32>(gathered + (nth << 3));
    sum += load<u32>(fourOf(at, place), SCENE) + statusOf(at);
  }
  touched = sum;
}

@inline
function learn(at: i32, place: i32, code: i32): void {
  const four = fourOf(at, place);
  const before = <usize>load<u32>(four, SCENE);
  const now = sceneWith(before, place, code);
  if (now === before) return;
  store<u32>(four, <u32>now, SCENE);
  const status = statusOf(at);
  const was = flagsIn(before, place, status);
  const is = flagsIn(now, place, status);
  if (was === is || !isCounted) return;
  const standing = standingOf(at, place);
  count(at, place, was, standing, -1);
  count(at, place, is, standing, 1);
}
