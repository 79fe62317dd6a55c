import { isForeseen } from "../src/population/model/foreseen";
import { moved } from "../src/population/model/mood";
import { happens, ofOne } from "./chance";
import { advertisingImpresses, foreseenWithinWeeks, learningFromForeseen, learningFromMore, learningFromSurprise } from "./coefficients";
import { grain } from "./grains";
import {
  DUE,
  expectationOf,
  flagsOf,
  FORESEEN,
  fourOf,
  GRADE,
  LEAKED,
  OFFERED_BEFORE,
  setStanding,
  standingOf,
  STANDINGS,
  UNKNOWN,
} from "./pairs";
import { CUSTOMER, LEFT, moodOf, rowOf, setMood, statusOf } from "./people";
import { satisfactionWith } from "./satisfaction";
import { addTo, ASKED, DELIVERIES, FAILURES, MISSED, SATISFACTION, SCHEDULED, Service, serviceAt } from "./service";
import { LEAK, OFFERED } from "./situations";
import { COMES, DROPS, gradeAfter, LEARNS, marksWidth, MEETS, noteOf, notesWidth } from "./stir";
import { compare, feel, undergo } from "./undergo";

/** Of each 16 bits, the first four. */
const FOURS: u64 = 0x000f_000f_000f_000f;
const LEARNT: u64 = 1 << LEARNS;
const MET: u64 = 1 << MEETS;
const DROPPED: u64 = 1 << DROPS;

/** What happens to the people from `from` to `to` with the services that `stir` has marked, in their order. */
export function meetMarked(from: i32, to: i32, week: i32, notes: usize, marks: usize): void {
  const bytes = marksWidth;
  for (let at = from; at < to; at++, marks += bytes, notes += notesWidth) {
    if (statusOf(at) === LEFT) continue;
    for (let first: usize = 0; first < bytes; first += 8) {
      const all = load<u64>(marks + first);
      for (let some = (all | (all >> MEETS) | (all >> DROPS)) & FOURS; some !== 0; some &= some - 1) {
        const bit = ctz(some);
        meet((<i32>first << 1) + ((<i32>bit >> 4) << 2) + (<i32>bit & 3), at, week, all >> bit, notes);
      }
    }
  }
}

@inline
function meet(place: i32, at: i32, week: i32, marks: u64, notes: usize): void {
  if ((marks & (LEARNT | DROPPED)) === 0 && serviceAt(place).kind === ASKED) askFor(place, at, <i32>(marks >> COMES) & 1, notes);
  else meetMore(place, at, week, marks, notes);
}

function meetMore(place: i32, at: i32, week: i32, marks: u64, notes: usize): void {
  const service = serviceAt(place);
  if ((marks & LEARNT) !== 0) learn(service, place, at);
  if ((marks & MET) !== 0) {
    if (service.kind === ASKED) askFor(place, at, <i32>(marks >> COMES) & 1, notes);
    else comeInTime(service, place, at, week);
  }
  settle(service, place, at);
}

/** Somebody hears of the service on a channel, and has perhaps not known it. */
function learn(service: Service, place: i32, at: i32): void {
  const status = statusOf(at);
  const flags = flagsOf(at, place, status);
  const standing = standingOf(at, place) | ((flags & LEAK) !== 0 ? LEAKED : 0);
  setStanding(at, place, standing & ~UNKNOWN);
  if ((standing & UNKNOWN) === 0) return;
  if (status !== CUSTOMER) setMood(at, moved(moodOf(at), 1, advertisingImpresses));
  else if ((flags & OFFERED) === 0) compare(service, at);
}

/**
 * A customer has asked for a service. Most of all that happens is this: so it is written out at length, and without a jump.
 *
 * @param isKept 1 where it comes as it should if it is offered
 */
@inline
function askFor(place: i32, at: i32, isKept: i32, notes: usize): void {
  const service = serviceAt(place);
  const four = fourOf(at, place);
  const there = four + (<usize>(place & 3) << 2);
  const offered = load<i32>(noteOf(notes, place)) & OFFERED;
  const comes = offered & isKept;
  const expectation = load<f32>(there);
  const standing = <i32>load<u8>(four + <usize>(place & 3), STANDINGS);
  const grade = standing & GRADE;
  const distance = <f32>comes - expectation;
  const satisfaction = <f64>satisfactionWith(grade, distance);
  const learnt = expectation + load<f32>(service.learning + (<usize>(distance > 0) << 2)) * distance;
  store<f32>(there, learnt);
  const now = gradeAfter(grade, service.need, learnt);
  store<u8>(four + <usize>(place & 3), <u8>((standing & ~(GRADE | (offered * UNKNOWN))) | now), STANDINGS);
  service.asked += <u64>offered | (<u64>(offered - comes) << 16) | (<u64>(1 - offered) << 32);
  addTo(service, SATISFACTION, grain(satisfaction));
  feel(service, at, satisfaction);
}

/** The service comes to a customer in time, as it should or not. */
function come(service: Service, place: i32, at: i32, more: f32): void {
  const isKept = happens(ofOne(rowOf(at)), service.drawsOfKept, service.limitOfKept);
  setStanding(at, place, standingOf(at, place) & ~UNKNOWN);
  addTo(service, DELIVERIES, 1);
  if (!isKept) addTo(service, FAILURES, 1);
  addTo(service, SATISFACTION, grain(undergo(service, place, at, <f32>isKept, more)));
}

/** The service does not come to a customer who expected it. */
function miss(service: Service, place: i32, at: i32, more: f32): void {
  addTo(service, MISSED, 1);
  addTo(service, SATISFACTION, grain(undergo(service, place, at, 0, more)));
}

/** Where the offer begins, or it stands in the calendar, the service comes; where it should have come, it is missed. */
function comeInTime(service: Service, place: i32, at: i32, week: i32): void {
  const status = statusOf(at);
  const standing = standingOf(at, place);
  const isOffered = (flagsOf(at, place, status) & OFFERED) !== 0;
  const isDue = service.kind === SCHEDULED ? (standing & DUE) !== 0 : week > 0 && (standing & OFFERED_BEFORE) === 0;
  setStanding(at, place, (standing & ~(OFFERED_BEFORE | DUE)) | (isOffered ? OFFERED_BEFORE : 0));
  if (status !== CUSTOMER) return;
  if (isOffered && isDue) come(service, place, at, foresee(service, place, at, week));
  else if ((standing & FORESEEN) !== 0 && isOverdue(service, at, week)) {
    setStanding(at, place, standingOf(at, place) & ~FORESEEN);
    miss(service, place, at, learningFromSurprise);
  }
}

/**
 * Puts down that a service comes.
 *
 * @returns what is learnt from it: of a delight less where nobody could have foreseen it
 */
function foresee(service: Service, place: i32, at: i32, week: i32): f32 {
  const last = service.lasts + ((<usize>at) << 1);
  const interval = service.intervals + ((<usize>at) << 1);
  const before = <i32>load<u16>(last);
  const since = before === 0 ? 0 : week + 1 - before;
  const foreseen = isForeseen(since, load<u16>(interval), foreseenWithinWeeks);
  const standing = standingOf(at, place);
  setStanding(at, place, foreseen ? standing | FORESEEN : standing & ~FORESEEN);
  store<u16>(last, <u16>(week + 1));
  store<u16>(interval, <u16>since);
  if (service.need !== 0) return learningFromMore;
  return foreseen ? learningFromForeseen : learningFromSurprise;
}

function isOverdue(service: Service, at: i32, week: i32): bool {
  const last = <i32>load<u16>(service.lasts + ((<usize>at) << 1));
  const interval = <i32>load<u16>(service.intervals + ((<usize>at) << 1));
  return <f64>(week + 1 - last) >= <f64>interval + foreseenWithinWeeks;
}

/** The grade follows the expectation. */
function settle(service: Service, place: i32, at: i32): void {
  const standing = standingOf(at, place);
  setStanding(at, place, (standing & ~GRADE) | gradeAfter(standing & GRADE, service.need, expectationOf(at, place)));
}
