import { fourBitsOf, ofOne } from "./chance";
import { forgetting } from "./coefficients";
import { fourTold, fourTowards } from "./expectation";
import { fourChange } from "./grade";
import { ARE_ASKED, ARE_TIMELY, DRAWS, fourCount, HAS_TIMELY, LANES, lanes, NEEDS, OCCASIONS } from "./lanes";
import { Mark, MARK, OF_WHICH, OF_WHOM } from "./marks";
import { noteDown, noteNothing, NOTES, notesWidth } from "./notes";
import { DUE, FOUR, fourStandings, GRADE, OFFERED_BEFORE, OVERDUE, pairs, personWidth, SCENE } from "./pairs";
import { CUSTOMER, LEFT, rowOf, statusOf } from "./people";
import { BY_STATUS, CATEGORIES, CLAIMS, FLAGS, SHARES } from "./scenes";
import { LEAK, TOLD } from "./situations";

// What is the same for all services of somebody, or for everybody, four times each. In memory, whence it comes with one instruction: four
// times the same number in the code comes with three; and where the code says where, since another place would have to be looked up.
const ROW = memory.data(16, 16);
const IS_CUSTOMER = memory.data(16, 16);
const FORGETTING = memory.data(16, 16);
const TOLD_OR_LEAK = memory.data<i32>([TOLD | LEAK, TOLD | LEAK, TOLD | LEAK, TOLD | LEAK], 16);
const FOUR_GRADE = memory.data<i32>([GRADE, GRADE, GRADE, GRADE], 16);
const FOUR_BEFORE = memory.data<i32>([OFFERED_BEFORE, OFFERED_BEFORE, OFFERED_BEFORE, OFFERED_BEFORE], 16);
const OVERDUE_OR_DUE = memory.data<i32>([OVERDUE | DUE, OVERDUE | DUE, OVERDUE | DUE, OVERDUE | DUE], 16);

const OFFERED_TO_BEFORE: i32 = 6;

export function beginStirring(): void {
  v128.store(FORGETTING, f32x4.splat(forgetting));
}

/** Where something may have to come in time: an offer begins or ends, the calendar says so, or it should have come. */
@inline
function fourOpen(flags: v128, standing: v128): v128 {
  const turns = v128.and(v128.xor(i32x4.shl(flags, OFFERED_TO_BEFORE), standing), v128.load(FOUR_BEFORE));
  const open = v128.or(turns, v128.and(standing, v128.load(OVERDUE_OR_DUE)));
  return i32x4.gt_s(open, i32x4.splat(0));
}

/**
 * The people from `from` to `to` forget a little of what they expect of each service, and are reminded where channels tell of it. Nothing
 * here asks with a jump, since no processor foresees what people do: what needs more attention is marked. And nothing here is called, so
 * that what is the same for all stays in registers.
 *
 * @param notes by person
 * @param marks where there is room for a mark of each four of each person, and for one more
 * @returns where the marks end
 */
export function stir(from: i32, to: i32, notes: usize, marks: usize): usize {
  const firstLane = lanes;
  const endLane = lanes + <usize>fourCount * LANES;
  const width = notesWidth;
  const person = personWidth;
  let first = pairs + <usize>from * person;
  for (let at = from; at < to; at++, first += person, notes += width) {
    const status = statusOf(at);
    if (status === LEFT) {
      noteNothing(notes);
      continue;
    }
    v128.store(ROW, i32x4.splat(ofOne(rowOf(at))));
    v128.store(IS_CUSTOMER, i32x4.splat(-(status & CUSTOMER)));
    const byStatus = <usize>status * BY_STATUS;
    let four = first;
    let note = notes;
    let what = (at - from) << OF_WHOM;
    for (let lane = firstLane; lane < endLane; lane += LANES, four += FOUR, note += NOTES, what += 1 << OF_WHICH) {
      const scene = <usize>load<u32>(four, SCENE) + byStatus;
      const flags = v128.load(scene, FLAGS);
      const standing = fourStandings(four);
      let changes = i32x4.splat(0);
      // Which fours have something timely is the same for everybody: that is foreseen. It is asked first, since the compiler would keep what
      // comes before a jump, and is needed after it, in memory.
      if (load<i32>(lane, HAS_TIMELY) !== 0) changes = v128.and(fourOpen(flags, standing), v128.load(lane, ARE_TIMELY));
      const faded = fourTowards(v128.load(four), v128.load(scene, CATEGORIES), v128.load(FORGETTING));
      const expectation = fourTold(faded, v128.load(scene, CLAIMS), v128.load(scene, SHARES));
      v128.store(four, expectation);
      const isCounted = i32x4.shr_s(flags, 31);
      noteDown(note, expectation, isCounted);

      const learns = v128.andnot(v128.and(flags, v128.load(TOLD_OR_LEAK)), standing);
      changes = v128.or(changes, i32x4.gt_s(learns, i32x4.splat(0)));
      changes = v128.or(changes, fourChange(v128.and(standing, v128.load(FOUR_GRADE)), v128.load(lane, NEEDS), expectation));
      // Nothing is expected but with a positive number, whose bits are greater than 0.
      const concerns = v128.or(isCounted, i32x4.gt_s(expectation, i32x4.splat(0)));
      const drawn = fourBitsOf(v128.load(ROW), v128.load(lane, DRAWS));
      const isOccasion = v128.and(i32x4.le_u(drawn, v128.load(lane, OCCASIONS)), v128.load(lane, ARE_ASKED));
      const asks = v128.and(isOccasion, v128.and(concerns, v128.load(IS_CUSTOMER)));

      // Put down in any case, and overwritten by the next one where there is nothing to mark.
      const both = i16x8.narrow_i32x4_s(asks, changes);
      const bits = i16x8.bitmask(both);
      const mark = changetype<Mark>(marks);
      v128.store(marks, drawn);
      mark.four = four;
      mark.what = what | bits;
      marks += <usize>((bits + 0xff) >> 3) & MARK;
    }
  }
  return marks;
}
