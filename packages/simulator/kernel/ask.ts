import { learningFromLess } from "./coefficients";
import { countAnew } from "./count";
import { fourGradesAfter } from "./grade";
import { grainsOfSatisfactions } from "./grains";
import { KEPT, KEPT_NOW, LANES, lanes, LEARNING, MAY_KEEP, MISSED_NOW, NEEDS, OFFERED_NOW, SATISFIED_NOW } from "./lanes";
import { ASKS, CHANGES, Mark, MARK, whichOf, whoOf } from "./marks";
import { noteDown, NOTES, notesWidth } from "./notes";
import { fourStandings, GRADE, KNOWN, SCENE, STANDINGS } from "./pairs";
import { CUSTOMER } from "./people";
import { fourSatisfactions } from "./satisfaction";
import { BY_STATUS, FLAGS } from "./scenes";
import { DELIGHTED, OFFERED, OUTSIDER } from "./situations";

const BEFORE = memory.data(16, 16);
const NOW = memory.data(16, 16);

/** By four bits, as many times all bits. */
const MASKS = memory.data(16 << 4, 16);
const FOUR_LESS = memory.data(16, 16);

export function beginAsking(): void {
  for (let bits = 0; bits < 16; bits++)
    for (let nth = 0; nth < 4; nth++) store<i32>(MASKS + (<usize>bits << 4) + (<usize>nth << 2), -((bits >> nth) & 1));
  v128.store(FOUR_LESS, f32x4.splat(learningFromLess));
}

const FOUR_GRADE = memory.data<i32>([GRADE, GRADE, GRADE, GRADE], 16);
const FOUR_OFFERED = memory.data<i32>([OFFERED, OFFERED, OFFERED, OFFERED], 16);
const FOUR_KNOWN = memory.data<i32>([KNOWN, KNOWN, KNOWN, KNOWN], 16);
const FOUR_COUNTED = memory.data<i32>([DELIGHTED | OUTSIDER, DELIGHTED | OUTSIDER, DELIGHTED | OUTSIDER, DELIGHTED | OUTSIDER], 16);
const FOUR_ONES = memory.data<f32>([1, 1, 1, 1], 16);

@inline
function countMore(there: usize, where: v128): void {
  v128.store(there, i32x4.sub(v128.load(there), where));
}

/**
 * Customers have asked for services. Most of all that happens is this: so it is done for all four at a time, without a jump, where nothing
 * else has happened with them. How satisfied they are is put into the marks.
 */
export function ask(from: i32, notes: usize, marks: usize, end: usize): void {
  for (; marks < end; marks += MARK) {
    const mark = changetype<Mark>(marks);
    const what = mark.what;
    const some = ((what >> ASKS) & ~(what >> CHANGES)) & 0b1111;
    // who is no customer asks for nothing
    if (some === 0) continue;
    const which = whichOf(what);
    const four = mark.four;
    const lane = lanes + <usize>which * LANES;
    const asks = v128.load(MASKS + (<usize>some << 4));
    const scene = <usize>load<u32>(four, SCENE) + <usize>CUSTOMER * BY_STATUS;
    const flags = v128.load(scene, FLAGS);
    const standing = fourStandings(four);
    const expectation = v128.load(four);

    const isOffered = i32x4.eq(v128.and(flags, v128.load(FOUR_OFFERED)), v128.load(FOUR_OFFERED));
    const isKept = v128.and(i32x4.le_u(v128.load(marks), v128.load(lane, KEPT)), v128.load(lane, MAY_KEEP));
    const comes = v128.and(isKept, isOffered);
    const distance = f32x4.sub(v128.and(comes, v128.load(FOUR_ONES)), expectation);
    const grade = v128.and(standing, v128.load(FOUR_GRADE));
    const satisfaction = fourSatisfactions(grade, distance);
    // What was drawn of the others is still to be looked at.
    v128.store(marks, v128.bitselect(satisfaction, v128.load(marks), asks));

    const isMore = f32x4.gt(distance, f32x4.splat(0));
    const share = v128.and(asks, v128.bitselect(v128.load(lane, LEARNING), v128.load(FOUR_LESS), isMore));
    const learnt = f32x4.add(expectation, f32x4.mul(share, distance));
    v128.store(four, learnt);
    noteDown(notes + <usize>whoOf(what) * notesWidth + <usize>which * NOTES, learnt, i32x4.shr_s(flags, 31));
    const graded = fourGradesAfter(grade, v128.load(lane, NEEDS), learnt);
    const knows = v128.or(v128.xor(standing, v128.xor(grade, graded)), v128.and(isOffered, v128.load(FOUR_KNOWN)));
    const changes = v128.and(asks, v128.xor(standing, knows));
    const now = v128.xor(standing, changes);
    const halves = i16x8.narrow_i32x4_u(now, now);
    v128.store32_lane(four, i8x16.narrow_i16x8_u(halves, halves), 0, STANDINGS);
    if (v128.any_true(v128.and(i32x4.ne(changes, i32x4.splat(0)), v128.and(flags, v128.load(FOUR_COUNTED)))))
      recount(from + whoOf(what), which << 2, scene, standing, now);

    countMore(lane + OFFERED_NOW, v128.and(asks, isOffered));
    countMore(lane + KEPT_NOW, v128.and(asks, comes));
    countMore(lane + MISSED_NOW, v128.andnot(asks, isOffered));
    const satisfied = v128.and(asks, grainsOfSatisfactions(satisfaction));
    v128.store(lane, i32x4.add(v128.load(lane, SATISFIED_NOW), satisfied), SATISFIED_NOW);
  }
}

function recount(at: i32, first: i32, scene: usize, before: v128, now: v128): void {
  v128.store(BEFORE, before);
  v128.store(NOW, now);
  for (let nth: usize = 0; nth < 16; nth += 4) {
    const flags = load<i32>(scene + nth, FLAGS);
    countAnew(at, first + <i32>(nth >> 2), flags, load<i32>(BEFORE + nth), load<i32>(NOW + nth));
  }
}
