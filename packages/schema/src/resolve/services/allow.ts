import { quote } from "../../diagnostics/words.js";
import type { Allow } from "../../policy/service.js";
import { child } from "../document/pointer.js";
import type { Sound } from "../document/sound.js";
import type { Report } from "../problems.js";
import { isDate } from "../values/dates.js";

type AllowPart = Sound<Omit<Allow, "pointer">>;

const readAllow = (part: AllowPart, pointer: string, report: Report): Allow | undefined => {
  const { check, reason, until } = part;
  if (until !== undefined && !isDate(until)) {
    report("no-such-date", child(pointer, "until"), `there is no day ${quote(until)}`, "write a day of the calendar, as in `2026-10-01`");
  }
  if (check === undefined || reason === undefined) return undefined;
  return { check, reason, ...(until === undefined ? {} : { until }), pointer };
};

/** The findings that a service, rule or segment accepts. */
export const readAllows = (parts: readonly (AllowPart | undefined)[] | undefined, pointer: string, report: Report): readonly Allow[] =>
  (parts ?? []).flatMap((part, index) => {
    const allow = part && readAllow(part, child(pointer, index), report);
    return allow === undefined ? [] : [allow];
  });
