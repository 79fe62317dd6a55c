import { quote, suggest } from "../../diagnostics/words.js";
import type { FactType } from "../../policy/fact.js";
import type { DeclaredFacts } from "../conditions/operand.js";
import { child } from "../document/pointer.js";
import { entriesOf } from "../document/sound.js";
import { FrozenMap } from "../frozen.js";
import type { Scope } from "../scope.js";
import { typeInWords } from "../values/domain.js";

type Direction = "increasing" | "decreasing";

const ORDERED: ReadonlySet<FactType["kind"]> = new Set(["boolean", "integer", "number", "date", "date-time"]);

const checkKey = (key: string, facts: DeclaredFacts, pointer: string, report: Scope["report"]): void => {
  const [id = "", ...path] = key.split(".");
  const fact = facts.get(id);
  if (!facts.has(id))
    report("unknown-monotone-fact", pointer, `there is no fact ${quote(id)}`, () => suggest(id, [...facts.keys()], "facts"));
  if (fact === undefined) return;
  let type = fact.type;
  for (const property of path) {
    const properties = type.kind === "object" ? type.properties : undefined;
    const next = properties?.get(property);
    if (next === undefined) {
      const names = [...(properties?.keys() ?? [])];
      report("unknown-monotone-fact", pointer, `${quote(key)} is no property of the fact ${quote(id)}`, () =>
        suggest(property, names, "properties"),
      );
      return;
    }
    type = next.type;
  }
  if (ORDERED.has(type.kind) || (type.kind === "enum" && path.length === 0 && fact.ordered)) return;
  const help =
    type.kind === "enum" && path.length === 0
      ? 'mark the fact as `"ordered": true` if its values are listed from low to high'
      : "only numbers, booleans, dates and ordered enums can have more or less";
  report("monotone-without-order", pointer, `${quote(key)} is ${typeInWords(type)}, of which there is no more or less`, help);
};

/** Which facts, or paths, a customer should never have more of and get less. */
export const readMonotone = (
  part: { readonly [key: string]: Direction | undefined } | undefined,
  pointer: string,
  scope: Scope,
): ReadonlyMap<string, Direction> => {
  const whole = entriesOf(part).flatMap(([key, direction]) => (direction === undefined ? [] : [[key, direction] as const]));
  for (const [key] of whole) if (scope.facts !== undefined) checkKey(key, scope.facts, child(pointer, key), scope.report);
  return new FrozenMap(whole);
};
