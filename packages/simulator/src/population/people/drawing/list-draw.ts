import type { ScalarType } from "@tierpolicy/schema";
import { bitsFrom, mixedOne, mixedOther, streamOf, uniformFrom } from "../../chance/draws.js";
import { codesFor, likewise, type Stored } from "../columns/stored.js";
import type { LookedAt } from "../regions/looked-at.js";
import { orderedRegions } from "../regions/ordered-regions.js";
import { numbersFor, placerOf, textsOf } from "./scalar-draw.js";
import { type Draw, placeOf, type Scene } from "./scene.js";

/** What the elements of a list can be, region by region. */
interface Elements {
  readonly regions: number;
  /** An element of a region, from a place in it: from 0 to less than 1. */
  readonly elementIn: (region: number, place: number) => number;
  readonly room: (length: number) => Extract<Stored, { kind: "numbers" }>["values"] | Extract<Stored, { kind: "coded" }>["codes"];
  readonly stored: (elements: ReturnType<Elements["room"]>) => Stored;
}

/** Of so many regions a list may have any, each as likely as not; of more, at most so many drawn ones. */
const MOST_REGIONS = 16;
/** Of so many texts each is a region of its own. */
const MOST_TEXTS = 8;

/** Lists in which each region has an element, or has none, whatever the others have. */
export const listDraw = (scene: Scene, name: string, type: ScalarType, looked: LookedAt): Draw => {
  const elements = elementsOf(scene, type, looked);
  const { regions, elementIn, room, stored } = elements;
  const has = streamOf(scene.seed, `fact ${name} has`);
  const where = streamOf(scene.seed, `fact ${name}`);
  const all = 2 ** Math.min(regions, MOST_REGIONS) - 1;
  return (rows, attempt) => {
    const place = placeOf(attempt);
    const whether = mixedOther(has, place);
    const wheres = Int32Array.from({ length: MOST_REGIONS }, (_, bit) => mixedOther(where, place + bit));
    const offsets = new Uint32Array(rows.length + 1);
    let values = room(Math.ceil((rows.length * Math.min(regions, MOST_REGIONS)) / 2) + MOST_REGIONS);
    let next = 0;
    for (let i = 0; i < rows.length; i++) {
      const row = mixedOne(rows[i] as number);
      if (next + MOST_REGIONS > values.length) values = grown(values);
      for (let left = bitsFrom(row, whether) & all; left !== 0; left &= left - 1) {
        const bit = 31 - Math.clz32(left & -left);
        const chance = uniformFrom(bitsFrom(row, wheres[bit] as number));
        if (regions <= MOST_REGIONS) values[next++] = elementIn(bit, chance);
        else {
          const region = Math.floor(chance * regions);
          values[next++] = elementIn(region, chance * regions - region);
        }
      }
      offsets[i + 1] = next;
    }
    return { kind: "lists", offsets, elements: stored(values.slice(0, next)) };
  };
};

const grown = <A extends ReturnType<Elements["room"]>>(values: A): A => {
  const larger = likewise(values, values.length * 2);
  larger.set(values);
  return larger;
};

const elementsOf = (scene: Scene, type: ScalarType, looked: LookedAt): Elements => {
  switch (type.kind) {
    case "boolean":
      return {
        regions: 2,
        elementIn: (region) => region,
        room: (length) => new Uint8Array(length),
        stored: (values) => ({ kind: "numbers", values: values as Uint8Array }),
      };
    case "enum":
    case "string": {
      const texts = textsOf(type, looked);
      const isOwn = (text: string) => texts.length <= MOST_TEXTS || looked.texts.has(text);
      const mentioned = texts.filter(isOwn);
      const others = texts.filter((text) => !isOwn(text));
      const dictionary = [...mentioned, ...others];
      return {
        regions: mentioned.length + Math.min(1, others.length),
        elementIn: (region, place) => (region < mentioned.length ? region : region + Math.floor(place * others.length)),
        room: (length) => codesFor(dictionary.length, length),
        stored: (codes) => ({ kind: "coded", codes: codes as Extract<Stored, { kind: "coded" }>["codes"], dictionary }),
      };
    }
    default: {
      const regions = orderedRegions(type, looked.cuts, scene.start);
      return {
        regions: regions.length,
        elementIn: placerOf(type, regions, looked),
        room: (length) => numbersFor(type, regions, length),
        stored: (values) => ({ kind: "numbers", values: values as Extract<Stored, { kind: "numbers" }>["values"] }),
      };
    }
  }
};
