import type { PlannedLeaf } from "../program/planes.js";
import { type Classes, classesOf, elementClasses, NO_REGION, regionOf, type Stretch } from "./classes.js";
import { type Absence, BAD, type LeafColumn, type LeafValue, type ReadRow } from "./walk.js";

/** The plane, and in it the bit, of rows with a value that cannot be. */
export const BAD_PLANE = 0;
export const BAD_BIT = 1;

/** What one leaf answers to its tests, as bits of planes. */
export interface Answers {
  /** By plane: what is so in every row. */
  readonly base: ReadonlyMap<number, number>;
  /** Adds what is so in the rows [from, from + count) to the planes, of which each has `stride` rows. Absent where all rows are alike. */
  readonly add?: (from: number, count: number, planes: Int32Array, stride: number) => void;
}

/** A plane and the answers by class. */
interface Table {
  readonly plane: number;
  readonly answers: Int32Array;
}

/**
 * @param stretch the rows that will be asked for
 * @param most how many rows are asked for at once
 */
export const answersOf = (planned: PlannedLeaf, column: LeafColumn, stretch: Stretch, most: number): Answers => {
  const { source, absences } = column;
  if (source.kind === "constant" && absences.every(({ valid }) => valid === undefined)) {
    return { base: new Map([...planesOf(planned)].map((plane) => [plane, answerOf(planned, plane, source.value)])) };
  }
  const add = (planned.tests.leaf.isArray ? listAnswers : scalarAnswers)(planned, column, stretch, most);
  return { base: new Map(), add };
};

const planesOf = ({ masks }: PlannedLeaf): ReadonlySet<number> => new Set([BAD_PLANE, ...masks.map(({ plane }) => plane)]);

/** A leaf has at most one run of bits in a plane. */
const answerOfRegion = ({ masks }: PlannedLeaf, wanted: number, region: number): number => {
  if (region === NO_REGION) return wanted === BAD_PLANE ? BAD_BIT : 0;
  return masks.find(({ plane }) => plane === wanted)?.masks[region] ?? 0;
};

const answerOf = (planned: PlannedLeaf, plane: number, value: LeafValue | typeof BAD | undefined): number => {
  if (value === undefined || value === BAD) return answerOfRegion(planned, plane, NO_REGION);
  const scalars = typeof value === "object" ? value : [value];
  return scalars.reduce<number>((bits, scalar) => bits | answerOfRegion(planned, plane, regionOf(planned.tests, scalar)), 0);
};

/** A table for each plane: by class, then for the absences. Where bad rows alone are told in a plane, that table stands apart. */
const tablesOf = (
  planned: PlannedLeaf,
  regions: Int32Array,
  absences: readonly Absence[],
): { readonly tables: readonly Table[]; readonly forBad: Int32Array | undefined } => {
  const all = [...planesOf(planned)].map((plane): Table => {
    const ofRegion = planned.masks.find((one) => one.plane === plane)?.masks;
    const ofNone = answerOfRegion(planned, plane, NO_REGION);
    const answers = new Int32Array(regions.length + absences.length);
    for (let one = 0; one < regions.length; one++) {
      const region = regions[one] as number;
      answers[one] = region === NO_REGION ? ofNone : ofRegion === undefined ? 0 : (ofRegion[region] as number);
    }
    for (const [level, { value }] of absences.entries()) answers[regions.length + level] = answerOf(planned, plane, value);
    return { plane, answers };
  });
  if (planned.masks.some(({ plane }) => plane === BAD_PLANE)) return { tables: all, forBad: undefined };
  return { tables: all.slice(1), forBad: all[0]?.answers };
};

type Add = NonNullable<Answers["add"]>;

const scalarAnswers = (planned: PlannedLeaf, { source, absences }: LeafColumn, stretch: Stretch, most: number): Add => {
  const classes = scalarClasses(source, planned, absences.length, stretch);
  const { tables, forBad } = tablesOf(planned, classes.regions, absences);
  const found = new Int32Array(most);
  return (from, count, planes, stride) => {
    const mayBeBad = classes.fill(from, count, found);
    const lacks = overrideAbsent(absences, classes.regions.length, from, count, found);
    for (const { plane, answers } of tables) addScalars(planes, plane * stride, answers, found, count);
    if (forBad !== undefined && (mayBeBad || lacks)) addScalars(planes, 0, forBad, found, count);
  };
};

const addScalars = (planes: Int32Array, at: number, answers: Int32Array, found: Int32Array, count: number): void => {
  for (let i = 0; i < count; i++) planes[at + i] = (planes[at + i] as number) | (answers[found[i] as number] as number);
};

const scalarClasses = (source: LeafColumn["source"], { tests }: PlannedLeaf, absences: number, stretch: Stretch): Classes => {
  if (source.kind === "numbers" || source.kind === "coded") return classesOf(source, tests, stretch);
  const count = tests.starts.length;
  const classOf = (value: LeafValue | typeof BAD | undefined): number => {
    // what the row lacks is the leaf itself, or what the row holds of it: the innermost
    if (value === undefined) return count + absences;
    return value === BAD || typeof value === "object" ? count : regionOf(tests, value);
  };
  const read: ReadRow = source.kind === "read" ? source.read : () => (source.kind === "constant" ? source.value : BAD);
  return {
    regions: Int32Array.from({ length: count + 1 }, (_, region) => (region < count ? region : NO_REGION)),
    fill: (from, many, into) => {
      let mayBeBad = false;
      for (let i = 0; i < many; i++) {
        const one = classOf(read(from + i));
        into[i] = one;
        mayBeBad ||= one >= count;
      }
      return mayBeBad;
    },
  };
};

/** Rows that lack something on the way to the leaf: the outermost counts. */
const overrideAbsent = (absences: readonly Absence[], first: number, from: number, count: number, found: Int32Array): boolean => {
  let lacks = false;
  for (let level = absences.length - 1; level >= 0; level--) {
    const valid = absences[level]?.valid;
    if (valid === undefined) continue;
    for (let i = 0; i < count; i++) {
      if (valid[from + i] !== 0) continue;
      found[i] = first + level;
      lacks = true;
    }
  }
  return lacks;
};

/** The lists of some rows: by row, the end of its classes; and the state of the row. */
interface Lists {
  readonly ends: Int32Array;
  classes: Int32Array;
  /** 0 for a list, otherwise one more than a place among the states: bad, then the absences. */
  readonly states: Int32Array;
  /** Whether some state is not 0. */
  special: boolean;
}

type FillLists = (from: number, count: number, lists: Lists) => boolean;

const listAnswers = (planned: PlannedLeaf, { source, absences }: LeafColumn, stretch: Stretch, most: number): Add => {
  const { regions, fill } = listClasses(source, planned, absences.length, stretch);
  const { tables, forBad } = tablesOf(planned, regions, absences);
  const first = regions.length - 1;
  const lists: Lists = { ends: new Int32Array(most), classes: new Int32Array(most), states: new Int32Array(most), special: false };
  return (from, count, planes, stride) => {
    lists.special = false;
    const mayBeBad = fill(from, count, lists);
    if (absences.some(({ valid }) => valid !== undefined)) {
      if (!lists.special) lists.states.fill(0, 0, count);
      lists.special = overrideAbsent(absences, 2, from, count, lists.states) || lists.special;
    }
    for (const { plane, answers } of tables) addLists(planes, plane * stride, answers, first, lists, count);
    if (forBad !== undefined && (mayBeBad || lists.special)) addLists(planes, 0, forBad, first, lists, count);
  };
};

/** @param first the class of state 1 */
const addLists = (
  planes: Int32Array,
  at: number,
  answers: Int32Array,
  first: number,
  { ends, classes, states, special }: Lists,
  count: number,
): void => {
  let place = 0;
  for (let i = 0; i < count; i++) {
    const end = ends[i] as number;
    let bits = planes[at + i] as number;
    if (special && states[i] !== 0) {
      bits |= answers[first + (states[i] as number) - 1] as number;
      place = end;
    }
    for (; place < end; place++) bits |= answers[classes[place] as number] as number;
    planes[at + i] = bits;
  }
};

const listClasses = (
  source: LeafColumn["source"],
  { tests }: PlannedLeaf,
  absences: number,
  stretch: Stretch,
): { regions: Int32Array; fill: FillLists } => {
  const room = (lists: Lists, size: number) => {
    if (lists.classes.length >= size) return;
    const larger = new Int32Array(size * 2);
    larger.set(lists.classes);
    lists.classes = larger;
  };
  if (source.kind === "list") {
    const { offsets } = source;
    const elements = elementClasses(source.elements, tests, {
      from: offsets[stretch.from] as number,
      to: offsets[stretch.to] as number,
    });
    return {
      regions: elements.regions,
      fill: (from, count, lists) => {
        const begin = offsets[from] as number;
        for (let i = 0; i < count; i++) lists.ends[i] = (offsets[from + i + 1] as number) - begin;
        const size = (offsets[from + count] as number) - begin;
        room(lists, size);
        return elements.fill(begin, size, lists.classes);
      },
    };
  }
  const count = tests.starts.length;
  const read: ReadRow = source.kind === "read" ? source.read : () => (source.kind === "constant" ? source.value : BAD);
  return {
    regions: Int32Array.from({ length: count + 1 }, (_, region) => (region < count ? region : NO_REGION)),
    fill: (from, many, lists) => {
      let place = 0;
      for (let i = 0; i < many; i++) {
        const value = read(from + i);
        if (typeof value === "object") {
          room(lists, place + value.length);
          for (const element of value) lists.classes[place++] = regionOf(tests, element);
          lists.states[i] = 0;
        } else {
          lists.states[i] = value === undefined ? 1 + absences : 1;
          lists.special = true;
        }
        lists.ends[i] = place;
      }
      if (!lists.special) lists.states.fill(0, 0, many);
      return lists.special;
    },
  };
};
