import type { Change, Concerned, FactChange, HearingChange, OneSided, Part, Rename } from "../../../diff/report.js";
import type { Counts } from "../../../diff/tally.js";
import { counted } from "../../output/counted.js";
import { plainName } from "../../output/plain-name.js";
import { money } from "../decide/decision-text.js";

/** One respect in which a group changes, in words. */
export interface RespectRow {
  readonly respect: string;
  readonly before: string;
  readonly after: string;
  readonly mark: "lost" | "widened" | undefined;
}

const NOTHING = "–";

const RESPECT_WORDS = {
  offered: "offered",
  commitment: "commitment",
  publicity: "publicity",
  terms: "terms",
  arrangement: "arranged",
  channels: "told on",
} as const satisfies Record<keyof Part, string>;

/** What changes for a group, respect by respect. */
export const respectRows = (change: Change, currency: string | undefined): readonly RespectRow[] => {
  const { before, after, varies, losses, widenings } = change;
  const gravity = (respect: keyof Part): RespectRow["mark"] =>
    losses.some((loss) => loss === respect) ? "lost" : widenings.some((widening) => widening === respect) ? "widened" : undefined;
  const rows: RespectRow[] = [];
  for (const key of ["offered", "commitment", "publicity"] as const)
    if (before[key] !== undefined) rows.push({ respect: key, before: shown(before[key]), after: shown(after[key]), mark: gravity(key) });
  for (const term of Object.keys(before.terms ?? {}))
    rows.push({ respect: term, before: shown(before.terms?.[term]), after: shown(after.terms?.[term]), mark: gravity("terms") });
  if (before.arrangement !== undefined)
    rows.push({
      respect: RESPECT_WORDS.arrangement,
      before: arranged(before, currency),
      after: arranged(after, currency),
      mark: undefined,
    });
  if (before.channels !== undefined) {
    const mark = gravity("channels");
    rows.push({ respect: RESPECT_WORDS.channels, before: listed(before.channels), after: listed(after.channels), mark });
  }
  for (const respect of varies) rows.push({ respect: RESPECT_WORDS[respect], before: "various", after: "various", mark: gravity(respect) });
  return rows;
};

const shown = (value: unknown): string => {
  if (value === true) return "yes";
  if (value === false) return "no";
  return value === null || value === undefined ? NOTHING : plainName(String(value));
};

const listed = (names: readonly string[] | undefined): string => (names && names.length > 0 ? names.join(", ") : NOTHING);

const arranged = ({ arrangement }: Part, currency: string | undefined): string =>
  arrangement ? `${money(arrangement.fee, currency)} by ${plainName(arrangement.by)}` : NOTHING;

/** For whom, as a list. */
export const concernedWords = (segments: readonly Concerned[]): readonly string[] =>
  segments.length === 0
    ? ["customers in no segment"]
    : segments.map(({ segment, members, only }) => {
        const was = only === "before" ? "who were in " : only === "after" ? "who are new in " : "of ";
        return `${members} ${was}${segment}`;
      });

export const hearingWords = ({ service, channel, change, carriage }: HearingChange): string => {
  const said = change === "gained" ? "newly heard of" : "no longer heard of";
  const because = change === "gained" ? ", which did not carry it for anybody" : ", which carries it for nobody now";
  return `${service} is ${said} on ${channel}${carriage ? because : ""}`;
};

export const oneSidedWords = ({ knownTo, losesServices }: OneSided): string =>
  knownTo === "after"
    ? "customers whom only the new policy takes"
    : `customers whom only the old policy takes${losesServices ? ", some of whom it offers services" : ""}`;

/** What a fact was and is, and what follows. */
export const factWords = ({ before, after, note }: FactChange): readonly [string, string] => {
  if (before === undefined || after === undefined) return [after === undefined ? `gone, was ${before}` : `new, ${after}`, note];
  return [before === after ? before : `${before} → ${after}`, note];
};

export const renameWords = ({ before, after }: Rename): string => `${plainName(before)} → ${plainName(after)}`;

/** `1,204 of 50,000 customers`. */
export const ofAll = (some: number, { decided }: Counts): string => `${some.toLocaleString("en")} of ${counted(decided, "customer")}`;
