import { fourBitsOf, ofOne } from "./chance";
import { dropsToBasic, dropsToExpected, forgetting, rises } from "./coefficients";
import { fourTold, fourTowards } from "./expectation";
import { ARE_ASKED, ARE_TIMELY, DRAWS, fourCount, HAS_TIMELY, KEPT, LANES, lanes, MAY_KEEP, NEEDS, OCCASIONS } from "./lanes";
import { reserve } from "./memory";
import { CODES, DUE, FORESEEN, FOUR, GRADE, OFFERED_BEFORE, pairs, personWidth, STANDINGS } from "./pairs";
import { CUSTOMER, LEFT, rowOf, statusOf } from "./people";
import { LEAK, OFFERED, TOLD } from "./situations";

// Of each four services 16 bits: four of who learns of it; from these on those of who has to do with it; of for whom it is something else by
// now; and of to whom it would come as it should, if it is asked for.
export const LEARNS: i32 = 0;
export const MEETS: i32 = 4;
export const DROPS: i32 = 8;
export const COMES: i32 = 12;

/** What is put down of a person meanwhile, by fours of services, of 32 bits each: what situations come to. */
export const NOTES: usize = 16;

/** What is put down of a service. */
@inline
export function noteOf(notes: usize, place: i32): usize {
  return notes + <usize>(place >> 2) * NOTES + (<usize>(place & 3) << 2);
}

/** The least number of single precision that is no less: what is of that precision reaches the one where it reaches the other. */
function single(value: f64): f32 {
  const near = <f32>value;
  return <f64>near >= value ? near : reinterpret<f32>(near > 0 ? reinterpret<i32>(near) + 1 : near < 0 ? reinterpret<i32>(near) - 1 : 1);
}

/** Bytes of marks about somebody: 16 services take eight. */
export let marksWidth: usize = 0;
/** Bytes of notes about somebody. */
export let notesWidth: usize = 0;

// The expectations at which a service drops, and down to which it holds its grade.
let marksToExpected: f32 = 0;
let marksToBasic: f32 = 0;
let holdsExpected: f32 = 0;
let holdsBasic: f32 = 0;

/** `gradeAfter` of src/population/model/grade.ts, without a jump: what is reached at least, at most what holds, never less than the need. */
@inline
export function gradeAfter(grade: i32, need: i32, expectation: f32): i32 {
  const drop = <i32>(expectation >= marksToExpected) + <i32>(expectation >= marksToBasic);
  const hold = <i32>(expectation >= holdsExpected) + <i32>(expectation >= holdsBasic);
  return max<i32>(max<i32>(min<i32>(grade, hold), need), drop);
}

export function beginStirring(): void {
  const first = min<f64>(dropsToExpected, dropsToBasic);
  marksToExpected = single(first);
  marksToBasic = single(dropsToBasic);
  holdsExpected = single(first - rises);
  holdsBasic = single(dropsToBasic - rises);
  marksWidth = (<usize>fourCount + 3) >> 2 << 3;
  notesWidth = <usize>fourCount * NOTES;
  same = reserve(SAME);
  v128.store(same, f32x4.splat(forgetting), FADE);
  v128.store(same, f32x4.splat(marksToExpected), TO_EXPECTED);
  v128.store(same, f32x4.splat(marksToBasic), TO_BASIC);
  v128.store(same, f32x4.splat(holdsExpected), HOLD_EXPECTED);
  v128.store(same, f32x4.splat(holdsBasic), HOLD_BASIC);
}

// What is the same for all services of somebody, or for everybody, four times each: in memory, whence it comes with one instruction.
let same: usize = 0;
const ROW: usize = 0;
const STATUS: usize = 16;
const IS_CUSTOMER: usize = 32;
const FADE: usize = 48;
const TO_EXPECTED: usize = 64;
const TO_BASIC: usize = 80;
const HOLD_EXPECTED: usize = 96;
const HOLD_BASIC: usize = 112;
const SAME: usize = 128;

@inline
export function fourBytes(at: usize): v128 {
  return i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(v128.load_zero<u32>(at)));
}

@inline
function isAny(bits: v128): v128 {
  return i32x4.ne(bits, i32x4.splat(0));
}

/** Less than 0 by how many of two marks an expectation reaches. */
@inline
function reached(expectation: v128, one: v128, other: v128): v128 {
  return i32x4.add(f32x4.ge(expectation, one), f32x4.ge(expectation, other));
}

// In memory, whence they come with one instruction: four times the same number in the code comes with three.
const FOUR_LEAK = memory.data<i32>([LEAK, LEAK, LEAK, LEAK], 16);
const TOLD_OR_LEAK = memory.data<i32>([TOLD | LEAK, TOLD | LEAK, TOLD | LEAK, TOLD | LEAK], 16);
const FOUR_GRADE = memory.data<i32>([GRADE, GRADE, GRADE, GRADE], 16);
const FOUR_OFFERED = memory.data<i32>([OFFERED, OFFERED, OFFERED, OFFERED], 16);
const FOUR_BEFORE = memory.data<i32>([OFFERED_BEFORE, OFFERED_BEFORE, OFFERED_BEFORE, OFFERED_BEFORE], 16);
const FORESEEN_OR_DUE = memory.data<i32>([FORESEEN | DUE, FORESEEN | DUE, FORESEEN | DUE, FORESEEN | DUE], 16);

/**
 * The people from `from` to `to` forget a little of what they expect of each service, and are reminded where channels tell of it. Nothing
 * here asks with a jump, since no processor foresees what people do: what needs more attention is marked. And nothing here is called, so
 * that what is the same for all stays in registers.
 *
 * @param notes by person: `notesWidth` bytes each
 * @param marks by person: `marksWidth` bytes each
 */
export function stir(from: i32, to: i32, notes: usize, marks: usize): void {
  const here = same;
  const firstLane = lanes;
  const endLane = lanes + <usize>fourCount * LANES;
  const bytes = marksWidth;
  const notesBytes = notesWidth;
  const person = personWidth;
  let first = pairs + <usize>from * person;
  for (let at = from; at < to; at++, first += person, notes += notesBytes, marks += bytes) {
    const status = statusOf(at);
    if (status === LEFT) continue;
    v128.store(here, i32x4.splat(ofOne(rowOf(at))), ROW);
    v128.store(here, i32x4.splat(status << 4), STATUS);
    v128.store(here, i32x4.splat(-(status & CUSTOMER)), IS_CUSTOMER);
    let four = first;
    let note = notes;
    let mark = marks;
    for (let lane = firstLane; lane < endLane; lane += LANES, four += FOUR, note += NOTES, mark += 2) {
      const standing = fourBytes(four + STANDINGS);
      const codes = v128.load_ext<u16>(four, CODES);
      const situation = i32x4.add(i32x4.add(i32x4.shl(codes, 6), v128.load(here, STATUS)), v128.load(lane));
      const a = v128.load(<usize>i32x4.extract_lane(situation, 0));
      const b = v128.load(<usize>i32x4.extract_lane(situation, 1));
      const c = v128.load(<usize>i32x4.extract_lane(situation, 2));
      const d = v128.load(<usize>i32x4.extract_lane(situation, 3));
      const ab = v128.shuffle<i32>(a, b, 0, 4, 1, 5);
      const cd = v128.shuffle<i32>(c, d, 0, 4, 1, 5);
      const abHigh = v128.shuffle<i32>(a, b, 2, 6, 3, 7);
      const cdHigh = v128.shuffle<i32>(c, d, 2, 6, 3, 7);
      const category = v128.shuffle<i64>(ab, cd, 0, 2);
      const claim = v128.shuffle<i64>(ab, cd, 1, 3);
      const share = v128.shuffle<i64>(abHigh, cdHigh, 0, 2);
      const so = v128.shuffle<i64>(abHigh, cdHigh, 1, 3);
      v128.store(note, so);
      const expectation = fourTold(fourTowards(v128.load(four), category, v128.load(here, FADE)), claim, share);
      v128.store(four, expectation);

      const learns = v128.and(v128.and(so, v128.or(standing, v128.load(FOUR_LEAK))), v128.load(TOLD_OR_LEAK));
      const isOffered = v128.and(so, v128.load(FOUR_OFFERED));
      // Nothing is expected but with a positive number, whose bits are greater than 0.
      const concerns = i32x4.gt_s(v128.or(isOffered, expectation), i32x4.splat(0));
      const bits = fourBitsOf(v128.load(here, ROW), v128.load(lane, DRAWS));
      const isOccasion = v128.and(i32x4.le_u(bits, v128.load(lane, OCCASIONS)), v128.load(lane, ARE_ASKED));
      let meets = v128.and(isOccasion, v128.and(concerns, v128.load(here, IS_CUSTOMER)));
      const grade = v128.and(standing, v128.load(FOUR_GRADE));
      const isKept = v128.and(i32x4.le_u(bits, v128.load(lane, KEPT)), v128.load(lane, MAY_KEEP));
      // Which fours have something timely is the same for everybody: that is foreseen.
      if (load<i32>(lane, HAS_TIMELY) !== 0) {
        const before = i32x4.shl(isOffered, 6);
        const turns = v128.and(v128.xor(before, standing), v128.load(FOUR_BEFORE));
        const open = isAny(v128.or(turns, v128.and(standing, v128.load(FORESEEN_OR_DUE))));
        meets = v128.or(meets, v128.and(open, v128.load(lane, ARE_TIMELY)));
      }
      // It drops where it reaches more marks than its grade; and rises where it holds fewer, and is more than its need.
      const reaches = reached(expectation, v128.load(here, TO_EXPECTED), v128.load(here, TO_BASIC));
      const held = reached(expectation, v128.load(here, HOLD_EXPECTED), v128.load(here, HOLD_BASIC));
      const drops = i32x4.lt_s(i32x4.add(grade, reaches), i32x4.splat(0));
      const holds = i32x4.gt_s(i32x4.add(grade, held), i32x4.splat(0));
      const changes = v128.or(drops, v128.and(holds, i32x4.gt_s(grade, v128.load(lane, NEEDS))));
      const halves = i16x8.narrow_i32x4_s(i32x4.gt_s(learns, i32x4.splat(0)), meets);
      const others = i16x8.narrow_i32x4_s(changes, isKept);
      store<u16>(mark, <u16>i8x16.bitmask(i8x16.narrow_i16x8_s(halves, others)));
    }
  }
}
