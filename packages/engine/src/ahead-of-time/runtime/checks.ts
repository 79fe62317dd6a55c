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

  own: {
    uses: ["owned"],
    source: `const PLAIN = {};

/** The object as it is where it inherits nothing that could be a fact, since to ask of every property whose it is takes long. */
const own = (object, names) => {
  const prototype = Object.getPrototypeOf(object);
  if (prototype !== null && prototype !== Object.prototype) return owned(object, names);
  for (const _ in PLAIN) return owned(object, names);
  return object;
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

  isDate: {
    uses: [],
    source: String.raw`/** Whether it is a day of the calendar, as "2026-05-01". */
const isDate = (value) => {
  if (typeof value !== "string" || !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value)) return false;
  const day = Number(value.slice(8));
  if (day <= 28) return true;
  const [year, month] = [Number(value.slice(0, 4)), Number(value.slice(5, 7))];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
};`,
  },

  momentOf: {
    uses: ["isDate"],
    source: String.raw`/** A moment in the one form in which texts compare as moments do, "2026-05-01T08:00:00.000Z"; undefined where it is none. */
const momentOf = (value) => {
  const form = /^[-\d]{10}t(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?(?:z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;
  if (typeof value !== "string" || !form.test(value) || !isDate(value.slice(0, 10))) return undefined;
  if (value.length === 24 && value[10] === "T" && value.endsWith("Z")) return value;
  const moment = new Date(value.toUpperCase()).toISOString();
  return moment.length === 24 ? moment : undefined;
};`,
  },
} as const;
