import type { Facts } from "@tierpolicy/schema";
import type { Finding, Witness } from "../../check/report.js";

/** A part that somebody plays in a finding, and who it is. */
export interface Person {
  readonly part: keyof Witness;
  readonly facts: Facts;
  /** The facts in which this one differs from the first, who is told in full; absent of the first. */
  readonly differing?: readonly string[];
}

const PARTS = ["customer", "other", "insider", "outsider"] as const satisfies readonly (keyof Witness)[];

/** Who shows a finding; nobody where it is undecided, or is that there is nobody. */
export const peopleOf = ({ witness = {} }: Finding): readonly Person[] => {
  const people = PARTS.flatMap((part): readonly Person[] => {
    const facts = witness[part];
    return facts ? [{ part, facts }] : [];
  });
  const [first] = people;
  return people.map((person) =>
    first === undefined || person === first ? person : { ...person, differing: differingFacts(first.facts, person.facts) },
  );
};

/** In what the second differs from the first. */
export const differingFacts = (one: Facts, other: Facts): readonly string[] =>
  Object.keys(other).filter((fact) => JSON.stringify(one[fact]) !== JSON.stringify(other[fact]));

/** What stands before the facts of somebody who is told by what differs. */
const SAME_BUT = "the same, but ";

/** Somebody's facts as JSON, to be copied, in lines of at most so many columns, broken where a reader would. */
export const personLines = ({ facts, differing }: Pick<Person, "facts" | "differing">, width: number): readonly string[] => {
  const lead = differing ? SAME_BUT : "";
  const lines = packed(membersOf(facts, differing), width - lead.length - "{}".length);
  return lines.map((line, at) => `${at === 0 ? `${lead}{` : " ".repeat(lead.length + 1)}${line}${at === lines.length - 1 ? "}" : ""}`);
};

const membersOf = (facts: Facts, names: readonly string[] = Object.keys(facts)): readonly string[] =>
  names.map((name) => harmless(`${JSON.stringify(name)}:${JSON.stringify(facts[name])}`));

/** JSON lets some characters stand as they are that move the cursor or turn the direction of writing. */
const harmless = (json: string): string =>
  json.replace(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** As many members a line as fit. */
const packed = (members: readonly string[], width: number): readonly string[] => {
  const lines: string[] = [];
  for (const [at, member] of members.entries()) {
    const piece = at === members.length - 1 ? member : `${member},`;
    const line = lines.at(-1);
    if (line !== undefined && line.length + piece.length <= width) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  return lines.length > 0 ? lines : [""];
};

/** A line for each person: `customer: {…}`, then `other: the same, but {…}`. */
export const witnessLines = (finding: Finding): readonly string[] =>
  peopleOf(finding).map((person) => `${person.part}: ${personLines(person, Number.POSITIVE_INFINITY).join("")}`);
