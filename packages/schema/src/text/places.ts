import type { Range } from "../diagnostics/diagnostic.js";
import { stepsOf } from "../resolve/document/pointer.js";
import type { Lines } from "./lines.js";

/** Notes where each value of a document begins and ends, and its key, in the order of the text. */
export class PlaceRecorder {
  readonly start: number[] = [];
  readonly end: number[] = [];
  readonly key: (string | undefined)[] = [];
  readonly keyStart: number[] = [];
  readonly keyEnd: number[] = [];
  /** The first value after all that is in this one. */
  readonly after: number[] = [];
  readonly #open: number[] = [];

  enter(start: number, key: string | undefined, keyStart: number, keyEnd: number): void {
    this.#open.push(this.start.length);
    this.start.push(start);
    this.end.push(start);
    this.key.push(key);
    this.keyStart.push(keyStart);
    this.keyEnd.push(keyEnd);
    this.after.push(0);
  }

  leave(end: number): void {
    const place = this.#open.pop();
    if (place === undefined) return;
    this.end[place] = end;
    this.after[place] = this.start.length;
  }
}

/** Where the values of a document stand in its text. */
export interface Places {
  rangeOf(pointer: string): Range | undefined;
  /** The key of the value; undefined for the elements of arrays and for the whole document. */
  keyRangeOf(pointer: string): Range | undefined;
}

const at = (numbers: readonly number[], index: number): number => numbers[index] ?? 0;

/**
 * Answers questions about places. The members of a value are indexed when they are first asked for,
 * so that many questions about one large value take linear time.
 */
export const placesOf = (record: PlaceRecorder, lines: Lines): Places => {
  const known = new Map<number, ReadonlyMap<string, number> | readonly number[]>();
  const membersOf = (place: number): ReadonlyMap<string, number> | readonly number[] => {
    const names = new Map<string, number>();
    const elements: number[] = [];
    const after = at(record.after, place);
    for (let member = place + 1; member < after; member = at(record.after, member)) {
      const key = record.key[member];
      if (key === undefined) elements.push(member);
      else names.set(key, member);
    }
    const members = elements.length > 0 ? elements : names;
    known.set(place, members);
    return members;
  };
  const memberOf = (place: number, step: string): number | undefined => {
    const members = known.get(place) ?? membersOf(place);
    return members instanceof Map ? members.get(step) : (members as readonly number[])[Number(step)];
  };
  const find = (pointer: string): number | undefined => {
    let place: number | undefined = record.start.length === 0 ? undefined : 0;
    for (const step of stepsOf(pointer)) place = place === undefined ? undefined : memberOf(place, step);
    return place;
  };
  return {
    rangeOf: (pointer) => {
      const place = find(pointer);
      return place === undefined ? undefined : lines.range(at(record.start, place), at(record.end, place));
    },
    keyRangeOf: (pointer) => {
      const place = find(pointer);
      return place === undefined || record.key[place] === undefined
        ? undefined
        : lines.range(at(record.keyStart, place), at(record.keyEnd, place));
    },
  };
};
