import type { ServiceDecision } from "@tierpolicy/engine";
import type { ServiceColumns } from "@tierpolicy/engine/columns";
import { COMMITMENTS, type Commitment, PUBLICITIES, type Publicity } from "@tierpolicy/schema";

/** On what footing somebody is with a service: all that makes the situation, but for what others are promised. */
export interface Footing {
  readonly offered: boolean;
  /** `none` where nothing is offered. */
  readonly commitment: Commitment;
  readonly told: Publicity;
  /** Whether the person may know of it. */
  readonly insider: boolean;
  /** Whether it may be offered to the person: inside whom it is exclusive. */
  readonly inside: boolean;
}

// There are so few that a byte tells them apart: so who stays where he or she was is seen at once, and most people are.
/** The bit of those who are offered it. */
export const OFFERED = 1;
const INSIDE = 2;
const INSIDER = 4;
const TOLD = 3;
const COMMITTED = 5;

/** How many footings there are. */
export const FOOTINGS = 2 ** 7;

/** Of whom nothing is said: they stay where they were. */
export const UNDECIDED = FOOTINGS;

export const footingOf = (byte: number): Footing => ({
  offered: (byte & OFFERED) !== 0,
  commitment: COMMITMENTS[(byte >> COMMITTED) & 3] as Commitment,
  told: PUBLICITIES[(byte >> TOLD) & 3] as Publicity,
  insider: (byte & INSIDER) !== 0,
  inside: (byte & INSIDE) !== 0,
});

/** So many ways there are to have access to a service. */
const ACCESSES = 2 ** 4;

/**
 * By row, in four bits: what is heard of a service whoever is spoken of, as a place in `PUBLICITIES`; whether the person may know of it; and whether
 * it may be offered to the person.
 *
 * @param insiders 1 for those who may know of it; left out where all may
 * @param inside 1 for those to whom it may be offered; left out where it may be to all
 */
export const accessesOf = (heard: Uint8Array, insiders?: Uint8Array, inside?: Uint8Array): Uint8Array => {
  const accesses = new Uint8Array(heard.length);
  const all = ((insiders === undefined ? INSIDER : 0) | (inside === undefined ? INSIDE : 0)) >> 1;
  for (let row = 0; row < accesses.length; row++) accesses[row] = ((heard[row] as number) << 2) | all;
  if (insiders !== undefined) addTo(accesses, insiders, 2);
  if (inside !== undefined) addTo(accesses, inside, 1);
  return accesses;
};

const addTo = (bits: Uint8Array, column: Uint8Array, value: number): void => {
  for (let row = 0; row < bits.length; row++) bits[row] = (bits[row] as number) | ((column[row] as number) * value);
};

/**
 * By row, the footing with a service.
 *
 * @param individual the channels that reach one person at a time
 */
export const footingsOf = (
  { outcome, outcomes }: Pick<ServiceColumns, "outcome" | "outcomes">,
  accesses: Uint8Array,
  individual: ReadonlySet<string>,
): Uint8Array => {
  const table = new Uint8Array(outcomes.length * ACCESSES);
  for (const [number, decision] of outcomes.entries())
    for (let access = 0; access < ACCESSES; access++) table[number * ACCESSES + access] = byteOf(decision, access, individual);
  const footings = new Uint8Array(accesses.length);
  for (let row = 0; row < footings.length; row++)
    footings[row] = table[(outcome[row] as number) * ACCESSES + (accesses[row] as number)] as number;
  return footings;
};

const TO_ONESELF = PUBLICITIES.indexOf("individual");

const byteOf = ({ offered, commitment, channels }: ServiceDecision, access: number, individual: ReadonlySet<string>): number => {
  const heard = access >> 2;
  const told = channels.some((channel) => individual.has(channel)) ? Math.max(heard, TO_ONESELF) : heard;
  const promised = offered ? COMMITMENTS.indexOf(commitment) : 0;
  return (promised << COMMITTED) | (told << TOLD) | ((access & 3) << 1) | Number(offered);
};
