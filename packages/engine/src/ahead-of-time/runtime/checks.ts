/** What it takes to read a customer, and to say what is wrong with one in the words of `decide`. */
export const CHECKS = {
  kindOf: { uses: [], source: `const kindOf = (value) => Object.prototype.toString.call(value).slice(8, -1);` },

  isRecord: {
    uses: [],
    source: `const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && Object.prototype.toString.call(value) === "[object Object]";`,
  },

  quote: {
    uses: [],
    source: String.raw`/** A word in backticks, on one line, cut where it is long. */
const quote = (word) => {
  const shown = word.length > 60 ? word.slice(0, 60) + "…" : word;
  const escaped = (character) => "\\u" + character.charCodeAt(0).toString(16).padStart(4, "0");
  return "\u0060" + shown.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|\p{Cs}/gu, escaped) + "\u0060";
};`,
  },

  shown: {
    uses: ["quote", "kindOf"],
    source: `/** A value that somebody gave, short enough for a message. */
const shown = (value) => {
  if (typeof value === "string") return "the string " + quote(value);
  if (Array.isArray(value)) return "a list of " + value.length;
  if (typeof value === "object" && value !== null) return kindOf(value) === "Object" ? "an object" : "an object (" + kindOf(value) + ")";
  if (["bigint", "symbol", "function"].includes(typeof value)) return "a " + typeof value;
  return Object.is(value, -0) ? "-0" : String(value);
};`,
  },

  problem: {
    uses: [],
    source: `const problem = (code, pointer, message, help) =>
  Object.freeze({ code, severity: "error", message, pointer, ...(help !== undefined && { help }) });`,
  },

  owned: {
    uses: [],
    source: `/** What an object inherits says nothing about a customer. */
const owned = (object, names) => {
  const own = Object.create(null);
  for (const name of names) if (Object.hasOwn(object, name)) own[name] = object[name];
  return own;
};`,
  },

  refuse: {
    uses: ["quote", "shown", "problem"],
    source: `/** Notes a value that is not as the policy declares it; where it is of the right type at least, isTyped says so. */
const refuse = (problems, name, value, declared, help, isTyped) => {
  const isElement = name.endsWith("]");
  const pointer = "/" + name.replace(/[.[]/g, "/").replace("]", "");
  if (value === undefined && !isElement) {
    problems.push(problem("missing-fact", pointer, quote(name) + " is missing", "give " + declared));
    return;
  }
  const code = isTyped?.(value) ? "fact-out-of-range" : "fact-type";
  problems.push(problem(code, pointer, quote(name) + " is " + shown(value) + ", and must be " + declared, help));
};`,
  },

  elements: {
    uses: ["refuse"],
    source: `/** A copy of a list; of the elements that are wrong, the first twenty are noted. */
const elements = (problems, name, values, read, ...type) => {
  const copy = [];
  const most = problems.length + 20;
  for (let index = 0; index < values.length && problems.length < most; index++) {
    const element = read(values[index]);
    if (element === undefined) refuse(problems, name + "[" + index + "]", values[index], ...type);
    else copy.push(element);
  }
  return copy;
};`,
  },

  isText: { uses: [], source: `const isText = (value) => typeof value === "string";` },

  isPlain: {
    uses: [],
    source: `/** Whether what is found in an object is its own. */
const isPlain = (value) => {
  if (typeof value !== "object" || value === null || value[Symbol.toStringTag] !== undefined) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype ? !isInherited() : prototype === null;
};`,
  },

  digits: {
    uses: [],
    source: `/** The number of two digits of a text; far below 0 where they are none. */
const digits = (text, at) => {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >>> 0 > 9 || ones >>> 0 > 9 ? -1000000 : tens * 10 + ones;
};`,
  },

  dayCode: {
    uses: ["digits"],
    source: `/** The day that a text of at least ten characters begins with, as a number: 20260501; below 0 where that is no day of the calendar. */
const dayCode = (text) => {
  const year = digits(text, 0) * 100 + digits(text, 2);
  const month = digits(text, 5);
  const day = digits(text, 8);
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return -1;
  if (day > 28) {
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    if (day > (month === 2 ? (isLeap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31)) return -1;
  }
  return (year * 100 + month) * 100 + day;
};`,
  },

  dayOf: {
    uses: ["dayCode"],
    source: `/** A day in the order of days; below 0 for what is none. */
const dayOf = (value) => (typeof value === "string" && value.length === 10 ? dayCode(value) : -1);`,
  },

  momentOf: {
    uses: ["dayCode", "canonical"],
    source: `const DAY = 86400000;

/** A moment in the order of moments; below 0 for what is none. */
const momentOf = (value) => {
  if (typeof value !== "string") return -1;
  const last = value.length - 1;
  // "2026-05-01T08:00:00.000Z" and "2026-05-01T08:00:00Z" are the most usual.
  if ((last !== 23 && last !== 19) || value.charCodeAt(last) !== 90) {
    const moment = canonical(value);
    return moment === undefined ? -1 : momentOf(moment);
  }
  const day = dayCode(value);
  const hours = digits(value, 11);
  const minutes = digits(value, 14);
  const seconds = digits(value, 17);
  if (day < 0 || hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59) return -1;
  if (value.charCodeAt(10) !== 84 || value.charCodeAt(13) !== 58 || value.charCodeAt(16) !== 58) return -1;
  const whole = day * DAY + ((hours * 60 + minutes) * 60 + seconds) * 1000;
  if (last === 19) return whole;
  const hundredths = digits(value, 20);
  const thousandths = value.charCodeAt(22) - 48;
  return value.charCodeAt(19) !== 46 || hundredths < 0 || thousandths >>> 0 > 9 ? -1 : whole + hundredths * 10 + thousandths;
};`,
  },

  canonical: {
    uses: ["dayOf"],
    source: String.raw`/** A moment in the one form of "2026-05-01T08:00:00.000Z"; undefined where it is none. */
const canonical = (value) => {
  const form = /^[-\d]{10}t(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?(?:z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;
  if (typeof value !== "string" || !form.test(value) || dayOf(value.slice(0, 10)) < 0) return undefined;
  const moment = new Date(value.toUpperCase()).toISOString();
  return moment.length === 24 ? moment : undefined;
};`,
  },
} as const;
