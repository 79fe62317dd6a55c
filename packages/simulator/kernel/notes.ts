import { grainsOfExpectation, grainsOfExpectations } from "./grains";
import { fourCount } from "./lanes";
import { expectationOf, flagsOf, FOUR, fourOf, SCENE } from "./pairs";
import { statusOf } from "./people";
import { BY_STATUS, FLAGS } from "./scenes";

/**
 * What is put down of a person while a week is lived through: what is expected of services, in grains, as it is to be summed up; 0 where it is
 * not. By fours of services, of 32 bits each.
 */
export const NOTES: usize = 16;
/** Bytes of notes about somebody. */
export let notesWidth: usize = 0;

export function beginNotes(): void {
  notesWidth = <usize>fourCount * NOTES;
}

/**
 * Of four services.
 *
 * @param isCounted all bits where it is to be summed up
 */
@inline
export function noteDown(note: usize, expectations: v128, isCounted: v128): void {
  v128.store(note, v128.and(grainsOfExpectations(expectations), isCounted));
}

/** Of somebody who has left. */
@inline
export function noteNothing(notes: usize): void {
  for (let note = notes; note < notes + notesWidth; note += NOTES) v128.store(note, i32x4.splat(0));
}

/** Of one. */
export function noteAgain(notes: usize, at: i32, place: i32): void {
  const grains = grainsOfExpectation(expectationOf(at, place)) & (flagsOf(at, place, statusOf(at)) >> 31);
  store<i32>(notes + (<usize>place << 2), grains);
}

/** Of all, of somebody who has become another. */
export function noteAll(notes: usize, at: i32, status: i32): void {
  const end = notes + notesWidth;
  let four = fourOf(at, 0);
  for (let note = notes; note < end; note += NOTES, four += FOUR) {
    const flags = v128.load(<usize>load<u32>(four, SCENE) + <usize>status * BY_STATUS, FLAGS);
    noteDown(note, v128.load(four), i32x4.shr_s(flags, 31));
  }
}
