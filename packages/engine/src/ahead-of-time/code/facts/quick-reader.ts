import type { Fact, FactType, Property } from "@tierpolicy/schema";
import { key, literal, member } from "../../text/literal.js";
import type { Names } from "../../text/names.js";
import type { SetNamer } from "../comparison.js";
import { not, source } from "../expression.js";
import type { Forms, Leaf, Locals } from "./forms.js";
import { isOfType } from "./is-of-type.js";
import { bitFunction, bitsFunction, listFunction, textFunction } from "./words.js";

/** Where readings are written. */
export interface ReadingWriting {
  readonly setOf: SetNamer;
  readonly leafAt: Forms;
  readonly localAt: Locals;
  readonly names: Names;
}

/** How a customer is read of whom all is plainly right; where something is not, the reading ends with `undefined`. */
export interface QuickReading {
  /** What the lines call. */
  readonly functions: readonly string[];
  /** Each property is read once. */
  readonly lines: readonly string[];
}

/** @returns how all facts of `customer` are read */
export const quickReading = (facts: ReadonlyMap<string, Fact>, writing: ReadingWriting): QuickReading => {
  const reader = new QuickReader(writing);
  reader.readObject("customer", facts, []);
  return { functions: [...reader.functions, inheritedSource([...reader.ids].filter((id) => !isInherited(id)))], lines: reader.lines };
};

/** A name such as `constructor` is inherited by everything. */
const isInherited = (id: string): boolean => id in Object.prototype;

const LONGEST_LINE = 120;
const BELOW_0 = "< 0";
const UNDEFINED = "=== undefined";

const inheritedSource = (ids: readonly string[]): string => {
  const found = ids.map((id) => `${literal(id)} in NOBODY`);
  const line = found.length === 0 ? "false" : found.join(" || ");
  return `const NOBODY = {};

/** Whether somebody has put a fact into every object. */
const isInherited = () =>${line.length > LONGEST_LINE ? `\n  ${found.join("\n  || ")}` : ` ${line}`};`;
};

class QuickReader {
  readonly functions: string[] = [];
  readonly lines: string[] = [];
  readonly ids = new Set<string>();
  readonly #writing: ReadingWriting;

  constructor(writing: ReadingWriting) {
    this.#writing = writing;
  }

  readObject(from: string, declared: ReadonlyMap<string, Property>, above: readonly string[]): void {
    this.#refuse(`!isPlain(${from})`);
    const properties = [...declared].map(([id, property]) => {
      const path = [...above, id];
      return { id, property, path, local: this.#writing.localAt(path) };
    });
    const given = properties.filter(({ id }) => !isInherited(id));
    if (given.length > 0) {
      const lines = given.map(
        ({ id, local, property }) => `    ${key(id) === local ? local : `${key(id)}: ${local}`}${defaultOf(property)},\n`,
      );
      this.lines.push(`const {\n${lines.join("")}  } = ${from};`);
    }
    for (const { id, local, property } of properties.filter(({ id }) => isInherited(id)))
      this.lines.push(
        `const { own: ${local}${defaultOf(property)} } = { own: Object.hasOwn(${from}, ${literal(id)}) ? ${member(from, id)} : undefined };`,
      );
    for (const { id, property, path, local } of properties) {
      this.ids.add(id);
      if (property.type.kind === "object") this.readObject(local, property.type.properties, path);
      else this.#readLeaf(property.type, path, this.#writing.leafAt(path));
    }
  }

  #readLeaf(type: Exclude<FactType, { kind: "object" }>, path: readonly string[], leaf: Leaf): void {
    const { names, setOf } = this.#writing;
    const { form, isAsked } = leaf;
    const what = path.join(".");
    const nameFor = (kind: string) => names.nameFor(`${kind} of ${path.join(" ")}`, "Reader");
    if (form.kind === "words") {
      const [one, all] = [nameFor("bit"), nameFor("bits")];
      this.functions.push(bitFunction(one, what, form.words), bitsFunction(all, what, one));
      this.#keep(leaf, all, BELOW_0);
    } else if (form.kind === "word" && isAsked) {
      const name = nameFor("bit");
      this.functions.push(bitFunction(name, what, form.words));
      this.#keep(leaf, name, BELOW_0);
    } else if (form.kind === "text") {
      const name = nameFor("word");
      this.functions.push(textFunction(name, what, nameFor("words"), form.words));
      this.#keep(leaf, name, UNDEFINED);
    } else if (type.kind === "array") {
      const name = nameFor("copy");
      this.functions.push(listFunction(name, what, type.items, setOf));
      this.#keep(leaf, name, UNDEFINED);
    } else if (type.kind === "date" || type.kind === "date-time") this.#keep(leaf, type.kind === "date" ? "dayOf" : "momentOf", BELOW_0);
    else this.#refuse(source(not(isOfType(type, leaf.local, setOf)), "    "));
  }

  /**
   * Reads a value by a function.
   *
   * @param isWrong what follows what the function makes of the value where it is not as it should be
   */
  #keep({ local, name, isAsked }: Leaf, functionName: string, isWrong: string): void {
    const call = `${functionName}(${local})`;
    if (isAsked) this.lines.push(`const ${name} = ${call};`);
    this.#refuse(`${isAsked ? name : call} ${isWrong}`);
  }

  #refuse(condition: string): void {
    this.lines.push(`if (${condition}) return undefined;`);
  }
}

const defaultOf = (property: Property): string => (property.default === undefined ? "" : ` = ${literal(property.default)}`);
