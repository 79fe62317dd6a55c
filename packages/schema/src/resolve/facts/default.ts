import { quote, suggest } from "../../diagnostics/words.js";
import type { ArrayType, FactType, FactValue, ObjectType, Scalar } from "../../policy/fact.js";
import { child } from "../document/pointer.js";
import { entriesOf } from "../document/sound.js";
import type { Report } from "../problems.js";
import { readScalar, typeInWords, valueInWords } from "../values/domain.js";

const wrongType = (type: FactType, value: unknown, pointer: string, words: string, report: Report): undefined => {
  const help = type.kind === "array" ? 'write a list, as in `[]` or `["a"]`' : "write an object with the properties of the fact";
  report("wrong-type", pointer, `the fact ${quote(words)} is ${typeInWords(type)}, but the default is ${valueInWords(value)}`, help);
};

const readList = (type: ArrayType, value: unknown, pointer: string, words: string, report: Report): FactValue | undefined => {
  if (!Array.isArray(value)) return wrongType(type, value, pointer, words, report);
  const read = value.flatMap((item: unknown, index): readonly Scalar[] => {
    const scalar = item === undefined ? undefined : readDefault(type.items, item, child(pointer, index), words, report, "each element of ");
    return scalar === undefined ? [] : [scalar as Scalar];
  });
  return read.length === value.length ? read : undefined;
};

const readObject = (type: ObjectType, value: unknown, pointer: string, words: string, report: Report): FactValue | undefined => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrongType(type, value, pointer, words, report);
  const written = new Map(entriesOf(value as { readonly [property: string]: unknown }));
  for (const [name, item] of written) {
    if (item === undefined || type.properties.has(name)) continue;
    report("unknown-property", child(pointer, name), `the fact ${quote(words)} has no property ${quote(name)}`, () =>
      suggest(name, [...type.properties.keys()], "properties"),
    );
  }
  const read = [...type.properties].map(([name, property]) => {
    const below = `${words}.${name}`;
    if (written.has(name)) return [name, readDefault(property.type, written.get(name), child(pointer, name), below, report)] as const;
    if (property.default === undefined) {
      report(
        "incomplete-default",
        pointer,
        `the default of ${quote(words)} has no property ${quote(name)}`,
        "write it, or give the property a default of its own",
      );
    }
    return [name, property.default] as const;
  });
  const whole = read.flatMap(([name, item]) => (item === undefined ? [] : [[name, item] as const]));
  return whole.length === read.length ? Object.fromEntries(whole) : undefined;
};

/**
 * The default as a value of the fact, complete and canonical; undefined where none was written, or where it is wrong, with the problems reported.
 *
 * @param owner what stands before the fact in a sentence, as in ``each element of the fact `agreements` ``
 */
export const readDefault = (
  type: FactType,
  value: unknown,
  pointer: string,
  words: string,
  report: Report,
  owner = "",
): FactValue | undefined => {
  if (value === undefined) return undefined;
  if (type.kind === "array") return readList(type, value, pointer, words, report);
  if (type.kind === "object") return readObject(type, value, pointer, words, report);
  const read = readScalar(type, value, `${owner}the fact ${quote(words)}`);
  if (read._tag === "Right") return read.right;
  report(read.left.code, pointer, read.left.message.replace("but the value is", "but the default is"), read.left.help);
  return undefined;
};
