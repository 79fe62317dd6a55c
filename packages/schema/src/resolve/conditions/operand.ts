import { quote, suggest } from "../../diagnostics/words.js";
import type { Operand } from "../../policy/condition.js";
import type { Fact, FactType } from "../../policy/fact.js";
import { child } from "../document/pointer.js";
import type { Report } from "../problems.js";
import { typeInWords } from "../values/domain.js";

/** The declared facts by id; undefined for one whose declaration is broken. */
export type DeclaredFacts = ReadonlyMap<string, Fact | undefined>;

export interface OperandPlaces {
  readonly fact: string;
  readonly path: string;
}

/** ``the fact `home` ``, or ``the fact `home` at `$.size` ``. */
export const operandInWords = (fact: string, path: readonly string[]): string =>
  path.length === 0 ? `the fact ${quote(fact)}` : `the fact ${quote(fact)} at ${quote(["$", ...path].join("."))}`;

const follow = (fact: string, type: FactType, path: readonly string[], pointer: string, report: Report): FactType | undefined => {
  let here = type;
  for (const [depth, property] of path.entries()) {
    const where = operandInWords(fact, path.slice(0, depth));
    if (here.kind !== "object") {
      report("path-into-scalar", pointer, `${where} is ${typeInWords(here)} and has no property ${quote(property)}`, "leave the path out");
      return undefined;
    }
    const next = here.properties.get(property);
    if (next === undefined) {
      const names = [...here.properties.keys()];
      report("unknown-property", pointer, `${where} has no property ${quote(property)}`, () => suggest(property, names, "properties"));
      return undefined;
    }
    here = next.type;
  }
  return here;
};

/**
 * What a fact and a path in a condition look at; undefined, with the problem reported, where there is no such thing,
 * and silently where the fact's declaration is broken.
 */
export const readOperand = (
  facts: DeclaredFacts,
  fact: string,
  path: string | undefined,
  places: OperandPlaces,
  report: Report,
): Operand | undefined => {
  const steps = path === undefined ? [] : path.split(".").slice(1);
  if (!facts.has(fact)) {
    report("unknown-fact", places.fact, `there is no fact ${quote(fact)}`, () => suggest(fact, [...facts.keys()], "facts"));
    return undefined;
  }
  const declared = facts.get(fact);
  if (declared === undefined) return undefined;
  const type = follow(fact, declared.type, steps, places.path, report);
  if (type === undefined) return undefined;
  if (type.kind !== "object") return { kind: "fact", fact, path: steps, type };
  const example = `$.${[...steps, [...type.properties.keys()][0] ?? "property"].join(".")}`;
  const subject = operandInWords(fact, steps);
  report(
    "object-compared",
    places.fact,
    `${subject} is an object, which no operator compares`,
    `say which property is meant, as in "path": "${example}"`,
  );
  return undefined;
};

/** The places of a fact and of its path in a node of a condition. */
export const placesIn = (node: string): OperandPlaces => ({ fact: child(node, "fact"), path: child(node, "path") });
