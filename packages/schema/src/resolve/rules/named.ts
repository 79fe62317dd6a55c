import { quote } from "../../diagnostics/words.js";
import { child } from "../document/pointer.js";
import { isBroken } from "../document/sound.js";
import type { Report } from "../problems.js";

/** What something without a name is called: after its place, and differently from whatever somebody has called so. */
const nameOfPlace = (place: string, stated: ReadonlySet<string | undefined>): string =>
  stated.has(place) ? nameOfPlace(`${place} (without a name)`, stated) : place;

/**
 * The names of rules or assertions, each once; one without a name is called after its place. No stated name can make that wrong, so that
 * what is valid stays valid when other rules are added or taken away.
 */
export const readNames = (
  kind: "rule" | "assertion",
  parts: readonly ({ readonly name?: string | undefined } | undefined)[],
  pointer: string,
  report: Report,
): readonly string[] => {
  const taken = new Map<string, number>();
  const stated = new Set(parts.map((part) => part?.name));
  return parts.map((part, index) => {
    const place = nameOfPlace(`${kind} ${index + 1}`, stated);
    const name = part?.name ?? place;
    if (part === undefined || isBroken(part, "name")) return place;
    const earlier = taken.get(name);
    if (earlier === undefined) taken.set(name, index);
    else {
      const whole = child(pointer, index);
      const message = `the name ${quote(name)} is already taken by ${kind} ${earlier + 1}`;
      report("duplicate-name", child(whole, "name"), message, "give each a name of its own");
    }
    return name;
  });
};
