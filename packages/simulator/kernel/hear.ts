import { moved } from "../src/population/model/mood";
import { ofOne, ofOther, uniformOf } from "./chance";
import { persuasion, referralsSucceed, sympathy } from "./coefficients";
import { changeStanding } from "./count";
import { towards } from "./expectation";
import { firstPlace, LETTER, Letter, lettersUntil } from "./letters";
import { BY_MOUTH, expectationOf, flagsOf, KNOWN, setExpectation, standingOf } from "./pairs";
import { count, CUSTOMER, equalsOf, LEFT, margin, moodOf, referred, rowOf, setMood, statusOf, STRANGER } from "./people";
import { serviceAt } from "./service";
import { OFFERED } from "./situations";
import { heard, heardEnd, TALE, Tale } from "./tales";
import { apart } from "./tell";
import { compare } from "./undergo";

/** The first tale that may be for whoever comes next. */
let next: usize = 0;

export function turnHearing(): void {
  next = heard;
}

/**
 * The people from `from` to `to` hear what neighbours told last week, in the order in which these stand on the ring. They are asked for one
 * after the other.
 */
export function hearNeighbours(from: i32, to: i32, referrals: i32): void {
  while (next < heardEnd && changetype<Tale>(next).teller < from - margin) next += TALE;
  const end = min<i32>(to, count) + margin;
  for (let at = next; at < heardEnd; at += TALE) {
    const tale = changetype<Tale>(at);
    if (tale.teller >= end) break;
    const teller = rowOf(tale.teller);
    const equals = equalsOf(tale.teller);
    hearSome(tale.near, 0, from, to, tale, teller, equals, referrals);
    if (tale.nearToo !== 0) hearSome(tale.nearToo, 64, from, to, tale, teller, equals, referrals);
  }
}

@inline
function hearSome(told: u64, slot: i32, from: i32, to: i32, tale: Tale, teller: i32, equals: u32, referrals: i32): void {
  for (let some = told; some !== 0; some &= some - 1) {
    const at = tale.teller + apart(slot + <i32>ctz(some));
    if (at >= from && at < to) hear(at, teller, equals, tale.what, tale.satisfaction, referrals);
  }
}

/** The people of a block hear what was told them from far away last week, in the order of the tellers. */
export function hearLetters(block: i32, referrals: i32): void {
  const end = lettersUntil(block);
  for (let at = lettersUntil(block - 1); at < end; at += LETTER) {
    const letter = changetype<Letter>(at);
    hear(letter.to - firstPlace, letter.teller, letter.equals, letter.what, letter.satisfaction, referrals);
  }
}

function hear(at: i32, teller: i32, equals: u32, tale: i32, satisfaction: f64, referrals: i32): void {
  const status = statusOf(at);
  const row = rowOf(at);
  if (status === LEFT || row === teller) return;
  const place = (tale - 1) >> 1;
  const flags = flagsOf(at, place, status);
  const isOffered = (flags & OFFERED) !== 0;
  setMood(at, moved(moodOf(at), satisfaction, sympathy));
  const standing = standingOf(at, place);
  if ((standing & KNOWN) === 0) {
    changeStanding(at, place, flags, standing, standing | KNOWN | BY_MOUTH);
    if (status === CUSTOMER && !isOffered) compare(serviceAt(place), place, at);
  }
  // Without a jump, since no processor foresees who is offered what.
  const believes = (tale & 1) & (<i32>isOffered | <i32>(equals === equalsOf(at)));
  const share = reinterpret<f32>(reinterpret<i32>(persuasion) & -believes);
  setExpectation(at, place, towards(expectationOf(at, place), <f32>(satisfaction > 0), share));
  if (status === STRANGER && satisfaction > 0 && uniformOf(ofOne(row), ofOther(referrals, teller)) < referralsSucceed)
    store<u8>(referred + <usize>at, 1);
}
