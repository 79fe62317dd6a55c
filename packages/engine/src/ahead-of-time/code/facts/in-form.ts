import type { Scalar } from "@tierpolicy/schema";
import { literal } from "../../text/literal.js";
import type { Form } from "./forms.js";

const DAY = 86_400_000;

/** A value that the policy names, as JavaScript in the form of what it is compared with. */
export const inForm = (value: Scalar, { kind }: Form): string => {
  if (kind === "day") return dayNumber(`${value}`);
  return kind === "moment" ? momentNumber(`${value}`) : literal(value);
};

/** The digits of the day, which are in the order of days: 20260501. */
const dayNumber = (day: string): string => String(Number(day.replaceAll("-", "")));

/** Days as above, times the milliseconds of a day: the largest number of which each lower one has a double of its own. */
const momentNumber = (moment: string): string => {
  const milliseconds = Date.parse(`1970-01-01${moment.slice(10)}`) % DAY;
  return `${dayNumber(moment.slice(0, 10))} * DAY${milliseconds === 0 ? "" : ` + ${milliseconds}`}`;
};
