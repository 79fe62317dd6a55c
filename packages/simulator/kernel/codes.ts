import { count, isCounted } from "./count";
import { firstPlace } from "./letters";
import { bringNear, reserve } from "./memory";
import { flagsIn, fourOf, personWidth, SCENE, standingOf } from "./pairs";
import { count as people, rowOf, statusOf } from "./people";
import { sceneOf, sceneWith } from "./scenes";
import { everybody } from "./tell";

// Which situations people are in is learnt by code: by row, as the world has them, while people stand here by place.

/** Where codes of 16 bits are written to be learnt: one service's after the other, CODES_WIDTH apart; and the rows of 32 bits that have them. */
export let codesAt: usize = 0;
export let codesWidth: usize = 0;
export let rowsAt: usize = 0;
/** The codes of four services, by row, four each. */
let fours: usize = 0;
/** How far further, round the ring, each row stands than the one before. */
export let back: i32 = 0;

/** So many codes are gathered at once: they lie far apart, and the processor looks for all of them at the same time where nothing else is asked. */
const SOME: i32 = 64;
let gathered: usize = 0;

export function beginCodes(): void {
  gathered = reserve((SOME + 1) << 3);
  codesWidth = ((<usize>everybody + 7) & ~7) << 1;
  codesAt = reserve(<u64>codesWidth << 2);
  fours = reserve(<u64>codesWidth << 2);
  rowsAt = reserve(<u64>everybody << 2);
}

/** The codes of the people from `from` to `to`, of four services that nothing is known of yet: they have been brought together. */
export function learnFours(which: i32, from: i32, to: i32): void {
  let four = fourOf(from, which << 2);
  for (let some = from; some < to; some += SOME) {
    const many = min<i32>(SOME, to - some);
    for (let nth = 0; nth < many; nth++)
      store<u64>(gathered + (<usize>nth << 3), load<u64>(fours + (<usize>rowOf(some + nth) << 3)));
    for (let nth = 0; nth < many; nth++, four += personWidth)
      store<u32>(four, <u32>sceneOf(which, load<u64>(gathered + (<usize>nth << 3))), SCENE);
  }
}

/** Brings the codes of four services by row together, so that what is asked of somebody lies in one place. */
export function bringTogether(): void {
  let into = fours;
  for (let at = codesAt; at < codesAt + codesWidth; at += 16, into += 64) {
    const a = v128.load(at);
    const b = v128.load(at + codesWidth);
    const c = v128.load(at + 2 * codesWidth);
    const d = v128.load(at + 3 * codesWidth);
    const ab = v128.shuffle<i16>(a, b, 0, 8, 1, 9, 2, 10, 3, 11);
    const abHigh = v128.shuffle<i16>(a, b, 4, 12, 5, 13, 6, 14, 7, 15);
    const cd = v128.shuffle<i16>(c, d, 0, 8, 1, 9, 2, 10, 3, 11);
    const cdHigh = v128.shuffle<i16>(c, d, 4, 12, 5, 13, 6, 14, 7, 15);
    v128.store(into, v128.shuffle<i32>(ab, cd, 0, 4, 1, 5));
    v128.store(into, v128.shuffle<i32>(ab, cd, 2, 6, 3, 7), 16);
    v128.store(into, v128.shuffle<i32>(abHigh, cdHigh, 0, 4, 1, 5), 32);
    v128.store(into, v128.shuffle<i32>(abHigh, cdHigh, 2, 6, 3, 7), 48);
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

function touch(place: i32, here: usize): void {
  let sum: u32 = 0;
  for (let nth: usize = 0; nth < here; nth++) {
    const at = load<i32>(gathered + (nth << 3));
    sum += load<u32>(fourOf(at, place), SCENE) + statusOf(at);
  }
  bringNear(sum);
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
