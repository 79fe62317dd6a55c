import { fourCount } from "./lanes";
import { groupAt, groupCount, memberships, sumPlace } from "./memberships";
import { reserve } from "./memory";
import { NOTES, notesWidth } from "./notes";

// What customers expect of services that they are offered: by membership, and then by service. First of one block, 32 bits of grains, since
// there are 1,024 people at most; then of all, 64 bits.

let sums: usize = 0;
export let grainSums: usize = 0;

export function beginSums(): void {
  const pairs = <usize>(memberships * fourCount * 4);
  sums = reserve(pairs << 2);
  grainSums = reserve(pairs << 3);
}

export function clearSums(): void {
  memory.fill(grainSums, 0, <usize>(memberships * fourCount * 4) << 3);
}

/** What is put down of the people from `from` to `to` is summed up, at the end of the week: 0 of who is no customer, which no jump could foresee. */
export function sumUp(from: i32, to: i32, notes: usize): void {
  const width = notesWidth;
  for (let group = 0; group < groupCount; group++) {
    const among = groupAt(group);
    let note = notes;
    for (let at = from; at < to; at++) {
      const end = note + width;
      for (let there = sums + <usize>sumPlace(among, at) * width; note < end; note += NOTES, there += NOTES)
        v128.store(there, i32x4.add(v128.load(there), v128.load(note)));
    }
  }
}

/** What was summed up of a block goes to the rest. */
export function addBlock(): void {
  const pairs = <usize>(memberships * fourCount * 4);
  for (let pair: usize = 0; pair < pairs; pair += 4) {
    const grains = v128.load(sums + (pair << 2));
    if (!v128.any_true(grains)) continue;
    const low = grainSums + (pair << 3);
    v128.store(low, i64x2.add(v128.load(low), i64x2.extend_low_i32x4_u(grains)));
    v128.store(low, i64x2.add(v128.load(low, 16), i64x2.extend_high_i32x4_u(grains)), 16);
  }
  memory.fill(sums, 0, pairs << 2);
}
