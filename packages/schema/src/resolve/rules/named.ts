import { quote } from "../../diagnostics/words.js";
import { child } from "../document/pointer.js";
import { isBroken } from "../document/sound.js";
import type { Report } from "../problems.js";

/** The names of rules or assertions, each once; one without a name is called after its place. */
export const readNames = (
  kind: "rule" | "assertion",
  parts: readonly ({ readonly name?: string | undefined } | undefined)[],
  pointer: string,
  report: Report,
): readonly string[] => {
  const taken = new Map<string, number>();
  return parts.map((part, index) => {
    const place = `${kind} ${index + 1}`;
    const name = part?.name ?? place;
    if (part === undefined || isBroken(part, "name")) return place;
    const earlier = taken.get(name);
    if (earlier === undefined) taken.set(name, index);
    else {
      const whole = child(pointer, index);
      const message = `the name ${quote(name)} is already taken by ${kind} ${earlier + 1}`;
      report("duplicate-name", part.name === undefined ? whole : child(whole, "name"), message, "give each a name of its own");
    }
    return name;
  });
};
