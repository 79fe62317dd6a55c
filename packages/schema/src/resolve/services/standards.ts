import { quote } from "../../diagnostics/words.js";
import type { Control, LevelPair, Need } from "../../policy/service.js";
import type { PolicyDocument } from "../../structure/document.js";
import { child } from "../document/pointer.js";
import type { Sound } from "../document/sound.js";
import { isAbove, LADDER_NAMES } from "../levels.js";
import type { Report } from "../problems.js";

/** What a class of services gets by default, and at most. */
export interface ClassStandard {
  readonly default: LevelPair;
  readonly ceiling: LevelPair;
}

type ClassName = `${Need} ${Control}`;

const level = (commitment: LevelPair["commitment"], publicity: LevelPair["publicity"]): ClassStandard => ({
  default: { commitment, publicity },
  ceiling: { commitment, publicity },
});

/** Spec §2, table of standards. */
const BUILT_IN = {
  "basic high": level("guaranteed", "public"),
  "basic low": level("target", "segment"),
  "expected high": level("target", "segment"),
  "expected low": level("best-effort", "segment"),
  "delight any": level("none", "individual"),
} as const satisfies { readonly [name in ClassName]?: ClassStandard };

type KnownClass = keyof typeof BUILT_IN;

type PairPart = Sound<Partial<LevelPair>> | undefined;
interface CellPart {
  readonly ceiling?: PairPart;
  readonly default?: PairPart;
}

const merge = (base: LevelPair, stated: PairPart): LevelPair => ({
  commitment: stated?.commitment ?? base.commitment,
  publicity: stated?.publicity ?? base.publicity,
});

const checkCell = (words: string, standard: ClassStandard, cell: CellPart, pointer: string, report: Report): void => {
  for (const ladder of LADDER_NAMES) {
    const [stated, ceiling] = [standard.default[ladder], standard.ceiling[ladder]];
    if (!isAbove(ladder, stated, ceiling)) continue;
    const written = cell.default?.[ladder] === undefined ? "ceiling" : "default";
    const message = `the default ${ladder} of ${words} is ${quote(stated)}, above their ceiling ${quote(ceiling)}`;
    const help =
      written === "ceiling" ? `state a default of at most ${quote(ceiling)} too` : `state at most ${quote(ceiling)}, or raise the ceiling`;
    report("default-above-ceiling", child(child(pointer, written), ladder), message, help);
  }
};

/** The standards of the classes of services, the policy's own merged in key by key. */
export interface Standards {
  readonly of: (need: Need, control: Control, story: boolean) => ClassStandard;
}

/** Reads `standards`; a default above its ceiling is reported. */
export const readStandards = (part: Sound<PolicyDocument["standards"]>, pointer: string, report: Report): Standards => {
  const cells = part as { readonly [need: string]: { readonly [control: string]: CellPart | undefined } | undefined } | undefined;
  const cellOf = (need: string, control: string): CellPart => cells?.[need]?.[control] ?? {};
  const merged = new Map(
    (Object.keys(BUILT_IN) as KnownClass[]).map((name) => {
      const [need, control] = name.split(" ") as [Need, Control];
      const cell = cellOf(need, control);
      const standard = { default: merge(BUILT_IN[name].default, cell.default), ceiling: merge(BUILT_IN[name].ceiling, cell.ceiling) };
      const words = control === "any" ? "delights" : `${need} services of ${control} control`;
      checkCell(words, standard, cell, child(child(pointer, need), control), report);
      return [name, standard] as const;
    }),
  );
  const storyRaises = cellOf("delight", "any").ceiling?.publicity === undefined;
  const fallback = merged.get("delight any") ?? BUILT_IN["delight any"];
  return {
    of: (need, control, story) => {
      const standard = merged.get(`${need} ${control}` as KnownClass) ?? fallback;
      if (!story || !storyRaises) return standard;
      return { default: standard.default, ceiling: { ...standard.ceiling, publicity: "public" } };
    },
  };
};
