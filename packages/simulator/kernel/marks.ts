/** Services of somebody, among four, that need more attention this week. In the order of people, and of services. */
@unmanaged
@final
export class Mark {
  /** What was drawn of the four, of 32 bits each; later on how satisfied somebody is who has asked for one, in single precision. */
  drawn: u64;
  drawnToo: u64;
  /** Where what is kept of them is. */
  four: usize;
  /** Of whom, and which four; and four bits each from ASKS and CHANGES on. */
  what: i32;
}

export const MARK: usize = 32;
/** Which of the four are asked for, by a customer. */
export const ASKS: i32 = 0;
/** Which change otherwise: are learnt of, drop or rise, or have perhaps to come in time. */
export const CHANGES: i32 = 4;
export const OF_WHICH: i32 = 8;
export const OF_WHOM: i32 = 24;

/** Which four. */
@inline
export function whichOf(what: i32): i32 {
  return (what >> OF_WHICH) & 0xffff;
}

/** Whom, among those who go through the week together. */
@inline
export function whoOf(what: i32): i32 {
  return what >>> OF_WHOM;
}
