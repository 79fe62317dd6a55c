import type { ScalarType } from "@tierpolicy/schema";
import { bitsFrom, mixedOne, mixedOther, streamOf, uniformFrom } from "../../chance/draws.js";
import { codesFor, type Numbers } from "../columns/stored.js";
import type { LookedAt } from "../regions/looked-at.js";
import { type OrderedType, orderedRegions, type Region } from "../regions/ordered-regions.js";
import { type Draw, placeOf, type Scene } from "./scene.js";

export const scalarDraw = (scene: Scene, name: string, type: ScalarType, looked: LookedAt): Draw => {
  const stream = streamOf(scene.seed, `fact ${name}`);
  switch (type.kind) {
    case "boolean":
      return (rows, attempt) => {
        const values = new Uint8Array(rows.length);
        const place = mixedOther(stream, placeOf(attempt));
        for (let i = 0; i < rows.length; i++) values[i] = bitsFrom(mixedOne(rows[i] as number), place) >>> 31;
        return { kind: "numbers", values };
      };
    case "enum":
    case "string": {
      const dictionary = textsOf(type, looked);
      return (rows, attempt) => {
        const codes = codesFor(dictionary.length, rows.length);
        const place = mixedOther(stream, placeOf(attempt));
        const count = dictionary.length;
        for (let i = 0; i < rows.length; i++) codes[i] = uniformFrom(bitsFrom(mixedOne(rows[i] as number), place)) * count;
        return { kind: "coded", codes, dictionary };
      };
    }
    default: {
      const regions = orderedRegions(type, looked.cuts, scene.start);
      const valueIn = placerOf(type, regions, looked);
      const count = regions.length;
      return (rows, attempt) => {
        const values = numbersFor(type, regions, rows.length);
        const place = mixedOther(stream, placeOf(attempt));
        for (let i = 0; i < rows.length; i++) {
          const chance = uniformFrom(bitsFrom(mixedOne(rows[i] as number), place)) * count;
          const region = chance | 0;
          values[i] = valueIn(region, chance - region);
        }
        return { kind: "numbers", values };
      };
    }
  }
};

/** The values of an enum; of a string, what it is compared with and something else. */
export const textsOf = (type: Extract<ScalarType, { readonly kind: "enum" | "string" }>, { texts, isTied }: LookedAt): readonly string[] =>
  type.kind === "enum" ? type.values : [...texts, ...(isTied ? FRESH : FRESH.slice(0, 1)).map((word) => fresh(word, texts))];

/** Strings that no policy mentions; two, where they may be the same or not. */
const FRESH = ["something else", "another thing"];

const fresh = (word: string, mentioned: ReadonlySet<string>): string => (mentioned.has(word) ? fresh(`${word} again`, mentioned) : word);

/** The narrowest array that holds the values of all regions. */
export const numbersFor = ({ kind }: OrderedType, regions: readonly Region[], length: number): Numbers => {
  const isSmall = (region: Region) => Math.abs(region.least) < 2 ** 31 && Math.abs(region.greatest) < 2 ** 31;
  return kind !== "number" && kind !== "date-time" && regions.every(isSmall) ? new Int32Array(length) : new Float64Array(length);
};

/** Of each region so many values, evenly spread, where it matters that two facts are the same: of all values, none would ever be. */
const MATCHED = 8;

/**
 * The value at a place of a region.
 *
 * @returns of the region's number and a place in it, from 0 to less than 1
 */
export const placerOf = (
  { kind }: OrderedType,
  regions: readonly Region[],
  { isMatched }: LookedAt,
): ((region: number, place: number) => number) => {
  const least = Float64Array.from(regions, (region) => region.least);
  const greatest = Float64Array.from(regions, (region) => region.greatest);
  const isWhole = kind !== "number";
  const placed = (region: number, place: number): number => {
    const from = least[region] as number;
    const to = greatest[region] as number;
    if (isWhole) return Math.min(to, from + Math.floor(place * (to - from + 1)));
    // not from + place * (to - from), which can be beyond all numbers
    return Math.min(to, Math.max(from, from * (1 - place) + to * place));
  };
  return isMatched ? (region, place) => placed(region, Math.floor(place * MATCHED) / MATCHED) : placed;
};
