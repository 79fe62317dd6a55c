import { type Diagnostic, quote } from "@tierpolicy/schema";
import { problem } from "../facts/problem.js";
import { isRecord } from "../facts/read-facts.js";
import { shown } from "../facts/shown.js";
import type { Delivered } from "./calendar.js";
import { dayNumber } from "./days.js";
import { bytesIn } from "./draws.js";
import { readDay } from "./read-day.js";

/** In bytes: 128 bits are too many to try. A shorter one can be found by trying, from the days on which a few customers were surprised. */
export const SHORTEST_SECRET = 16;

/** A request as it can be answered. */
export interface Request {
  readonly id: string;
  /** The day's number. */
  readonly day: number;
  readonly date: string;
  readonly secret: string | Uint8Array;
  readonly delivered?: Delivered;
}

/** What is said of a request before anybody has looked at it. */
interface Said {
  readonly id: unknown;
  readonly date: unknown;
  readonly secret: unknown;
  readonly delivered?: unknown;
}

/** @returns whatever can be read of it; whether that is all, the problems say */
export const readRequest = (said: unknown, problems: Diagnostic[]): Partial<Request> => {
  const { id, date, secret, delivered }: Partial<Said> = isRecord(said) ? said : {};
  if (typeof id !== "string" || id === "") problems.push(aboutId(id));
  const day = readDay(date, "date", problems);
  // A text has no fewer bytes than characters, so that most need not be encoded.
  if (!isSecret(secret) || (secret.length < SHORTEST_SECRET && bytesIn(secret) < SHORTEST_SECRET)) problems.push(aboutSecret(secret));
  const record = delivered === undefined ? undefined : readRecord(delivered, day, problems);
  return {
    ...(typeof id === "string" && { id }),
    ...(day !== undefined && { day, date: date as string }),
    ...(isSecret(secret) && { secret }),
    ...(record !== undefined && { delivered: record }),
  };
};

const isSecret = (secret: unknown): secret is string | Uint8Array => typeof secret === "string" || secret instanceof Uint8Array;

const aboutId = (id: unknown): Diagnostic => {
  const given = id === "" ? "the `id` is empty" : id === undefined ? "the customer has no `id`" : `the \`id\` is ${shown(id)}`;
  return problem(
    "customer-id",
    ["id"],
    `${given}, and must be text`,
    "give what the customer is always called: another `id` has other surprises",
  );
};

/** Says nothing of what is in it. */
const aboutSecret = (secret: unknown): Diagnostic => {
  const given = isSecret(secret)
    ? `has ${bytesIn(secret)} ${bytesIn(secret) === 1 ? "byte" : "bytes"}`
    : secret === undefined
      ? "is missing"
      : `is of type ${typeof secret}`;
  const help = "make one with `openssl rand -hex 32`, once, and keep it: another secret has other surprises";
  return problem("short-secret", ["secret"], `the secret ${given}, and must have at least ${SHORTEST_SECRET}`, help);
};

const readRecord = (delivered: unknown, today: number | undefined, problems: Diagnostic[]): Delivered => {
  if (!isRecord(delivered)) {
    const message = `\`delivered\` is ${shown(delivered)}, and must be an object with a day for each service`;
    problems.push(problem("delivered-date", ["delivered"], message, 'give `{ "home-made-pie": "2026-05-01" }`'));
    return new Map();
  }
  return new Map(
    Object.entries(delivered).flatMap(([service, date]: [string, unknown]) => {
      if (date === undefined) return [];
      const day = typeof date === "string" ? dayNumber(date) : undefined;
      const at = ["delivered", service];
      if (day === undefined) {
        const message = `${quote(service)} was delivered on ${shown(date)}, which is no day of the calendar`;
        problems.push(problem("delivered-date", at, message, "give a day as `2026-05-01`"));
      } else if (today !== undefined && day > today) {
        const message = `${quote(service)} was delivered on ${quote(String(date))}, which is after the \`date\``;
        problems.push(problem("delivered-date", at, message, "record what was delivered, not what is planned"));
      }
      return day === undefined ? [] : [[service, day] as const];
    }),
  );
};
