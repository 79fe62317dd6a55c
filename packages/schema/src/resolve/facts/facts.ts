import { quote } from "../../diagnostics/words.js";
import type { Fact } from "../../policy/fact.js";
import type { FactDocument } from "../../structure/language/facts.js";
import { child } from "../document/pointer.js";
import { entriesOf, isBroken, type Sound } from "../document/sound.js";
import type { Report } from "../problems.js";
import { readProperty } from "./type.js";

type FactsDocument = { readonly [id: string]: Sound<FactDocument> | undefined };

const readFact = (id: string, part: Sound<FactDocument>, pointer: string, report: Report): Fact | undefined => {
  const property = readProperty(part, pointer, id, report);
  if (property === undefined) return undefined;
  const { ordered, merit, recurring, clock } = part as { ordered?: boolean; merit?: boolean; recurring?: boolean; clock?: boolean };
  // nothing is to follow from a mark that is broken
  const isOrdered = ordered === true || isBroken(part, "ordered");
  return { ...property, id, ordered: isOrdered, merit: merit !== false, recurring: recurring === true, clock: clock === true };
};

const isClock = (part: Sound<FactDocument> | undefined): boolean => part !== undefined && "clock" in part && part.clock === true;

const checkClocks = (clocks: readonly string[], parts: FactsDocument, pointer: string, report: Report): void => {
  const [first, ...others] = clocks;
  if (first === undefined) return;
  for (const id of others) {
    const message = `${quote(id)} is marked as a clock, and so is ${quote(first)}`;
    report("second-clock", child(child(pointer, id), "clock"), message, "mark the one fact that is the day or moment of the decision");
  }
  if (parts[first]?.default !== undefined) {
    const message = `the clock ${quote(first)} has a default: a decision without it would be taken as on that day for ever`;
    report(
      "default-clock",
      child(child(pointer, first), "default"),
      message,
      "leave the default out; the command line fills in the present day",
    );
  }
};

export interface ReadFacts {
  /** Undefined for a broken one. */
  readonly facts: ReadonlyMap<string, Fact | undefined>;
  /** The ids of those that are marked as a clock. */
  readonly clocks: readonly string[];
  /** Whether it is certain that no fact is a clock. */
  readonly clockless: boolean;
}

/** The declared facts by id, and which of them are clocks. */
export const readFacts = (parts: FactsDocument | undefined, pointer: string, report: Report): ReadFacts => {
  const entries = entriesOf(parts);
  const facts = new Map(
    entries.map(([id, part]) => [id, part === undefined ? undefined : readFact(id, part, child(pointer, id), report)] as const),
  );
  const clocks = entries.filter(([, part]) => isClock(part)).map(([id]) => id);
  if (parts !== undefined) checkClocks(clocks, parts, pointer, report);
  const clockless = entries.every(([, part]) => part !== undefined && !isClock(part) && !isBroken(part, "clock"));
  return { facts, clocks, clockless };
};
