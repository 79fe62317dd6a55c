import type { Need, Publicity } from "@tierpolicy/schema";
import type { WholeNumbers } from "./columns.js";

/** What the policy comes to for somebody and one service in one week. Few are different, so each is there once and has a number. */
export interface Situation {
  readonly offered: boolean;
  /** Whether the channels tell of it: the widest publicity with which this person hears of it on one; `unannounced` where on none. */
  readonly told: Publicity;
  /** What is claimed where it is told: what the commitment, or the widest one of any offer for those who are not offered it, is taken to mean; 0 to 1. */
  readonly claim: number;
  /** Whether this person may know of it (`knownTo`). */
  readonly insider: boolean;
  /**
   * What people expect of it who have heard nothing, 0 to 1: of a basic all to whom it can be offered, since it goes without saying;
   * of another service those who are offered it.
   */
  readonly category: number;
}

/** How the deliveries of a service come about. */
export type Delivery =
  /** On occasions, which customers bring about: so many a year. */
  | { readonly kind: "asked"; readonly perYear: number }
  /** It is given once whenever its offer begins: what comes round with the calendar, and delights that the clock brings. */
  | { readonly kind: "given" }
  /** A delight with a schedule: on the weeks that its calendar says. */
  | { readonly kind: "scheduled" };

/** The weeks in which something comes, by row: those from `offsets[row]` up to, not including, `offsets[row + 1]`, ascending. */
export interface Calendar {
  readonly offsets: Uint32Array;
  readonly weeks: Uint16Array;
}

export interface WorldService {
  readonly id: string;
  readonly need: Need;
  readonly delivery: Delivery;
  /** How often it comes as it should, 0 to 1: evidence, else by control. */
  readonly kept: number;
  /** Of a delivery, in the policy's currency; 0 where the policy says none. */
  readonly cost: number;
  /** By row, a place in `situations`. */
  readonly codes: Uint16Array;
  /** The rows whose `codes` have changed in this week; undefined where those of everybody may have. */
  readonly changed: Uint32Array | undefined;
  /** Grows while weeks go by; what has a number keeps it. */
  readonly situations: readonly Situation[];
  /** By number of equals, 1 where some of them, whoever of all people, is offered it this week. */
  readonly amongEquals: Uint8Array;
  /** Of a scheduled delight. */
  readonly calendar?: Calendar;
}

/**
 * What the policy comes to for everybody: decided by the engine, by its clock, audiences and schedules.
 * It shows one week at a time, and goes forward only.
 */
export interface World {
  readonly rows: number;
  /** Rows below this are customers from the beginning; the others are strangers. */
  readonly customers: number;
  readonly weeks: number;
  readonly dateOf: (week: number) => string;
  /** In the order of the policy. */
  readonly segments: readonly { readonly id: string /** 1 where the row is a member. */; readonly members: Uint8Array }[];
  /** In the order of the policy. */
  readonly services: readonly WorldService[];
  /** Equals have the same number: who are in the same segments, those aside that look at facts without merit. */
  readonly equals: WholeNumbers;
  /** Another number whenever memberships or equals have changed. */
  readonly edition: number;
  /** Brings codes and memberships to this week; false where nothing has changed. */
  readonly advance: (week: number) => boolean;
}
