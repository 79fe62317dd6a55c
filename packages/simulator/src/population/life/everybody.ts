import type { WorldService } from "../standing/world.js";

export const STRANGER = 0;
export const CUSTOMER = 1;
export const LEFT = 2;

/** What `standing` of a row and service says. The lowest two bits are the grade by now. */
export const GRADE = 0b11;
/** Has neither heard of it nor been given it. The same bit as TOLD of circumstances, so that the two are compared without a branch. */
export const UNKNOWN = 0b100;
/** First heard of it from others. */
export const BY_MOUTH = 0b1000;
/** A channel told somebody outside `knownTo`: this must never be. */
export const LEAKED = 0b1_0000;
/** Given and scheduled delights: the last coming could have been foreseen, and so could the next one. */
export const FORESEEN = 0b10_0000;
/** Given delights: offered the week before. */
export const OFFERED_BEFORE = 0b100_0000;

/** What is kept of everybody and one service, by row; in shared memory. */
export interface ServiceState {
  /** Computed in double precision, and rounded to single precision when stored: after each tale that moves it, and at the end of the service's step. */
  readonly expectation: Float32Array;
  /** The same as bits: 0 where nothing is expected, and only there. */
  readonly bits: Int32Array;
  readonly standing: Uint8Array;
  /** Given and scheduled delights: one more than the week in which it came last; 0 where it never came. */
  readonly last?: Uint16Array;
  /** The weeks between that and the time before; 0 where it came less than twice. */
  readonly interval?: Uint16Array;
}

/** What customers tell of a week, by row. */
export interface Tales {
  /** 0 where nothing is told; else 1 + 2 × the place of the service, and 1 more for a tale of envy. */
  readonly what: Uint16Array;
  /** The teller's satisfaction, in double precision. */
  readonly satisfaction: Float64Array;
}

/** What is kept of everybody; in shared memory. Mood is never rounded beyond double precision. */
export interface Everybody {
  readonly rows: number;
  readonly status: Uint8Array;
  readonly mood: Float64Array;
  /** 1 where a stranger was won by a friend's tale this week. */
  readonly referred: Uint8Array;
  readonly services: readonly ServiceState[];
  /** Of even and of odd weeks: what is told in one is heard in the next, while others tell already. */
  readonly tales: readonly [Tales, Tales];
}

const shared = (bytes: number): SharedArrayBuffer => new SharedArrayBuffer(bytes);

const talesOf = (rows: number): Tales => ({
  what: new Uint16Array(shared(2 * rows)),
  satisfaction: new Float64Array(shared(8 * rows)),
});

/** Everybody at the start: nobody knows anything but what the category lets them expect. */
export const everybodyOf = (rows: number, customers: number, services: readonly WorldService[]): Everybody => ({
  rows,
  status: new Uint8Array(shared(rows)).fill(CUSTOMER, 0, customers),
  mood: new Float64Array(shared(8 * rows)),
  referred: new Uint8Array(shared(rows)),
  services: services.map((service) => stateOf(rows, service)),
  tales: [talesOf(rows), talesOf(rows)],
});

const GRADE_OF_NEED = { delight: 0, expected: 1, basic: 2 } as const;

/** What a service is in the catalogue. */
export const gradeOfNeed = ({ need }: Pick<WorldService, "need">): 0 | 1 | 2 => GRADE_OF_NEED[need];

const stateOf = (rows: number, service: WorldService): ServiceState => {
  const { codes, situations, delivery } = service;
  const expectation = new Float32Array(shared(4 * rows));
  const categories = Float64Array.from(situations, ({ category }) => category);
  for (let row = 0; row < rows; row++) expectation[row] = categories[codes[row] as number] as number;
  const standing = new Uint8Array(shared(rows)).fill(gradeOfNeed(service) | UNKNOWN);
  const state = { expectation, bits: new Int32Array(expectation.buffer), standing };
  if (delivery.kind === "asked") return state;
  return { ...state, last: new Uint16Array(shared(2 * rows)), interval: new Uint16Array(shared(2 * rows)) };
};
