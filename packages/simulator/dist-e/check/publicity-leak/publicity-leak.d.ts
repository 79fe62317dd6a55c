import type { Check } from "../property.js";
/**
 * Refuted iff, for an offer that by its own level, before any cap, may be announced on a channel that it names, at one and the same moment
 * someone *matches the offer* (and is not left out by an individual channel's `except`) and someone is *in the channel's audience ∧ outside `knownTo`*.
 * The audience of a public channel has people in it who are not customers, and who may know only what everyone may.
 */
export declare const publicityLeak: Check;
//# sourceMappingURL=publicity-leak.d.ts.map