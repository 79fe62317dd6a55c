import { quote, suggest } from "../diagnostics/words.js";
import { child } from "./document/pointer.js";
import type { Sound } from "./document/sound.js";
import type { Names, Scope } from "./scope.js";
import { MOST_TIERS } from "./segments/tiers.js";

const KINDS = {
  segment: { code: "unknown-segment", plural: "segments" },
  channel: { code: "unknown-channel", plural: "channels" },
  service: { code: "unknown-service", plural: "services" },
} as const;

/** Whether the name is declared, as far as that can be told; reports it where it is not. */
export const checkName = (kind: keyof typeof KINDS, names: Names, name: string, pointer: string, report: Scope["report"]): boolean => {
  if (names === undefined || names.has(name)) return true;
  const { code, plural } = KINDS[kind];
  report(code, pointer, `there is no ${kind} ${quote(name)}`, () => suggest(name, [...names], plural));
  return false;
};

type SegmentItem = string | { readonly from: string };

const withinBound = (from: string, tiers: readonly string[], pointer: string, scope: Scope): readonly string[] => {
  if (tiers.length <= MOST_TIERS) return tiers;
  scope.report(
    "too-many-tiers",
    pointer,
    `${quote(from)} and the tiers above it are more than ${MOST_TIERS}`,
    "name the segments that are meant",
  );
  return [];
};

const expand = (item: Sound<SegmentItem>, pointer: string, scope: Scope): readonly string[] => {
  if (typeof item === "string") return checkName("segment", scope.segments, item, pointer, scope.report) ? [item] : [];
  const { from } = item;
  if (from === undefined || !checkName("segment", scope.segments, from, child(pointer, "from"), scope.report)) return [];
  if (scope.tiersFrom === undefined) return [];
  const tiers = scope.tiersFrom(from);
  if (tiers !== undefined) return withinBound(from, tiers, child(pointer, "from"), scope);
  scope.report(
    "not-a-tier",
    child(pointer, "from"),
    `the segment ${quote(from)} is in no chain of tiers, so that nothing is above it`,
    `write ${quote(from)} itself, or list it in a chain of \`tiers\``,
  );
  return [];
};

/** A list of segments with its tiers written out, each segment once; undefined where it was not written or nothing of it is sound. */
export const readSegments = (
  list: Sound<readonly SegmentItem[]> | undefined,
  pointer: string,
  scope: Scope,
): readonly string[] | undefined => {
  if (list === undefined) return undefined;
  const segments = list.flatMap((item, index) => (item === undefined ? [] : expand(item, child(pointer, index), scope)));
  return [...new Set(segments)];
};

/** A list of channel ids, each known one once. */
export const readChannels = (list: Sound<readonly string[]> | undefined, pointer: string, scope: Scope): readonly string[] | undefined => {
  if (list === undefined) return undefined;
  return list.flatMap((id, index) =>
    id !== undefined && checkName("channel", scope.channels, id, child(pointer, index), scope.report) ? [id] : [],
  );
};
