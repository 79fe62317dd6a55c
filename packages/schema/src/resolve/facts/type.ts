import type { ArrayType, Bounds, FactType, ObjectType, Property, ScalarType } from "../../policy/fact.js";
import type { ItemDocument, PropertyDocument } from "../../structure/language/facts.js";
import { describedOf } from "../described.js";
import { child } from "../document/pointer.js";
import { entriesOf, isBroken, type Sound } from "../document/sound.js";
import { FrozenMap } from "../frozen.js";
import type { Report } from "../problems.js";
import { intervalOf } from "../values/bounds.js";
import { typeInWords } from "../values/domain.js";
import { readDefault } from "./default.js";

const BOUNDS = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"] as const;
const TYPE_KEYS = ["type", "enum", "format", "items", "properties", ...BOUNDS];

/** The keys that a declaration of a scalar may have, whichever of its forms it takes. */
interface ScalarPart extends Sound<Bounds> {
  readonly type?: string | undefined;
  readonly enum?: Sound<readonly string[]> | undefined;
  readonly format?: "date" | "date-time" | undefined;
}

const readBounds = (kind: "integer" | "number", part: Sound<Bounds>, pointer: string, report: Report): ScalarType | undefined => {
  const bounds: Bounds = Object.fromEntries(
    BOUNDS.flatMap((key) => (part[key] === undefined ? [] : [[key, part[key] === 0 ? 0 : part[key]]])),
  );
  const type = { kind, ...bounds };
  const { least, greatest } = intervalOf(kind, bounds);
  if (least <= greatest) return type;
  report("empty-domain", pointer, `no value is ${typeInWords(type)}`, "correct the bounds");
  return undefined;
};

const readScalarType = (part: ScalarPart, pointer: string, report: Report): ScalarType | undefined => {
  if (part.type === "boolean") return { kind: "boolean" };
  if (part.type === "integer" || part.type === "number") return readBounds(part.type, part, pointer, report);
  if (part.enum !== undefined) {
    const values = part.enum.filter((value) => value !== undefined);
    return values.length === part.enum.length ? { kind: "enum", values } : undefined;
  }
  if (part.format !== undefined) return { kind: part.format };
  return { kind: "string" };
};

const readArrayType = (items: Sound<ItemDocument> | undefined, pointer: string, report: Report): ArrayType | undefined => {
  const type = items && !isBroken(items, ...TYPE_KEYS) ? readScalarType(items as ScalarPart, child(pointer, "items"), report) : undefined;
  return type && { kind: "array", items: type };
};

const readObjectType = (
  properties: { readonly [name: string]: Sound<PropertyDocument> | undefined } | undefined,
  pointer: string,
  words: string,
  report: Report,
): ObjectType | undefined => {
  const read = entriesOf(properties).map(
    ([name, part]) => [name, readProperty(part, child(child(pointer, "properties"), name), `${words}.${name}`, report)] as const,
  );
  const whole = read.flatMap(([name, property]) => (property === undefined ? [] : [[name, property] as const]));
  return properties !== undefined && whole.length === read.length ? { kind: "object", properties: new FrozenMap(whole) } : undefined;
};

const readType = (part: Sound<PropertyDocument>, pointer: string, words: string, report: Report): FactType | undefined => {
  if (isBroken(part, ...TYPE_KEYS) || part.type === undefined) return undefined;
  if (part.type === "array") return readArrayType(part.items, pointer, report);
  if (part.type === "object")
    return readObjectType(part.properties as { [name: string]: Sound<PropertyDocument> | undefined } | undefined, pointer, words, report);
  return readScalarType(part as ScalarPart, pointer, report);
};

/**
 * A property of an object fact, or a fact without its marks; undefined where its type is broken.
 *
 * @param words what messages call it: `home`, `home.size`
 */
export const readProperty = (
  part: Sound<PropertyDocument> | undefined,
  pointer: string,
  words: string,
  report: Report,
): Property | undefined => {
  if (part === undefined) return undefined;
  const type = readType(part, pointer, words, report);
  if (type === undefined) return undefined;
  const value = readDefault(type, part.default, child(pointer, "default"), words, report);
  // a default that is wrong was stated all the same: nothing lacks one, and no policy is made of it
  const stated = value ?? (Object.hasOwn(part, "default") ? "" : undefined);
  return { ...describedOf(part), type, ...(stated === undefined ? {} : { default: stated }) };
};
