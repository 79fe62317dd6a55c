import { quote } from "../../diagnostics/words.js";
import type { Comparison, Operand } from "../../policy/condition.js";
import { child } from "../document/pointer.js";
import type { Scope } from "../scope.js";
import { canonicalDateTime, isDate } from "../values/dates.js";

interface PeriodPart {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

const readMoment = (kind: "date" | "date-time", text: string, pointer: string, { report }: Scope): string | undefined => {
  const isDay = text.length === 10;
  if (kind === "date" && !isDay) {
    report(
      "wrong-clock-form",
      pointer,
      `the clock is a date, but ${quote(text)} is a moment`,
      `write a day, as in ${quote(text.slice(0, 10))}`,
    );
    return undefined;
  }
  const day = isDay && isDate(text) ? text : undefined;
  const moment = kind === "date" ? day : canonicalDateTime(day === undefined ? text : `${day}T00:00:00Z`);
  if (moment === undefined)
    report(
      "no-such-date",
      pointer,
      `there is no ${isDay ? "day" : "moment"} ${quote(text)}`,
      `write a ${isDay ? "day" : "moment"} of the calendar`,
    );
  return moment;
};

const refuseWithoutClock = (part: PeriodPart, pointer: string, scope: Scope): void => {
  if (!scope.clockless) return;
  for (const key of ["from", "until"] as const) {
    const text = part[key];
    if (text === undefined) continue;
    const help = 'declare one, as in "today": { "type": "string", "format": "date", "clock": true }';
    scope.report("no-clock", child(pointer, key), `${quote(key)} needs a clock fact, and the policy declares none`, help);
    // A clock of moments takes days too, so that what is wrong with either is wrong whatever clock there will be.
    readMoment("date-time", text, child(pointer, key), scope);
  }
};

/** The comparisons of the clock that `from` (inclusive) and `until` (exclusive) stand for; none of those that are wrong. */
export const readPeriod = (part: PeriodPart, pointer: string, scope: Scope): readonly Comparison[] => {
  const { clock, report } = scope;
  if (clock === undefined) {
    refuseWithoutClock(part, pointer, scope);
    return [];
  }
  const fact: Operand = { kind: "fact", fact: clock.fact, path: [], type: { kind: clock.kind } };
  const from = part.from === undefined ? undefined : readMoment(clock.kind, part.from, child(pointer, "from"), scope);
  const until = part.until === undefined ? undefined : readMoment(clock.kind, part.until, child(pointer, "until"), scope);
  if (from !== undefined && until !== undefined && from >= until) {
    report(
      "empty-period",
      child(pointer, "until"),
      `the rule ends on ${quote(part.until ?? "")}, not after it begins on ${quote(part.from ?? "")}`,
      "`until` is the first day or moment at which it holds no more",
    );
  }
  const compare = (key: "from" | "until", name: "greaterThanInclusive" | "lessThan", value: string | undefined): readonly Comparison[] =>
    value === undefined
      ? []
      : [{ kind: "compare", fact, operator: { decorators: [], name }, value: { kind: "constant", value }, pointer: child(pointer, key) }];
  return [...compare("from", "greaterThanInclusive", from), ...compare("until", "lessThan", until)];
};
