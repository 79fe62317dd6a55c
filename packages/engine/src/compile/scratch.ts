import type { Comparable, Facts } from "@tierpolicy/schema";

/**
 * What is known of one customer while they are decided about. Made once and used again and again, since to make it
 * anew would take longer than the decision.
 */
export class Scratch {
  /** By feature: the region of a scalar; of a derived feature 1, 0, or -1 for not known yet. */
  readonly region: Int32Array;
  /** By feature, for arrays: where their elements' regions stand in `elements`, from `begin` up to `end`. */
  readonly begin: Int32Array;
  readonly end: Int32Array;
  elements: Int32Array;
  /** By fact or property: 1 where it was given. */
  readonly given: Uint8Array;
  /** The values of the customer's facts, as they were given. */
  readonly values: unknown[];
  /** The values of facts that are compared with each other. */
  readonly kept: Comparable[];
  /** All facts, where something derived asks for them. */
  facts: Facts | undefined = undefined;
  /** The numbers of the rules that match, `matches` of them. */
  readonly matched: Int32Array;
  matches = 0;
  /** By rule: the last decision in which it matched. */
  readonly stamps: Int32Array;
  now = 0;
  /** By letter of a service: the bits of its rules that match. All 0 between decisions. */
  readonly letters: Int32Array;
  /** By service: 1 where some rule that matches speaks of it. All 0 between decisions. */
  readonly isTouched: Uint8Array;
  /** These services; one more, since the next place is written before it is known whether it counts. */
  readonly touched: Int32Array;
  /** By head of letters: its bits, or -1 for not known yet. */
  readonly heads: Int32Array;

  constructor(sizes: {
    readonly features: number;
    readonly values: number;
    readonly properties: number;
    readonly kept: number;
    readonly rules: number;
    readonly services: number;
    readonly letters: number;
    readonly heads: number;
  }) {
    this.region = new Int32Array(sizes.features);
    this.begin = new Int32Array(sizes.features);
    this.end = new Int32Array(sizes.features);
    this.elements = new Int32Array(64);
    this.given = new Uint8Array(sizes.properties);
    this.values = new Array<unknown>(sizes.values).fill(undefined);
    this.kept = new Array<Comparable>(sizes.kept).fill(0);
    this.matched = new Int32Array(sizes.rules);
    this.stamps = new Int32Array(sizes.rules);
    this.letters = new Int32Array(sizes.letters);
    this.isTouched = new Uint8Array(sizes.services);
    this.heads = new Int32Array(sizes.heads).fill(-1);
    this.touched = new Int32Array(sizes.services + 1);
  }

  /** Makes room for so many elements. */
  grow(count: number): void {
    const more = new Int32Array(2 * count);
    more.set(this.elements);
    this.elements = more;
  }
}
