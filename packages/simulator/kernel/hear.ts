import { moved } from "../src/population/model/mood";
import { ofOne, ofOther, uniformOf } from "./chance";
import { persuasion, referralsSucceed, sympathy } from "./coefficients";
import { changeStanding } from "./count";
import { towards } from "./expectation";
import { firstPlace, LETTER, Letter, lettersUntil } from "./letters";
import { BY_MOUTH, expectationOf, flagsOf, setExpectation, standingOf, UNKNOWN } from "./pairs";
import { count, CUSTOMER, equalsOf, LEFT, margin, moodOf, referred, rowOf, setMood, statusOf, STRANGER } from "./people";
import { serviceAt } from "./service";
import { OFFERED } from "./situations";
import { heardHow, heardOf } from "./tales";
import { apart, firstSlot, hearersOf, isFar, nextSlot } from "./tell";
import { compare } from "./undergo";

/** The people from `from` to `to` hear what neighbours told last week, in the order in which these stand on the ring. */
export function hearNeighbours(from: i32, to: i32, referrals: i32): void {
  const end = min<i32>(to, count) + margin;
  for (let teller = from - margin; teller < end; teller++) {
    const tale = <i32>load<u16>(heardOf + ((<usize>teller) << 1));
    if (tale === 0) continue;
    const satisfaction = load<f64>(heardHow + ((<usize>teller) << 3));
    const row = rowOf(teller);
    const one = ofOne(row);
    const equals = equalsOf(teller);
    let slot = firstSlot(one);
    for (let left = hearersOf(one, satisfaction); left > 0; left--) {
      const at = teller + apart(slot);
      if (at >= from && at < to && !isFar(one, slot)) hear(at, row, equals, tale, satisfaction, referrals);
      slot = nextSlot(slot);
    }
  }
}

/** The people of a block hear what was told them from far away last week, in the order of the tellers. */
export function hearLetters(block: i32, referrals: i32): void {
  const end = lettersUntil(block);
  for (let at = lettersUntil(block - 1); at < end; at += LETTER) {
    const letter = changetype<Letter>(at);
    hear(letter.to - firstPlace, letter.teller, letter.equals, letter.tale, letter.satisfaction, referrals);
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
  if ((standing & UNKNOWN) !== 0) {
    changeStanding(at, place, flags, standing, (standing & ~UNKNOWN) | BY_MOUTH);
    if (status === CUSTOMER && !isOffered) compare(serviceAt(place), place, at);
  }
  // Without a jump, since no processor foresees who is offered what.
  const believes = (tale & 1) & (<i32>isOffered | <i32>(equals === equalsOf(at)));
  const share = reinterpret<f32>(reinterpret<i32>(persuasion) & -believes);
  setExpectation(at, place, towards(expectationOf(at, place), <f32>(satisfaction > 0), share));
  if (status === STRANGER && satisfaction > 0 && uniformOf(ofOne(row), ofOther(referrals, teller)) < referralsSucceed)
    store<u8>(referred + <usize>at, 1);
}
