import { isForeseen } from "../src/population/model/foreseen";
import { moved } from "../src/population/model/mood";
import { happens, ofOne } from "./chance";
import { advertisingImpresses, foreseenWithinWeeks, learningFromForeseen, learningFromMore, learningFromSurprise } from "./coefficients";
import { changeStanding } from "./count";
import { gradeAfter } from "./grade";
import { grainOfSatisfaction } from "./grains";
import { KEPT, laneOf, MAY_KEEP } from "./lanes";
import { ASKS, CHANGES, Mark, MARK, whichOf, whoOf } from "./marks";
import { noteAgain, notesWidth } from "./notes";
import { DUE, expectationOf, flagsOf, GRADE, KNOWN, OFFERED_BEFORE, OVERDUE, setStanding, standingOf } from "./pairs";
import { CUSTOMER, moodOf, rowOf, setMood, statusOf } from "./people";
import {
  addTo,
  ASKED,
  DELIVERIES,
  FAILURES,
  learningFromAsking,
  MISSED,
  SATISFACTION,
  SCHEDULED,
  Service,
  serviceAt,
  serviceCount,
} from "./service";
import { LEAK, OFFERED, TOLD } from "./situations";
import { compare, feel, undergo } from "./undergo";

/** What happens to people with the services that are marked, in their order: those that were asked for have left somebody so satisfied. */
export function meet(from: i32, week: i32, notes: usize, marks: usize, end: usize): void {
  for (; marks < end; marks += MARK) {
    const mark = changetype<Mark>(marks);
    const what = mark.what;
    const first = whichOf(what) << 2;
    const at = from + whoOf(what);
    let some = ((what >> ASKS) | (what >> CHANGES)) & 0b1111;
    do {
      const nth = ctz(some);
      if (((what >> (CHANGES + nth)) & 1) === 0) feel(first + nth, at, <f64>load<f32>(marks + (<usize>nth << 2)));
      else {
        change(first + nth, at, mark, week);
        noteAgain(notes + <usize>(at - from) * notesWidth, at, first + nth);
      }
      some &= some - 1;
    } while (some !== 0);
  }
}

/** More has happened than that somebody has asked for it. */
function change(place: i32, at: i32, mark: Mark, week: i32): void {
  const service = serviceAt(place);
  const flags = flagsOf(at, place, statusOf(at));
  const before = standingOf(at, place);
  if ((flags & ~before & (TOLD | LEAK)) !== 0) learn(service, place, at, flags);
  if (service.kind !== ASKED) comeInTime(service, place, at, week);
  else if (((mark.what >> (ASKS + (place & 3))) & 1) !== 0) askFor(service, place, at, mark, flags);
  settle(service, place, at);
  changeStanding(at, place, flags, before, standingOf(at, place));
}

/** Somebody hears of the service on a channel, and has perhaps not known it. */
function learn(service: Service, place: i32, at: i32, flags: i32): void {
  const standing = standingOf(at, place);
  setStanding(at, place, standing | (flags & (TOLD | LEAK)));
  if ((standing & KNOWN) !== 0) return;
  if (statusOf(at) !== CUSTOMER) setMood(at, moved(moodOf(at), 1, advertisingImpresses));
  else if ((flags & OFFERED) === 0) compare(service, place, at);
}

/** A customer has asked for the service. */
function askFor(service: Service, place: i32, at: i32, mark: Mark, flags: i32): void {
  const drawn = load<u32>(changetype<usize>(mark) + (<usize>(place & 3) << 2));
  const isKept = drawn <= load<u32>(laneOf(place, KEPT)) && load<i32>(laneOf(place, MAY_KEEP)) !== 0;
  const more = learningFromAsking(service);
  if ((flags & OFFERED) !== 0) come(service, place, at, isKept, more);
  else miss(service, place, at, more);
}

/** The service comes to a customer, as it should or not. */
function come(service: Service, place: i32, at: i32, isKept: bool, more: f32): void {
  setStanding(at, place, standingOf(at, place) | KNOWN);
  addTo(service, DELIVERIES, 1);
  if (!isKept) addTo(service, FAILURES, 1);
  addTo(service, SATISFACTION, grainOfSatisfaction(undergo(place, at, <f32>isKept, more)));
}

/** The service does not come to a customer who expected it. */
function miss(service: Service, place: i32, at: i32, more: f32): void {
  addTo(service, MISSED, 1);
  addTo(service, SATISFACTION, grainOfSatisfaction(undergo(place, at, 0, more)));
}

/** Where the offer begins, or it stands in the calendar, the service comes; where it should have come, it is missed. */
function comeInTime(service: Service, place: i32, at: i32, week: i32): void {
  const status = statusOf(at);
  const standing = standingOf(at, place);
  const isOffered = (flagsOf(at, place, status) & OFFERED) !== 0;
  const isDue = service.kind === SCHEDULED ? (standing & DUE) !== 0 : week > 0 && (standing & OFFERED_BEFORE) === 0;
  setStanding(at, place, (standing & ~(OFFERED_BEFORE | DUE | OVERDUE)) | (isOffered ? OFFERED_BEFORE : 0));
  if (status !== CUSTOMER) return;
  if (isOffered && isDue) {
    const isKept = happens(ofOne(rowOf(at)), service.drawsOfKept, service.limitOfKept);
    come(service, place, at, isKept, foresee(service, at, week));
  } else if ((standing & OVERDUE) !== 0) miss(service, place, at, learningFromSurprise);
}

/**
 * Puts down that a service comes.
 *
 * @returns what is learnt from it: of a delight less where nobody could have foreseen it
 */
function foresee(service: Service, at: i32, week: i32): f32 {
  const last = service.lasts + ((<usize>at) << 1);
  const interval = service.intervals + ((<usize>at) << 1);
  const before = <i32>load<u16>(last);
  const since = before === 0 ? 0 : week + 1 - before;
  const foreseen = isForeseen(since, load<u16>(interval), foreseenWithinWeeks);
  const overdue = foreseen ? min<f64>(<f64>week + ceil(<f64>since + foreseenWithinWeeks) + 1, 0xffff) : 0;
  store<u16>(service.overdues + (<usize>at << 1), <u16>overdue);
  store<u16>(last, <u16>(week + 1));
  store<u16>(interval, <u16>since);
  if (service.need !== 0) return learningFromMore;
  return foreseen ? learningFromForeseen : learningFromSurprise;
}

/** Finds who of the people from `from` to `to` could foresee that something should have come by this week. */
export function findOverdue(from: i32, to: i32, week: i32): void {
  const now = i16x8.splat(<i16>(week + 1));
  for (let place = 0; place < serviceCount; place++) {
    const service = serviceAt(place);
    if (service.kind === ASKED) continue;
    for (let first = from; first < to; first += 8) {
      let some = i16x8.bitmask(i16x8.eq(v128.load(service.overdues + (<usize>first << 1)), now));
      for (; some !== 0; some &= some - 1) {
        const at = first + ctz(some);
        setStanding(at, place, standingOf(at, place) | OVERDUE);
      }
    }
  }
}

/** The grade follows the expectation. */
function settle(service: Service, place: i32, at: i32): void {
  const standing = standingOf(at, place);
  setStanding(at, place, (standing & ~GRADE) | gradeAfter(standing & GRADE, service.need, expectationOf(at, place)));
}
