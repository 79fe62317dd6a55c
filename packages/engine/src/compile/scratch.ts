import type { Comparable, Facts } from "@tierpolicy/schema";
import type { ServiceDecision } from "../decide/decision.js";
import type { Place } from "./trie.js";

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
  /** By service: what its rules so far have led to. */
  readonly places: (Place<ServiceDecision> | undefined)[];
  /** The services in which that is something. */
  readonly touched: Int32Array;

  constructor(sizes: { readonly features: number; readonly kept: number; readonly rules: number; readonly services: number }) {
    this.region = new Int32Array(sizes.features);
    this.begin = new Int32Array(sizes.features);
    this.end = new Int32Array(sizes.features);
    this.elements = new Int32Array(64);
    this.kept = new Array<Comparable>(sizes.kept).fill(0);
    this.matched = new Int32Array(sizes.rules);
    this.stamps = new Int32Array(sizes.rules);
    this.places = new Array<undefined>(sizes.services).fill(undefined);
    this.touched = new Int32Array(sizes.services);
  }
}
