import type { Policy } from "@tierpolicy/schema";
import type { ServiceDecision } from "../../decide/decision.js";
import { readFacts } from "../../facts/read-facts.js";
import { customerAt, type KnownCustomers } from "../form/customers.js";
import { ALWAYS, AND, type Gates, OR } from "../program/circuit.js";
import type { ColumnProgram, Judged } from "../program/column-program.js";
import { type Answers, answersOf, BAD_BIT, BAD_PLANE } from "./answers.js";
import { Gatherer } from "./gather.js";
import { OutcomeColumn, type OutcomeNumbers } from "./outcome-column.js";
import { rowValues } from "./row-values.js";
import { transpose } from "./transpose.js";
import { leafColumn } from "./walk.js";

/** What is decided of the rows of a stretch, in the form that is quick to find. */
export interface Decided {
  readonly rows: number;
  /** By row, 1 where the customer is decided. */
  readonly valid: Uint8Array;
  /** By segment of the program: a bit a row. */
  readonly segments: readonly Int32Array[];
  /** By service of the program. */
  readonly services: readonly {
    readonly numbers: OutcomeNumbers;
    readonly outcomes: readonly ServiceDecision[];
    /** By outcome: the bits of the service that lead to it. */
    readonly sets: readonly (readonly number[])[];
  }[];
}

/** So many rows at a time that all registers of a small policy stay near the processor. */
const ROWS = 2048;
const WORDS = ROWS / 32;

/** Decides on the rows [from, to). */
export const run = (program: ColumnProgram, policy: Policy, customers: KnownCustomers, from: number, to: number): Decided => {
  const rows = to - from;
  const { planes, registers, gates, keys } = program;
  const answers = program.leaves.map((leaf) => answersOf(leaf, leafColumn(policy, customers, leaf.tests.leaf), { from, to }, ROWS));
  const base = planes.map((_, plane) => answers.reduce((bits, { base }) => bits | (base.get(plane) ?? 0), 0));
  const judges = program.judged.map((one) => judgeOf(one, policy, customers));
  const bits = new Int32Array(planes.length * ROWS);
  const held = new Int32Array(registers * WORDS);
  held.fill(-1, ALWAYS * WORDS, (ALWAYS + 1) * WORDS);
  const valid = new Int32Array(WORDS);

  const states = new Int32Array(ROWS);
  const decided = {
    rows,
    valid: new Uint8Array(rows),
    segments: program.segments.map(() => new Int32Array((rows + 31) >>> 5)),
    services: program.services.map((plan, i) => new OutcomeColumn(plan, keys.slices[i] ?? [], rows, states)),
  };
  const gatherer = new Gatherer(program.services, decided.services, keys, ROWS);
  for (let done = 0; done < rows; done += ROWS) {
    const count = Math.min(ROWS, rows - done);
    const words = (count + 31) >>> 5;
    look(answers, base, from + done, count, bits);
    spread(planes, bits, held, words);
    for (const judge of judges) judge(from + done, count, held);
    turn(gates, held, words);
    for (let word = 0; word < words; word++)
      valid[word] = (held[program.possible * WORDS + word] as number) & ~(held[program.bad * WORDS + word] as number);
    unpack(valid, count, decided.valid, done);
    for (const [i, { register }] of program.segments.entries()) {
      const into = decided.segments[i] as Int32Array;
      for (let word = 0; word < words; word++)
        into[(done >>> 5) + word] = (held[register * WORDS + word] as number) & (valid[word] as number);
    }
    gatherer.gather(held, valid, done, count);
  }
  return decided;
};

/** Has every leaf answer its tests: by plane and row, 32 bits. */
const look = (answers: readonly Answers[], base: readonly number[], from: number, count: number, bits: Int32Array): void => {
  for (const [plane, always] of base.entries()) bits.fill(always, plane * ROWS, plane * ROWS + count);
  // rows past the last are as rows that are not decided
  const end = ((count + 31) >>> 5) << 5;
  bits.fill(BAD_BIT, BAD_PLANE * ROWS + count, BAD_PLANE * ROWS + end);
  for (const { add } of answers) add?.(from, count, bits, ROWS);
};

/** From bits by row to registers: rows by bit. */
const spread = (planes: readonly (readonly number[])[], bits: Int32Array, held: Int32Array, words: number): void => {
  for (const [plane, registers] of planes.entries()) {
    for (let word = 0; word < words; word++) {
      const at = plane * ROWS + word * 32;
      transpose(bits, at);
      for (let bit = 0; bit < registers.length; bit++) held[(registers[bit] as number) * WORDS + word] = bits[at + bit] as number;
    }
  }
};

const turn = ({ operation, left, right, output }: Gates, held: Int32Array, words: number): void => {
  for (let gate = 0; gate < operation.length; gate++) {
    const one = (left[gate] as number) * WORDS;
    const other = (right[gate] as number) * WORDS;
    const into = (output[gate] as number) * WORDS;
    if (operation[gate] === AND) for (let i = 0; i < words; i++) held[into + i] = (held[one + i] as number) & (held[other + i] as number);
    else if (operation[gate] === OR)
      for (let i = 0; i < words; i++) held[into + i] = (held[one + i] as number) | (held[other + i] as number);
    else for (let i = 0; i < words; i++) held[into + i] = (held[one + i] as number) & ~(held[other + i] as number);
  }
};

/** Writes a register that nothing but a look at each row answers. */
type Judge = (from: number, count: number, held: Int32Array) => void;

const judgeOf = (judged: Judged, policy: Policy, customers: KnownCustomers): Judge => {
  const at = judged.register * WORDS;
  const holds = judged.kind === "clock" ? clockJudge(judged, policy, customers) : relationJudge(judged, policy, customers);
  return (from, count, held) => {
    held.fill(0, at, at + WORDS);
    for (let i = 0; i < count; i++) if (holds(from + i)) held[at + (i >>> 5)] = (held[at + (i >>> 5)] as number) | (1 << (i & 31));
  };
};

const clockJudge =
  ({ holdsAt }: Extract<Judged, { kind: "clock" }>, policy: Policy, customers: KnownCustomers) =>
  (row: number): boolean => {
    const read = readFacts(policy, customerAt(policy, customers, row));
    return read._tag === "Right" && holdsAt(read.right);
  };

const relationJudge = ({ relation, left, right }: Extract<Judged, { kind: "relation" }>, policy: Policy, customers: KnownCustomers) => {
  const one = rowValues(left, leafColumn(policy, customers, left), right);
  const other = rowValues(right, leafColumn(policy, customers, right), left);
  return (row: number): boolean => {
    const [a, b] = [one(row), other(row)];
    return a !== undefined && b !== undefined && relation(a, b);
  };
};

/** One byte for each bit. */
export const unpack = (bits: Int32Array, count: number, into: Uint8Array, at: number): void => {
  for (let i = 0; i < count; i++) into[at + i] = ((bits[i >>> 5] as number) >>> (i & 31)) & 1;
};
