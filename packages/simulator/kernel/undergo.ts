import { moved } from "../src/population/model/mood";
import { envyOfEquals, envyOfOthers, learningFromLess, tellsFrom, weightOfEnvy } from "./coefficients";
import { experienced } from "./expectation";
import { expectationOf, GRADE, setExpectation, standingOf } from "./pairs";
import { equalsOf, moodOf, setMood } from "./people";
import { satisfactionWith } from "./satisfaction";
import { addTo, COMPARISONS, Service, weightOf } from "./service";
import { taleOf, toldHow, toldOf } from "./tales";

/**
 * The strongest experience of the week so far is the one that is told, the first among equals. Without a jump: how strong it is turns out
 * late, and a processor that had gone the wrong way would have gone far.
 */
@inline
function remember(at: i32, satisfaction: f64, tale: i32): void {
  const there = toldOf + (<usize>at << 1);
  const how = toldHow + (<usize>at << 3);
  const before = load<u16>(there);
  const strength = abs(satisfaction);
  const isStrongest = <i32>(before === 0) | <i32>(strength > abs(load<f64>(how)));
  const isTold = <i32>(strength >= tellsFrom) & isStrongest;
  store<u16>(there, <u16>select<i32>(tale, before, isTold));
  store<i64>(how, select<i64>(reinterpret<i64>(satisfaction), load<i64>(how), isTold));
}

/** A customer is so satisfied with an experience. */
@inline
export function feel(place: i32, at: i32, satisfaction: f64): void {
  setMood(at, moved(moodOf(at), satisfaction, weightOf(place)));
  remember(at, satisfaction, taleOf(place));
}

/**
 * A customer experiences a service.
 *
 * @param experience how much of it came, 0 or 1
 * @param more what is learnt where it is more than expected: share of the distance
 * @returns the customer's satisfaction with it
 */
export function undergo(place: i32, at: i32, experience: f32, more: f32): f32 {
  const expectation = expectationOf(at, place);
  const satisfaction = satisfactionWith(standingOf(at, place) & GRADE, experience - expectation);
  feel(place, at, <f64>satisfaction);
  setExpectation(at, place, experienced(expectation, experience, more, learningFromLess));
  return satisfaction;
}

/** A customer has learnt of a service that only others are offered: equals among them, or not. */
export function compare(service: Service, place: i32, at: i32): void {
  const areEquals = load<u8>(service.amongEquals + <usize>equalsOf(at)) === 1;
  const satisfaction = -(areEquals ? envyOfEquals : envyOfOthers);
  setMood(at, moved(moodOf(at), satisfaction, weightOfEnvy));
  addTo(service, COMPARISONS, 1);
  remember(at, satisfaction, taleOf(place) + 1);
}
