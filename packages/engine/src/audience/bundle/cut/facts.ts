import type { Mentioned, Mentions } from "../looked-at.js";
import { eachOf, type Json, only } from "./json.js";

/** What a declaration says about which values there are; marks and words for people say nothing of that. */
const KEPT = new Set([
  ...["type", "enum", "format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "items", "properties", "default"],
  "clock",
]);

/** A fact, or a property, as far as conditions look at it; undefined where none does. */
export const cutFact = (declared: Json, name: string, leaves: Mentioned): Json | undefined => {
  const kept = only(declared, KEPT);
  if (declared["type"] !== "object") {
    const mentions = leaves.get(name);
    return mentions && cutValues(kept, mentions);
  }
  const properties = eachOf(declared["properties"], (property, id) => cutFact(property, `${name}.${id}`, leaves));
  if (Object.keys(properties).length === 0) return undefined;
  const cut = { ...kept, properties };
  return "default" in kept ? { ...cut, default: cutDefault(kept["default"], cut) } : cut;
};

/** A default without the properties that are not declared any more. */
const cutDefault = (value: unknown, { type, properties }: Json): unknown =>
  type !== "object"
    ? value
    : Object.fromEntries(
        Object.entries(properties as { readonly [id: string]: Json }).flatMap(([id, property]) =>
          Object.hasOwn(value as object, id) ? [[id, cutDefault((value as Json)[id], property)]] : [],
        ),
      );

/**
 * A list of values of which conditions do not mention all becomes an open string, since the others may be there for the sake of a secret. To the
 * conditions all values that they do not mention are one, and there is one, so that there are the same cells as before. What is compared with other
 * facts keeps its list: there the values count.
 */
const cutValues = (declared: Json, mentions: Mentions): Json => {
  if ("items" in declared) return { ...declared, items: cutValues(only(declared["items"] as Json, KEPT), mentions) };
  const { enum: values, ...open } = declared;
  if (values === undefined || mentions.isComparedWithFact) return declared;
  return (values as readonly string[]).every((value) => mentions.constants.has(value)) ? declared : open;
};
