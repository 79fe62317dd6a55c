/** What a situation comes to for somebody, as bits. */
export const OFFERED: i32 = 1;
export const OUTSIDER: i32 = 2;
/** The same bits as KNOWN and LEAKED of standings: what a channel makes of them. */
export const TOLD: i32 = 4;
export const LEAK: i32 = 16;
/** Counts among those whose delight may drop. */
export const DELIGHTED: i32 = 8;
/** A customer, who is offered it: the sign, so that it spreads over a mask at once. */
export const COUNTED: i32 = 1 << 31;

/** Bytes of a situation: by status, the category, the claim and the share in single precision, and the flags; a quarter is not used. */
export const SITUATION: usize = 64;
export const ABOUT_A_STATUS: usize = 16;
