import { type CompiledPolicy, type Decision, decide, readFacts } from "@tierpolicy/engine";
import { type Facts, quote } from "@tierpolicy/schema";
import type { PolicyTestDocument, Sound } from "@tierpolicy/schema/policy-tests";
import { isLeft, isRight } from "fp-ts/lib/Either.js";
import type { Expectation } from "./claims.js";
import { child } from "./places.js";
import type { Note } from "./problem.js";
import { readClaims, type TestPart } from "./read-claims.js";
import { noteUnknownCustomerFacts, readTestCustomer, type TestCustomer } from "./read-customer.js";

/** A test of which everything is known to be right. */
export interface ReadTest {
  readonly name: string;
  readonly pointer: string;
  readonly facts: Facts;
  readonly decision: Decision;
  readonly expectations: readonly Expectation[];
}

/**
 * Holds the tests of a file against a policy; whatever is wrong with them is noted.
 *
 * @returns the tests of which nothing is wrong
 */
export const readTests = (
  compiled: CompiledPolicy,
  document: Sound<PolicyTestDocument>,
  now: string | undefined,
  note: Note,
): readonly ReadTest[] => {
  const { policy } = compiled;
  noteUnknownCustomerFacts(policy, document, note);
  const names = new Map<string, number>();
  return (document.tests ?? []).flatMap((part, at) => {
    if (part === undefined) return [];
    const pointer = child("/tests", at);
    noteRepeatedName(part, pointer, names, note);
    const expectations = readClaims(policy, part, pointer, note);
    if (!KEYS.some((key) => Object.hasOwn(part, key)))
      note(
        "nothing-expected",
        pointer,
        "the test expects nothing",
        'say what must hold, as in `"offered": [ … ]` or `"doesNotHear": [ … ]`',
      );
    const customer = readTestCustomer(policy, document, part, pointer, now, note);
    const decided = customer && decidedOn(compiled, customer, note);
    return decided && part.name !== undefined ? [{ name: part.name, pointer, expectations, ...decided }] : [];
  });
};

/** What a test can say. */
const KEYS = [
  "offered",
  "notOffered",
  "expect",
  "hears",
  "doesNotHear",
  "segments",
  "agreement",
] as const satisfies readonly (keyof TestPart)[];

const noteRepeatedName = ({ name }: TestPart, pointer: string, names: Map<string, number>, note: Note): void => {
  if (name === undefined) return;
  const earlier = names.get(name);
  if (earlier === undefined) names.set(name, names.size + 1);
  else note("duplicate-name", child(pointer, "name"), `there is a test ${quote(name)} already`, "say what is different about this one");
};

const decidedOn = (compiled: CompiledPolicy, { facts, placeOf, isTimeless }: TestCustomer, note: Note) => {
  const { policy } = compiled;
  const read = readFacts(policy, facts);
  const decided = isLeft(read) ? read : decide(compiled, facts);
  if (isRight(read) && isRight(decided)) return { facts: read.right, decision: decided.right };
  for (const { code, pointer, message, help } of isLeft(decided) ? decided.left : [])
    if (!isTimeless || pointer !== child("", policy.clock ?? "")) note(code, placeOf(pointer), message, help);
  return undefined;
};
