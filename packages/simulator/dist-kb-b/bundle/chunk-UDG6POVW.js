// ../schema/dist/bundle/chunk-BNRFTCW6.js
var peq = new Uint32Array(65536), myers_32 = (a, b) => {
  let n2 = a.length, m2 = b.length, lst = 1 << n2 - 1, pv = -1, mv = 0, sc = n2, i = n2;
  for (; i--; ) peq[a.charCodeAt(i)] |= 1 << i;
  for (i = 0; i < m2; i++) {
    let eq = peq[b.charCodeAt(i)], xv = eq | mv;
    eq |= (eq & pv) + pv ^ pv, mv |= ~(eq | pv), pv &= eq, mv & lst && sc++, pv & lst && sc--, mv = mv << 1 | 1, pv = pv << 1 | ~(xv | mv), mv &= xv;
  }
  for (i = n2; i--; ) peq[a.charCodeAt(i)] = 0;
  return sc;
}, myers_x = (b, a) => {
  let n2 = a.length, m2 = b.length, mhc = [], phc = [], hsize = Math.ceil(n2 / 32), vsize = Math.ceil(m2 / 32);
  for (let i = 0; i < hsize; i++) phc[i] = -1, mhc[i] = 0;
  let j = 0;
  for (; j < vsize - 1; j++) {
    let mv2 = 0, pv2 = -1, start2 = j * 32, vlen2 = Math.min(32, m2) + start2;
    for (let k2 = start2; k2 < vlen2; k2++) peq[b.charCodeAt(k2)] |= 1 << k2;
    for (let i = 0; i < n2; i++) {
      let eq = peq[a.charCodeAt(i)], pb = phc[i / 32 | 0] >>> i & 1, mb = mhc[i / 32 | 0] >>> i & 1, xv = eq | mv2, xh = ((eq | mb) & pv2) + pv2 ^ pv2 | eq | mb, ph = mv2 | ~(xh | pv2), mh = pv2 & xh;
      ph >>> 31 ^ pb && (phc[i / 32 | 0] ^= 1 << i), mh >>> 31 ^ mb && (mhc[i / 32 | 0] ^= 1 << i), ph = ph << 1 | pb, mh = mh << 1 | mb, pv2 = mh | ~(xv | ph), mv2 = ph & xv;
    }
    for (let k2 = start2; k2 < vlen2; k2++) peq[b.charCodeAt(k2)] = 0;
  }
  let mv = 0, pv = -1, start = j * 32, vlen = Math.min(32, m2 - start) + start;
  for (let k2 = start; k2 < vlen; k2++) peq[b.charCodeAt(k2)] |= 1 << k2;
  let score = m2;
  for (let i = 0; i < n2; i++) {
    let eq = peq[a.charCodeAt(i)], pb = phc[i / 32 | 0] >>> i & 1, mb = mhc[i / 32 | 0] >>> i & 1, xv = eq | mv, xh = ((eq | mb) & pv) + pv ^ pv | eq | mb, ph = mv | ~(xh | pv), mh = pv & xh;
    score += ph >>> m2 - 1 & 1, score -= mh >>> m2 - 1 & 1, ph >>> 31 ^ pb && (phc[i / 32 | 0] ^= 1 << i), mh >>> 31 ^ mb && (mhc[i / 32 | 0] ^= 1 << i), ph = ph << 1 | pb, mh = mh << 1 | mb, pv = mh | ~(xv | ph), mv = ph & xv;
  }
  for (let k2 = start; k2 < vlen; k2++) peq[b.charCodeAt(k2)] = 0;
  return score;
}, distance = (a, b) => {
  if (a.length < b.length) {
    let tmp = b;
    b = a, a = tmp;
  }
  return b.length === 0 ? a.length : a.length <= 32 ? myers_32(a, b) : myers_x(a, b);
}, LONGEST_QUOTE = 60, escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`, quote = (word) => `\`${(word.length > LONGEST_QUOTE ? `${word.slice(0, LONGEST_QUOTE)}\u2026` : word).replace(new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]|\\p{Cs}", "gu"), escaped)}\``, quoteAll = (words, conjunction = "and", most = 8) => {
  let shown = words.slice(0, words.length > most ? most - 1 : most).map(quote), rest = words.length - shown.length, last = rest > 0 ? `${rest} more` : shown.pop() ?? "nothing";
  return shown.length === 0 ? last : `${shown.join(", ")} ${conjunction} ${last}`;
}, LONGEST_SUGGESTION = 64, MOST_CANDIDATES = 2e3, fold = (word) => word.toLowerCase().replace(/[-_\s]/g, ""), isSwapped = (word, other) => {
  if (word.length !== other.length) return !1;
  let at2 = 0;
  for (; at2 < word.length && word[at2] === other[at2]; ) at2++;
  return word[at2] === other[at2 + 1] && word[at2 + 1] === other[at2] && word.slice(at2 + 2) === other.slice(at2 + 2);
}, stepsBetween = (word, other) => isSwapped(word, other) ? 1 : distance(word, other), SHORTEST_STUMP = 4, isCutOff = (word, whole) => word.length >= Math.max(SHORTEST_STUMP, whole.length / 3) && whole.startsWith(word), nearest = (word, candidates) => {
  if (word.length > LONGEST_SUGGESTION) return;
  let wanted = fold(word), best, least = Math.max(1, Math.floor(wanted.length / 3)) + 1, whole, left3 = MOST_CANDIDATES;
  for (let candidate of candidates) {
    if (left3-- === 0) break;
    if (Math.abs(candidate.length - word.length) > LONGEST_SUGGESTION / 3) continue;
    let folded = fold(candidate), steps = stepsBetween(wanted, folded);
    steps < least ? [best, least] = [candidate, steps] : whole === void 0 && isCutOff(wanted, folded) && (whole = candidate);
  }
  return best ?? whole;
}, suggest = (word, candidates, kind) => {
  let near = nearest(word, candidates);
  return near !== void 0 ? `did you mean ${quote(near)}?` : candidates.length === 0 ? `the policy declares no ${kind}` : `${kind} are ${quoteAll(candidates)}`;
}, OPERATORS = ["equal", "notEqual", "in", "notIn", "contains", "doesNotContain", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"], DECORATORS = ["someFact", "everyFact", "someValue", "everyValue", "swap", "not"];

// ../schema/dist/bundle/chunk-OWRQ5NPR.js
var error = (title, underline = "value") => ({ severity: "error", title, underline }), warn = (title, underline = "value") => ({ severity: "warn", title, underline }), CODES = { "syntax-error": error("text that is not JSON"), comment: error("a comment"), "trailing-comma": error("a comma after the last element"), "duplicate-key": error("a key that stands in an object twice", "key"), "reserved-key": error("a key that cannot be one", "key"), "key-too-long": error("a key that is too long", "key"), "lone-surrogate": error("half of a surrogate pair"), "inexact-number": error("a number that cannot be kept exactly"), "too-large": error("a document that is too large"), "too-deep": error("brackets that nest too deeply"), "not-plain-data": error("data that JSON cannot say"), "cyclic-data": error("a value that contains itself"), "too-many-problems": error("more problems than are listed"), "unknown-key": error("a key that is not known here", "key"), "misplaced-key": error("a key that belongs to another form", "key"), "missing-key": error("a key that is missing", "key"), "not-allowed": error("a value that is not among those allowed"), "bad-id": error("an id that is not written as one"), "bad-date": error("a date that is not written as one"), "bad-path": error("a path that is not written as one"), "nothing-listed": error("a list or an object that must not be empty"), "empty-any": error("an `any` of nothing"), "empty-string": error("a string that must not be empty"), "repeated-item": error("something that is listed twice"), "out-of-range": error("a number that is too small or too large"), "bare-comparison": error("a comparison at the root of conditions"), params: error("`params` in a condition", "key"), "unknown-fact": error("a fact that is not declared"), "unknown-property": error("a property that the fact does not have"), "unknown-segment": error("a segment that is not declared"), "unknown-service": error("a service that is not declared"), "unknown-channel": error("a channel that is not declared"), "unknown-term": error("a term that the service does not have", "key"), "unknown-operator": error("an operator that does not exist"), "not-a-tier": error("a segment that is in no chain of tiers"), "too-many-tiers": error("more tiers than anybody has"), "wrong-type": error("a value of another type"), "outside-domain": error("a value that the fact or term cannot have"), "no-such-date": error("a date that is not in the calendar"), "empty-domain": error("bounds that leave no value"), "incomplete-default": error("a default that lacks a property"), "operator-for-other-type": error("an operator that the fact's type does not have"), "in-string": error("`in` with a string instead of a list"), "empty-list": error("a comparison with an empty list"), "object-compared": error("a comparison of a whole object"), "path-into-scalar": error("a path into something that has no properties"), "incomparable-facts": error("a comparison of facts of different types"), "no-common-value": error("a comparison of facts that have no value in common"), "constant-comparison": warn("a comparison that has the same answer for every customer"), "circular-segments": error("segments that refer to each other in a circle"), "nested-too-deeply": error("conditions that nest too deeply through segments"), "second-clock": error("a second clock fact"), "no-clock": error("`from` or `until` without a clock fact"), "default-clock": warn("a clock fact with a default"), "wrong-clock-form": error("a moment where the clock knows days only"), "empty-period": error("a period that ends before it begins"), "story-of-a-secret": error("a story about a service that not everyone may know"), "impossible-evidence": error("evidence that cannot be"), "idle-evidence": warn("evidence without a target"), "impossible-surprise": error("surprises that do not fit into a year"), "clockwork-surprise": warn("surprises that come almost like clockwork"), "default-above-ceiling": error("a standard whose default is above its ceiling"), "defaults-above-standard": warn("defaults of a service above what its standard allows"), "offered-but-not-told": warn("a service whose customers may not know of it"), "missing-term": error("an offer without a value for a term"), "duplicate-name": error("a name that is already taken"), "selects-nothing": error("a selector that selects no service"), "overheard-by-design": error("`overheardBy` on a channel that is not individual", "key"), "empty-bound": error("bounds that no level lies between"), "never-offered": error("an assertion about the levels of what must not be offered"), "unknown-monotone-fact": error("a monotone fact that is not declared", "key"), "monotone-without-order": error("a monotone fact whose values have no order", "key") }, RESERVED_KEY = "__proto__", TOO_MANY = "too-many-problems", isKnownCode = (code) => Object.hasOwn(CODES, code), ofForm = ({ code, pointer, message, help, underline }) => ({ diagnostic: { code, severity: CODES[code].severity, message, pointer }, underline, help }), ofMeaning = (diagnostic2) => ({ diagnostic: diagnostic2, underline: isKnownCode(diagnostic2.code) ? CODES[diagnostic2.code].underline : "value" }), placed = ({ diagnostic: diagnostic2, underline, help }, { rangeOf, keyRangeOf }) => {
  let { code, pointer } = diagnostic2, found = () => underline === "key" ? keyRangeOf(pointer) ?? rangeOf(pointer) : rangeOf(pointer), range = diagnostic2.range ?? (code === TOO_MANY ? void 0 : found());
  return { diagnostic: range === void 0 ? diagnostic2 : { ...diagnostic2, range }, underline, ...help === void 0 ? {} : { help } };
}, finished = ({ diagnostic: diagnostic2, help }) => {
  let text = help?.();
  return Object.freeze(text === void 0 ? diagnostic2 : { ...diagnostic2, help: text });
}, LAST = { line: Number.MAX_SAFE_INTEGER, column: 0 }, inOrderOfText = (one, other) => {
  let [a, b] = [one.diagnostic.range?.start ?? LAST, other.diagnostic.range?.start ?? LAST];
  return a.line - b.line || a.column - b.column;
}, once = (problems) => {
  let seen = /* @__PURE__ */ new Set();
  return problems.filter(({ diagnostic: { code, pointer, message, range } }) => {
    let identity2 = `${code}
${pointer}
${message}
${range?.start.line}:${range?.start.column}`;
    return !seen.has(identity2) && seen.add(identity2);
  });
}, tooMany = (unlisted) => ({ code: TOO_MANY, severity: "error", message: `${unlisted} more problems are not listed`, pointer: "", help: "put these right first" }), MOST_SORTED = 10 * 1e3, report = (document, problems, unseen) => {
  let sorted = once(problems.slice(0, MOST_SORTED).map((problem) => placed(problem, document))).toSorted(inOrderOfText), listed = sorted.slice(0, 1e3).map(finished), unlisted = sorted.length - listed.length + Math.max(0, problems.length - MOST_SORTED) + unseen;
  return Object.freeze(unlisted === 0 ? listed : [...listed, Object.freeze(tooMany(unlisted))]);
}, child = (pointer, key) => `${pointer}/${typeof key == "string" && /[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key}`, stepsOf = (pointer) => pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")), isBroken = (part, ...keys) => keys.some((key) => Object.hasOwn(part, key) && part[key] === void 0), entriesOf = (map2) => map2 === void 0 ? [] : Object.entries(map2), treeOf = (pointers) => {
  let root = /* @__PURE__ */ Object.create(null);
  for (let pointer of pointers) {
    let steps = stepsOf(pointer), last = steps.at(-1);
    if (last === void 0) return !0;
    let here = root;
    for (let step of steps.slice(0, -1)) {
      let next = here[step] ?? /* @__PURE__ */ Object.create(null);
      if (here[step] = next, next === !0) break;
      here = next;
    }
    here[last] = !0;
  }
  return root;
}, without = (value, broken) => {
  if (broken === !0) return;
  if (Array.isArray(value)) return value.map((item, index) => broken[index] === void 0 ? item : without(item, broken[index]));
  if (typeof value != "object" || value === null) return;
  let copy = Object.assign(/* @__PURE__ */ Object.create(null), value);
  for (let [key, below2] of Object.entries(broken)) copy[key] = without(copy[key], below2);
  return copy;
}, soundPartOf = (document, broken) => broken.length === 0 ? document : without(document, treeOf(broken)), within = (pointers) => (pointer) => {
  if (pointers.size === 0) return !1;
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) if (pointers.has(pointer.slice(0, end))) return !0;
  return pointers.has("");
}, isLineEnd = (code) => code === 10 || code === 13, startsOf = (text) => {
  let starts = [0];
  for (let index = 0; index < text.length; index++) {
    let code = text.charCodeAt(index);
    (code === 10 || code === 13 && text.charCodeAt(index + 1) !== 10) && starts.push(index + 1);
  }
  return starts;
}, linesOf = (text) => {
  let known2, starts = () => (known2 ??= startsOf(text), known2), position = (offset) => {
    let all = starts(), [low, high] = [0, all.length - 1];
    for (; low < high; ) {
      let middle = low + high + 1 >> 1;
      (all[middle] ?? 0) <= offset ? low = middle : high = middle - 1;
    }
    return { line: low + 1, column: offset - (all[low] ?? 0) + 1 };
  };
  return { position, range: (start, end) => ({ start: position(start), end: position(end) }), line: (number) => {
    let start = starts()[number - 1];
    if (start === void 0) return;
    let end = starts()[number] ?? text.length;
    for (; end > start && isLineEnd(text.charCodeAt(end - 1)); ) end--;
    return text.slice(start, end);
  } };
}, PlaceRecorder = class {
  start = [];
  end = [];
  key = [];
  keyStart = [];
  keyEnd = [];
  after = [];
  #open = [];
  enter(start, key, keyStart, keyEnd) {
    this.#open.push(this.start.length), this.start.push(start), this.end.push(start), this.key.push(key), this.keyStart.push(keyStart), this.keyEnd.push(keyEnd), this.after.push(0);
  }
  leave(end) {
    let place2 = this.#open.pop();
    place2 !== void 0 && (this.end[place2] = end, this.after[place2] = this.start.length);
  }
}, at = (numbers, index) => numbers[index] ?? 0, placesOf = (record, lines) => {
  let known2 = /* @__PURE__ */ new Map(), membersOf2 = (place2) => {
    let names = /* @__PURE__ */ new Map(), elements2 = [], after = at(record.after, place2);
    for (let member = place2 + 1; member < after; member = at(record.after, member)) {
      let key = record.key[member];
      key === void 0 ? elements2.push(member) : names.set(key, member);
    }
    let members = elements2.length > 0 ? elements2 : names;
    return known2.set(place2, members), members;
  }, memberOf = (place2, step) => {
    let members = known2.get(place2) ?? membersOf2(place2);
    return members instanceof Map ? members.get(step) : members[Number(step)];
  }, find = (pointer) => {
    let place2 = record.start.length === 0 ? void 0 : 0;
    for (let step of stepsOf(pointer)) place2 = place2 === void 0 ? void 0 : memberOf(place2, step);
    return place2;
  };
  return { rangeOf: (pointer) => {
    let place2 = find(pointer);
    return place2 === void 0 ? void 0 : lines.range(at(record.start, place2), at(record.end, place2));
  }, keyRangeOf: (pointer) => {
    let place2 = find(pointer);
    return place2 === void 0 || record.key[place2] === void 0 ? void 0 : lines.range(at(record.keyStart, place2), at(record.keyEnd, place2));
  } };
}, LOOKALIKES = /* @__PURE__ */ new Map([[";", ","], ["\uFF0C", ","], ["\uFF1B", ","], ["\u3001", ","], ["=", ":"], ["=>", ":"], ["\uFF1A", ":"]]), WORD = /[;，；、：]|'(?:[^'\\\r\n]|\\.){0,1000}'|[“”„][^“”„"\r\n]*[“”]|[^\s,:;{}[\]"，；、：]+|[\s\S]/y, wordAt = (text, offset) => (WORD.lastIndex = offset, WORD.exec(text)?.[0] ?? ""), NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/, MEANT = /* @__PURE__ */ new Map([["True", "true"], ["TRUE", "true"], ["yes", "true"], ["False", "false"], ["FALSE", "false"], ["no", "false"]]), NO_VALUE = /* @__PURE__ */ new Set(["null", "NULL", "None", "nil", "undefined", "NaN", "Infinity", "-Infinity"]), describeWord = (word) => {
  let quoted = /^(?:'(.*)'|[“”„](.*)[“”])$/s.exec(word);
  if (quoted !== null) {
    let value = quoted[1] ?? quoted[2] ?? "";
    return { message: `the string ${quote(value)} is not in straight double quotes`, help: `write \`${JSON.stringify(value)}\``, value };
  }
  let meant = MEANT.get(word);
  return meant !== void 0 ? { message: `${quote(word)} is not JSON`, help: `write \`${meant}\``, value: meant === "true" } : NO_VALUE.has(word) ? { message: `${quote(word)} is not a value`, help: "leave the key out, or write a value" } : /^[+.\d-]/.test(word) ? { message: `${quote(word)} is not a number`, help: NUMBER_HELP } : word.length === 1 && /[^\x21-\x7e]/.test(word) ? { message: `a character that JSON does not know stands here: ${quote(word)}`, help: "remove it, or put it into a string" } : { message: `${quote(word)} is not JSON`, help: `write strings in double quotes: \`${JSON.stringify(word.slice(0, 60))}\`` };
}, NUMBER_HELP = "write numbers as in `0.5`, `-12` or `1.5e3`: without leading zeros, signs, separators or units", problemOfNumber = (written2, value) => {
  let place2 = { start: 0, end: written2.length };
  if (!NUMBER.test(written2)) return { code: "syntax-error", ...place2, message: `${quote(written2)} is not a number`, help: NUMBER_HELP };
  if (!Number.isFinite(value)) return { code: "inexact-number", ...place2, message: `${quote(written2)} is too large a number`, help: "write a number below 1.8e308" };
  if (!(!/^-?\d+$/.test(written2) || String(value) === written2 || BigInt(written2) === BigInt(value))) return { code: "inexact-number", ...place2, message: `${quote(written2)} cannot be kept exactly: it would become \`${BigInt(value)}\``, help: "whole numbers are exact up to 9007199254740991; write an identifier as a string" };
}, LONE_SURROGATE = new RegExp("\\p{Cs}", "u"), ESCAPE_OR_FAULT = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})|\\|[^\P{Cc}\u007f-\u009f]/gu, CONTROL = /* @__PURE__ */ new Map([["	", "\\t"], ["\b", "\\b"], ["\f", "\\f"]]), controlCharacter = (character, start) => ({ code: "syntax-error", start, end: start + 1, message: `a control character stands in a string: ${quote(character)}`, help: `write it as \`${CONTROL.get(character) ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`}\`` }), badEscape = (written2, start) => ({ code: "syntax-error", start, end: start + written2.length, message: `${quote(written2)} is no escape`, help: 'write a backslash as `\\\\`; the others are `\\"`, `\\/`, `\\b`, `\\f`, `\\n`, `\\r`, `\\t` and, for any character, `\\u0041`' }), problemOfString = (written2) => {
  for (let { 0: found, index } of written2.matchAll(ESCAPE_OR_FAULT)) {
    if (found === "\\") return badEscape(written2.slice(index, index + 2), index);
    if (!found.startsWith("\\")) return controlCharacter(found, index);
  }
}, problemOfCharacters = (written2, value) => LONE_SURROGATE.test(value) ? { code: "lone-surrogate", start: 0, end: written2.length, message: `${quote(value)} has half of a surrogate pair`, help: "write the whole character, or both halves of its pair" } : void 0, KINDS = { undefined: "undefined", function: "a function", symbol: "a symbol", bigint: "a bigint" }, className = (value) => {
  let prototype = Object.getPrototypeOf(value), maker = prototype === null ? void 0 : Object.getOwnPropertyDescriptor(prototype, "constructor")?.value;
  return typeof maker == "function" && maker.name !== "" ? `an instance of ${quote(maker.name)}` : "an object with a prototype of its own";
}, isPlain = (value) => {
  let prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}, isAbsent = (property) => property !== void 0 && property.get === void 0 && property.set === void 0 && property.value === void 0, ObjectReader = class {
  problems = [];
  #open = /* @__PURE__ */ new Set();
  #bytes = 0;
  reliable = !0;
  #report(code, pointer, message, help, breaks = !0) {
    this.problems.push({ code, pointer, message, help, breaks }), this.problems.length >= 1e3 && (this.reliable = !1);
  }
  #grows(size) {
    this.#bytes += size, !(this.#bytes <= 10485760 || !this.reliable) && (this.reliable = !1, this.#report("too-large", "", "a document has at most 10 MB", "split the policy, or leave out what it repeats"));
  }
  copy(value, pointer) {
    if (this.reliable) switch (typeof value) {
      case "string":
        return this.#grows(value.length + 2), LONE_SURROGATE.test(value) ? this.#report("lone-surrogate", pointer, `${quote(value)} has half of a surrogate pair`, "write the whole character") : value;
      case "number":
        return this.#grows(1), Number.isFinite(value) ? value + 0 : this.#report("not-plain-data", pointer, `\`${value}\` is not a JSON number`, "write a finite number");
      case "boolean":
        return this.#grows(4), value;
      case "object":
        return value === null ? null : this.#inside(value, pointer);
      default:
        return this.#report("not-plain-data", pointer, `${KINDS[typeof value] ?? typeof value} is not data`, "write a value that JSON can say");
    }
  }
  #inside(value, pointer) {
    if (this.#open.has(value)) return this.#report("cyclic-data", pointer, "a value contains itself", "write out what is meant here");
    if (this.#open.size >= 500) {
      this.#report("too-deep", pointer, "values nest more than 500 deep", "conditions may nest 200 deep: name parts of them as segments"), this.reliable = !1;
      return;
    }
    this.#open.add(value), this.#grows(2);
    let copy = Array.isArray(value) ? this.#list(value, pointer) : this.#members(value, pointer);
    return this.#open.delete(value), copy;
  }
  #list(list, pointer) {
    let copy = [];
    for (let index = 0; index < list.length && this.reliable; index++) this.#grows(1), copy.push(this.#property(Object.getOwnPropertyDescriptor(list, index), String(index), child(pointer, index)));
    return copy;
  }
  #members(value, pointer) {
    if (!isPlain(value)) return this.#report("not-plain-data", pointer, `${className(value)} is not plain data`, "write an object literal, a list or a string");
    let copy = {};
    Object.getOwnPropertySymbols(value).length > 0 && this.#report("not-plain-data", pointer, "a symbol cannot be a key", "write keys as strings", !1);
    for (let key of Object.keys(value)) {
      if (!this.reliable) break;
      this.#grows(key.length + 4);
      let place2 = child(pointer, key.slice(0, 250));
      if (key.length > 250) this.#report("key-too-long", place2, `a key has ${key.length} characters`, "choose a name of at most 250");
      else if (key === RESERVED_KEY) this.#report("reserved-key", place2, `\`${RESERVED_KEY}\` cannot be a key`, "choose another name");
      else if (LONE_SURROGATE.test(key)) this.#report("lone-surrogate", place2, `${quote(key)} has half of a surrogate pair`, "write the whole character");
      else {
        let property = Object.getOwnPropertyDescriptor(value, key);
        isAbsent(property) || (copy[key] = this.#property(property, key, place2));
      }
    }
    return copy;
  }
  #property(property, key, pointer) {
    return property === void 0 ? this.#report("not-plain-data", pointer, "a list has a hole", "write a value, or close the gap") : property.get !== void 0 || property.set !== void 0 ? this.#report("not-plain-data", pointer, `${quote(key)} is an accessor`, "write its value: what is computed may be another the next time") : this.copy(property.value, pointer);
  }
}, readObject = (input) => {
  let reader = new ObjectReader();
  try {
    return { value: reader.copy(input, ""), problems: reader.problems, reliable: reader.reliable };
  } catch (error2) {
    return { value: void 0, problems: [{ code: "not-plain-data", pointer: "", message: `the data throws when it is read: ${quote(error2 instanceof Error ? error2.message : "something that is no error")}`, help: "pass plain data", breaks: !0 }], reliable: !1 };
  }
}, ValueBuilder = class {
  #frames = [];
  #record;
  value;
  constructor(record) {
    this.#record = record;
  }
  get depth() {
    return this.#frames.length;
  }
  get inside() {
    let frame = this.#frames.at(-1);
    return frame === void 0 ? void 0 : { kind: Array.isArray(frame.value) ? "array" : "object", start: frame.start };
  }
  get pointer() {
    return this.#frames.reduce((path, { step }) => step === void 0 ? path : child(path, step), "");
  }
  key(key, start, end) {
    let frame = this.#frames.at(-1);
    if (frame === void 0) return;
    let isTooLong = key.length > 250;
    return frame.step = isTooLong ? key.slice(0, 250) : key, frame.keyStart = start, frame.keyEnd = end, frame.dropped = isTooLong || key === RESERVED_KEY, isTooLong ? "key-too-long" : key === RESERVED_KEY ? "reserved-key" : Object.hasOwn(frame.value, key) ? "duplicate-key" : void 0;
  }
  element() {
    let frame = this.#frames.at(-1);
    frame !== void 0 && Array.isArray(frame.value) && (frame.step = frame.value.length);
  }
  put(value, start, end) {
    this.#attach(value, start), this.#record?.leave(end);
  }
  open(value, start) {
    this.#attach(value, start), this.#frames.push({ value, start, step: void 0, keyStart: 0, keyEnd: 0, dropped: !1 });
  }
  close(end) {
    this.#frames.pop(), this.#record?.leave(end);
  }
  #attach(value, start) {
    this.element();
    let frame = this.#frames.at(-1);
    frame === void 0 ? this.value = value : Array.isArray(frame.value) ? frame.value.push(value) : frame.step !== void 0 && !frame.dropped && (frame.value[frame.step] = value), frame === void 0 || Array.isArray(frame.value) ? this.#record?.enter(start, void 0, 0, 0) : this.#record?.enter(start, String(frame.step), frame.keyStart, frame.keyEnd);
  }
}, Stop = class extends Error {
}, ProblemLog = class {
  problems = [];
  #pointer;
  constructor(pointer) {
    this.#pointer = pointer;
  }
  report(code, start, end, message, help, breaks = !1) {
    if (this.problems.push({ code, start, end, pointer: this.#pointer(), message, ...help === void 0 ? {} : { help }, breaks }), this.problems.length >= 1e3) throw new Stop();
  }
  misspelt(spelling, offset) {
    spelling !== void 0 && this.report(spelling.code, offset + spelling.start, offset + spelling.end, spelling.message, spelling.help, !0);
  }
  stop(message, start, end, help) {
    throw this.report("syntax-error", start, end, message, help), new Stop();
  }
};
function m(e, l = !1) {
  let p2 = e.length, n2 = 0, f = "", a = 0, r = 16, b = 0, y = 0, d = 0, w2 = 0, s = 0;
  function B(t, o) {
    let u = 0, c2 = 0;
    for (; u < t || !o; ) {
      let i = e.charCodeAt(n2);
      if (i >= 48 && i <= 57) c2 = c2 * 16 + i - 48;
      else if (i >= 65 && i <= 70) c2 = c2 * 16 + i - 65 + 10;
      else if (i >= 97 && i <= 102) c2 = c2 * 16 + i - 97 + 10;
      else break;
      n2++, u++;
    }
    return u < t && (c2 = -1), c2;
  }
  function I(t) {
    n2 = t, f = "", a = 0, r = 16, s = 0;
  }
  function j() {
    let t = n2;
    if (e.charCodeAt(n2) === 48) n2++;
    else for (n2++; n2 < e.length && g(e.charCodeAt(n2)); ) n2++;
    if (n2 < e.length && e.charCodeAt(n2) === 46) if (n2++, n2 < e.length && g(e.charCodeAt(n2))) for (n2++; n2 < e.length && g(e.charCodeAt(n2)); ) n2++;
    else return s = 3, e.substring(t, n2);
    let o = n2;
    if (n2 < e.length && (e.charCodeAt(n2) === 69 || e.charCodeAt(n2) === 101)) if (n2++, (n2 < e.length && e.charCodeAt(n2) === 43 || e.charCodeAt(n2) === 45) && n2++, n2 < e.length && g(e.charCodeAt(n2))) {
      for (n2++; n2 < e.length && g(e.charCodeAt(n2)); ) n2++;
      o = n2;
    } else s = 3;
    return e.substring(t, o);
  }
  function _2() {
    let t = "", o = n2;
    for (; ; ) {
      if (n2 >= p2) {
        t += e.substring(o, n2), s = 2;
        break;
      }
      let u = e.charCodeAt(n2);
      if (u === 34) {
        t += e.substring(o, n2), n2++;
        break;
      }
      if (u === 92) {
        if (t += e.substring(o, n2), n2++, n2 >= p2) {
          s = 2;
          break;
        }
        switch (e.charCodeAt(n2++)) {
          case 34:
            t += '"';
            break;
          case 92:
            t += "\\";
            break;
          case 47:
            t += "/";
            break;
          case 98:
            t += "\b";
            break;
          case 102:
            t += "\f";
            break;
          case 110:
            t += `
`;
            break;
          case 114:
            t += "\r";
            break;
          case 116:
            t += "	";
            break;
          case 117:
            let i = B(4, !0);
            i >= 0 ? t += String.fromCharCode(i) : s = 4;
            break;
          default:
            s = 5;
        }
        o = n2;
        continue;
      }
      if (u >= 0 && u <= 31) if (h(u)) {
        t += e.substring(o, n2), s = 2;
        break;
      } else s = 6;
      n2++;
    }
    return t;
  }
  function O() {
    if (f = "", s = 0, a = n2, y = b, w2 = d, n2 >= p2) return a = p2, r = 17;
    let t = e.charCodeAt(n2);
    if (T(t)) {
      do
        n2++, f += String.fromCharCode(t), t = e.charCodeAt(n2);
      while (T(t));
      return r = 15;
    }
    if (h(t)) return n2++, f += String.fromCharCode(t), t === 13 && e.charCodeAt(n2) === 10 && (n2++, f += `
`), b++, d = n2, r = 14;
    switch (t) {
      case 123:
        return n2++, r = 1;
      case 125:
        return n2++, r = 2;
      case 91:
        return n2++, r = 3;
      case 93:
        return n2++, r = 4;
      case 58:
        return n2++, r = 6;
      case 44:
        return n2++, r = 5;
      case 34:
        return n2++, f = _2(), r = 10;
      case 47:
        let o = n2 - 1;
        if (e.charCodeAt(n2 + 1) === 47) {
          for (n2 += 2; n2 < p2 && !h(e.charCodeAt(n2)); ) n2++;
          return f = e.substring(o, n2), r = 12;
        }
        if (e.charCodeAt(n2 + 1) === 42) {
          n2 += 2;
          let u = p2 - 1, c2 = !1;
          for (; n2 < u; ) {
            let i = e.charCodeAt(n2);
            if (i === 42 && e.charCodeAt(n2 + 1) === 47) {
              n2 += 2, c2 = !0;
              break;
            }
            n2++, h(i) && (i === 13 && e.charCodeAt(n2) === 10 && n2++, b++, d = n2);
          }
          return c2 || (n2++, s = 1), f = e.substring(o, n2), r = 13;
        }
        return f += String.fromCharCode(t), n2++, r = 16;
      case 45:
        if (f += String.fromCharCode(t), n2++, n2 === p2 || !g(e.charCodeAt(n2))) return r = 16;
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        return f += j(), r = 11;
      default:
        for (; n2 < p2 && S(t); ) n2++, t = e.charCodeAt(n2);
        if (a !== n2) {
          switch (f = e.substring(a, n2), f) {
            case "true":
              return r = 8;
            case "false":
              return r = 9;
            case "null":
              return r = 7;
          }
          return r = 16;
        }
        return f += String.fromCharCode(t), n2++, r = 16;
    }
  }
  function S(t) {
    if (T(t) || h(t)) return !1;
    switch (t) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return !1;
    }
    return !0;
  }
  function V() {
    let t;
    do
      t = O();
    while (t >= 12 && t <= 15);
    return t;
  }
  return { setPosition: I, getPosition: () => n2, scan: l ? V : O, getToken: () => r, getTokenValue: () => f, getTokenOffset: () => a, getTokenLength: () => n2 - a, getTokenStartLine: () => y, getTokenStartCharacter: () => a - w2, getTokenError: () => s };
}
function T(e) {
  return e === 32 || e === 9;
}
function h(e) {
  return e === 10 || e === 13;
}
function g(e) {
  return e >= 48 && e <= 57;
}
var A;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(A || (A = {}));
var F = new Array(20).fill(0).map((e, l) => " ".repeat(l)), k = 200, x = { " ": { "\n": new Array(k).fill(0).map((e, l) => `
` + " ".repeat(l)), "\r": new Array(k).fill(0).map((e, l) => "\r" + " ".repeat(l)), "\r\n": new Array(k).fill(0).map((e, l) => `\r
` + " ".repeat(l)) }, "	": { "\n": new Array(k).fill(0).map((e, l) => `
` + "	".repeat(l)), "\r": new Array(k).fill(0).map((e, l) => "\r" + "	".repeat(l)), "\r\n": new Array(k).fill(0).map((e, l) => `\r
` + "	".repeat(l)) } }, L;
(function(e) {
  e.DEFAULT = { allowTrailingComma: !1 };
})(L || (L = {}));
var W = m, v;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(v || (v = {}));
var E;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(E || (E = {}));
var N;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(N || (N = {}));
var TOKEN = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, comma: 5, colon: 6, null: 7, true: 8, false: 9, string: 10, number: 11, lineComment: 12, blockComment: 13, lineBreak: 14, blank: 15, unknown: 16, end: 17 }, TOKEN_ERROR = { unclosedComment: 1, unclosedString: 2 }, EXPECTED = { value: "a value", "value or ]": "a value or `]`", key: "a key in double quotes", "key or }": "a key in double quotes or `}`", ":": "`:`", ", or end": "`,` or the closing bracket", "nothing more": "nothing after the end of the document" }, isBlank = (code) => code === 32 || code === 10 || code === 13 || code === 9, TextReader = class {
  #text;
  #scanner;
  #built;
  #log;
  #expected = "value";
  #commaStart = 0;
  constructor(text, record) {
    this.#text = text, this.#scanner = W(text), text.startsWith("\uFEFF") && this.#scanner.setPosition(1), this.#built = new ValueBuilder(record), this.#log = new ProblemLog(() => this.#built.pointer);
  }
  read() {
    try {
      for (; this.#next(); ) ;
      return !0;
    } catch (stop) {
      if (stop instanceof Stop) return !1;
      throw stop;
    }
  }
  get problems() {
    return this.#log.problems;
  }
  get value() {
    return this.#built.value;
  }
  #unexpected(found, start, end) {
    let help = this.#expected === "nothing more" ? "a document is one JSON object" : void 0;
    return this.#log.stop(`expected ${EXPECTED[this.#expected]}, found ${found}`, start, end, help);
  }
  #skipBlanks() {
    let from = this.#scanner.getPosition(), to = from;
    for (; isBlank(this.#text.charCodeAt(to)); ) to++;
    to > from && this.#scanner.setPosition(to);
  }
  #next() {
    this.#skipBlanks();
    let token = this.#scanner.scan(), start = this.#scanner.getTokenOffset(), end = this.#scanner.getPosition();
    switch (token) {
      case TOKEN.end:
        return this.#end(start), !1;
      case TOKEN.lineComment:
      case TOKEN.blockComment:
        return this.#comment(start, end), !0;
      case TOKEN.unknown:
        return this.#word(start), !0;
      case TOKEN.comma:
        return this.#comma(start), !0;
      case TOKEN.colon:
        return this.#expected !== ":" && this.#unexpected("`:`", start, end), this.#expected = "value", !0;
      case TOKEN.closeBrace:
      case TOKEN.closeBracket:
        return this.#close(token === TOKEN.closeBrace ? "object" : "array", start), !0;
      default:
        return this.#beforeValue(token, start, end), this.#expected === "key" || this.#expected === "key or }" ? this.#key(token, start, end) : this.#value(token, start, end), !0;
    }
  }
  #comment(start, end) {
    let help = "say it in a `description`, or remove it";
    this.#scanner.getTokenError() === TOKEN_ERROR.unclosedComment && this.#log.stop("a comment is not closed", start, start + 2, `JSON has no comments: ${help}`), this.#log.report("comment", start, end, "JSON has no comments", help);
  }
  #comma(start) {
    let kind = this.#built.inside?.kind;
    kind !== void 0 && (this.#expected === "value" || this.#expected === "value or ]") ? (this.#built.element(), this.#log.report("syntax-error", start, start + 1, "a value is missing before `,`", kind === "array" ? "remove the `,`" : "write a value", !0), kind === "object" && this.#built.put(null, start, start)) : this.#expected !== ", or end" && this.#unexpected("`,`", start, start + 1), this.#commaStart = start, this.#expected = kind === "array" ? "value" : "key";
  }
  #beforeValue(token, start, end) {
    let kind = this.#built.inside?.kind;
    this.#expected === ":" ? (this.#log.report("syntax-error", start, end, `expected \`:\` before ${quote(this.#text.slice(start, end))}`, "write `:` between a key and its value"), this.#expected = "value") : this.#expected === ", or end" && (kind === "array" || token === TOKEN.string) ? (this.#log.report("syntax-error", start, end, `expected \`,\` before ${quote(this.#text.slice(start, end))}`, "write `,` after what stands before it"), this.#expected = kind === "array" ? "value" : "key") : (this.#expected === ", or end" || this.#expected === "nothing more") && this.#unexpected(quote(this.#text.slice(start, end)), start, end);
  }
  #key(token, start, end) {
    token !== TOKEN.string && this.#unexpected(quote(this.#text.slice(start, end)), start, end);
    let key = this.#string(start);
    this.#named(key, start, end), this.#spelling(key, start, end);
  }
  #named(key, start, end) {
    let fault = this.#built.key(key, start, end);
    this.#expected = ":", fault === "key-too-long" ? this.#log.report(fault, start, end, `a key has ${key.length} characters`, "choose a name of at most 250", !0) : fault === "reserved-key" ? this.#log.report(fault, start, end, `\`${RESERVED_KEY}\` cannot be a key`, "choose another name", !0) : fault === "duplicate-key" && this.#log.report(fault, start, end, `${quote(key)} stands here twice`, "keep one of the two, or rename one");
  }
  #string(start) {
    return this.#scanner.getTokenError() === TOKEN_ERROR.unclosedString && this.#log.stop("a string is not closed on its line", start, this.#scanner.getPosition(), 'close it with `"`; write a line break inside a string as `\\n`'), this.#scanner.getTokenValue();
  }
  #spelling(value, start, end) {
    let written2 = this.#text.slice(start, end);
    this.#log.misspelt(this.#scanner.getTokenError() === 0 ? problemOfCharacters(written2, value) : problemOfString(written2), start);
  }
  #value(token, start, end) {
    switch (token) {
      case TOKEN.openBrace:
        this.#open({}, start, "key or }");
        return;
      case TOKEN.openBracket:
        this.#open([], start, "value or ]");
        return;
      case TOKEN.string: {
        let value = this.#string(start);
        this.#built.element(), this.#spelling(value, start, end), this.#put(value, start, end);
        return;
      }
      case TOKEN.number:
        this.#number(start);
        return;
      default:
        this.#put(token === TOKEN.null ? null : token === TOKEN.true, start, end);
    }
  }
  #number(start) {
    let written2 = wordAt(this.#text, start), end = start + written2.length;
    this.#scanner.setPosition(end), this.#built.element();
    let value = Number(written2), problem = problemOfNumber(written2, value);
    this.#log.misspelt(problem, start), this.#put(problem === void 0 ? value + 0 : 0, start, end);
  }
  #word(start) {
    let word = wordAt(this.#text, start), end = start + word.length;
    this.#scanner.setPosition(end);
    let alike = LOOKALIKES.get(word);
    if (alike !== void 0 && (alike === ":" ? this.#expected === ":" : this.#expected === ", or end")) {
      this.#log.report("syntax-error", start, end, `expected \`${alike}\`, found ${quote(word)}`, `write \`${alike}\``), alike === "," ? this.#comma(start) : this.#expected = "value";
      return;
    }
    let { message, help, value } = describeWord(word);
    if (this.#expected === "key" || this.#expected === "key or }") {
      let key = typeof value == "string" ? value : word;
      this.#log.report("syntax-error", start, end, `the key ${quote(key)} is not in double quotes`, `write ${quote(JSON.stringify(key))}`), this.#named(key, start, end);
      return;
    }
    this.#beforeValue(TOKEN.unknown, start, end), this.#built.element(), this.#log.report("syntax-error", start, end, message, help, value === void 0), this.#put(value ?? null, start, end);
  }
  #put(value, start, end) {
    this.#built.put(value, start, end), this.#afterValue();
  }
  #afterValue() {
    this.#expected = this.#built.depth === 0 ? "nothing more" : ", or end";
  }
  #open(value, start, expected) {
    if (this.#built.depth >= 500) throw this.#log.report("too-deep", start, start + 1, "brackets nest more than 500 deep", "conditions may nest 200 deep: name parts of them as segments"), new Stop();
    this.#built.open(value, start), this.#expected = expected;
  }
  #close(kind, start) {
    let { inside } = this.#built, found = kind === "object" ? "`}`" : "`]`";
    inside === void 0 || this.#expected === ":" ? this.#unexpected(found, start, start + 1) : inside.kind !== kind ? this.#log.stop(`${this.#opening()} is closed by ${found}`, start, start + 1, this.#openedAt()) : this.#expected === "value" && kind === "object" ? (this.#log.report("syntax-error", start, start + 1, `a value is missing before ${found}`, "write a value", !0), this.#built.put(null, start, start)) : (this.#expected === "value" || this.#expected === "key") && this.#log.report("trailing-comma", this.#commaStart, this.#commaStart + 1, `a \`,\` stands before ${found}`, "remove the `,`"), this.#built.close(start + 1), this.#afterValue();
  }
  #opening() {
    return this.#built.inside?.kind === "array" ? "`[`" : "`{`";
  }
  #openedAt() {
    let before = this.#text.slice(0, this.#built.inside?.start);
    return `${this.#opening()} was opened on line ${before.split(/\r\n|\n|\r/).length}`;
  }
  #end(start) {
    this.#built.inside !== void 0 && this.#log.stop(`the document ends before ${this.#opening()} is closed`, start, start, this.#openedAt()), this.#expected === "value" && this.#log.stop("the document is empty", 0, 0, 'a policy is one JSON object: `{ "tierpolicy": 1, "name": "\u2026", "services": {} }`');
  }
}, readText = (text, record) => {
  let reader = new TextReader(text, record), reliable = reader.read();
  return { value: reader.value, problems: reader.problems, reliable };
}, NOWHERE = { rangeOf: () => {
}, keyRangeOf: () => {
} }, diagnostic = (code, pointer, message, help, range) => ({ code, severity: CODES[code].severity, message, pointer, ...range === void 0 ? {} : { range }, ...help === void 0 ? {} : { help } }), isTooLarge = (text) => {
  if (text.length * 3 <= 10485760) return !1;
  if (text.length > 10485760) return !0;
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    let unit = text.charCodeAt(index);
    unit > 127 && (bytes += unit > 2047 && (unit < 55296 || unit > 57343) ? 2 : 1);
  }
  return bytes > 10485760;
}, lazyPlaces = (text, lines) => {
  let known2, places = () => {
    if (known2 === void 0) {
      let record = new PlaceRecorder();
      readText(text, record), known2 = placesOf(record, lines);
    }
    return known2;
  };
  return { rangeOf: (pointer) => places().rangeOf(pointer), keyRangeOf: (pointer) => places().keyRangeOf(pointer) };
}, stopped = (problems) => problems < 1e3 ? [] : [diagnostic("too-many-problems", "", `reading stopped after ${problems} problems`, "put these right first")], ofText = (text) => {
  if (isTooLarge(text)) {
    let start = { line: 1, column: 1 };
    return { value: void 0, problems: [diagnostic("too-large", "", "a document has at most 10 MB", "split the policy, or leave out what it repeats", { start, end: start })], broken: [], reliable: !1, ...NOWHERE };
  }
  let lines = linesOf(text), { value, problems, reliable } = readText(text);
  return { value, problems: problems.map(({ code, pointer, message, help, start, end }) => diagnostic(code, pointer, message, help, lines.range(start, end))).concat(stopped(problems.length)), broken: problems.filter(({ breaks }) => breaks).map(({ pointer }) => pointer), reliable, ...lazyPlaces(text, lines) };
}, ofObject = (input) => {
  let { value, problems, reliable } = readObject(input);
  return { value, problems: problems.map(({ code, pointer, message, help }) => diagnostic(code, pointer, message, help)).concat(stopped(problems.length)), broken: problems.filter(({ breaks }) => breaks).map(({ pointer }) => pointer), reliable, ...NOWHERE };
}, readDocument = (input) => typeof input == "string" ? ofText(input) : ofObject(input), subjectOf = (pointer, whole = "the policy") => {
  let steps = stepsOf(pointer), last = steps.at(-1);
  if (last === void 0) return whole;
  if (!/^\d+$/.test(last)) return quote(last);
  let list = steps.findLast((step) => !/^\d+$/.test(step));
  return `element ${Number(last) + 1} of ${list === void 0 ? "the list" : quote(list)}`;
}, KINDS2 = { string: "a string", number: "a number", integer: "a whole number", boolean: "true or false", array: "a list", object: "an object" }, expectedKinds = (types) => {
  let names = [types ?? []].flat().map((type) => KINDS2[type] ?? type), last = names.pop() ?? "another value";
  return names.length === 0 ? last : `${names.join(", ")} or ${last}`;
}, kindOf = (value) => value === null ? "null" : Array.isArray(value) ? "a list" : typeof value == "number" ? Number.isInteger(value) ? "a number" : "a fraction" : KINDS2[typeof value] ?? typeof value, gist = (description) => {
  let [sentence = ""] = description.split(/\.(?= |$)/, 1);
  return /^[A-Z][a-z]*,? /.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}, written = (value) => (typeof value == "string" ? value : JSON.stringify(value)) ?? "", hyphenated = (word) => word.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^[^a-z]+|-+$/g, ""), camelCased = (word) => {
  let joined = word.replace(/[^a-zA-Z0-9-]+(.)?/g, (_2, next) => (next ?? "").toUpperCase()).replace(/^[^a-zA-Z]+/, "");
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}, LONGEST_WORD = 100, respelt = (word, pattern) => word.length > LONGEST_WORD ? void 0 : [camelCased(word), hyphenated(word)].find((spelling) => pattern.test(spelling)), CONDITION_KEYS = ["all", "any", "not", "condition", "fact"], CONDITION_FORMS = ["a comparison", "a root condition"], knownKeys = ({ notes: notes2 }) => Object.keys(notes2.keys ?? {}), otherKeys = ({ notes: notes2 }) => Object.keys(notes2["x-misplaced"] ?? {}), unknownKey = (faults, key, candidates) => {
  let place2 = child(faults.pointer, key), instead = Object.hasOwn(faults.notes["x-unknown"] ?? {}, key) ? faults.notes["x-unknown"]?.[key] : void 0, isParams = key === "params" && instead !== void 0;
  return { code: isParams ? "params" : "unknown-key", pointer: place2, message: isParams ? "`params` has no meaning in a condition" : `unknown key ${quote(key)}`, help: () => {
    if (instead !== void 0) return instead;
    let near = nearest(key, candidates);
    return near === void 0 ? `keys here are ${quoteAll(candidates, "and", 24)}` : `did you mean ${quote(near)}?`;
  }, underline: "key", broken: [place2] };
}, misplacedKey = ({ pointer, notes: notes2 }, key, forms) => {
  let place2 = child(pointer, key), owners = forms.length > 3 ? "another form" : forms.join(" or ");
  return { code: "misplaced-key", pointer: place2, message: `${quote(key)} belongs to ${owners}, and this is ${notes2["x-form"]}`, help: () => notes2["x-unknown"]?.[key] ?? `remove ${quote(key)}, or write ${owners}`, underline: "key", broken: [place2] };
}, missingKey = ({ pointer, notes: notes2 }, key) => {
  let description = notes2.keys?.[key];
  return { code: "missing-key", pointer, message: `${subjectOf(pointer, notes2["x-called"])} lacks ${quote(key)}`, help: () => `write \`"${key}"\`${description === void 0 || description === "" ? "" : `: ${gist(description)}`}`, underline: "key", broken: [child(pointer, key)] };
}, unrecognised = (faults) => {
  let { pointer, notes: notes2, unknown } = faults, one = (code, message, help2) => ({ code, pointer, message, help: () => help2, underline: "value", broken: [pointer] });
  if (unknown.includes("fact")) return one("bare-comparison", "a comparison stands at the root of a condition", 'json-rules-engine wants a group there: write `{ "all": [ \u2026 ] }` around it');
  let help = notes2["x-help"] ?? "";
  return one("missing-key", `${subjectOf(pointer)} is a condition without ${quoteAll(CONDITION_KEYS, "or")}`, help);
}, objectProblems = (faults) => {
  let { notes: notes2, unknown, missing, formless } = faults, candidates = [...knownKeys(faults), ...formless || CONDITION_FORMS.includes(notes2["x-form"] ?? "") ? otherKeys(faults) : []], isCondition = CONDITION_FORMS.includes(notes2["x-form"] ?? ""), meant = new Set(unknown.length > 40 ? [] : unknown.map((key) => nearest(key, candidates)));
  if (isCondition && (unknown.includes("fact") || missing.includes("fact") && missing.includes("operator") || missing.includes("all"))) {
    let misspelt = unknown.filter((key) => [...CONDITION_KEYS].includes(nearest(key, [...candidates, ...CONDITION_KEYS]) ?? ""));
    return misspelt.length > 0 && !unknown.includes("fact") ? misspelt.map((key) => unknownKey(faults, key, [...candidates, ...CONDITION_KEYS])) : [unrecognised(faults)];
  }
  return [...unknown.flatMap((key) => {
    let forms = notes2["x-misplaced"]?.[key];
    return forms === void 0 || !Object.hasOwn(notes2["x-misplaced"] ?? {}, key) ? [unknownKey(faults, key, candidates)] : formless ? [] : [misplacedKey(faults, key, forms)];
  }), ...missing.filter((key) => !meant.has(key) && (!formless || key === notes2["x-by"])).map((key) => missingKey(faults, key))];
}, MEANT2 = /* @__PURE__ */ new Map([["=", "equal"], ["==", "equal"], ["===", "equal"], ["equals", "equal"], ["!=", "notEqual"], ["!==", "notEqual"], ["<", "lessThan"], ["<=", "lessThanInclusive"], [">", "greaterThan"], [">=", "greaterThanInclusive"], ["lessThanOrEqual", "lessThanInclusive"], ["lessThanOrEqualTo", "lessThanInclusive"], ["greaterThanOrEqual", "greaterThanInclusive"], ["greaterThanOrEqualTo", "greaterThanInclusive"], ["atLeast", "greaterThanInclusive"], ["atMost", "lessThanInclusive"], ["notContains", "doesNotContain"]]), known = (words, word) => words.includes(word), operatorProblem = (written2) => {
  let words = written2.split(":"), name = words.pop() ?? "", decorator = words.find((word) => !known(DECORATORS, word));
  if (decorator !== void 0) {
    let near = nearest(decorator, DECORATORS), help = near === void 0 ? `decorators are ${quoteAll(DECORATORS)}` : `did you mean ${quote(near)}?`;
    return { message: `unknown operator decorator ${quote(decorator)}`, help };
  }
  if (known(OPERATORS, name)) return { message: `too many decorators before ${quote(name)}`, help: "write at most 16" };
  if (known(DECORATORS, name)) return { message: `${quote(name)} is a decorator, and no operator follows it`, help: `write \`${name}:equal\`, for example` };
  let meant = MEANT2.get(name) ?? nearest(name, OPERATORS);
  return { message: `unknown operator ${quote(name)}`, help: meant === void 0 ? `operators are ${quoteAll(OPERATORS, "and", 10)}` : `did you mean ${quote(meant)}?` };
}, about = (notes2) => notes2["x-help"] ?? (notes2.description === void 0 ? void 0 : gist(notes2.description)), TYPES_ELSEWHERE = /* @__PURE__ */ new Map([["date", '`"type": "string", "format": "date"`'], ["date-time", '`"type": "string", "format": "date-time"`'], ["datetime", '`"type": "string", "format": "date-time"`'], ["enum", '`"type": "string", "enum": [ \u2026 ]`'], ["text", '`"type": "string"`'], ["float", '`"type": "number"`'], ["decimal", '`"type": "number"`'], ["list", '`"type": "array"`']]), allowedHelp = (value, allowed, notes2) => {
  let words = allowed.map(written), here = words.includes("boolean") && words.includes("array") ? TYPES_ELSEWHERE.get(value) : void 0;
  if (here !== void 0) return `write ${here}`;
  let near = typeof value == "string" ? nearest(value, words) : void 0;
  return near !== void 0 ? `did you mean ${quote(near)}?` : notes2["x-help"] ?? `write ${quoteAll(words, "or", 24)}`;
}, spellingHelp = (word, notes2, pattern) => {
  let help = notes2["x-help"];
  if (notes2["x-code"] !== "bad-id") return help;
  let spelling = respelt(word, new RegExp(pattern, "u"));
  return spelling !== void 0 ? `write ${quote(spelling)}: ${help?.replace(/^write (.*), as in .*$/, "$1")}` : /[^ -~]/.test(word) ? `${help}; a name in any language can stand in its \`title\`` : help;
}, rewritten = (value, type, pointer) => {
  let isElement = /\/\d+$/.test(pointer);
  if (type === "string" && (typeof value == "number" || typeof value == "boolean")) return `write \`"${value}"\`, in quotes`;
  if (!(typeof value != "string" || value === "")) {
    if ((type === "number" || type === "integer") && JSON_NUMBER.test(value)) return `write \`${value}\`, without quotes`;
    if (type === "boolean" && (value === "true" || value === "false")) return `write \`${value}\`, without quotes`;
    if (type === "array" && !isElement && value.length <= LONGEST_EXAMPLE) return `write it as a list, as in ${quote(JSON.stringify([value]))}`;
  }
}, JSON_NUMBER = /^-?(0|[1-9]\d{0,14})(\.\d{1,6})?$/, LONGEST_EXAMPLE = 50, SIZE = { minimum: "at least", maximum: "at most", exclusiveMinimum: "greater than", exclusiveMaximum: "less than" }, valueProblem = (fault, value, notes2) => {
  let pointer = fault.instancePath, subject = subjectOf(pointer, notes2["x-called"]), { params } = fault, problem = (code, message, help, place2 = pointer) => ({ code, pointer: place2, message, help, underline: "value", broken: [place2] });
  switch (fault.keyword) {
    case "type":
      return problem("wrong-type", `${subject} must be ${expectedKinds(params.type)}, and is ${kindOf(value)}`, () => rewritten(value, params.type, pointer) ?? about(notes2));
    case "enum":
    case "const": {
      let allowed = params.allowedValues ?? [params.allowedValue];
      return problem("not-allowed", `${subject} cannot be ${quote(written(value))}`, () => allowedHelp(value, allowed, notes2));
    }
    case "pattern": {
      let code = notes2["x-code"] ?? "not-allowed";
      if (code === "unknown-operator") {
        let { message, help } = operatorProblem(String(value));
        return problem(code, message, () => help);
      }
      return problem(code, `${quote(String(value))} is not a ${notes2["x-kind"]}`, () => spellingHelp(String(value), notes2, String(params.pattern)));
    }
    case "minLength":
      return problem("empty-string", `${subject} is empty`, () => about(notes2));
    case "minItems":
    case "minProperties": {
      let message = params.limit === 1 ? `${subject} is empty` : `${subject} says nothing beyond the service`;
      return problem(notes2["x-code"] === "empty-any" ? "empty-any" : "nothing-listed", message, () => notes2["x-empty"] ?? about(notes2));
    }
    case "uniqueItems": {
      let [later = 0, earlier = 0] = [params.i, params.j].map(Number).sort((a, b) => b - a), item = Array.isArray(value) ? written(value[later]) : "";
      return problem("repeated-item", `${quote(item)} is listed twice in ${subject}`, () => `it is element ${earlier + 1} already: remove one of the two`, child(pointer, later));
    }
    default: {
      let size = SIZE[fault.keyword];
      return size === void 0 ? void 0 : problem("out-of-range", `${subject} must be ${size} ${params.limit}, and is \`${written(value)}\``, () => about(notes2));
    }
  }
}, nameProblem = (fault, notes2) => {
  let name = fault.propertyName ?? "", pointer = child(fault.instancePath, name);
  return { code: "bad-id", pointer, message: `${quote(name)} is not a ${notes2["x-kind"]}`, help: () => spellingHelp(name, notes2, String(fault.params.pattern)), underline: "key", broken: [pointer] };
}, MOST_FAULTS = 1e4, SOUND = { problems: [], unseen: 0 }, notesReader = (parse2) => {
  let known2;
  return (fault) => (known2 ??= parse2(), known2[Number(fault.node)] ?? {});
}, valueAt = (document, pointer) => {
  let value = document;
  for (let step of stepsOf(pointer)) value = typeof value == "object" && value !== null ? value[step] : void 0;
  return value;
}, isAboutKeys = ({ keyword }) => keyword === "required" || keyword === "additionalProperties", isAboutName = ({ keyword, propertyName }) => propertyName !== void 0 && keyword === "pattern", isEcho = ({ keyword, propertyName }) => keyword === "if" || keyword === "propertyNames" || propertyName !== void 0, byPlace = (faults) => {
  let groups = /* @__PURE__ */ new Map();
  for (let fault of faults) {
    let group = groups.get(fault.instancePath);
    group === void 0 ? groups.set(fault.instancePath, [fault]) : group.push(fault);
  }
  return groups;
}, CAUSES = ["type", "enum", "const", "pattern"], firstCause = (faults) => {
  let rank = ({ keyword }) => CAUSES.includes(keyword) ? CAUSES.indexOf(keyword) : CAUSES.length, allowed = ({ params }) => params.allowedValues?.length ?? 0;
  return faults.toSorted((one, other) => rank(one) - rank(other) || allowed(other) - allowed(one))[0];
}, isFormless = (pointer, faults, { "x-by": by }, groups) => by !== void 0 && (groups.has(`${pointer}/${by}`) || faults.some(({ params }) => params.missingProperty === by)), keyFaults = (pointer, faults, groups, notesOf) => {
  let [first] = faults;
  if (first === void 0) return;
  let notes2 = notesOf(first);
  return { pointer, notes: notes2, missing: faults.flatMap(({ params }) => params.missingProperty ?? []), unknown: faults.flatMap(({ params }) => params.additionalProperty ?? []), formless: isFormless(pointer, faults, notes2, groups) };
}, problemsAt = (document, pointer, groups, notesOf) => {
  let faults = groups.get(pointer) ?? [], keys = keyFaults(pointer, faults.filter(isAboutKeys), groups, notesOf), cause = firstCause(faults.filter((fault) => !isAboutKeys(fault) && !isEcho(fault))), follows = cause?.keyword === "minProperties" && keys !== void 0, value = cause === void 0 || follows ? void 0 : valueProblem(cause, valueAt(document, pointer), notesOf(cause));
  return [...value === void 0 ? [] : [value], ...faults.filter(isAboutName).map((fault) => nameProblem(fault, notesOf(fault))), ...keys === void 0 ? [] : objectProblems(keys)];
}, guessed = (groups, notesOf) => {
  let places = /* @__PURE__ */ new Set();
  for (let [pointer, faults] of groups) for (let fault of faults) {
    let { "x-by": by, "x-told": told = [] } = notesOf(fault), isMissing = by !== void 0 && fault.params.missingProperty === by, parent = isMissing ? pointer : pointer.slice(0, pointer.lastIndexOf("/"));
    if (by !== void 0 && (isMissing || !isAboutKeys(fault) && pointer === `${parent}/${by}`)) for (let key of told) key !== by && places.add(child(parent, key));
  }
  return places;
}, formChecker = ({ validate, notes: notes2 }) => {
  let notesOf = notesReader(notes2);
  return (document) => {
    if (validate(document)) return SOUND;
    let faults = validate.errors ?? [], seen = faults.slice(0, MOST_FAULTS), groups = byPlace(seen), isGuess = within(guessed(groups, notesOf));
    return { problems: [...groups.keys()].flatMap((pointer) => isGuess(pointer) ? [] : problemsAt(document, pointer, groups, notesOf)), unseen: faults.length - seen.length };
  };
};

// ../schema/dist/bundle/chunk-UY5K22KI.js
var DATE = /^(\d{4})-(\d{2})-(\d{2})$/, DATE_TIME = /^(\d{4}-\d{2}-\d{2})t(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?(?:z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i, daysOf = (year, month) => month === 2 ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28 : [4, 6, 9, 11].includes(month) ? 30 : 31, isDate = (text) => {
  let [, year, month, day] = (DATE.exec(text) ?? []).map(Number);
  return year === void 0 || month === void 0 || day === void 0 ? !1 : month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}, canonicalDateTime = (text) => {
  let date = DATE_TIME.exec(text)?.[1];
  if (date === void 0 || !isDate(date)) return;
  let canonical = new Date(text.toUpperCase()).toISOString();
  return canonical.length === 24 ? canonical : void 0;
}, __spreadArray = function(to, from, pack) {
  if (pack || arguments.length === 2) for (var i = 0, l = from.length, ar2; i < l; i++) (ar2 || !(i in from)) && (ar2 || (ar2 = Array.prototype.slice.call(from, 0, i)), ar2[i] = from[i]);
  return to.concat(ar2 || Array.prototype.slice.call(from));
};
function identity(a) {
  return a;
}
function pipe(a, ab, bc, cd, de2, ef, fg, gh, hi2) {
  switch (arguments.length) {
    case 1:
      return a;
    case 2:
      return ab(a);
    case 3:
      return bc(ab(a));
    case 4:
      return cd(bc(ab(a)));
    case 5:
      return de2(cd(bc(ab(a))));
    case 6:
      return ef(de2(cd(bc(ab(a)))));
    case 7:
      return fg(ef(de2(cd(bc(ab(a))))));
    case 8:
      return gh(fg(ef(de2(cd(bc(ab(a)))))));
    case 9:
      return hi2(gh(fg(ef(de2(cd(bc(ab(a))))))));
    default: {
      for (var ret = arguments[0], i = 1; i < arguments.length; i++) ret = arguments[i](ret);
      return ret;
    }
  }
}
var dual = function(arity, body) {
  var isDataFirst = typeof arity == "number" ? function(args) {
    return args.length >= arity;
  } : arity;
  return function() {
    var args = Array.from(arguments);
    return isDataFirst(arguments) ? body.apply(this, args) : function(self) {
      return body.apply(void 0, __spreadArray([self], args, !1));
    };
  };
}, isLeft = function(ma) {
  return ma._tag === "Left";
}, left = function(e) {
  return { _tag: "Left", left: e };
}, right = function(a) {
  return { _tag: "Right", right: a };
};
function as(F2) {
  return function(self, b) {
    return F2.map(self, function() {
      return b;
    });
  };
}
function asUnit(F2) {
  var asM = as(F2);
  return function(self) {
    return asM(self, void 0);
  };
}
function tap(M) {
  return function(first, f) {
    return M.chain(first, function(a) {
      return M.map(f(a), function() {
        return a;
      });
    });
  };
}
var left2 = left, right2 = right, flatMap = dual(2, function(ma, f) {
  return isLeft2(ma) ? ma : f(ma.right);
}), _map = function(fa, f) {
  return pipe(fa, map(f));
}, _ap = function(fab, fa) {
  return pipe(fab, ap(fa));
}, URI = "Either", map = function(f) {
  return function(fa) {
    return isLeft2(fa) ? fa : right2(f(fa.right));
  };
}, Functor = { URI, map: _map }, as2 = dual(2, as(Functor)), asUnit2 = asUnit(Functor), apW = function(fa) {
  return function(fab) {
    return isLeft2(fab) ? fab : isLeft2(fa) ? fa : right2(fab.right(fa.right));
  };
}, ap = apW, Chain = { URI, map: _map, ap: _ap, chain: flatMap }, mapLeft = function(f) {
  return function(fa) {
    return isLeft2(fa) ? left2(f(fa.left)) : fa;
  };
}, FromEither = { URI, fromEither: identity }, isLeft2 = isLeft, tap2 = dual(2, tap(Chain)), _FromEither = { fromEither: FromEither.fromEither }, bits = new DataView(new ArrayBuffer(8)), above = (value) => value === 0 ? Number.MIN_VALUE : (bits.setFloat64(0, value), bits.setBigInt64(0, bits.getBigInt64(0) + (value > 0 ? 1n : -1n)), bits.getFloat64(0)), below = (value) => -above(-value), intervalOf = (kind, bounds) => {
  let lows = [kind === "integer" ? Number.MIN_SAFE_INTEGER : -Number.MAX_VALUE], highs = [kind === "integer" ? Number.MAX_SAFE_INTEGER : Number.MAX_VALUE], { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = bounds;
  return minimum !== void 0 && lows.push(kind === "integer" ? Math.ceil(minimum) : minimum), maximum !== void 0 && highs.push(kind === "integer" ? Math.floor(maximum) : maximum), exclusiveMinimum !== void 0 && lows.push(kind === "integer" ? Math.floor(exclusiveMinimum) + 1 : above(exclusiveMinimum)), exclusiveMaximum !== void 0 && highs.push(kind === "integer" ? Math.ceil(exclusiveMaximum) - 1 : below(exclusiveMaximum)), { least: Math.max(...lows), greatest: Math.min(...highs) };
}, boundsInWords = ({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }) => {
  if (minimum !== void 0 && maximum !== void 0) return `from ${minimum} to ${maximum}`;
  let words = [];
  return minimum !== void 0 && words.push(`of at least ${minimum}`), exclusiveMinimum !== void 0 && words.push(`greater than ${exclusiveMinimum}`), maximum !== void 0 && words.push(`of at most ${maximum}`), exclusiveMaximum !== void 0 && words.push(`less than ${exclusiveMaximum}`), words.join(" and ");
}, numberInWords = (type) => {
  let bounds = boundsInWords(type);
  return `${type.kind === "integer" ? "an integer" : "a number"}${bounds === "" ? "" : ` ${bounds}`}`;
}, typeInWords = (type) => {
  switch (type.kind) {
    case "boolean":
      return "true or false";
    case "integer":
    case "number":
      return numberInWords(type);
    case "string":
      return "a string";
    case "enum":
      return type.values.length === 1 ? `always ${quoteAll(type.values)}` : `one of ${quoteAll(type.values, "or")}`;
    case "date":
      return "a date";
    case "date-time":
      return "a date-time";
    case "array":
      return `a list, each element ${typeInWords(type.items)}`;
    case "object":
      return "an object";
  }
}, valueInWords = (value) => typeof value == "string" ? `the string ${quote(value)}` : typeof value == "number" ? `the number ${value}` : typeof value == "boolean" || value === null ? `${value}` : Array.isArray(value) ? "a list" : "an object", EXAMPLE = { boolean: "write true or false, without quotation marks", integer: "write a number, without quotation marks", number: "write a number, without quotation marks", string: "write a string in quotation marks", enum: "write a string in quotation marks", date: 'write a day as a string, for example "2026-05-01"', "date-time": 'write a moment as a string, for example "2026-05-01T08:00:00Z"' }, refuse = (code, help) => left2({ code, help }), readNumber = (type, value) => {
  if (type.kind === "integer" && !Number.isInteger(value)) return refuse("outside-domain", () => `write an integer, for example ${Math.round(value)}`);
  let { least, greatest } = intervalOf(type.kind, type);
  return value >= least && value <= greatest ? right2(value === 0 ? 0 : value) : refuse("outside-domain", () => `write ${numberInWords(type)}`);
}, membersOf = /* @__PURE__ */ new WeakMap(), enumHas = (values, value) => {
  let known2 = membersOf.get(values);
  if (known2 !== void 0) return known2.has(value);
  let members = new Set(values);
  return membersOf.set(values, members), members.has(value);
}, readEnum = (values, value) => enumHas(values, value) ? right2(value) : refuse("outside-domain", () => {
  let near = nearest(value, values);
  return near === void 0 ? `write ${quoteAll(values, "or")}` : `did you mean ${quote(near)}?`;
}), readMoment = (kind, text) => {
  let moment = kind === "date" ? isDate(text) ? text : void 0 : canonicalDateTime(text);
  return moment === void 0 ? refuse("no-such-date", () => EXAMPLE[kind]) : right2(moment);
}, read = (type, value) => {
  let wrongType2 = refuse("wrong-type", () => EXAMPLE[type.kind]);
  switch (type.kind) {
    case "boolean":
      return typeof value == "boolean" ? right2(value) : wrongType2;
    case "integer":
    case "number":
      return typeof value == "number" ? readNumber(type, value) : wrongType2;
    case "string":
      return typeof value == "string" ? right2(value) : wrongType2;
    case "enum":
      return typeof value == "string" ? readEnum(type.values, value) : wrongType2;
    case "date":
    case "date-time":
      return typeof value == "string" ? readMoment(type.kind, value) : wrongType2;
  }
}, readScalar = (type, value, subject) => pipe(read(type, value), mapLeft((problem) => ({ ...problem, message: `${subject} is ${typeInWords(type)}, but the value is ${valueInWords(value)}` }))), elements = (value) => value, RELATIONS = { equal: (left3, right3) => left3 === right3, notEqual: (left3, right3) => left3 !== right3, in: (left3, right3) => elements(right3).includes(left3), notIn: (left3, right3) => !elements(right3).includes(left3), contains: (left3, right3) => elements(left3).includes(right3), doesNotContain: (left3, right3) => !elements(left3).includes(right3), lessThan: (left3, right3) => left3 < right3, lessThanInclusive: (left3, right3) => left3 <= right3, greaterThan: (left3, right3) => left3 > right3, greaterThanInclusive: (left3, right3) => left3 >= right3 }, DECORATIONS = { someFact: (next) => (left3, right3) => elements(left3).some((element) => next(element, right3)), everyFact: (next) => (left3, right3) => elements(left3).every((element) => next(element, right3)), someValue: (next) => (left3, right3) => elements(right3).some((element) => next(left3, element)), everyValue: (next) => (left3, right3) => elements(right3).every((element) => next(left3, element)), swap: (next) => (left3, right3) => next(right3, left3), not: (next) => (left3, right3) => !next(left3, right3) }, relationOf = (operator) => operator.decorators.reduceRight((next, decorator) => DECORATIONS[decorator](next), RELATIONS[operator.name]), COMMITMENTS = ["none", "best-effort", "target", "guaranteed"], PUBLICITIES = ["unannounced", "individual", "segment", "public"];

// ../schema/dist/bundle/chunk-2SQEF2PG.js
var describedOf = (part) => {
  let { title, description } = part;
  return { ...title === void 0 ? {} : { title }, ...description === void 0 ? {} : { description } };
}, FrozenMap = class {
  #entries;
  constructor(entries) {
    this.#entries = new Map(entries), Object.freeze(this);
  }
  get size() {
    return this.#entries.size;
  }
  get(key) {
    return this.#entries.get(key);
  }
  has(key) {
    return this.#entries.has(key);
  }
  keys() {
    return this.#entries.keys();
  }
  values() {
    return this.#entries.values();
  }
  entries() {
    return this.#entries.entries();
  }
  [Symbol.iterator]() {
    return this.#entries.entries();
  }
  forEach(visit) {
    for (let [key, value] of this.#entries) visit(value, key, this);
  }
}, deepFreeze = (value) => {
  if (typeof value != "object" || value === null) return value;
  if (value instanceof FrozenMap) {
    for (let item of value.values()) deepFreeze(item);
    return value;
  }
  if (Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (let item of Object.values(value)) deepFreeze(item);
  return value;
}, readTiers = (part, segments, pointer, report2) => {
  let chains = (part ?? []).map((chain, index) => (chain ?? []).filter((segment, place2) => {
    let at2 = child(child(pointer, index), place2);
    return segment !== void 0 && checkName("segment", segments, segment, at2, report2);
  }));
  return { chains, whole: chains.every((chain, index) => chain.length === part?.[index]?.length) };
}, MOST_TIERS = 100, createTierLookup = (chains) => {
  let places = /* @__PURE__ */ new Map();
  for (let chain of chains) for (let [place2, segment] of chain.entries()) {
    let others = places.get(segment);
    others === void 0 ? places.set(segment, [[chain, place2]]) : others.push([chain, place2]);
  }
  let known2 = /* @__PURE__ */ new Map(), lookUp = (segment) => {
    let tiers = /* @__PURE__ */ new Set();
    for (let [chain, place2] of places.get(segment) ?? []) {
      for (let tier of chain.slice(place2, place2 + MOST_TIERS + 1)) tiers.add(tier);
      if (tiers.size > MOST_TIERS) break;
    }
    return [...tiers].slice(0, MOST_TIERS + 1);
  };
  return (segment) => {
    if (!places.has(segment)) return;
    let tiers = known2.get(segment) ?? lookUp(segment);
    return known2.set(segment, tiers), tiers;
  };
}, KINDS3 = { segment: { code: "unknown-segment", plural: "segments" }, channel: { code: "unknown-channel", plural: "channels" }, service: { code: "unknown-service", plural: "services" } }, checkName = (kind, names, name, pointer, report2) => {
  if (names === void 0 || names.has(name)) return !0;
  let { code, plural } = KINDS3[kind];
  return report2(code, pointer, `there is no ${kind} ${quote(name)}`, () => suggest(name, [...names], plural)), !1;
}, withinBound = (from, tiers, pointer, scope) => tiers.length <= MOST_TIERS ? tiers : (scope.report("too-many-tiers", pointer, `${quote(from)} and the tiers above it are more than ${MOST_TIERS}`, "name the segments that are meant"), []), expand = (item, pointer, scope) => {
  if (typeof item == "string") return checkName("segment", scope.segments, item, pointer, scope.report) ? [item] : [];
  let { from } = item;
  if (from === void 0 || !checkName("segment", scope.segments, from, child(pointer, "from"), scope.report)) return [];
  if (scope.tiersFrom === void 0) return [];
  let tiers = scope.tiersFrom(from);
  return tiers !== void 0 ? withinBound(from, tiers, child(pointer, "from"), scope) : (scope.report("not-a-tier", child(pointer, "from"), `the segment ${quote(from)} is in no chain of tiers, so that nothing is above it`, `write ${quote(from)} itself, or list it in a chain of \`tiers\``), []);
}, readSegments = (list, pointer, scope) => {
  if (list === void 0) return;
  let segments = list.flatMap((item, index) => item === void 0 ? [] : expand(item, child(pointer, index), scope));
  return [...new Set(segments)];
}, readChannels = (list, pointer, scope) => {
  if (list !== void 0) return list.flatMap((id, index) => id !== void 0 && checkName("channel", scope.channels, id, child(pointer, index), scope.report) ? [id] : []);
}, FAMILY = { boolean: "truth", integer: "number", number: "number", string: "text", enum: "text", date: "date", "date-time": "date-time" }, numbersMeet = (left3, right22, by) => {
  if (left3.kind !== "integer" && left3.kind !== "number" || right22.kind !== "integer" && right22.kind !== "number") return !0;
  let [one, other] = [intervalOf(left3.kind, left3), intervalOf(right22.kind, right22)], least = Math.max(one.least, other.least), greatest = Math.min(one.greatest, other.greatest);
  return by === "equality" && (left3.kind === "integer" || right22.kind === "integer") ? Math.ceil(least) <= Math.floor(greatest) : least <= greatest;
}, meetings = /* @__PURE__ */ new WeakMap(), enumsMeet = (fewer, more) => {
  let known2 = meetings.get(fewer) ?? /* @__PURE__ */ new WeakMap(), meet = known2.get(more) ?? fewer.some((value) => enumHas(more, value));
  return meetings.set(fewer, known2.set(more, meet)), meet;
}, textsMeet = (left3, right22) => left3.kind !== "enum" || right22.kind !== "enum" ? !0 : left3.values.length < right22.values.length ? enumsMeet(left3.values, right22.values) : enumsMeet(right22.values, left3.values), compareFacts = (left3, right22, by, pointer, report2) => {
  let types = `${left3.words} is ${typeInWords(left3.type)}, but ${right22.words} is ${typeInWords(right22.type)}`;
  return FAMILY[left3.type.kind] !== FAMILY[right22.type.kind] ? (report2("incomparable-facts", pointer, types, "compare facts of the same type"), !1) : numbersMeet(left3.type, right22.type, by) && textsMeet(left3.type, right22.type) ? !0 : (report2("no-common-value", pointer, `${types}: no value is common to both`, "correct the values of one of the facts, or leave the comparison out"), !1);
}, or = (words) => words.map((word) => `\`${word}\``).join(" or "), helpForOne = (name, side) => side.kind === "constant" ? name === "equal" ? "use `in`, which looks for the fact's value in a list" : name === "notEqual" ? "use `notIn`, which looks for the fact's value in a list" : `use ${or([`someValue:${name}`, `everyValue:${name}`])}, or write a single value` : name === "equal" ? "use `contains`, or `everyFact:equal` for each element" : name === "notEqual" ? "use `doesNotContain`, or `someFact:notEqual` for some element" : `use ${or([`someFact:${name}`, `everyFact:${name}`])}`, helpForList = (name, side) => {
  let plain = name === "in" || name === "contains" ? "equal" : "notEqual", value = side.kind === "constant" ? side.members[0]?.value : void 0;
  if (value === void 0) return `use \`${plain}\`, or compare with a list`;
  let shown = JSON.stringify(value);
  return shown.length > 40 ? `write a list, or use \`${plain}\`` : `write \`[${shown}]\`, or use \`${plain}\``;
}, KEEPS = { lessThan: (place2, bound) => place2 < bound, lessThanInclusive: (place2, bound) => place2 <= bound, greaterThan: (place2, bound) => place2 > bound, greaterThanInclusive: (place2, bound) => place2 >= bound }, isOrder = (name) => name in KEEPS, MOST_LISTED = 12, helpForOrder = (name, type, other, factIsLeft) => {
  if (type.kind === "boolean") return "use `equal` with true or false";
  if (type.kind === "string") return 'use `equal` or `in`; dates and numbers are declared as such, with `"format": "date"` or `"type": "number"`';
  if (type.kind !== "enum" || !isOrder(name) || !factIsLeft || other.kind !== "constant") return "use `equal` or `in`";
  let bound = type.values.indexOf(`${other.members[0]?.value}`), meant = type.values.filter((_2, place2) => bound >= 0 && KEEPS[name](place2, bound));
  return meant.length === 0 || meant.length > MOST_LISTED ? "use `in` with a list of the values that are meant" : `write "operator": "in", "value": ${JSON.stringify(meant)}`;
}, operandInWords = (fact, path) => path.length === 0 ? `the fact ${quote(fact)}` : `the fact ${quote(fact)} at ${quote(["$", ...path].join("."))}`, follow = (fact, type, path, pointer, report2) => {
  let here = type;
  for (let [depth, property] of path.entries()) {
    let where = operandInWords(fact, path.slice(0, depth));
    if (here.kind !== "object") {
      report2("path-into-scalar", pointer, `${where} is ${typeInWords(here)} and has no property ${quote(property)}`, "leave the path out");
      return;
    }
    let next = here.properties.get(property);
    if (next === void 0) {
      let names = [...here.properties.keys()];
      report2("unknown-property", pointer, `${where} has no property ${quote(property)}`, () => suggest(property, names, "properties"));
      return;
    }
    here = next.type;
  }
  return here;
}, readOperand = (facts, fact, path, places, report2) => {
  let steps = path === void 0 ? [] : path.split(".").slice(1);
  if (!facts.has(fact)) {
    report2("unknown-fact", places.fact, `there is no fact ${quote(fact)}`, () => suggest(fact, [...facts.keys()], "facts"));
    return;
  }
  let declared = facts.get(fact);
  if (declared === void 0) return;
  let type = follow(fact, declared.type, steps, places.path, report2);
  if (type === void 0) return;
  if (type.kind !== "object") return { kind: "fact", fact, path: steps, type };
  let example = `$.${[...steps, [...type.properties.keys()][0] ?? "property"].join(".")}`, subject = operandInWords(fact, steps);
  report2("object-compared", places.fact, `${subject} is an object, which no operator compares`, `say which property is meant, as in "path": "${example}"`);
}, placesIn = (node) => ({ fact: child(node, "fact"), path: child(node, "path") }), isList = (side) => side.kind === "fact" ? side.type.kind === "array" : side.list, elementOf = (side) => side.kind === "constant" ? side.list ? { ...side, list: !1 } : void 0 : side.type.kind === "array" ? { ...side, type: side.type.items, element: !0 } : void 0, ownerInWords = (side) => `${side.element ? "each element of " : ""}${operandInWords(side.operand.fact, side.operand.path)}`, sideInWords = (side) => side.kind === "fact" ? `${ownerInWords(side)} is ${typeInWords(side.type)}` : `the value is ${side.list ? "a list" : valueInWords(side.members[0]?.value)}`, same = { left: "one", right: "one", by: "equality" }, order = { left: "one", right: "one", by: "order" }, among = { left: "one", right: "list", by: "equality" }, having = { left: "list", right: "one", by: "equality" }, SIGNATURES = { equal: same, notEqual: same, in: among, notIn: among, contains: having, doesNotContain: having, lessThan: order, lessThanInclusive: order, greaterThan: order, greaterThanInclusive: order }, ALWAYS_FALSE = "json-rules-engine answers false whatever it is", NOT_INTO = "json-rules-engine does not look into it", BREAKS_OFF = "json-rules-engine would break off", PART_OF_TEXT = "json-rules-engine would look for a part of the text", placeOf = (side, { pointer }) => side.kind === "constant" ? side.pointer : pointer, stepInto = (decorator, side, by, report2) => {
  let element = elementOf(side);
  if (element !== void 0) return element;
  let effect = decorator.endsWith("Value") ? BREAKS_OFF : ALWAYS_FALSE, message = `${quote(decorator)} looks at each element of a list, but ${sideInWords(side)}: ${effect}`;
  report2("operator-for-other-type", by.pointer, message, `leave \`${decorator}:\` out of ${quote(by.written)}`);
}, undecorate = (sides, by, report2) => {
  let { left: left3, right: right22 } = sides;
  for (let decorator of by.operator.decorators) {
    if (decorator === "not") continue;
    if (decorator === "swap") {
      [left3, right22] = [right22, left3];
      continue;
    }
    let onFact = decorator === "someFact" || decorator === "everyFact", element = stepInto(decorator, onFact ? left3 : right22, by, report2);
    if (element === void 0) return;
    onFact ? left3 = element : right22 = element;
  }
  return { left: left3, right: right22 };
}, isOne = (side, by, report2) => {
  if (!isList(side)) return !0;
  let message = `${quote(by.operator.name)} compares single values, but ${sideInWords(side)}: ${NOT_INTO}`;
  return report2("operator-for-other-type", placeOf(side, by), message, helpForOne(by.operator.name, side)), !1;
}, TEXTS = /* @__PURE__ */ new Set(["string", "enum", "date", "date-time"]), isText = (side) => side.kind === "constant" ? typeof side.members[0]?.value == "string" : TEXTS.has(side.type.kind), isListOfValues = (side, by, report2) => {
  if (isList(side)) return !0;
  let { name } = by.operator, searches = name === "in" || name === "notIn", searchesText = searches && isText(side), effect = searchesText ? PART_OF_TEXT : searches ? BREAKS_OFF : ALWAYS_FALSE, message = `${quote(name)} looks into a list, but ${sideInWords(side)}: ${effect}`;
  return report2(searchesText ? "in-string" : "operator-for-other-type", placeOf(side, by), message, helpForList(name, side)), !1;
}, ORDERED = /* @__PURE__ */ new Set(["integer", "number", "date", "date-time"]), scalarOf = (side) => side.type.kind === "array" ? side.type.items : side.type, compared = (side) => ({ words: ownerInWords(side), type: scalarOf(side) }), isOrdered = (side, other, isLeft3, by, report2) => {
  if (side.kind === "constant" || ORDERED.has(scalarOf(side).kind)) return !0;
  let message = `${quote(by.operator.name)} compares numbers, dates and date-times, but ${sideInWords(side)}`;
  return report2("operator-for-other-type", by.pointer, message, helpForOrder(by.operator.name, scalarOf(side), other, isLeft3)), !1;
}, suits = ({ left: left3, right: right22 }, by, report2) => {
  let signature = SIGNATURES[by.operator.name], check = { one: isOne, list: isListOfValues };
  return [check[signature.left](left3, by, report2), check[signature.right](right22, by, report2)].includes(!1) ? !1 : signature.by === "equality" || isOrdered(left3, right22, !0, by, report2) && isOrdered(right22, left3, !1, by, report2);
}, readMembers = (fact, constant, report2) => {
  let owner = ownerInWords(fact), read2 = constant.members.flatMap(({ value, pointer }) => {
    let result = readScalar(scalarOf(fact), value, owner);
    return result._tag === "Right" ? [result.right] : (report2(result.left.code, pointer, result.left.message, result.left.help), []);
  });
  return read2.length === constant.members.length ? read2 : void 0;
}, readConstant = (fact, constant, written2, report2) => {
  let members = readMembers(fact, constant, report2), first = members?.[0];
  if (!(members === void 0 || first === void 0)) return { kind: "constant", value: written2.list ? members : first };
}, typeComparison = (fact, by, value, report2) => {
  if (value.kind === "constant" && value.list && value.members.length === 0) {
    report2("empty-list", value.pointer, `the list that ${quote(by.written)} compares with is empty`, "list at least one value");
    return;
  }
  let sides = undecorate({ left: fact, right: value }, by, report2);
  if (sides === void 0 || !suits(sides, by, report2)) return;
  let { left: left3, right: right22 } = sides;
  if (value.kind === "constant") {
    let [typed, constant] = left3.kind === "fact" ? [left3, right22] : [right22, left3];
    return typed.kind === "fact" && constant.kind === "constant" ? readConstant(typed, constant, value, report2) : void 0;
  }
  if (!(left3.kind !== "fact" || right22.kind !== "fact")) return compareFacts(compared(left3), compared(right22), SIGNATURES[by.operator.name].by, value.pointer, report2) ? value.operand : void 0;
}, firstFree = (taken, candidates) => {
  for (let candidate of candidates) if (!taken.has(candidate)) return [candidate];
  return [];
};
function* numbersFrom(kind, least, greatest) {
  for (let value = least; value <= greatest; value = kind === "integer" ? value + 1 : above(value)) yield value;
}
function* daysFrom(year) {
  for (let day = Date.UTC(year, 0, 1); ; day += 864e5) yield new Date(day).toISOString();
}
function* days() {
  for (let moment of daysFrom(2e3)) yield moment.slice(0, 10);
}
function* strings() {
  for (let text = ""; ; text += "a") yield text;
}
var freeValue = (type, taken) => {
  switch (type.kind) {
    case "boolean":
      return firstFree(taken, [!1, !0]);
    case "integer":
    case "number": {
      let { least, greatest } = intervalOf(type.kind, type);
      return firstFree(taken, numbersFrom(type.kind, least, greatest));
    }
    case "string":
      return firstFree(taken, strings());
    case "enum":
      return firstFree(taken, type.values);
    case "date":
      return firstFree(taken, days());
    case "date-time":
      return firstFree(taken, daysFrom(2e3));
  }
}, extremes = (type) => {
  if (type.kind === "date") return ["0000-01-01", "9999-12-31"];
  if (type.kind === "date-time") return ["0000-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"];
  if (type.kind !== "integer" && type.kind !== "number") return [];
  let { least, greatest } = intervalOf(type.kind, type);
  return [least, greatest];
}, scalarProbes = (type, constants) => [...constants.slice(0, 1), ...extremes(type), ...freeValue(type, new Set(constants))], probesOf = (type, constants) => type.kind === "array" ? [[], [...constants, ...scalarProbes(type.items, constants)]] : scalarProbes(type, constants), MOST_CONSTANTS = 200, onlyAnswer = (fact, operator, value) => {
  let relation = relationOf(operator);
  if (value.kind === "fact") {
    if (!(fact.fact === value.fact && fact.path.join(".") === value.path.join(".")) || fact.type.kind === "array") return;
    let [sample] = freeValue(fact.type, /* @__PURE__ */ new Set());
    return sample === void 0 ? void 0 : relation(sample, sample);
  }
  let constants = [value.value].flat();
  if (constants.length > MOST_CONSTANTS) return;
  let answers = new Set(probesOf(fact.type, constants).map((probe) => relation(probe, value.value)));
  return answers.size === 1 ? answers.has(!0) : void 0;
}, readOperator = (written2) => {
  let words = written2.split(":");
  return { decorators: words.slice(0, -1), name: words.at(-1) };
}, constantSide = (value, pointer) => {
  if (!Array.isArray(value)) return { kind: "constant", list: !1, members: [{ value, pointer }], pointer };
  let members = value.flatMap((member, index) => member === void 0 ? [] : [{ value: member, pointer: child(pointer, index) }]);
  return members.length === value.length ? { kind: "constant", list: !0, members, pointer } : void 0;
}, readFact = (fact, path, pointer, scope) => {
  if (fact === void 0 || scope.facts === void 0) return;
  let operand = readOperand(scope.facts, fact, path, placesIn(pointer), scope.report);
  return operand && { kind: "fact", operand, type: operand.type, element: !1, pointer };
}, readValue = (value, pointer, scope) => {
  if (value === void 0) return;
  if (typeof value != "object" || Array.isArray(value)) return constantSide(value, pointer);
  let { fact, path } = value;
  return "path" in value && path === void 0 ? void 0 : readFact(fact, path, pointer, scope);
}, readComparison = (node, pointer, scope) => {
  let fact = "path" in node && node.path === void 0 ? void 0 : readFact(node.fact, node.path, pointer, scope), value = readValue(node.value, child(pointer, "value"), scope);
  if (fact === void 0 || value === void 0 || node.operator === void 0) return;
  let operator = readOperator(node.operator), by = { operator, written: node.operator, pointer: child(pointer, "operator") }, typed = typeComparison(fact, by, value, scope.report);
  if (typed === void 0) return;
  let answer = onlyAnswer(fact.operand, operator, typed);
  if (answer !== void 0) {
    let message = `the comparison is ${answer} for every customer, since ${sideInWords(fact)}`;
    scope.report("constant-comparison", pointer, message, "compare with another value, or leave the comparison out");
  }
  return { kind: "compare", fact: fact.operand, operator, value: typed, pointer };
}, readGroup = (kind, nodes, pointer, scope) => {
  let of = (nodes ?? []).map((node, index) => readCondition(node, child(child(pointer, kind), index), scope)).filter((condition) => condition !== void 0);
  return nodes !== void 0 && of.length === nodes.length ? { kind, of, pointer } : void 0;
}, readCondition = (node, pointer, scope) => {
  if (node !== void 0) {
    if ("all" in node) return readGroup("all", node.all, pointer, scope);
    if ("any" in node) return readGroup("any", node.any, pointer, scope);
    if ("not" in node) {
      let of = readCondition(node.not, child(pointer, "not"), scope);
      return of && { kind: "not", of, pointer };
    }
    if ("condition" in node) {
      let segment = node.condition;
      return segment === void 0 || !checkName("segment", scope.segments, segment, child(pointer, "condition"), scope.report) ? void 0 : { kind: "segment", segment, pointer };
    }
    return readComparison(node, pointer, scope);
  }
}, readReach = (reach, pointer, scope) => {
  if (reach === void 0) return;
  if (typeof reach == "string") return { kind: reach };
  let segments = readSegments(reach.segments, child(pointer, "segments"), scope);
  return segments && { kind: "segments", segments };
}, readChannel = (id, part, pointer, scope) => {
  let reach = readReach(part.reach, child(pointer, "reach"), scope), except = readCondition(part.except, child(pointer, "except"), scope), overheardBy = readSegments(part.overheardBy, child(pointer, "overheardBy"), scope) ?? [];
  if (overheardBy.length > 0 && part.reach !== void 0 && part.reach !== "individual") {
    let message = `the channel ${quote(id)} is not individual, so that nobody overhears what it says`;
    scope.report("overheard-by-design", child(pointer, "overheardBy"), message, "leave `overheardBy` out, or list these segments in `reach`");
  }
  if (!(reach === void 0 || part.except !== void 0 && except === void 0)) return { ...describedOf(part), id, reach, ...except === void 0 ? {} : { except }, overheardBy, pointer };
}, wrongType = (type, value, pointer, words, report2) => {
  let help = type.kind === "array" ? 'write a list, as in `[]` or `["a"]`' : "write an object with the properties of the fact";
  report2("wrong-type", pointer, `the fact ${quote(words)} is ${typeInWords(type)}, but the default is ${valueInWords(value)}`, help);
}, readList = (type, value, pointer, words, report2) => {
  if (!Array.isArray(value)) return wrongType(type, value, pointer, words, report2);
  let read2 = value.flatMap((item, index) => {
    let scalar = item === void 0 ? void 0 : readDefault(type.items, item, child(pointer, index), words, report2, "each element of ");
    return scalar === void 0 ? [] : [scalar];
  });
  return read2.length === value.length ? read2 : void 0;
}, readObject2 = (type, value, pointer, words, report2) => {
  if (typeof value != "object" || value === null || Array.isArray(value)) return wrongType(type, value, pointer, words, report2);
  let written2 = new Map(entriesOf(value));
  for (let [name, item] of written2) item === void 0 || type.properties.has(name) || report2("unknown-property", child(pointer, name), `the fact ${quote(words)} has no property ${quote(name)}`, () => suggest(name, [...type.properties.keys()], "properties"));
  let read2 = [...type.properties].map(([name, property]) => {
    let below2 = `${words}.${name}`;
    return written2.has(name) ? [name, readDefault(property.type, written2.get(name), child(pointer, name), below2, report2)] : (property.default === void 0 && report2("incomplete-default", pointer, `the default of ${quote(words)} has no property ${quote(name)}`, "write it, or give the property a default of its own"), [name, property.default]);
  }), whole = read2.flatMap(([name, item]) => item === void 0 ? [] : [[name, item]]);
  return whole.length === read2.length ? Object.fromEntries(whole) : void 0;
}, readDefault = (type, value, pointer, words, report2, owner = "") => {
  if (value === void 0) return;
  if (type.kind === "array") return readList(type, value, pointer, words, report2);
  if (type.kind === "object") return readObject2(type, value, pointer, words, report2);
  let read2 = readScalar(type, value, `${owner}the fact ${quote(words)}`);
  if (read2._tag === "Right") return read2.right;
  report2(read2.left.code, pointer, read2.left.message.replace("but the value is", "but the default is"), read2.left.help);
}, BOUNDS = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"], TYPE_KEYS = ["type", "enum", "format", "items", "properties", ...BOUNDS], readBounds = (kind, part, pointer, report2) => {
  let bounds = Object.fromEntries(BOUNDS.flatMap((key) => part[key] === void 0 ? [] : [[key, part[key] === 0 ? 0 : part[key]]])), type = { kind, ...bounds }, { least, greatest } = intervalOf(kind, bounds);
  if (least <= greatest) return type;
  report2("empty-domain", pointer, `no value is ${typeInWords(type)}`, "correct the bounds");
}, readScalarType = (part, pointer, report2) => {
  if (part.type === "boolean") return { kind: "boolean" };
  if (part.type === "integer" || part.type === "number") return readBounds(part.type, part, pointer, report2);
  if (part.enum !== void 0) {
    let values = part.enum.filter((value) => value !== void 0);
    return values.length === part.enum.length ? { kind: "enum", values } : void 0;
  }
  return part.format !== void 0 ? { kind: part.format } : { kind: "string" };
}, readArrayType = (items, pointer, report2) => {
  let type = items && !isBroken(items, ...TYPE_KEYS) ? readScalarType(items, child(pointer, "items"), report2) : void 0;
  return type && { kind: "array", items: type };
}, readObjectType = (properties, pointer, words, report2) => {
  let read2 = entriesOf(properties).map(([name, part]) => [name, readProperty(part, child(child(pointer, "properties"), name), `${words}.${name}`, report2)]), whole = read2.flatMap(([name, property]) => property === void 0 ? [] : [[name, property]]);
  return properties !== void 0 && whole.length === read2.length ? { kind: "object", properties: new FrozenMap(whole) } : void 0;
}, readType = (part, pointer, words, report2) => {
  if (!(isBroken(part, ...TYPE_KEYS) || part.type === void 0)) return part.type === "array" ? readArrayType(part.items, pointer, report2) : part.type === "object" ? readObjectType(part.properties, pointer, words, report2) : readScalarType(part, pointer, report2);
}, readProperty = (part, pointer, words, report2) => {
  if (part === void 0) return;
  let type = readType(part, pointer, words, report2);
  if (type === void 0) return;
  let stated = readDefault(type, part.default, child(pointer, "default"), words, report2) ?? (Object.hasOwn(part, "default") ? "" : void 0);
  return { ...describedOf(part), type, ...stated === void 0 ? {} : { default: stated } };
}, readFact2 = (id, part, pointer, report2) => {
  let property = readProperty(part, pointer, id, report2);
  if (property === void 0) return;
  let { ordered, merit, recurring, clock } = part, isOrdered2 = ordered === !0 || isBroken(part, "ordered");
  return { ...property, id, ordered: isOrdered2, merit: merit !== !1, recurring: recurring === !0, clock: clock === !0 };
}, isClock = (part) => part !== void 0 && "clock" in part && part.clock === !0, checkClocks = (clocks, parts, pointer, report2) => {
  let [first, ...others] = clocks;
  if (first !== void 0) {
    for (let id of others) {
      let message = `${quote(id)} is marked as a clock, and so is ${quote(first)}`;
      report2("second-clock", child(child(pointer, id), "clock"), message, "mark the one fact that is the day or moment of the decision");
    }
    if (parts[first]?.default !== void 0) {
      let message = `the clock ${quote(first)} has a default: a decision without it would be taken as on that day for ever`;
      report2("default-clock", child(child(pointer, first), "default"), message, "leave the default out; the command line fills in the present day");
    }
  }
}, readFacts = (parts, pointer, report2) => {
  let entries = entriesOf(parts), facts = new Map(entries.map(([id, part]) => [id, part === void 0 ? void 0 : readFact2(id, part, child(pointer, id), report2)])), clocks = entries.filter(([, part]) => isClock(part)).map(([id]) => id);
  parts !== void 0 && checkClocks(clocks, parts, pointer, report2);
  let clockless = entries.every(([, part]) => part !== void 0 && !isClock(part) && !isBroken(part, "clock"));
  return { facts, clocks, clockless };
}, ORDERED2 = /* @__PURE__ */ new Set(["boolean", "integer", "number", "date", "date-time"]), checkKey = (key, facts, pointer, report2) => {
  let [id = "", ...path] = key.split("."), fact = facts.get(id);
  if (facts.has(id) || report2("unknown-monotone-fact", pointer, `there is no fact ${quote(id)}`, () => suggest(id, [...facts.keys()], "facts")), fact === void 0) return;
  let type = fact.type;
  for (let property of path) {
    let properties = type.kind === "object" ? type.properties : void 0, next = properties?.get(property);
    if (next === void 0) {
      let names = [...properties?.keys() ?? []];
      report2("unknown-monotone-fact", pointer, `${quote(key)} is no property of the fact ${quote(id)}`, () => suggest(property, names, "properties"));
      return;
    }
    type = next.type;
  }
  if (ORDERED2.has(type.kind) || type.kind === "enum" && path.length === 0 && fact.ordered) return;
  let help = type.kind === "enum" && path.length === 0 ? 'mark the fact as `"ordered": true` if its values are listed from low to high' : "only numbers, booleans, dates and ordered enums can have more or less";
  report2("monotone-without-order", pointer, `${quote(key)} is ${typeInWords(type)}, of which there is no more or less`, help);
}, readMonotone = (part, pointer, scope) => {
  let whole = entriesOf(part).flatMap(([key, direction]) => direction === void 0 ? [] : [[key, direction]]);
  for (let [key] of whole) scope.facts !== void 0 && checkKey(key, scope.facts, child(pointer, key), scope.report);
  return new FrozenMap(whole);
}, LADDERS = { commitment: COMMITMENTS, publicity: PUBLICITIES }, LADDER_NAMES = ["commitment", "publicity"], isAbove = (ladder, level2, other) => {
  let levels = LADDERS[ladder];
  return levels.indexOf(level2) > levels.indexOf(other);
}, NO_TERMS = new FrozenMap([]), readScale = (part) => {
  if (part?.enum !== void 0) {
    let values = part.enum.filter((value) => value !== void 0);
    return values.length === part.enum.length ? { kind: "enum", values } : void 0;
  }
  return part?.type === void 0 || part.better === void 0 ? void 0 : { kind: part.type, better: part.better };
}, bareScales = /* @__PURE__ */ new WeakMap(), scaleOf = (term) => bareScales.get(term) ?? term, createScaleReader = () => {
  let known2 = /* @__PURE__ */ new Map(), shared = (scale) => {
    let key = JSON.stringify(scale), earlier = known2.get(key) ?? scale;
    return known2.set(key, earlier), earlier;
  }, called = (scale, title) => {
    if (title === void 0) return scale;
    let term = { title, ...scale };
    return bareScales.set(term, scale), term;
  };
  return (parts) => {
    let read2 = entriesOf(parts).map(([term, part]) => [term, readScale(part), part?.title]), whole = read2.flatMap(([term, scale, title]) => scale === void 0 ? [] : [[term, called(shared(scale), title)]]);
    return whole.length === read2.length ? new FrozenMap(whole) : void 0;
  };
}, typeOf = (scale) => scale.kind === "enum" ? { kind: "enum", values: scale.values } : { kind: scale.kind }, readTermValue = (term, scale, value, pointer, report2) => {
  let read2 = readScalar(typeOf(scale), value, `the term ${quote(term)}`);
  if (read2._tag === "Right") return read2.right;
  report2(read2.left.code, pointer, read2.left.message, read2.left.help);
}, readTerms = (parts, pointer, scalesOf, report2) => parts === void 0 ? NO_TERMS : new FrozenMap(entriesOf(parts).map(([term, value]) => {
  let place2 = child(pointer, term);
  if (value === void 0) return [term, ""];
  let read2 = [...scalesOf(term, place2)].map((scale) => readTermValue(term, scale, value, place2, report2));
  return [term, read2.find((item) => item !== void 0) ?? value];
})), readAllow = (part, pointer, report2) => {
  let { check, reason, until } = part;
  if (until !== void 0 && !isDate(until) && report2("no-such-date", child(pointer, "until"), `there is no day ${quote(until)}`, "write a day of the calendar, as in `2026-10-01`"), !(check === void 0 || reason === void 0)) return { check, reason, ...until === void 0 ? {} : { until }, pointer };
}, readAllows = (parts, pointer, report2) => (parts ?? []).flatMap((part, index) => {
  let allow = part && readAllow(part, child(pointer, index), report2);
  return allow === void 0 ? [] : [allow];
}), readOfferStatement = (part, pointer, scalesOf, scope) => {
  let { commitment, publicity, approval } = part, channels = readChannels(part.channels, child(pointer, "channels"), scope);
  return { ...commitment === void 0 ? {} : { commitment }, ...publicity === void 0 ? {} : { publicity }, ...channels === void 0 ? {} : { channels }, terms: readTerms(part.terms, child(pointer, "terms"), scalesOf, scope.report), ...approval === void 0 ? {} : { approval } };
}, readMoment2 = (kind, text, pointer, { report: report2 }) => {
  let isDay = text.length === 10;
  if (kind === "date" && !isDay) {
    report2("wrong-clock-form", pointer, `the clock is a date, but ${quote(text)} is a moment`, `write a day, as in ${quote(text.slice(0, 10))}`);
    return;
  }
  let day = isDay && isDate(text) ? text : void 0, moment = kind === "date" ? day : canonicalDateTime(day === void 0 ? text : `${day}T00:00:00Z`);
  return moment === void 0 && report2("no-such-date", pointer, `there is no ${isDay ? "day" : "moment"} ${quote(text)}`, `write a ${isDay ? "day" : "moment"} of the calendar`), moment;
}, refuseWithoutClock = (part, pointer, scope) => {
  if (scope.clockless) for (let key of ["from", "until"]) {
    let text = part[key];
    text !== void 0 && (scope.report("no-clock", child(pointer, key), `${quote(key)} needs a clock fact, and the policy declares none`, 'declare one, as in "today": { "type": "string", "format": "date", "clock": true }'), readMoment2("date-time", text, child(pointer, key), scope));
  }
}, readPeriod = (part, pointer, scope) => {
  let { clock, report: report2 } = scope;
  if (clock === void 0) return refuseWithoutClock(part, pointer, scope), [];
  let fact = { kind: "fact", fact: clock.fact, path: [], type: { kind: clock.kind } }, from = part.from === void 0 ? void 0 : readMoment2(clock.kind, part.from, child(pointer, "from"), scope), until = part.until === void 0 ? void 0 : readMoment2(clock.kind, part.until, child(pointer, "until"), scope);
  from !== void 0 && until !== void 0 && from >= until && report2("empty-period", child(pointer, "until"), `the rule ends on ${quote(part.until ?? "")}, not after it begins on ${quote(part.from ?? "")}`, "`until` is the first day or moment at which it holds no more");
  let compare = (key, name, value) => value === void 0 ? [] : [{ kind: "compare", fact, operator: { decorators: [], name }, value: { kind: "constant", value }, pointer: child(pointer, key) }];
  return [...compare("from", "greaterThanInclusive", from), ...compare("until", "lessThan", until)];
}, scalesAmong = (selection, report2) => (term, pointer) => {
  if (selection === void 0) return [];
  let scales = selection.scalesOf(term), lacking = selection.lacking(term);
  if (scales.length > 0 && lacking === void 0) return scales;
  let who = lacking === void 0 ? "none of the selected services has a term" : `the service ${quote(lacking)} has no term`;
  return report2("unknown-term", pointer, `${who} ${quote(term)}`, () => {
    if (scales.length > 0) return `declare it there too, or speak of ${quote(lacking ?? "")} apart`;
    let terms = selection.terms();
    return terms.length === 0 ? "declare it among the `terms` of the service" : suggest(term, terms, "terms");
  }), scales;
}, checkTerms = (selection, stated, pointer, report2) => {
  let lack = selection.leftOut(stated);
  if (lack === void 0) return;
  let { service, term } = lack, message = `the offer of ${quote(service)} has no value for its term ${quote(term)}`;
  report2("missing-term", pointer, message, `state it in the offer's \`terms\`, or in the \`defaults\` of ${quote(service)}`);
}, readConditions = (part, pointer, scope) => {
  let condition = readCondition(part.conditions, child(pointer, "conditions"), scope), period = readPeriod(part, pointer, scope);
  return condition === void 0 || period.length === 0 ? condition : { kind: "all", of: [condition, ...period], pointer };
}, readEvent = (type, params, selection, pointer, scope) => {
  let scalesOf = scalesAmong(selection, scope.report), { commitment, publicity, fee, by } = params;
  switch (type) {
    case "offer": {
      let states = readOfferStatement(params, pointer, scalesOf, scope);
      return selection !== void 0 && !isBroken(params, "terms") && checkTerms(selection, params.terms ?? {}, pointer, scope.report), { type, states };
    }
    case "withhold":
      return { type };
    case "limit": {
      let terms = readTerms(params.terms, child(pointer, "terms"), scalesOf, scope.report);
      return { type, ...commitment === void 0 ? {} : { commitment }, ...publicity === void 0 ? {} : { publicity }, terms };
    }
    case "arrange":
      return fee === void 0 || by === void 0 ? void 0 : { type, fee, by };
  }
}, readRule = (name, part, pointer, select, scope) => {
  let condition = readConditions(part, pointer, scope), allow = readAllows(part.allow, child(pointer, "allow"), scope.report), { type, params } = part.event ?? {}, place2 = child(child(pointer, "event"), "params"), selection = select(params?.service, child(place2, "service"));
  if (type === void 0 || params === void 0) return;
  let event = readEvent(type, params, selection, place2, scope);
  if (condition === void 0 || selection === void 0 || event === void 0) return;
  let { ids: services, bySelector } = selection;
  return { ...describedOf(part), name, condition, services, bySelector, allow, pointer, ...event };
}, refuseEmpty = (what, { atLeast, atMost }, pointer, report2) => {
  let message = `no ${what} is at least ${quote(`${atLeast}`)} and at most ${quote(`${atMost}`)}`;
  report2("empty-bound", pointer, message, "write `atLeast` no better than `atMost`; both mean quality");
}, refuseNeverOffered = (what, atLeast, pointer, report2) => {
  let message = `the service must not be offered, and yet have ${what} at least ${quote(`${atLeast}`)}`;
  report2("never-offered", pointer, message, "a service that is not offered is below every level: leave out one of the two");
}, checkLevels = (must, pointer, report2) => {
  for (let ladder of LADDER_NAMES) {
    let { atLeast, atMost } = must[ladder] ?? {};
    atLeast !== void 0 && (atMost !== void 0 && isAbove(ladder, atLeast, atMost) ? refuseEmpty(ladder, { atLeast, atMost }, child(pointer, ladder), report2) : must.offered === !1 && refuseNeverOffered(`a ${ladder} of`, atLeast, child(pointer, ladder), report2));
  }
}, isBetter = (scale, value, other) => scale.kind === "enum" ? scale.values.indexOf(`${value}`) > scale.values.indexOf(`${other}`) : scale.better === "more" ? value > other : value < other, readTermBound = (term, part, pointer, scales, report2) => {
  let bound = {};
  for (let scale of scales) {
    let read2 = (end) => part[end] === void 0 ? void 0 : readTermValue(term, scale, part[end], child(pointer, end), report2), [atLeast, atMost] = [read2("atLeast"), read2("atMost")];
    bound = { ...atLeast === void 0 ? {} : { atLeast }, ...atMost === void 0 ? {} : { atMost } }, atLeast !== void 0 && atMost !== void 0 && isBetter(scale, atLeast, atMost) && refuseEmpty(`value of ${quote(term)}`, bound, pointer, report2);
  }
  return bound;
}, readTermBounds = (must, pointer, selection, report2) => {
  let scalesOf = scalesAmong(selection, report2), read2 = entriesOf(must.terms).flatMap(([term, part]) => {
    let place2 = child(pointer, term);
    if (part === void 0) return [];
    let bound = readTermBound(term, part, place2, scalesOf(term, place2), report2);
    return must.offered === !1 && bound.atLeast !== void 0 && refuseNeverOffered(`a ${quote(term)} of`, bound.atLeast, place2, report2), [[term, bound]];
  });
  return new FrozenMap(read2);
}, readAssertion = (name, part, pointer, select, usual, scope) => {
  let where = readCondition(part.where, child(pointer, "where"), scope), selection = select(part.service, child(pointer, "service")), place2 = child(pointer, "must"), { must } = part;
  if (must === void 0) return;
  checkLevels(must, place2, scope.report);
  let terms = readTermBounds(must, child(place2, "terms"), selection, scope.report);
  if (selection === void 0 || isBroken(part, "where") || part.where !== void 0 && where === void 0) return;
  let { offered, commitment, publicity } = must;
  return { ...describedOf(part), name, ...where === void 0 ? {} : { where }, services: selection.ids, must: { ...offered === void 0 ? {} : { offered }, ...commitment === void 0 ? {} : { commitment }, ...publicity === void 0 ? {} : { publicity }, terms }, severity: part.severity ?? usual, pointer };
}, nameOfPlace = (place2, stated) => stated.has(place2) ? nameOfPlace(`${place2} (without a name)`, stated) : place2, readNames = (kind, parts, pointer, report2) => {
  let taken = /* @__PURE__ */ new Map(), stated = new Set(parts.map((part) => part?.name));
  return parts.map((part, index) => {
    let place2 = nameOfPlace(`${kind} ${index + 1}`, stated), name = part?.name ?? place2;
    if (part === void 0 || isBroken(part, "name")) return place2;
    let earlier = taken.get(name);
    if (earlier === void 0) taken.set(name, index);
    else {
      let whole = child(pointer, index), message = `the name ${quote(name)} is already taken by ${kind} ${earlier + 1}`;
      report2("duplicate-name", child(whole, "name"), message, "give each a name of its own");
    }
    return name;
  });
}, openTerms = /* @__PURE__ */ new WeakMap(), openTermsOf = (service) => {
  let known2 = openTerms.get(service) ?? [...service.terms.keys()].filter((term) => !service.defaults.terms.has(term));
  return openTerms.set(service, known2), known2;
}, leftOutBy = (services, stated) => {
  for (let service of services) {
    let term = openTermsOf(service).find((each) => !Object.hasOwn(stated, each));
    if (term !== void 0) return { service: service.id, term };
  }
}, termsOf = (services) => () => [...new Set(services.flatMap((service) => [...service.terms.keys()]))], scalesIn = ({ terms }, id) => {
  let term = terms.get(id);
  return term === void 0 ? [] : [scaleOf(term)];
}, selectionOfEach = (services) => ({ ids: services.map(({ id }) => id), bySelector: !1, scalesOf: (term) => [...new Set(services.flatMap((service) => scalesIn(service, term)))], lacking: (term) => services.find((service) => !service.terms.has(term))?.id, leftOut: (stated) => leftOutBy(services, stated), terms: termsOf(services) }), commonEnum = (scales) => {
  let sets = scales.map(({ values }) => new Set(values)), common = new Set(scales[0]?.values.filter((value) => sets.every((set) => set.has(value)))), orders = /* @__PURE__ */ new Map();
  for (let { values } of scales) {
    let shared = values.filter((value) => common.has(value));
    orders.set(JSON.stringify(shared), { kind: "enum", values: shared });
  }
  return [...orders.values()];
}, selectionOfAll = (services) => {
  let known2 = /* @__PURE__ */ new Map(), all = /* @__PURE__ */ new Map(), open = /* @__PURE__ */ new Map();
  for (let service of services) {
    for (let [term, scale] of service.terms) all.set(term, (all.get(term) ?? /* @__PURE__ */ new Set()).add(scaleOf(scale)));
    for (let term of openTermsOf(service)) open.has(term) || open.set(term, service.id);
  }
  let scalesOf = (term) => {
    let earlier = known2.get(term);
    if (earlier !== void 0) return earlier;
    let scales = [...all.get(term) ?? []], reduced = [...scales.filter(({ kind }) => kind !== "enum"), ...commonEnum(scales.filter((scale) => scale.kind === "enum"))];
    return known2.set(term, reduced), reduced;
  }, leftOut = (stated) => {
    for (let [term, service] of open) if (!Object.hasOwn(stated, term)) return { service, term };
  };
  return { ids: services.map(({ id }) => id), bySelector: !0, scalesOf, lacking: () => {
  }, leftOut, terms: termsOf(services) };
}, selectorInWords = (need, tag) => [...need === void 0 ? [] : [`need ${quote(need)}`], ...tag === void 0 ? [] : [`tag ${quote(tag)}`]].join(" and "), byTag = (services) => {
  let tagged = /* @__PURE__ */ new Map();
  for (let service of services) for (let tag of service.tags) {
    let others = tagged.get(tag);
    others === void 0 ? tagged.set(tag, [service]) : others.push(service);
  }
  return tagged;
}, createSelector = (services) => {
  let tagged = byTag(services), known2 = /* @__PURE__ */ new Map();
  return { tags: () => [...tagged.keys()], select: (need, tag) => {
    let key = `${need ?? ""} ${tag ?? ""}`, earlier = known2.get(key);
    if (earlier !== void 0) return earlier;
    let candidates = tag === void 0 ? services : tagged.get(tag) ?? [], selection = selectionOfAll(candidates.filter((service) => need === void 0 || service.need === need));
    return known2.set(key, selection), selection;
  } };
}, createSelectionReader = ({ services, report: report2 }) => {
  let names = services && new Set(services.keys()), places = new Map([...services?.keys() ?? []].map((id, place2) => [id, place2])), whole = [...services?.values() ?? []].filter((service) => service !== void 0), selector = whole.length === services?.size ? createSelector(whole) : void 0, list = (ids, pointerOf) => {
    let known2 = ids.filter((id, index) => id !== void 0 && checkName("service", names, id, pointerOf(index), report2)), inOrder2 = [...new Set(known2)].sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0)), found = inOrder2.map((id) => services?.get(id)).filter((service) => service !== void 0);
    return known2.length === ids.length && found.length === inOrder2.length ? selectionOfEach(found) : void 0;
  }, refuseEmpty2 = (need, tag, pointer) => {
    report2("selects-nothing", pointer, `no service has ${selectorInWords(need, tag)}`, () => {
      let tags = selector?.tags() ?? [];
      return tag === void 0 || tags.includes(tag) ? "select services that exist, or name them by id" : suggest(tag, tags, "tags");
    });
  };
  return (part, pointer) => {
    if (part === void 0) return;
    if (typeof part == "string") return list([part], () => pointer);
    if (Array.isArray(part)) return list(part, (index) => child(pointer, index));
    let { need, tag } = part;
    if (selector === void 0 || isBroken(part, "need", "tag")) return;
    let selection = selector.select(need, tag);
    return selection.ids.length > 0 ? selection : refuseEmpty2(need, tag, pointer);
  };
}, childrenOf = (node, pointer) => {
  if ("not" in node) return [[node.not, child(pointer, "not")]];
  let [kind, nodes] = "all" in node ? ["all", node.all] : "any" in node ? ["any", node.any] : ["", []];
  return (nodes ?? []).map((below2, index) => [below2, child(child(pointer, kind ?? ""), index)]);
}, referencesIn = (node, pointer, depth = 1) => node === void 0 ? [] : "condition" in node ? node.condition === void 0 ? [] : [{ segment: node.condition, pointer: child(pointer, "condition"), depth }] : childrenOf(node, pointer).flatMap(([below2, place2]) => referencesIn(below2, place2, depth + 1)), DEEPEST = 1e3, circleInWords = (path) => [...path.length > 8 ? [...path.slice(0, 4), "\u2026", ...path.slice(-3)] : path, path[0] ?? ""].map((segment) => segment === "\u2026" ? segment : quote(segment)).join(" \u2192 "), refuseCircle = (circle, pointer, report2) => {
  let subject = circle.length === 1 ? `the segment ${quoteAll(circle)} refers to itself` : `the segments ${quoteAll(circle)} refer to each other in a circle`;
  report2("circular-segments", pointer, `${subject}: ${circleInWords(circle)}`, "write one of the conditions out");
}, inOrder = (references, report2) => {
  let order2 = /* @__PURE__ */ new Set(), path = [], open = /* @__PURE__ */ new Map(), enter = (segment) => {
    open.set(segment, path.length), path.push({ segment, rest: (references.get(segment) ?? [])[Symbol.iterator]() });
  }, leave = ({ segment }) => {
    path.pop(), open.delete(segment), order2.add(segment);
  }, follow2 = ({ segment, pointer }) => {
    let start = open.get(segment);
    start !== void 0 ? refuseCircle(path.slice(start).map((step) => step.segment), pointer, report2) : references.has(segment) && !order2.has(segment) && enter(segment);
  };
  for (let root of references.keys()) {
    order2.has(root) || enter(root);
    for (let step = path.at(-1); step !== void 0; step = path.at(-1)) {
      let next = step.rest.next();
      next.done === !0 ? leave(step) : follow2(next.value);
    }
  }
  return [...order2];
}, checkDepth = (order2, references, report2) => {
  let depths = /* @__PURE__ */ new Map();
  for (let segment of order2) {
    let deepest = 0;
    for (let { segment: other, depth, pointer } of references.get(segment) ?? []) {
      let below2 = depth + (depths.get(other) ?? 0);
      if (below2 > DEEPEST) {
        let message = `the segment ${quote(segment)} nests conditions more than ${DEEPEST} deep through the segments that it refers to`;
        report2("nested-too-deeply", pointer, message, "refer to fewer segments that refer to others in turn");
        return;
      }
      deepest = Math.max(deepest, below2);
    }
    depths.set(segment, deepest);
  }
}, checkReferences = (segments, report2) => {
  let references = new Map([...segments].map(([id, [node, pointer]]) => [id, referencesIn(node, pointer)])), circles = 0, order2 = inOrder(references, (...problem) => {
    circles += 1, report2(...problem);
  });
  circles === 0 && checkDepth(order2, references, report2);
}, readSegment = (id, part, pointer, scope) => {
  let condition = readCondition(part.conditions, child(pointer, "conditions"), scope), allow = readAllows(part.allow, child(pointer, "allow"), scope.report);
  return condition && { ...describedOf(part), id, condition, allow, pointer };
}, checkTold = ({ exclusiveTo, knownTo }, pointer, scope) => {
  let { tiersFrom } = scope;
  if (exclusiveTo === void 0 || knownTo === "everyone" || tiersFrom === void 0) return;
  let told = new Set(knownTo.flatMap((segment) => [segment, ...tiersFrom(segment) ?? []])), untold = exclusiveTo.filter((segment) => !told.has(segment));
  if (untold.length === 0) return;
  let message = `${quoteAll(untold)} may be offered the service, but ${untold.length === 1 ? "is" : "are"} not in \`knownTo\``;
  scope.report("offered-but-not-told", child(pointer, "knownTo"), message, `add ${quoteAll(untold)}, unless every member is in a segment that is listed`);
}, readExclusivity = (part, pointer, scope) => {
  let exclusiveTo = readSegments(part.exclusiveTo, child(pointer, "exclusiveTo"), scope), knownTo = part.knownTo === "everyone" ? part.knownTo : readSegments(part.knownTo, child(pointer, "knownTo"), scope);
  if (isBroken(part, "exclusiveTo", "knownTo")) return;
  let exclusivity = { ...exclusiveTo === void 0 ? {} : { exclusiveTo }, knownTo: knownTo ?? exclusiveTo ?? "everyone", knownToStated: knownTo !== void 0 };
  return checkTold(exclusivity, pointer, scope), exclusivity;
}, DAYS_OF_A_YEAR = 365.25, checkEvidence = (part, pointer, { report: report2 }) => {
  let { kept, promised } = part.evidence ?? {}, place2 = child(pointer, "evidence");
  promised === 0 ? report2("impossible-evidence", child(place2, "promised"), "the standard was promised in no case, which is no evidence", "leave `evidence` out until there is some") : kept !== void 0 && promised !== void 0 && kept > promised && report2("impossible-evidence", child(place2, "kept"), `the standard was kept in ${kept} cases, but promised in ${promised} only`, `write at most ${promised}`), part.evidence !== void 0 && !isBroken(part, "standard") && part.standard?.target === void 0 && !isBroken(part.standard ?? {}, "target") && report2("idle-evidence", place2, "evidence has no effect without a target", 'state the target, as in `"standard": { "target": 0.99 }`');
}, LEAST_CHANCE = 1 / 10, checkSurprise = ({ surprise }, pointer, { report: report2 }) => {
  let { perYear, minGapDays } = surprise ?? {};
  if (perYear === void 0 || minGapDays === void 0) return;
  let interval = DAYS_OF_A_YEAR / perYear, soonest = Math.ceil(minGapDays) + 1, place2 = child(pointer, "surprise"), days2 = Math.floor(interval), often = `${perYear} ${perYear === 1 ? "surprise" : "surprises"} a year with ${minGapDays} days between them`, help = days2 > 2 ? `write a \`minGapDays\` well below ${days2}` : "write a lower `perYear`: what comes almost daily is no surprise";
  soonest >= interval ? report2("impossible-surprise", place2, `${often} ${perYear === 1 ? "leaves" : "leave"} nothing to chance: they do not fit into a year`, help) : interval - soonest < interval * LEAST_CHANCE && report2("clockwork-surprise", place2, `${often} ${perYear === 1 ? "comes" : "come"} almost like clockwork`, help);
}, checkStory = (part, exclusivity, pointer, { report: report2 }) => {
  part.story !== !0 || exclusivity.knownTo === "everyone" || report2("story-of-a-secret", child(pointer, "story"), "a story may be told to the world, but not everyone may know of the service", 'write `"knownTo": "everyone"` if its existence is no secret, or leave `story` out');
}, checkDefaults = (defaults, ceiling, { exclusiveTo, knownTo }, pointer, { report: report2 }) => {
  let exclusive = exclusiveTo !== void 0 && knownTo !== "everyone" && ceiling.publicity === "public", highest = exclusive ? { ...ceiling, publicity: "segment" } : ceiling;
  for (let ladder of LADDER_NAMES) {
    let stated = defaults[ladder];
    if (stated === void 0 || !isAbove(ladder, stated, highest[ladder])) continue;
    let why = exclusive && ladder === "publicity" ? "an exclusive service allows" : "the standard of the service allows", message = `the default ${ladder} ${quote(stated)} is above ${quote(highest[ladder])}, the most that ${why}`;
    report2("defaults-above-standard", child(child(pointer, "defaults"), ladder), message, `write ${quote(highest[ladder])} or less`);
  }
}, termsOf2 = (id, terms, { report: report2 }) => (term, pointer) => {
  let scale = terms?.get(term);
  return scale !== void 0 || terms === void 0 ? scale === void 0 ? [] : [scale] : (report2("unknown-term", pointer, `the service ${quote(id)} has no term ${quote(term)}`, () => suggest(term, [...terms.keys()], "terms")), []);
}, readService = (id, part, pointer, standards, readScales, scope) => {
  let { need, surprise, standard, evidence, cost } = part, exclusivity = readExclusivity(part, pointer, scope), scales = isBroken(part, "terms") ? void 0 : readScales(part.terms), defaults = readOfferStatement(part.defaults ?? {}, child(pointer, "defaults"), termsOf2(id, scales, scope), scope), allow = readAllows(part.allow, child(pointer, "allow"), scope.report);
  checkEvidence(part, pointer, scope), checkSurprise(part, pointer, scope), exclusivity !== void 0 && checkStory(part, exclusivity, pointer, scope);
  let control = need === "delight" ? "any" : part.control;
  if (isBroken(part, "tags", "defaults") || isBroken(part.defaults ?? {}, "terms") || part.tags?.includes(void 0) || need === void 0 || control === void 0 || exclusivity === void 0 || scales === void 0) return;
  let { default: classDefault, ceiling: classCeiling } = standards.of(need, control, part.story === !0);
  return checkDefaults(defaults, classCeiling, exclusivity, pointer, scope), { ...describedOf(part), id, need, control, story: part.story === !0, tags: (part.tags ?? []).filter((tag) => tag !== void 0), ...exclusivity, ...standard === void 0 ? {} : { standard }, ...evidence === void 0 ? {} : { evidence }, terms: scales, defaults, classDefault, classCeiling, ...surprise === void 0 ? {} : { surprise }, ...cost === void 0 ? {} : { cost }, allow, pointer };
}, level = (commitment, publicity) => ({ default: { commitment, publicity }, ceiling: { commitment, publicity } }), BUILT_IN = { "basic high": level("guaranteed", "public"), "basic low": level("target", "segment"), "expected high": level("target", "segment"), "expected low": level("best-effort", "segment"), "delight any": level("none", "individual") }, merge = (base, stated) => ({ commitment: stated?.commitment ?? base.commitment, publicity: stated?.publicity ?? base.publicity }), checkCell = (words, standard, cell, pointer, report2) => {
  for (let ladder of LADDER_NAMES) {
    let [stated, ceiling] = [standard.default[ladder], standard.ceiling[ladder]];
    if (!isAbove(ladder, stated, ceiling)) continue;
    let written2 = cell.default?.[ladder] === void 0 ? "ceiling" : "default", message = `the default ${ladder} of ${words} is ${quote(stated)}, above their ceiling ${quote(ceiling)}`, help = written2 === "ceiling" ? `state a default of at most ${quote(ceiling)} too` : `state at most ${quote(ceiling)}, or raise the ceiling`;
    report2("default-above-ceiling", child(child(pointer, written2), ladder), message, help);
  }
}, readStandards = (part, pointer, report2) => {
  let cells = part, cellOf = (need, control) => cells?.[need]?.[control] ?? {}, merged = new Map(Object.keys(BUILT_IN).map((name) => {
    let [need, control] = name.split(" "), cell = cellOf(need, control), standard = { default: merge(BUILT_IN[name].default, cell.default), ceiling: merge(BUILT_IN[name].ceiling, cell.ceiling) }, words = control === "any" ? "delights" : `${need} services of ${control} control`;
    return checkCell(words, standard, cell, child(child(pointer, need), control), report2), [name, standard];
  })), storyRaises = cellOf("delight", "any").ceiling?.publicity === void 0, fallback = merged.get("delight any") ?? BUILT_IN["delight any"];
  return { of: (need, control, story) => {
    let standard = merged.get(`${need} ${control}`) ?? fallback;
    return !story || !storyRaises ? standard : { default: standard.default, ceiling: { ...standard.ceiling, publicity: "public" } };
  } };
}, readMap = (parts, pointer, read2) => new Map(entriesOf(parts).map(([id, part]) => [id, part === void 0 ? void 0 : read2(id, part, child(pointer, id))])), namesIn = (document, key) => isBroken(document, key) ? void 0 : new Set(Object.keys(document[key] ?? {})), clockOf = (clocks, facts) => {
  let fact = clocks.length === 1 ? facts.get(clocks[0] ?? "") : void 0;
  return fact?.type.kind === "date" || fact?.type.kind === "date-time" ? { fact: fact.id, kind: fact.type.kind } : void 0;
}, readRules = (document, scope) => {
  let select = createSelectionReader(scope), rules = document.rules ?? [], assertions = document.assertions ?? [], ruleNames = readNames("rule", rules, "/rules", scope.report), assertionNames = readNames("assertion", assertions, "/assertions", scope.report), stated = document.checks?.["broken-assertion"]?.severity, usual = stated === void 0 || stated === "off" ? "error" : stated;
  return { rules: rules.map((part, index) => part && readRule(ruleNames[index] ?? "", part, child("/rules", index), select, scope)), assertions: assertions.map((part, index) => part && readAssertion(assertionNames[index] ?? "", part, child("/assertions", index), select, usual, scope)) };
}, readServices = (document, scope) => {
  let standards = readStandards(document.standards, "/standards", scope.report), readScales = createScaleReader();
  return readMap(document.services, "/services", (id, part, pointer) => readService(id, part, pointer, standards, readScales, scope));
}, readParts = (document, report2) => {
  let { facts, clocks, clockless } = readFacts(document.facts, "/facts", report2), segmentNames = namesIn(document, "segments"), tiers = readTiers(document.tiers, segmentNames, "/tiers", report2), factsKnown = !isBroken(document, "facts"), clock = clockOf(clocks, facts), scope = { report: report2, facts: factsKnown ? facts : void 0, segments: segmentNames, channels: namesIn(document, "channels"), tiersFrom: isBroken(document, "tiers") || !tiers.whole ? void 0 : createTierLookup(tiers.chains), clock, clockless: factsKnown && clockless }, conditionsOf = (part, id) => [part?.conditions, `${child("/segments", id)}/conditions`];
  checkReferences(new Map(entriesOf(document.segments).map(([id, part]) => [id, conditionsOf(part, id)])), report2);
  let services = readServices(document, scope), serviceScope = { ...scope, services: isBroken(document, "services") ? void 0 : services };
  return { facts, ...clock === void 0 ? {} : { clock: clock.fact }, invariants: (document.invariants ?? []).map((node, index) => readCondition(node, child("/invariants", index), scope)), segments: readMap(document.segments, "/segments", (id, part, pointer) => readSegment(id, part, pointer, scope)), tiers: tiers.chains, monotone: readMonotone(document.monotone, "/monotone", scope), services, channels: readMap(document.channels, "/channels", (id, part, pointer) => readChannel(id, part, pointer, scope)), ...readRules(document, serviceScope) };
}, MOST_SUGGESTIONS = 500, collectProblems = () => {
  let found = [], helpText = (help) => typeof help != "function" ? help : found.length < MOST_SUGGESTIONS ? help() : void 0;
  return { found, report: (code, pointer, message, help) => {
    let text = helpText(help);
    found.push({ code, severity: CODES[code].severity, message, pointer, ...text === void 0 ? {} : { help: text } });
  } };
}, NOWHERE2 = () => {
}, readChecks = (checks) => new FrozenMap(entriesOf(checks).map(([id, { severity, reason }]) => [id, { severity, reason, pointer: child("/checks", id) }])), wholeMap = (parts) => new FrozenMap(parts), wholeList = (parts) => parts, policyOf = (document, parts, warnings, options) => {
  let { name, version, currency, budget } = document;
  return { ...describedOf(document), name, ...version === void 0 ? {} : { version }, ...currency === void 0 ? {} : { currency }, facts: wholeMap(parts.facts), ...parts.clock === void 0 ? {} : { clock: parts.clock }, invariants: wholeList(parts.invariants), segments: wholeMap(parts.segments), tiers: parts.tiers, monotone: parts.monotone, services: wholeMap(parts.services), channels: wholeMap(parts.channels), rules: wholeList(parts.rules), assertions: wholeList(parts.assertions), checks: readChecks(document.checks), ...budget === void 0 ? {} : { budget }, warnings, document, rangeOf: options.rangeOf ?? NOWHERE2 };
}, resolve = (document, options = {}) => {
  let { found, report: report2 } = collectProblems(), parts = readParts(document, report2), [first, ...others] = found;
  return first !== void 0 && found.some(({ severity }) => severity === "error") ? left2([first, ...others]) : right2(deepFreeze(policyOf(document, parts, found, options)));
}, problemsIn = (document, broken) => {
  let sound = soundPartOf(document, broken);
  if (typeof sound != "object" || sound === null) return [];
  let { found, report: report2 } = collectProblems();
  return readParts(sound, report2), found;
}, notes = () => JSON.parse('[{"description":"A service policy: who is offered what, how strongly it is promised, and who may know.","keys":{"$schema":"Where this schema is, for editors.","tierpolicy":"The version of the language: `1`.","name":"The name of the policy.","version":"The version of the policy.","title":"What people call it: a string, or a map from language tag to string.","description":"What it is, for people: a string, or a map from language tag to string.","currency":"The currency of every fee, cost and budget, as an ISO 4217 code.","facts":"What is known of each customer: each fact by its id, declared with a subset of JSON Schema.","invariants":"What holds of every real customer. Proofs rely on it; a customer who breaks one is an error.","segments":"The groups of customers, by id. A customer may be in several.","tiers":"Chains of segments, each from its lowest tier to its highest; `{ \\"from\\": \\"gold\\" }` then stands for that tier and all above it.","monotone":"Facts of which a customer should never have more and get less; `check` then looks for perverse incentives.","services":"The services, by id.","channels":"The ways in which the company tells people of services, by id.","rules":"The rules, in json-rules-engine\'s format. Their order has no effect.","assertions":"What must be true of the policy, whatever its rules say; `check` proves each, or shows a customer who breaks it.","standards":"Replaces ceilings and defaults of whole classes of services.","checks":"How much the findings of each check weigh, by check id.","budget":"What surprises and services may cost."},"type":"object"},{"description":"Where this schema is, for editors.","type":"string"},{"description":"The version of the language: `1`.","type":"number"},{"description":"The name of the policy.","type":"string"},{"description":"The version of the policy.","type":"string"},{"description":"The currency of every fee, cost and budget, as an ISO 4217 code.","type":"string"},{"description":"What is known of each customer: each fact by its id, declared with a subset of JSON Schema.","type":"object"},{"description":"The id of a fact declared under `facts`.","type":"string","x-code":"bad-id","x-kind":"fact id","x-help":"write letters, digits and hyphens, and begin with a lower-case letter, as in `contractValue`"},{"description":"What holds of every real customer. Proofs rely on it; a customer who breaks one is an error.","type":"array"},{"description":"The groups of customers, by id. A customer may be in several.","type":"object"},{"description":"The id of a segment declared under `segments`.","type":"string","x-code":"bad-id","x-kind":"segment id","x-help":"write lower-case letters, digits and hyphens, and begin with a letter, as in `moving-van`"},{"description":"Chains of segments, each from its lowest tier to its highest; `{ \\"from\\": \\"gold\\" }` then stands for that tier and all above it.","type":"array"},{"description":"A chain of segments, from low to high.","type":"array","x-help":"name the segments of the chain, from low to high"},{"description":"The id of a segment declared under `segments`.","type":"string","x-code":"bad-id","x-kind":"segment id","x-help":"write lower-case letters, digits and hyphens, and begin with a letter, as in `moving-van`"},{"description":"Facts of which a customer should never have more and get less; `check` then looks for perverse incentives.","type":"object"},{"description":"A fact id, or `fact.property` for a property of an object fact.","type":"string","x-code":"bad-id","x-kind":"fact id","x-help":"write a fact id, or `fact.property` for a property of an object fact"},{"description":"Whether more of the fact (`increasing`) or less (`decreasing`) must never be to the customer\'s disadvantage.","type":"string"},{"description":"The services, by id.","type":"object"},{"description":"The id of a service declared under `services`.","type":"string","x-code":"bad-id","x-kind":"service id","x-help":"write lower-case letters, digits and hyphens, and begin with a letter, as in `moving-van`"},{"description":"The ways in which the company tells people of services, by id.","type":"object"},{"description":"The id of a channel declared under `channels`.","type":"string","x-code":"bad-id","x-kind":"channel id","x-help":"write lower-case letters, digits and hyphens, and begin with a letter, as in `moving-van`"},{"description":"The rules, in json-rules-engine\'s format. Their order has no effect.","type":"array"},{"description":"What must be true of the policy, whatever its rules say; `check` proves each, or shows a customer who breaks it.","type":"array"},{"description":"Replaces ceilings and defaults of whole classes of services.","keys":{"basic":"The standards of basic services.","expected":"The standards of expected services.","delight":"The standards of delights."},"type":"object"},{"description":"The standards of basic services.","keys":{"high":"The standard of basic services whose outcome the company controls well.","low":"The standard of basic services whose outcome the company controls badly."},"type":"object"},{"description":"The standards of expected services.","keys":{"high":"The standard of expected services whose outcome the company controls well.","low":"The standard of expected services whose outcome the company controls badly."},"type":"object"},{"description":"The standards of delights.","keys":{"any":"The standard of delights."},"type":"object"},{"description":"How much the findings of each check weigh, by check id.","keys":{"overreach":"How much the findings of this check weigh.","publicity-leak":"How much the findings of this check weigh.","broken-assertion":"How much the findings of this check weigh.","uninformed-member":"How much the findings of this check weigh.","empty-promise":"How much the findings of this check weigh.","over-commitment":"How much the findings of this check weigh.","over-publicity":"How much the findings of this check weigh.","vague-basic":"How much the findings of this check weigh.","baseline-gap":"How much the findings of this check weigh.","perverse-incentive":"How much the findings of this check weigh.","tier-inversion":"How much the findings of this check weigh.","unequal-twins":"How much the findings of this check weigh.","predictable-delight":"How much the findings of this check weigh.","dead-rule":"How much the findings of this check weigh.","shadowed-rule":"How much the findings of this check weigh.","empty-segment":"How much the findings of this check weigh.","identical-segments":"How much the findings of this check weigh.","unreachable-level":"How much the findings of this check weigh.","unused":"How much the findings of this check weigh.","uncovered-customer":"How much the findings of this check weigh."},"type":"object"},{"description":"What surprises and services may cost.","keys":{"amount":"How much, in the policy\'s currency.","per":"In which time."},"type":"object"},{"description":"How much, in the policy\'s currency.","type":"number"},{"description":"In which time.","type":"string"},{"description":"The id of a segment declared under `segments`.","type":"string","x-code":"bad-id","x-kind":"segment id","x-help":"write lower-case letters, digits and hyphens, and begin with a letter, as in `moving-van`"},{"description":"The id of a fact declared under `facts`.","type":"string","x-code":"bad-id","x-kind":"fact id","x-help":"write letters, digits and hyphens, and begin with a lower-case letter, as in `contractValue`"},{"description":"A text for people: one string, or a map from language tag to string.","type":["string","object"],"x-help":"write a string, or one for each language, as in `{ \\"en\\": \\"Warranty\\", \\"zh\\": \\"\u4FDD\u4FEE\\" }`","x-empty":"write a string, or one for each language, as in `{ \\"en\\": \\"Warranty\\", \\"zh\\": \\"\u4FDD\u4FEE\\" }`"},{"description":"A language tag, as in `en`, `zh` or `pt-BR`.","type":"string","x-code":"bad-id","x-kind":"language tag","x-help":"write a language tag, as in `en`, `zh` or `pt-BR`"},{"description":"The text in this language.","type":"string"},{"description":"The property of an object fact to look at: `$.a`, or `$.a.b` for a property of a property.","type":"string","x-code":"bad-path","x-kind":"path","x-help":"write `$.` and the names of the properties, as in `$.address.city`; nothing else of JSONPath has a meaning here"},{"description":"A comparison of a fact with a value.","keys":{"fact":"The fact to look at, declared under `facts`.","operator":"How to compare: one of `equal`, `notEqual`, `in`, `notIn`, `contains`, `doesNotContain`, `lessThan`, `lessThanInclusive`, `greaterThan`, `greaterThanInclusive`; before it may stand decorators, outermost first: `someFact:`, `everyFact:`, `someValue:`, `everyValue:`, `swap:`, `not:`.","value":"What the fact is compared with: a constant, a list of constants (for `in`, `notIn`), or another fact as `{ \\"fact\\": \\"\u2026\\", \\"path\\": \\"$.\u2026\\" }`.","path":"The property of an object fact to look at: `$.a`, or `$.a.b` for a property of a property.","name":"A name for this condition, for people.","priority":"Accepted as in json-rules-engine; it has no effect on a decision."},"type":"object","x-help":"write a condition, as in `{ \\"condition\\": \\"owner\\" }`, or `{ \\"all\\": [ \u2026 ] }`; `{ \\"all\\": [] }` is everyone","x-unknown":{"params":"a fact is a value here and takes no parameters: declare one fact for each value that you need"},"x-form":"a comparison","x-misplaced":{"all":["an `all`"],"any":["an `any`"],"not":["a `not`"],"condition":["a reference to a segment"]}},{"description":"How to compare: one of `equal`, `notEqual`, `in`, `notIn`, `contains`, `doesNotContain`, `lessThan`, `lessThanInclusive`, `greaterThan`, `greaterThanInclusive`; before it may stand decorators, outermost first: `someFact:`, `everyFact:`, `someValue:`, `everyValue:`, `swap:`, `not:`.","type":"string","x-code":"unknown-operator","x-kind":"operator"},{"description":"What the fact is compared with: a constant, a list of constants (for `in`, `notIn`), or another fact as `{ \\"fact\\": \\"\u2026\\", \\"path\\": \\"$.\u2026\\" }`.","keys":{"fact":"The fact to look at, declared under `facts`.","path":"The property of an object fact to look at: `$.a`, or `$.a.b` for a property of a property."},"type":["string","number","boolean","array","object"],"x-unknown":{"params":"a fact is a value here and takes no parameters: declare one fact for each value that you need"}},{"description":"A constant.","type":["string","number","boolean"]},{"description":"A name for this condition, for people.","type":"string"},{"description":"Accepted as in json-rules-engine; it has no effect on a decision.","type":"integer"},{"description":"Being in a segment.","keys":{"condition":"The customer is in this segment, declared under `segments`.","name":"A name for this condition, for people.","priority":"Accepted as in json-rules-engine; it has no effect on a decision."},"type":"object","x-help":"write a condition, as in `{ \\"condition\\": \\"owner\\" }`, or `{ \\"all\\": [ \u2026 ] }`; `{ \\"all\\": [] }` is everyone","x-unknown":{"params":"a fact is a value here and takes no parameters: declare one fact for each value that you need","all":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","any":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","not":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","condition":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","fact":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`"},"x-form":"a reference to a segment","x-misplaced":{"all":["an `all`"],"any":["an `any`"],"not":["a `not`"],"fact":["a comparison"],"operator":["a comparison"],"value":["a comparison"],"path":["a comparison"]}},{"description":"A name for this condition, for people.","type":"string"},{"description":"Accepted as in json-rules-engine; it has no effect on a decision.","type":"integer"},{"description":"The contrary of a condition.","keys":{"not":"A condition on a customer\'s facts, in json-rules-engine\'s format: `all`, `any`, `not`, a segment by `condition`, or a comparison of a `fact`.","name":"A name for this condition, for people.","priority":"Accepted as in json-rules-engine; it has no effect on a decision."},"type":"object","x-help":"write a condition, as in `{ \\"condition\\": \\"owner\\" }`, or `{ \\"all\\": [ \u2026 ] }`; `{ \\"all\\": [] }` is everyone","x-unknown":{"params":"a fact is a value here and takes no parameters: declare one fact for each value that you need","all":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","any":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","not":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","condition":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","fact":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`"},"x-form":"a `not`","x-misplaced":{"all":["an `all`"],"any":["an `any`"],"condition":["a reference to a segment"],"fact":["a comparison"],"operator":["a comparison"],"value":["a comparison"],"path":["a comparison"]}},{"description":"A name for this condition, for people.","type":"string"},{"description":"Accepted as in json-rules-engine; it has no effect on a decision.","type":"integer"},{"description":"At least one of several conditions.","keys":{"any":"At least one of these holds. Never empty.","name":"A name for this condition, for people.","priority":"Accepted as in json-rules-engine; it has no effect on a decision."},"type":"object","x-help":"write a condition, as in `{ \\"condition\\": \\"owner\\" }`, or `{ \\"all\\": [ \u2026 ] }`; `{ \\"all\\": [] }` is everyone","x-unknown":{"params":"a fact is a value here and takes no parameters: declare one fact for each value that you need","all":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","any":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","not":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","condition":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","fact":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`"},"x-form":"an `any`","x-misplaced":{"all":["an `all`"],"not":["a `not`"],"condition":["a reference to a segment"],"fact":["a comparison"],"operator":["a comparison"],"value":["a comparison"],"path":["a comparison"]}},{"description":"At least one of these holds. Never empty.","type":"array","x-code":"empty-any","x-empty":"json-rules-engine takes an empty `any` for true; write `{ \\"all\\": [] }` if everyone is meant"},{"description":"A name for this condition, for people.","type":"string"},{"description":"Accepted as in json-rules-engine; it has no effect on a decision.","type":"integer"},{"description":"All of several conditions.","keys":{"all":"Every one of these holds. An empty list always holds: `{ \\"all\\": [] }` means everyone.","name":"A name for this condition, for people.","priority":"Accepted as in json-rules-engine; it has no effect on a decision."},"type":"object","x-help":"write a condition, as in `{ \\"condition\\": \\"owner\\" }`, or `{ \\"all\\": [ \u2026 ] }`; `{ \\"all\\": [] }` is everyone","x-unknown":{"params":"a fact is a value here and takes no parameters: declare one fact for each value that you need","all":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","any":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","not":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","condition":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","fact":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`"},"x-form":"an `all`","x-misplaced":{"any":["an `any`"],"not":["a `not`"],"condition":["a reference to a segment"],"fact":["a comparison"],"operator":["a comparison"],"value":["a comparison"],"path":["a comparison"]}},{"description":"Every one of these holds. An empty list always holds: `{ \\"all\\": [] }` means everyone.","type":"array"},{"description":"A name for this condition, for people.","type":"string"},{"description":"Accepted as in json-rules-engine; it has no effect on a decision.","type":"integer"},{"description":"A condition on a customer\'s facts, in json-rules-engine\'s format: `all`, `any`, `not`, a segment by `condition`, or a comparison of a `fact`.","keys":{"all":"Every one of these holds. An empty list always holds: `{ \\"all\\": [] }` means everyone.","any":"At least one of these holds. Never empty.","not":"This does not hold.","condition":"The customer is in this segment, declared under `segments`.","fact":"The fact to look at, declared under `facts`.","operator":"How to compare.","value":"What to compare with."}},{"keys":{},"type":"object"},{"keys":{},"type":"object"},{"keys":{},"type":"object"},{"keys":{},"type":"object"},{"description":"All of several conditions.","keys":{"all":"Every one of these holds. An empty list always holds: `{ \\"all\\": [] }` means everyone.","name":"A name for this condition, for people.","priority":"Accepted as in json-rules-engine; it has no effect on a decision."},"type":"object","x-help":"write a condition, as in `{ \\"condition\\": \\"owner\\" }`, or `{ \\"all\\": [ \u2026 ] }`; `{ \\"all\\": [] }` is everyone","x-unknown":{"params":"a fact is a value here and takes no parameters: declare one fact for each value that you need","all":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","any":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","not":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","condition":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","fact":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`"},"x-form":"a root condition","x-misplaced":{"any":["an `any`"],"not":["a `not`"],"condition":["a reference to a segment"]}},{"description":"Every one of these holds. An empty list always holds: `{ \\"all\\": [] }` means everyone.","type":"array"},{"description":"A name for this condition, for people.","type":"string"},{"description":"Accepted as in json-rules-engine; it has no effect on a decision.","type":"integer"},{"description":"Being in a segment.","keys":{"condition":"The customer is in this segment, declared under `segments`.","name":"A name for this condition, for people.","priority":"Accepted as in json-rules-engine; it has no effect on a decision."},"type":"object","x-help":"write a condition, as in `{ \\"condition\\": \\"owner\\" }`, or `{ \\"all\\": [ \u2026 ] }`; `{ \\"all\\": [] }` is everyone","x-unknown":{"params":"a fact is a value here and takes no parameters: declare one fact for each value that you need","all":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","any":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","not":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","condition":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","fact":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`"},"x-form":"a reference to a segment","x-misplaced":{"all":["an `all`","a root condition"],"any":["an `any`"],"not":["a `not`"]}},{"description":"A name for this condition, for people.","type":"string"},{"description":"Accepted as in json-rules-engine; it has no effect on a decision.","type":"integer"},{"description":"The contrary of a condition.","keys":{"not":"A condition on a customer\'s facts, in json-rules-engine\'s format: `all`, `any`, `not`, a segment by `condition`, or a comparison of a `fact`.","name":"A name for this condition, for people.","priority":"Accepted as in json-rules-engine; it has no effect on a decision."},"type":"object","x-help":"write a condition, as in `{ \\"condition\\": \\"owner\\" }`, or `{ \\"all\\": [ \u2026 ] }`; `{ \\"all\\": [] }` is everyone","x-unknown":{"params":"a fact is a value here and takes no parameters: declare one fact for each value that you need","all":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","any":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","not":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","condition":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","fact":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`"},"x-form":"a `not`","x-misplaced":{"all":["an `all`","a root condition"],"any":["an `any`"],"condition":["a reference to a segment"]}},{"description":"A name for this condition, for people.","type":"string"},{"description":"Accepted as in json-rules-engine; it has no effect on a decision.","type":"integer"},{"description":"At least one of several conditions.","keys":{"any":"At least one of these holds. Never empty.","name":"A name for this condition, for people.","priority":"Accepted as in json-rules-engine; it has no effect on a decision."},"type":"object","x-help":"write a condition, as in `{ \\"condition\\": \\"owner\\" }`, or `{ \\"all\\": [ \u2026 ] }`; `{ \\"all\\": [] }` is everyone","x-unknown":{"params":"a fact is a value here and takes no parameters: declare one fact for each value that you need","all":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","any":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","not":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","condition":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","fact":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`"},"x-form":"an `any`","x-misplaced":{"all":["an `all`","a root condition"],"not":["a `not`"],"condition":["a reference to a segment"]}},{"description":"At least one of these holds. Never empty.","type":"array","x-code":"empty-any","x-empty":"json-rules-engine takes an empty `any` for true; write `{ \\"all\\": [] }` if everyone is meant"},{"description":"A name for this condition, for people.","type":"string"},{"description":"Accepted as in json-rules-engine; it has no effect on a decision.","type":"integer"},{"description":"All of several conditions.","keys":{"all":"Every one of these holds. An empty list always holds: `{ \\"all\\": [] }` means everyone.","name":"A name for this condition, for people.","priority":"Accepted as in json-rules-engine; it has no effect on a decision."},"type":"object","x-help":"write a condition, as in `{ \\"condition\\": \\"owner\\" }`, or `{ \\"all\\": [ \u2026 ] }`; `{ \\"all\\": [] }` is everyone","x-unknown":{"params":"a fact is a value here and takes no parameters: declare one fact for each value that you need","all":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","any":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","not":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","condition":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`","fact":"nest one in the other, as in `{ \\"all\\": [ { \\"any\\": [ \u2026 ] } ] }`"},"x-form":"an `all`","x-misplaced":{"any":["an `any`"],"not":["a `not`"],"condition":["a reference to a segment"]}},{"description":"Every one of these holds. An empty list always holds: `{ \\"all\\": [] }` means everyone.","type":"array"},{"description":"A name for this condition, for people.","type":"string"},{"description":"Accepted as in json-rules-engine; it has no effect on a decision.","type":"integer"},{"description":"A condition on a customer\'s facts, in json-rules-engine\'s format. At the root stands `all`, `any`, `not`, or a segment by `condition`.","keys":{"all":"Every one of these holds. An empty list always holds: `{ \\"all\\": [] }` means everyone.","any":"At least one of these holds. Never empty.","not":"This does not hold.","condition":"The customer is in this segment, declared under `segments`."}},{"keys":{},"type":"object"},{"keys":{},"type":"object"},{"keys":{},"type":"object"},{"keys":{},"type":"object"},{"description":"From weak to strong: `none`, `best-effort`, `target`, `guaranteed`.","type":"string"},{"description":"From narrow to wide: `unannounced`, `individual`, `segment`, `public`.","type":"string"},{"description":"Findings of checks that are accepted here. They stay among the findings, marked as allowed, and count for nothing.","type":"array"},{"description":"A finding that is accepted.","keys":{"check":"The check whose findings are accepted.","reason":"Why it is accepted, for those who read the findings.","until":"The first day on which it is not accepted any more."},"type":"object"},{"description":"The check whose findings are accepted.","type":"string"},{"description":"Why it is accepted, for those who read the findings.","type":"string"},{"description":"The first day on which it is not accepted any more.","type":"string","x-code":"bad-date","x-kind":"date","x-help":"write year, month and day, as in `2026-10-01`"},{"description":"The id of a segment, or `{ \\"from\\": \\"gold\\" }` for that tier and all above it.","keys":{"from":"The lowest tier that is meant; all above it are meant too."},"type":["string","object"],"x-code":"bad-id","x-kind":"segment id","x-help":"write lower-case letters, digits and hyphens, and begin with a letter, as in `moving-van`"},{"description":"A number.","keys":{"title":"What people call it: a string, or a map from language tag to string.","type":"`integer` for whole numbers, `number` for all.","better":"Whether more or less of it is better for the customer."},"type":"object","x-form":"a number term","x-misplaced":{"enum":["an `enum` term"]}},{"description":"`integer` for whole numbers, `number` for all.","type":"string"},{"description":"Whether more or less of it is better for the customer.","type":"string"},{"description":"Words.","keys":{"title":"What people call it: a string, or a map from language tag to string.","enum":"The values, from worst to best."},"type":"object","x-form":"an `enum` term","x-misplaced":{"type":["a number term"],"better":["a number term"]}},{"description":"The values, from worst to best.","type":"array","x-empty":"list the values, from worst to best"},{"description":"One of the values.","type":"string"},{"description":"The scale of a term: a number and which of two is better, or values from worst to best.","keys":{}},{"keys":{},"type":"object"},{"description":"Words of your own that group services; rules and assertions can select by them.","type":"array"},{"description":"A word of your own that groups services; rules and assertions can select by it.","type":"string","x-code":"bad-id","x-kind":"tag id","x-help":"write lower-case letters, digits and hyphens, and begin with a letter, as in `moving-van`"},{"description":"The segments that alone may be offered it.","type":"array","x-empty":"name the segments that may be offered it, or leave `exclusiveTo` out if anyone may"},{"description":"Who may know that it exists: `everyone`, or the segments that may. Default: as `exclusiveTo`, else everyone.","type":["string","array"],"x-help":"write `\\"everyone\\"`, or list segments, as in `[\\"owner\\"]`","x-empty":"name the segments that may know of it; for a secret, say `\\"publicity\\": \\"unannounced\\"` in its `defaults`"},{"type":"string"},{"x-help":"write `\\"everyone\\"`, or list segments, as in `[\\"owner\\"]`"},{"description":"The published standard of the service.","keys":{"text":"What is promised, in words.","target":"The share of cases in which it is met, from 0 to 1."},"type":"object"},{"description":"The share of cases in which it is met, from 0 to 1.","type":"number"},{"description":"How often the standard was kept. With a `target` it limits how strongly the service may be promised.","keys":{"kept":"In how many cases it was kept.","promised":"In how many cases it was promised."},"type":"object"},{"description":"In how many cases it was kept.","type":"integer"},{"description":"In how many cases it was promised.","type":"integer"},{"description":"The terms of the service, by term id, such as `responseHours`.","type":"object"},{"description":"The id of a term declared under the service\'s `terms`.","type":"string","x-code":"bad-id","x-kind":"term id","x-help":"write letters, digits and hyphens, and begin with a lower-case letter, as in `contractValue`"},{"description":"What holds where an offer states nothing.","keys":{"commitment":"How strongly it is promised. From weak to strong: `none`, `best-effort`, `target`, `guaranteed`.","publicity":"How widely it may be told of. From narrow to wide: `unannounced`, `individual`, `segment`, `public`.","channels":"The channels that announce it. Where none are named, every channel carries it whose whole audience is offered it.","terms":"A value for each term, by term id.","approval":"Who must approve it."},"type":"object"},{"description":"The channels that announce it. Where none are named, every channel carries it whose whole audience is offered it.","type":"array","x-empty":"name a channel, leave `channels` out, or say `\\"publicity\\": \\"unannounced\\"` where nobody is to be told"},{"description":"The id of a channel declared under `channels`.","type":"string","x-code":"bad-id","x-kind":"channel id","x-help":"write lower-case letters, digits and hyphens, and begin with a letter, as in `moving-van`"},{"description":"A value for each term, by term id.","type":"object"},{"description":"The id of a term declared under the service\'s `terms`.","type":"string","x-code":"bad-id","x-kind":"term id","x-help":"write letters, digits and hyphens, and begin with a lower-case letter, as in `contractValue`"},{"description":"A value of the term\'s scale.","type":["number","string"]},{"description":"Who must approve it.","type":"string"},{"description":"A basic or expected service.","keys":{"need":"The class of the need: `basic` (must be: missed when missing), `expected` (satisfaction follows how well it is done), `delight` (a joy when present, never missed).","control":"How well the company controls the outcome.","title":"What people call it: a string, or a map from language tag to string.","description":"What it is, for people: a string, or a map from language tag to string.","tags":"Words of your own that group services; rules and assertions can select by them.","exclusiveTo":"The segments that alone may be offered it.","knownTo":"Who may know that it exists: `everyone`, or the segments that may. Default: as `exclusiveTo`, else everyone.","standard":"The published standard of the service.","evidence":"How often the standard was kept. With a `target` it limits how strongly the service may be promised.","terms":"The terms of the service, by term id, such as `responseHours`.","defaults":"What holds where an offer states nothing.","cost":"What one delivery costs, in the policy\'s currency.","allow":"Findings of checks that are accepted here. They stay among the findings, marked as allowed, and count for nothing."},"type":"object","x-by":"need","x-told":["need","story","surprise","control"],"x-form":"a basic or expected service","x-misplaced":{"story":["a delight"],"surprise":["a delight"]}},{"description":"The class of the need: `basic` (must be: missed when missing), `expected` (satisfaction follows how well it is done), `delight` (a joy when present, never missed).","type":"string"},{"description":"How well the company controls the outcome.","type":"string"},{"description":"What one delivery costs, in the policy\'s currency.","type":"number"},{"description":"A delight.","keys":{"need":"The class of the need: `basic` (must be: missed when missing), `expected` (satisfaction follows how well it is done), `delight` (a joy when present, never missed).","title":"What people call it: a string, or a map from language tag to string.","description":"What it is, for people: a string, or a map from language tag to string.","tags":"Words of your own that group services; rules and assertions can select by them.","exclusiveTo":"The segments that alone may be offered it.","knownTo":"Who may know that it exists: `everyone`, or the segments that may. Default: as `exclusiveTo`, else everyone.","standard":"The published standard of the service.","evidence":"How often the standard was kept. With a `target` it limits how strongly the service may be promised.","terms":"The terms of the service, by term id, such as `responseHours`.","defaults":"What holds where an offer states nothing.","cost":"What one delivery costs, in the policy\'s currency.","allow":"Findings of checks that are accepted here. They stay among the findings, marked as allowed, and count for nothing.","story":"Whether it is a rare case and a good story that may be told to the world. Needs `\\"knownTo\\": \\"everyone\\"` where it is exclusive.","surprise":"When the delight comes as a surprise."},"type":"object","x-unknown":{"control":"a delight is never promised, so that it has no `control`: leave it out"},"x-by":"need","x-told":["need","story","surprise","control"],"x-form":"a delight","x-misplaced":{"control":["a basic or expected service"]}},{"description":"The class of the need: `basic` (must be: missed when missing), `expected` (satisfaction follows how well it is done), `delight` (a joy when present, never missed).","type":"string"},{"description":"What one delivery costs, in the policy\'s currency.","type":"number"},{"description":"Whether it is a rare case and a good story that may be told to the world. Needs `\\"knownTo\\": \\"everyone\\"` where it is exclusive.","type":"boolean"},{"description":"When the delight comes as a surprise.","keys":{"perYear":"How often a year, on average.","minGapDays":"At least so many days lie between two."},"type":"object"},{"description":"How often a year, on average.","type":"number"},{"description":"At least so many days lie between two.","type":"number"},{"description":"Something that customers are offered.","keys":{"need":"The class of the need: `basic` (must be: missed when missing), `expected` (satisfaction follows how well it is done), `delight` (a joy when present, never missed)."}},{"description":"The class of the need: `basic` (must be: missed when missing), `expected` (satisfaction follows how well it is done), `delight` (a joy when present, never missed).","type":"string","x-by":"need","x-told":["need","story","surprise","control"]},{"keys":{"need":""},"type":"object"},{},{"description":"A way in which the company tells people of services.","keys":{"title":"What people call it: a string, or a map from language tag to string.","description":"What it is, for people: a string, or a map from language tag to string.","reach":"Whom it reaches: `public` (everyone, people who are not customers too), `individual` (one customer at a time), or `{ \\"segments\\": [\\"owner\\"] }`.","except":"Whom it never reaches.","overheardBy":"The segments whose members hear what is said to one person; on a channel whose `reach` is `individual`."},"type":"object"},{"description":"Whom it reaches: `public` (everyone, people who are not customers too), `individual` (one customer at a time), or `{ \\"segments\\": [\\"owner\\"] }`.","keys":{"segments":"The segments whose members it reaches, all of them."},"type":["string","object"],"x-help":"write `\\"public\\"`, `\\"individual\\"`, or `{ \\"segments\\": [\\"owner\\"] }`"},{"description":"The segments whose members it reaches, all of them.","type":"array","x-empty":"name the segments that it reaches"},{"type":"string"},{"x-help":"write `\\"public\\"`, `\\"individual\\"`, or `{ \\"segments\\": [\\"owner\\"] }`"},{"description":"The segments whose members hear what is said to one person; on a channel whose `reach` is `individual`.","type":"array","x-empty":"name the segments that overhear it, or leave `overheardBy` out"},{"description":"Any string.","keys":{"type":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`."},"type":"object","x-unknown":{"required":"whatever has no `default` is required","nullable":"there is no null: give it a `default`, or an `enum` value that means none","pattern":"list the values as an `enum`, or leave the string open","const":"list the value as an `enum`","additionalProperties":"list the properties that conditions look at; others are ignored","minItems":"an array may have any length","maxItems":"an array may have any length","uniqueItems":"repetitions in an array never matter"},"x-by":"type","x-told":["type","minimum","maximum","exclusiveMinimum","exclusiveMaximum","enum","format"],"x-form":"an open string","x-misplaced":{"minimum":["an integer","a number"],"maximum":["an integer","a number"],"exclusiveMinimum":["an integer","a number"],"exclusiveMaximum":["an integer","a number"],"enum":["a string with `enum`"],"format":["a string with `format`"]}},{"description":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","type":"string"},{"description":"A day or a moment.","keys":{"type":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","format":"`date` for a day as in `2026-10-01`, `date-time` for a moment as in `2026-10-01T09:00:00Z`."},"type":"object","x-unknown":{"required":"whatever has no `default` is required","nullable":"there is no null: give it a `default`, or an `enum` value that means none","pattern":"list the values as an `enum`, or leave the string open","const":"list the value as an `enum`","additionalProperties":"list the properties that conditions look at; others are ignored","minItems":"an array may have any length","maxItems":"an array may have any length","uniqueItems":"repetitions in an array never matter"},"x-by":"type","x-told":["type","minimum","maximum","exclusiveMinimum","exclusiveMaximum","enum","format"],"x-form":"a string with `format`","x-misplaced":{"minimum":["an integer","a number"],"maximum":["an integer","a number"],"exclusiveMinimum":["an integer","a number"],"exclusiveMaximum":["an integer","a number"],"enum":["a string with `enum`"]}},{"description":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","type":"string"},{"description":"`date` for a day as in `2026-10-01`, `date-time` for a moment as in `2026-10-01T09:00:00Z`.","type":"string"},{"description":"One of the listed strings.","keys":{"type":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","enum":"The values that there are; from low to high where the fact is `ordered`."},"type":"object","x-unknown":{"required":"whatever has no `default` is required","nullable":"there is no null: give it a `default`, or an `enum` value that means none","pattern":"list the values as an `enum`, or leave the string open","const":"list the value as an `enum`","additionalProperties":"list the properties that conditions look at; others are ignored","minItems":"an array may have any length","maxItems":"an array may have any length","uniqueItems":"repetitions in an array never matter"},"x-by":"type","x-told":["type","minimum","maximum","exclusiveMinimum","exclusiveMaximum","enum","format"],"x-form":"a string with `enum`","x-misplaced":{"minimum":["an integer","a number"],"maximum":["an integer","a number"],"exclusiveMinimum":["an integer","a number"],"exclusiveMaximum":["an integer","a number"],"format":["a string with `format`"]}},{"description":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","type":"string"},{"description":"The values that there are; from low to high where the fact is `ordered`.","type":"array","x-empty":"list the values that there are"},{"description":"One of the values.","type":"string"},{"description":"A number.","keys":{"type":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","minimum":"The least value, itself allowed.","maximum":"The greatest value, itself allowed.","exclusiveMinimum":"Every value is greater than this.","exclusiveMaximum":"Every value is less than this."},"type":"object","x-unknown":{"required":"whatever has no `default` is required","nullable":"there is no null: give it a `default`, or an `enum` value that means none","pattern":"list the values as an `enum`, or leave the string open","const":"list the value as an `enum`","additionalProperties":"list the properties that conditions look at; others are ignored","minItems":"an array may have any length","maxItems":"an array may have any length","uniqueItems":"repetitions in an array never matter"},"x-by":"type","x-told":["type","minimum","maximum","exclusiveMinimum","exclusiveMaximum","enum","format"],"x-form":"a number","x-misplaced":{"enum":["a string with `enum`"],"format":["a string with `format`"]}},{"description":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","type":"string"},{"description":"The least value, itself allowed.","type":"number"},{"description":"The greatest value, itself allowed.","type":"number"},{"description":"Every value is greater than this.","type":"number"},{"description":"Every value is less than this.","type":"number"},{"description":"A whole number.","keys":{"type":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","minimum":"The least value, itself allowed.","maximum":"The greatest value, itself allowed.","exclusiveMinimum":"Every value is greater than this.","exclusiveMaximum":"Every value is less than this."},"type":"object","x-unknown":{"required":"whatever has no `default` is required","nullable":"there is no null: give it a `default`, or an `enum` value that means none","pattern":"list the values as an `enum`, or leave the string open","const":"list the value as an `enum`","additionalProperties":"list the properties that conditions look at; others are ignored","minItems":"an array may have any length","maxItems":"an array may have any length","uniqueItems":"repetitions in an array never matter"},"x-by":"type","x-told":["type","minimum","maximum","exclusiveMinimum","exclusiveMaximum","enum","format"],"x-form":"an integer","x-misplaced":{"enum":["a string with `enum`"],"format":["a string with `format`"]}},{"description":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","type":"string"},{"description":"The least value, itself allowed.","type":"number"},{"description":"The greatest value, itself allowed.","type":"number"},{"description":"Every value is greater than this.","type":"number"},{"description":"Every value is less than this.","type":"number"},{"description":"True or false.","keys":{"type":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`."},"type":"object","x-unknown":{"required":"whatever has no `default` is required","nullable":"there is no null: give it a `default`, or an `enum` value that means none","pattern":"list the values as an `enum`, or leave the string open","const":"list the value as an `enum`","additionalProperties":"list the properties that conditions look at; others are ignored","minItems":"an array may have any length","maxItems":"an array may have any length","uniqueItems":"repetitions in an array never matter"},"x-by":"type","x-told":["type","minimum","maximum","exclusiveMinimum","exclusiveMaximum","enum","format"],"x-form":"a boolean","x-misplaced":{"minimum":["an integer","a number"],"maximum":["an integer","a number"],"exclusiveMinimum":["an integer","a number"],"exclusiveMaximum":["an integer","a number"],"enum":["a string with `enum`"],"format":["a string with `format`"]}},{"description":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","type":"string"},{"description":"What each element of an array is.","keys":{"type":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`."}},{"description":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","x-by":"type","x-told":["type","minimum","maximum","exclusiveMinimum","exclusiveMaximum","enum","format"]},{"keys":{"type":""},"type":"object"},{},{"keys":{"type":""},"type":"object"},{},{"keys":{"type":""},"type":"object"},{},{"keys":{"type":""},"type":"object"},{},{"keys":{"type":""},"type":"object"},{},{"description":"A structured fact; a condition looks into it with a `path`.","keys":{"type":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","properties":"The properties by name, each declared as a fact is, without marks.","default":"The value of a customer for whom none is stated. Without a default it is required.","title":"What people call it: a string, or a map from language tag to string.","description":"What it is, for people: a string, or a map from language tag to string."},"type":"object","x-unknown":{"required":"whatever has no `default` is required","nullable":"there is no null: give it a `default`, or an `enum` value that means none","pattern":"list the values as an `enum`, or leave the string open","const":"list the value as an `enum`","additionalProperties":"list the properties that conditions look at; others are ignored","minItems":"an array may have any length","maxItems":"an array may have any length","uniqueItems":"repetitions in an array never matter"},"x-by":"type","x-told":["type","default","minimum","maximum","exclusiveMinimum","exclusiveMaximum","enum","format","items","properties"],"x-form":"an object","x-misplaced":{"minimum":["an integer","a number"],"maximum":["an integer","a number"],"exclusiveMinimum":["an integer","a number"],"exclusiveMaximum":["an integer","a number"],"enum":["a string with `enum`"],"format":["a string with `format`"],"items":["an array"]}},{"description":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","type":"string"},{"description":"The properties by name, each declared as a fact is, without marks.","type":"object","x-empty":"declare the properties that conditions look at"},{"description":"The name of a property of the fact.","type":"string","x-code":"bad-id","x-kind":"property id","x-help":"write letters, digits and hyphens, and begin with a lower-case letter, as in `contractValue`"},{"description":"The value of a customer for whom none is stated. Without a default it is required.","type":"object"},{"description":"Several scalars.","keys":{"type":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","items":"What each element is.","default":"The value of a customer for whom none is stated. Without a default it is required.","title":"What people call it: a string, or a map from language tag to string.","description":"What it is, for people: a string, or a map from language tag to string."},"type":"object","x-unknown":{"required":"whatever has no `default` is required","nullable":"there is no null: give it a `default`, or an `enum` value that means none","pattern":"list the values as an `enum`, or leave the string open","const":"list the value as an `enum`","additionalProperties":"list the properties that conditions look at; others are ignored","minItems":"an array may have any length","maxItems":"an array may have any length","uniqueItems":"repetitions in an array never matter"},"x-by":"type","x-told":["type","default","minimum","maximum","exclusiveMinimum","exclusiveMaximum","enum","format","items","properties"],"x-form":"an array","x-misplaced":{"minimum":["an integer","a number"],"maximum":["an integer","a number"],"exclusiveMinimum":["an integer","a number"],"exclusiveMaximum":["an integer","a number"],"enum":["a string with `enum`"],"format":["a string with `format`"],"properties":["an object"]}},{"description":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","type":"string"},{"description":"The value of a customer for whom none is stated. Without a default it is required.","type":"array"},{"type":["string","number","boolean"]},{"description":"Any string.","keys":{"type":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","default":"The value of a customer for whom none is stated. Without a default it is required.","title":"What people call it: a string, or a map from language tag to string.","description":"What it is, for people: a string, or a map from language tag to string."},"type":"object","x-unknown":{"required":"whatever has no `default` is required","nullable":"there is no null: give it a `default`, or an `enum` value that means none","pattern":"list the values as an `enum`, or leave the string open","const":"list the value as an `enum`","additionalProperties":"list the properties that conditions look at; others are ignored","minItems":"an array may have any length","maxItems":"an array may have any length","uniqueItems":"repetitions in an array never matter"},"x-by":"type","x-told":["type","default","minimum","maximum","exclusiveMinimum","exclusiveMaximum","enum","format","items","properties"],"x-form":"an open string","x-misplaced":{"minimum":["an integer","a number"],"maximum":["an integer","a number"],"exclusiveMinimum":["an integer","a number"],"exclusiveMaximum":["an integer","a number"],"enum":["a string with `enum`"],"format":["a string with `format`"],"items":["an array"],"properties":["an object"]}},{"description":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","type":"string"},{"description":"The value of a customer for whom none is stated. Without a default it is required.","type":"string"},{"description":"A day or a moment.","keys":{"type":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","format":"`date` for a day as in `2026-10-01`, `date-time` for a moment as in `2026-10-01T09:00:00Z`.","default":"The value of a customer for whom none is stated. Without a default it is required.","title":"What people call it: a string, or a map from language tag to string.","description":"What it is, for people: a string, or a map from language tag to string."},"type":"object","x-unknown":{"required":"whatever has no `default` is required","nullable":"there is no null: give it a `default`, or an `enum` value that means none","pattern":"list the values as an `enum`, or leave the string open","const":"list the value as an `enum`","additionalProperties":"list the properties that conditions look at; others are ignored","minItems":"an array may have any length","maxItems":"an array may have any length","uniqueItems":"repetitions in an array never matter"},"x-by":"type","x-told":["type","default","minimum","maximum","exclusiveMinimum","exclusiveMaximum","enum","format","items","properties"],"x-form":"a string with `format`","x-misplaced":{"minimum":["an integer","a number"],"maximum":["an integer","a number"],"exclusiveMinimum":["an integer","a number"],"exclusiveMaximum":["an integer","a number"],"enum":["a string with `enum`"],"items":["an array"],"properties":["an object"]}},{"description":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","type":"string"},{"description":"`date` for a day as in `2026-10-01`, `date-time` for a moment as in `2026-10-01T09:00:00Z`.","type":"string"},{"description":"The value of a customer for whom none is stated. Without a default it is required.","type":"string"},{"description":"One of the listed strings.","keys":{"type":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","enum":"The values that there are; from low to high where the fact is `ordered`.","default":"The value of a customer for whom none is stated. Without a default it is required.","title":"What people call it: a string, or a map from language tag to string.","description":"What it is, for people: a string, or a map from language tag to string."},"type":"object","x-unknown":{"required":"whatever has no `default` is required","nullable":"there is no null: give it a `default`, or an `enum` value that means none","pattern":"list the values as an `enum`, or leave the string open","const":"list the value as an `enum`","additionalProperties":"list the properties that conditions look at; others are ignored","minItems":"an array may have any length","maxItems":"an array may have any length","uniqueItems":"repetitions in an array never matter"},"x-by":"type","x-told":["type","default","minimum","maximum","exclusiveMinimum","exclusiveMaximum","enum","format","items","properties"],"x-form":"a string with `enum`","x-misplaced":{"minimum":["an integer","a number"],"maximum":["an integer","a number"],"exclusiveMinimum":["an integer","a number"],"exclusiveMaximum":["an integer","a number"],"format":["a string with `format`"],"items":["an array"],"properties":["an object"]}},{"description":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","type":"string"},{"description":"The values that there are; from low to high where the fact is `ordered`.","type":"array","x-empty":"list the values that there are"},{"description":"One of the values.","type":"string"},{"description":"The value of a customer for whom none is stated. Without a default it is required.","type":"string"},{"description":"A number.","keys":{"type":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","minimum":"The least value, itself allowed.","maximum":"The greatest value, itself allowed.","exclusiveMinimum":"Every value is greater than this.","exclusiveMaximum":"Every value is less than this.","default":"The value of a customer for whom none is stated. Without a default it is required.","title":"What people call it: a string, or a map from language tag to string.","description":"What it is, for people: a string, or a map from language tag to string."},"type":"object","x-unknown":{"required":"whatever has no `default` is required","nullable":"there is no null: give it a `default`, or an `enum` value that means none","pattern":"list the values as an `enum`, or leave the string open","const":"list the value as an `enum`","additionalProperties":"list the properties that conditions look at; others are ignored","minItems":"an array may have any length","maxItems":"an array may have any length","uniqueItems":"repetitions in an array never matter"},"x-by":"type","x-told":["type","default","minimum","maximum","exclusiveMinimum","exclusiveMaximum","enum","format","items","properties"],"x-form":"a number","x-misplaced":{"enum":["a string with `enum`"],"format":["a string with `format`"],"items":["an array"],"properties":["an object"]}},{"description":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","type":"string"},{"description":"The least value, itself allowed.","type":"number"},{"description":"The greatest value, itself allowed.","type":"number"},{"description":"Every value is greater than this.","type":"number"},{"description":"Every value is less than this.","type":"number"},{"description":"The value of a customer for whom none is stated. Without a default it is required.","type":"number"},{"description":"A whole number.","keys":{"type":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","minimum":"The least value, itself allowed.","maximum":"The greatest value, itself allowed.","exclusiveMinimum":"Every value is greater than this.","exclusiveMaximum":"Every value is less than this.","default":"The value of a customer for whom none is stated. Without a default it is required.","title":"What people call it: a string, or a map from language tag to string.","description":"What it is, for people: a string, or a map from language tag to string."},"type":"object","x-unknown":{"required":"whatever has no `default` is required","nullable":"there is no null: give it a `default`, or an `enum` value that means none","pattern":"list the values as an `enum`, or leave the string open","const":"list the value as an `enum`","additionalProperties":"list the properties that conditions look at; others are ignored","minItems":"an array may have any length","maxItems":"an array may have any length","uniqueItems":"repetitions in an array never matter"},"x-by":"type","x-told":["type","default","minimum","maximum","exclusiveMinimum","exclusiveMaximum","enum","format","items","properties"],"x-form":"an integer","x-misplaced":{"enum":["a string with `enum`"],"format":["a string with `format`"],"items":["an array"],"properties":["an object"]}},{"description":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","type":"string"},{"description":"The least value, itself allowed.","type":"number"},{"description":"The greatest value, itself allowed.","type":"number"},{"description":"Every value is greater than this.","type":"number"},{"description":"Every value is less than this.","type":"number"},{"description":"The value of a customer for whom none is stated. Without a default it is required.","type":"integer"},{"description":"True or false.","keys":{"type":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","default":"The value of a customer for whom none is stated. Without a default it is required.","title":"What people call it: a string, or a map from language tag to string.","description":"What it is, for people: a string, or a map from language tag to string."},"type":"object","x-unknown":{"required":"whatever has no `default` is required","nullable":"there is no null: give it a `default`, or an `enum` value that means none","pattern":"list the values as an `enum`, or leave the string open","const":"list the value as an `enum`","additionalProperties":"list the properties that conditions look at; others are ignored","minItems":"an array may have any length","maxItems":"an array may have any length","uniqueItems":"repetitions in an array never matter"},"x-by":"type","x-told":["type","default","minimum","maximum","exclusiveMinimum","exclusiveMaximum","enum","format","items","properties"],"x-form":"a boolean","x-misplaced":{"minimum":["an integer","a number"],"maximum":["an integer","a number"],"exclusiveMinimum":["an integer","a number"],"exclusiveMaximum":["an integer","a number"],"enum":["a string with `enum`"],"format":["a string with `format`"],"items":["an array"],"properties":["an object"]}},{"description":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","type":"string"},{"description":"The value of a customer for whom none is stated. Without a default it is required.","type":"boolean"},{"description":"A property of an object fact.","keys":{"type":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`."}},{"description":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","x-by":"type","x-told":["type","default","minimum","maximum","exclusiveMinimum","exclusiveMaximum","enum","format","items","properties"]},{"keys":{"type":""},"type":"object"},{},{"keys":{"type":""},"type":"object"},{},{"keys":{"type":""},"type":"object"},{},{"keys":{"type":""},"type":"object"},{},{"keys":{"type":""},"type":"object"},{},{"keys":{"type":""},"type":"object"},{},{"keys":{"type":""},"type":"object"},{},{"description":"A structured fact; a condition looks into it with a `path`.","keys":{"type":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","properties":"The properties by name, each declared as a fact is, without marks.","default":"The value of a customer for whom none is stated. Without a default it is required.","title":"What people call it: a string, or a map from language tag to string.","description":"What it is, for people: a string, or a map from language tag to string.","merit":"False where customers would not accept a difference in this fact as a reason for other treatment: paperwork, age. Default: true.","recurring":"Whether it comes round with the calendar, as a birthday does. Default: false."},"type":"object","x-unknown":{"required":"whatever has no `default` is required","nullable":"there is no null: give it a `default`, or an `enum` value that means none","pattern":"list the values as an `enum`, or leave the string open","const":"list the value as an `enum`","additionalProperties":"list the properties that conditions look at; others are ignored","minItems":"an array may have any length","maxItems":"an array may have any length","uniqueItems":"repetitions in an array never matter"},"x-by":"type","x-told":["type","default","minimum","maximum","exclusiveMinimum","exclusiveMaximum","enum","ordered","format","clock","items","properties"],"x-form":"an object","x-misplaced":{"minimum":["an integer","a number"],"maximum":["an integer","a number"],"exclusiveMinimum":["an integer","a number"],"exclusiveMaximum":["an integer","a number"],"enum":["a string with `enum`"],"ordered":["a string with `enum`"],"format":["a string with `format`"],"clock":["a string with `format`"],"items":["an array"]}},{"description":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","type":"string"},{"description":"The properties by name, each declared as a fact is, without marks.","type":"object","x-empty":"declare the properties that conditions look at"},{"description":"The name of a property of the fact.","type":"string","x-code":"bad-id","x-kind":"property id","x-help":"write letters, digits and hyphens, and begin with a lower-case letter, as in `contractValue`"},{"description":"The value of a customer for whom none is stated. Without a default it is required.","type":"object"},{"description":"False where customers would not accept a difference in this fact as a reason for other treatment: paperwork, age. Default: true.","type":"boolean"},{"description":"Whether it comes round with the calendar, as a birthday does. Default: false.","type":"boolean"},{"description":"Several scalars.","keys":{"type":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","items":"What each element is.","default":"The value of a customer for whom none is stated. Without a default it is required.","title":"What people call it: a string, or a map from language tag to string.","description":"What it is, for people: a string, or a map from language tag to string.","merit":"False where customers would not accept a difference in this fact as a reason for other treatment: paperwork, age. Default: true.","recurring":"Whether it comes round with the calendar, as a birthday does. Default: false."},"type":"object","x-unknown":{"required":"whatever has no `default` is required","nullable":"there is no null: give it a `default`, or an `enum` value that means none","pattern":"list the values as an `enum`, or leave the string open","const":"list the value as an `enum`","additionalProperties":"list the properties that conditions look at; others are ignored","minItems":"an array may have any length","maxItems":"an array may have any length","uniqueItems":"repetitions in an array never matter"},"x-by":"type","x-told":["type","default","minimum","maximum","exclusiveMinimum","exclusiveMaximum","enum","ordered","format","clock","items","properties"],"x-form":"an array","x-misplaced":{"minimum":["an integer","a number"],"maximum":["an integer","a number"],"exclusiveMinimum":["an integer","a number"],"exclusiveMaximum":["an integer","a number"],"enum":["a string with `enum`"],"ordered":["a string with `enum`"],"format":["a string with `format`"],"clock":["a string with `format`"],"properties":["an object"]}},{"description":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","type":"string"},{"description":"The value of a customer for whom none is stated. Without a default it is required.","type":"array"},{"type":["string","number","boolean"]},{"description":"False where customers would not accept a difference in this fact as a reason for other treatment: paperwork, age. Default: true.","type":"boolean"},{"description":"Whether it comes round with the calendar, as a birthday does. Default: false.","type":"boolean"},{"description":"Any string.","keys":{"type":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","default":"The value of a customer for whom none is stated. Without a default it is required.","title":"What people call it: a string, or a map from language tag to string.","description":"What it is, for people: a string, or a map from language tag to string.","merit":"False where customers would not accept a difference in this fact as a reason for other treatment: paperwork, age. Default: true.","recurring":"Whether it comes round with the calendar, as a birthday does. Default: false."},"type":"object","x-unknown":{"required":"whatever has no `default` is required","nullable":"there is no null: give it a `default`, or an `enum` value that means none","pattern":"list the values as an `enum`, or leave the string open","const":"list the value as an `enum`","additionalProperties":"list the properties that conditions look at; others are ignored","minItems":"an array may have any length","maxItems":"an array may have any length","uniqueItems":"repetitions in an array never matter"},"x-by":"type","x-told":["type","default","minimum","maximum","exclusiveMinimum","exclusiveMaximum","enum","ordered","format","clock","items","properties"],"x-form":"an open string","x-misplaced":{"minimum":["an integer","a number"],"maximum":["an integer","a number"],"exclusiveMinimum":["an integer","a number"],"exclusiveMaximum":["an integer","a number"],"enum":["a string with `enum`"],"ordered":["a string with `enum`"],"format":["a string with `format`"],"clock":["a string with `format`"],"items":["an array"],"properties":["an object"]}},{"description":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","type":"string"},{"description":"The value of a customer for whom none is stated. Without a default it is required.","type":"string"},{"description":"False where customers would not accept a difference in this fact as a reason for other treatment: paperwork, age. Default: true.","type":"boolean"},{"description":"Whether it comes round with the calendar, as a birthday does. Default: false.","type":"boolean"},{"description":"A day or a moment.","keys":{"type":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","format":"`date` for a day as in `2026-10-01`, `date-time` for a moment as in `2026-10-01T09:00:00Z`.","default":"The value of a customer for whom none is stated. Without a default it is required.","title":"What people call it: a string, or a map from language tag to string.","description":"What it is, for people: a string, or a map from language tag to string.","merit":"False where customers would not accept a difference in this fact as a reason for other treatment: paperwork, age. Default: true.","recurring":"Whether it comes round with the calendar, as a birthday does. Default: false.","clock":"Whether it is the day or moment of the decision. At most one fact is. Default: false."},"type":"object","x-unknown":{"required":"whatever has no `default` is required","nullable":"there is no null: give it a `default`, or an `enum` value that means none","pattern":"list the values as an `enum`, or leave the string open","const":"list the value as an `enum`","additionalProperties":"list the properties that conditions look at; others are ignored","minItems":"an array may have any length","maxItems":"an array may have any length","uniqueItems":"repetitions in an array never matter"},"x-by":"type","x-told":["type","default","minimum","maximum","exclusiveMinimum","exclusiveMaximum","enum","ordered","format","clock","items","properties"],"x-form":"a string with `format`","x-misplaced":{"minimum":["an integer","a number"],"maximum":["an integer","a number"],"exclusiveMinimum":["an integer","a number"],"exclusiveMaximum":["an integer","a number"],"enum":["a string with `enum`"],"ordered":["a string with `enum`"],"items":["an array"],"properties":["an object"]}},{"description":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","type":"string"},{"description":"`date` for a day as in `2026-10-01`, `date-time` for a moment as in `2026-10-01T09:00:00Z`.","type":"string"},{"description":"The value of a customer for whom none is stated. Without a default it is required.","type":"string"},{"description":"False where customers would not accept a difference in this fact as a reason for other treatment: paperwork, age. Default: true.","type":"boolean"},{"description":"Whether it comes round with the calendar, as a birthday does. Default: false.","type":"boolean"},{"description":"Whether it is the day or moment of the decision. At most one fact is. Default: false.","type":"boolean"},{"description":"One of the listed strings.","keys":{"type":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","enum":"The values that there are; from low to high where the fact is `ordered`.","default":"The value of a customer for whom none is stated. Without a default it is required.","title":"What people call it: a string, or a map from language tag to string.","description":"What it is, for people: a string, or a map from language tag to string.","merit":"False where customers would not accept a difference in this fact as a reason for other treatment: paperwork, age. Default: true.","recurring":"Whether it comes round with the calendar, as a birthday does. Default: false.","ordered":"Whether the `enum` is listed from low to high, so that its values can be compared. Default: false."},"type":"object","x-unknown":{"required":"whatever has no `default` is required","nullable":"there is no null: give it a `default`, or an `enum` value that means none","pattern":"list the values as an `enum`, or leave the string open","const":"list the value as an `enum`","additionalProperties":"list the properties that conditions look at; others are ignored","minItems":"an array may have any length","maxItems":"an array may have any length","uniqueItems":"repetitions in an array never matter"},"x-by":"type","x-told":["type","default","minimum","maximum","exclusiveMinimum","exclusiveMaximum","enum","ordered","format","clock","items","properties"],"x-form":"a string with `enum`","x-misplaced":{"minimum":["an integer","a number"],"maximum":["an integer","a number"],"exclusiveMinimum":["an integer","a number"],"exclusiveMaximum":["an integer","a number"],"format":["a string with `format`"],"clock":["a string with `format`"],"items":["an array"],"properties":["an object"]}},{"description":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","type":"string"},{"description":"The values that there are; from low to high where the fact is `ordered`.","type":"array","x-empty":"list the values that there are"},{"description":"One of the values.","type":"string"},{"description":"The value of a customer for whom none is stated. Without a default it is required.","type":"string"},{"description":"False where customers would not accept a difference in this fact as a reason for other treatment: paperwork, age. Default: true.","type":"boolean"},{"description":"Whether it comes round with the calendar, as a birthday does. Default: false.","type":"boolean"},{"description":"Whether the `enum` is listed from low to high, so that its values can be compared. Default: false.","type":"boolean"},{"description":"A number.","keys":{"type":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","minimum":"The least value, itself allowed.","maximum":"The greatest value, itself allowed.","exclusiveMinimum":"Every value is greater than this.","exclusiveMaximum":"Every value is less than this.","default":"The value of a customer for whom none is stated. Without a default it is required.","title":"What people call it: a string, or a map from language tag to string.","description":"What it is, for people: a string, or a map from language tag to string.","merit":"False where customers would not accept a difference in this fact as a reason for other treatment: paperwork, age. Default: true.","recurring":"Whether it comes round with the calendar, as a birthday does. Default: false."},"type":"object","x-unknown":{"required":"whatever has no `default` is required","nullable":"there is no null: give it a `default`, or an `enum` value that means none","pattern":"list the values as an `enum`, or leave the string open","const":"list the value as an `enum`","additionalProperties":"list the properties that conditions look at; others are ignored","minItems":"an array may have any length","maxItems":"an array may have any length","uniqueItems":"repetitions in an array never matter"},"x-by":"type","x-told":["type","default","minimum","maximum","exclusiveMinimum","exclusiveMaximum","enum","ordered","format","clock","items","properties"],"x-form":"a number","x-misplaced":{"enum":["a string with `enum`"],"ordered":["a string with `enum`"],"format":["a string with `format`"],"clock":["a string with `format`"],"items":["an array"],"properties":["an object"]}},{"description":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","type":"string"},{"description":"The least value, itself allowed.","type":"number"},{"description":"The greatest value, itself allowed.","type":"number"},{"description":"Every value is greater than this.","type":"number"},{"description":"Every value is less than this.","type":"number"},{"description":"The value of a customer for whom none is stated. Without a default it is required.","type":"number"},{"description":"False where customers would not accept a difference in this fact as a reason for other treatment: paperwork, age. Default: true.","type":"boolean"},{"description":"Whether it comes round with the calendar, as a birthday does. Default: false.","type":"boolean"},{"description":"A whole number.","keys":{"type":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","minimum":"The least value, itself allowed.","maximum":"The greatest value, itself allowed.","exclusiveMinimum":"Every value is greater than this.","exclusiveMaximum":"Every value is less than this.","default":"The value of a customer for whom none is stated. Without a default it is required.","title":"What people call it: a string, or a map from language tag to string.","description":"What it is, for people: a string, or a map from language tag to string.","merit":"False where customers would not accept a difference in this fact as a reason for other treatment: paperwork, age. Default: true.","recurring":"Whether it comes round with the calendar, as a birthday does. Default: false."},"type":"object","x-unknown":{"required":"whatever has no `default` is required","nullable":"there is no null: give it a `default`, or an `enum` value that means none","pattern":"list the values as an `enum`, or leave the string open","const":"list the value as an `enum`","additionalProperties":"list the properties that conditions look at; others are ignored","minItems":"an array may have any length","maxItems":"an array may have any length","uniqueItems":"repetitions in an array never matter"},"x-by":"type","x-told":["type","default","minimum","maximum","exclusiveMinimum","exclusiveMaximum","enum","ordered","format","clock","items","properties"],"x-form":"an integer","x-misplaced":{"enum":["a string with `enum`"],"ordered":["a string with `enum`"],"format":["a string with `format`"],"clock":["a string with `format`"],"items":["an array"],"properties":["an object"]}},{"description":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","type":"string"},{"description":"The least value, itself allowed.","type":"number"},{"description":"The greatest value, itself allowed.","type":"number"},{"description":"Every value is greater than this.","type":"number"},{"description":"Every value is less than this.","type":"number"},{"description":"The value of a customer for whom none is stated. Without a default it is required.","type":"integer"},{"description":"False where customers would not accept a difference in this fact as a reason for other treatment: paperwork, age. Default: true.","type":"boolean"},{"description":"Whether it comes round with the calendar, as a birthday does. Default: false.","type":"boolean"},{"description":"True or false.","keys":{"type":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","default":"The value of a customer for whom none is stated. Without a default it is required.","title":"What people call it: a string, or a map from language tag to string.","description":"What it is, for people: a string, or a map from language tag to string.","merit":"False where customers would not accept a difference in this fact as a reason for other treatment: paperwork, age. Default: true.","recurring":"Whether it comes round with the calendar, as a birthday does. Default: false."},"type":"object","x-unknown":{"required":"whatever has no `default` is required","nullable":"there is no null: give it a `default`, or an `enum` value that means none","pattern":"list the values as an `enum`, or leave the string open","const":"list the value as an `enum`","additionalProperties":"list the properties that conditions look at; others are ignored","minItems":"an array may have any length","maxItems":"an array may have any length","uniqueItems":"repetitions in an array never matter"},"x-by":"type","x-told":["type","default","minimum","maximum","exclusiveMinimum","exclusiveMaximum","enum","ordered","format","clock","items","properties"],"x-form":"a boolean","x-misplaced":{"minimum":["an integer","a number"],"maximum":["an integer","a number"],"exclusiveMinimum":["an integer","a number"],"exclusiveMaximum":["an integer","a number"],"enum":["a string with `enum`"],"ordered":["a string with `enum`"],"format":["a string with `format`"],"clock":["a string with `format`"],"items":["an array"],"properties":["an object"]}},{"description":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","type":"string"},{"description":"The value of a customer for whom none is stated. Without a default it is required.","type":"boolean"},{"description":"False where customers would not accept a difference in this fact as a reason for other treatment: paperwork, age. Default: true.","type":"boolean"},{"description":"Whether it comes round with the calendar, as a birthday does. Default: false.","type":"boolean"},{"description":"Something that is known of each customer.","keys":{"type":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`."}},{"description":"What its values are: `boolean`, `integer`, `number`, `string` (open, or with `enum`, or with a `format` of `date` or `date-time`), `array` of one of these, or `object` with `properties`.","x-by":"type","x-told":["type","default","minimum","maximum","exclusiveMinimum","exclusiveMaximum","enum","ordered","format","clock","items","properties"]},{"keys":{"type":""},"type":"object"},{},{"keys":{"type":""},"type":"object"},{},{"keys":{"type":""},"type":"object"},{},{"keys":{"type":""},"type":"object"},{},{"keys":{"type":""},"type":"object"},{},{"keys":{"type":""},"type":"object"},{},{"keys":{"type":""},"type":"object"},{},{"description":"The service: its id, a list of ids, or a selector such as `{ \\"need\\": \\"basic\\" }`, `{ \\"tag\\": \\"care\\" }` or both.","keys":{"need":"Services of this class of need.","tag":"A word of your own that groups services; rules and assertions can select by it."},"type":["string","array","object"],"x-code":"bad-id","x-kind":"service id","x-help":"write lower-case letters, digits and hyphens, and begin with a letter, as in `moving-van`","x-empty":"name a service, or select by `need`, `tag` or both"},{"description":"The id of a service declared under `services`.","type":"string","x-code":"bad-id","x-kind":"service id","x-help":"write lower-case letters, digits and hyphens, and begin with a letter, as in `moving-van`"},{"description":"Services of this class of need.","type":"string"},{"description":"A word of your own that groups services; rules and assertions can select by it.","type":"string","x-code":"bad-id","x-kind":"tag id","x-help":"write lower-case letters, digits and hyphens, and begin with a letter, as in `moving-van`"},{"description":"Those who are not offered the service, and may know of it, can have it arranged for a fee.","keys":{"type":"What the rule does: `offer`, `withhold`, `limit` or `arrange`.","params":"What is said of the service. Those who are not offered the service, and may know of it, can have it arranged for a fee."},"type":"object","x-by":"type","x-told":["type","params"],"x-form":"an arrange","x-misplaced":{}},{"description":"What the rule does: `offer`, `withhold`, `limit` or `arrange`.","type":"string"},{"description":"What is said of the service. Those who are not offered the service, and may know of it, can have it arranged for a fee.","keys":{"service":"The service: its id, a list of ids, or a selector such as `{ \\"need\\": \\"basic\\" }`, `{ \\"tag\\": \\"care\\" }` or both.","fee":"The fee, in the policy\'s currency.","by":"Who provides it: `us`, or a partner\'s name."},"type":"object"},{"description":"The fee, in the policy\'s currency.","type":"number"},{"description":"Who provides it: `us`, or a partner\'s name.","type":"string"},{"description":"The customer gets the service at these levels at most.","keys":{"type":"What the rule does: `offer`, `withhold`, `limit` or `arrange`.","params":"What is said of the service. The customer gets the service at these levels at most."},"type":"object","x-by":"type","x-told":["type","params"],"x-form":"a limit","x-misplaced":{}},{"description":"What the rule does: `offer`, `withhold`, `limit` or `arrange`.","type":"string"},{"description":"What is said of the service. The customer gets the service at these levels at most.","keys":{"service":"The service: its id, a list of ids, or a selector such as `{ \\"need\\": \\"basic\\" }`, `{ \\"tag\\": \\"care\\" }` or both.","commitment":"The strongest promise. From weak to strong: `none`, `best-effort`, `target`, `guaranteed`.","publicity":"The widest publicity. From narrow to wide: `unannounced`, `individual`, `segment`, `public`.","terms":"The best value of each term, by term id."},"type":"object","x-empty":"state a `commitment`, a `publicity` or `terms`"},{"description":"The best value of each term, by term id.","type":"object"},{"description":"The id of a term declared under the service\'s `terms`.","type":"string","x-code":"bad-id","x-kind":"term id","x-help":"write letters, digits and hyphens, and begin with a lower-case letter, as in `contractValue`"},{"description":"A value of the term\'s scale.","type":["number","string"]},{"description":"The customer is not offered the service, whatever other rules say.","keys":{"type":"What the rule does: `offer`, `withhold`, `limit` or `arrange`.","params":"What is said of the service. The customer is not offered the service, whatever other rules say."},"type":"object","x-by":"type","x-told":["type","params"],"x-form":"a withhold","x-misplaced":{}},{"description":"What the rule does: `offer`, `withhold`, `limit` or `arrange`.","type":"string"},{"description":"What is said of the service. The customer is not offered the service, whatever other rules say.","keys":{"service":"The service: its id, a list of ids, or a selector such as `{ \\"need\\": \\"basic\\" }`, `{ \\"tag\\": \\"care\\" }` or both."},"type":"object"},{"description":"The customer is offered the service. What is left out comes from the service\'s `defaults`, then from the standards.","keys":{"type":"What the rule does: `offer`, `withhold`, `limit` or `arrange`.","params":"What is said of the service. The customer is offered the service. What is left out comes from the service\'s `defaults`, then from the standards."},"type":"object","x-by":"type","x-told":["type","params"],"x-form":"an offer","x-misplaced":{}},{"description":"What the rule does: `offer`, `withhold`, `limit` or `arrange`.","type":"string"},{"description":"What is said of the service. The customer is offered the service. What is left out comes from the service\'s `defaults`, then from the standards.","keys":{"service":"The service: its id, a list of ids, or a selector such as `{ \\"need\\": \\"basic\\" }`, `{ \\"tag\\": \\"care\\" }` or both.","commitment":"How strongly it is promised. From weak to strong: `none`, `best-effort`, `target`, `guaranteed`.","publicity":"How widely it may be told of. From narrow to wide: `unannounced`, `individual`, `segment`, `public`.","channels":"The channels that announce it. Where none are named, every channel carries it whose whole audience is offered it.","terms":"A value for each term, by term id.","approval":"Who must approve it."},"type":"object"},{"description":"The channels that announce it. Where none are named, every channel carries it whose whole audience is offered it.","type":"array","x-empty":"name a channel, leave `channels` out, or say `\\"publicity\\": \\"unannounced\\"` where nobody is to be told"},{"description":"The id of a channel declared under `channels`.","type":"string","x-code":"bad-id","x-kind":"channel id","x-help":"write lower-case letters, digits and hyphens, and begin with a letter, as in `moving-van`"},{"description":"A value for each term, by term id.","type":"object"},{"description":"The id of a term declared under the service\'s `terms`.","type":"string","x-code":"bad-id","x-kind":"term id","x-help":"write letters, digits and hyphens, and begin with a lower-case letter, as in `contractValue`"},{"description":"A value of the term\'s scale.","type":["number","string"]},{"description":"Who must approve it.","type":"string"},{"description":"What follows where the conditions hold.","keys":{"type":"What the rule does: `offer`, `withhold`, `limit` or `arrange`."}},{"description":"What the rule does: `offer`, `withhold`, `limit` or `arrange`.","x-by":"type","x-told":["type","params"]},{"keys":{"type":""},"type":"object"},{},{"keys":{"type":""},"type":"object"},{},{"keys":{"type":""},"type":"object"},{},{"description":"A rule: where its conditions hold, its event follows.","keys":{"name":"What findings and decisions call it; unique. Default: after its place, as `rule 3`.","title":"What people call it: a string, or a map from language tag to string.","description":"What it is, for people: a string, or a map from language tag to string.","priority":"Accepted as in json-rules-engine; it has no effect on a decision.","conditions":"Whom the rule is for. `{ \\"all\\": [] }` is everyone.","event":"What follows where the conditions hold.","from":"The first day or moment at which it holds, on the clock fact.","until":"The first day or moment at which it holds no more, on the clock fact.","allow":"Findings of checks that are accepted here. They stay among the findings, marked as allowed, and count for nothing."},"type":"object"},{"description":"What findings and decisions call it; unique. Default: after its place, as `rule 3`.","type":"string"},{"description":"Accepted as in json-rules-engine; it has no effect on a decision.","type":"integer"},{"description":"The first day or moment at which it holds, on the clock fact.","type":"string","x-code":"bad-date","x-kind":"date or date-time","x-help":"write a date as in `2026-10-01`, or a moment as in `2026-10-01T09:00:00Z`"},{"description":"The first day or moment at which it holds no more, on the clock fact.","type":"string","x-code":"bad-date","x-kind":"date or date-time","x-help":"write a date as in `2026-10-01`, or a moment as in `2026-10-01T09:00:00Z`"},{"description":"Something that must be true.","keys":{"name":"What findings call it; unique.","title":"What people call it: a string, or a map from language tag to string.","description":"What it is, for people: a string, or a map from language tag to string.","where":"Of which customers it must hold. Default: of everyone.","service":"The service: its id, a list of ids, or a selector such as `{ \\"need\\": \\"basic\\" }`, `{ \\"tag\\": \\"care\\" }` or both.","must":"What must hold of each of them.","severity":"How much it weighs where it does not hold. Default: as `checks` says of `broken-assertion`, else `error`."},"type":"object"},{"description":"What findings call it; unique.","type":"string"},{"description":"What must hold of each of them.","keys":{"offered":"Whether it must be offered, or must not.","commitment":"How strongly it is promised. A service that is not offered is below every level.","publicity":"How widely it may be told of. A service that is not offered is below every level.","terms":"The terms, by term id; at least and at most mean quality."},"type":"object","x-empty":"state `offered`, `commitment`, `publicity` or `terms`"},{"description":"Whether it must be offered, or must not.","type":"boolean"},{"description":"How strongly it is promised. A service that is not offered is below every level.","keys":{"atLeast":"This or better.","atMost":"This or less."},"type":"object","x-empty":"write `atLeast`, `atMost` or both"},{"description":"How widely it may be told of. A service that is not offered is below every level.","keys":{"atLeast":"This or better.","atMost":"This or less."},"type":"object","x-empty":"write `atLeast`, `atMost` or both"},{"description":"The terms, by term id; at least and at most mean quality.","type":"object"},{"description":"The id of a term declared under the service\'s `terms`.","type":"string","x-code":"bad-id","x-kind":"term id","x-help":"write letters, digits and hyphens, and begin with a lower-case letter, as in `contractValue`"},{"description":"The value of the term.","keys":{"atLeast":"This or better.","atMost":"This or less."},"type":"object","x-empty":"write `atLeast`, `atMost` or both"},{"description":"This or better.","type":["number","string"]},{"description":"This or less.","type":["number","string"]},{"description":"How much it weighs where it does not hold. Default: as `checks` says of `broken-assertion`, else `error`.","type":"string"},{"description":"A commitment and a publicity.","keys":{"commitment":"How strongly it is promised. From weak to strong: `none`, `best-effort`, `target`, `guaranteed`.","publicity":"How widely it may be told of. From narrow to wide: `unannounced`, `individual`, `segment`, `public`."},"type":"object"},{"description":"The standard of a class of services; what is left out stays as it is built in.","keys":{"ceiling":"The highest levels.","default":"The levels of offers that name none."},"type":"object"},{"description":"A group of customers.","keys":{"title":"What people call it: a string, or a map from language tag to string.","description":"What it is, for people: a string, or a map from language tag to string.","conditions":"Who is in it.","allow":"Findings of checks that are accepted here. They stay among the findings, marked as allowed, and count for nothing."},"type":"object"},{"description":"How much the findings of this check weigh.","keys":{"severity":"What a finding is: `off` (not looked for), `info`, `warn` or `error`.","reason":"Why, for those who read the policy."},"type":"object"},{"description":"What a finding is: `off` (not looked for), `info`, `warn` or `error`.","type":"string"},{"description":"Why, for those who read the policy.","type":"string"}]'), Di = (i, t) => () => {
  try {
    return t || i((t = { exports: {} }).exports, t), t.exports;
  } catch (e) {
    throw t = 0, e;
  }
}, Li = Di((Lr) => {
  "use strict";
  Object.defineProperty(Lr, "__esModule", { value: !0 });
  function Ei(i) {
    let t = i.length, e = 0, r = 0, o;
    for (; r < t; ) e++, o = i.charCodeAt(r++), o >= 55296 && o <= 56319 && r < t && (o = i.charCodeAt(r), (o & 64512) === 56320 && r++);
    return e;
  }
  Lr.default = Ei, Ei.code = 'require("ajv/dist/runtime/ucs2length").default';
}), Xi = Mi, g2 = { $comment: "0", $schema: "http://json-schema.org/draft-07/schema#", title: "tierpolicy", type: "object", required: ["tierpolicy", "name", "services"], properties: { $schema: { $comment: "1", type: "string" }, tierpolicy: { $comment: "2", type: "number", const: 1 }, name: { $comment: "3", type: "string", minLength: 1 }, version: { $comment: "4", type: "string", minLength: 1 }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] }, currency: { $comment: "5", type: "string", minLength: 1 }, facts: { $comment: "6", type: "object", propertyNames: { $comment: "7", type: "string", pattern: "^[a-z][a-zA-Z0-9-]*$" }, additionalProperties: { $ref: "#/definitions/fact" } }, invariants: { $comment: "8", type: "array", items: { allOf: [{ $ref: "#/definitions/conditions" }] } }, segments: { $comment: "9", type: "object", propertyNames: { $comment: "10", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, additionalProperties: { $ref: "#/definitions/segment" } }, tiers: { $comment: "11", type: "array", items: { $comment: "12", type: "array", items: { $comment: "13", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, minItems: 1, uniqueItems: !0 } }, monotone: { $comment: "14", type: "object", propertyNames: { $comment: "15", type: "string", minLength: 1, pattern: "^[a-z][a-zA-Z0-9-]*(\\.[a-z][a-zA-Z0-9-]*)*$" }, additionalProperties: { $comment: "16", enum: ["increasing", "decreasing"], type: "string" } }, services: { $comment: "17", type: "object", propertyNames: { $comment: "18", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, additionalProperties: { $ref: "#/definitions/service" } }, channels: { $comment: "19", type: "object", propertyNames: { $comment: "20", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, additionalProperties: { $ref: "#/definitions/channel" } }, rules: { $comment: "21", type: "array", items: { $ref: "#/definitions/rule" } }, assertions: { $comment: "22", type: "array", items: { $ref: "#/definitions/assertion" } }, standards: { $comment: "23", type: "object", properties: { basic: { $comment: "24", type: "object", properties: { high: { allOf: [{ $ref: "#/definitions/class-standard" }] }, low: { allOf: [{ $ref: "#/definitions/class-standard" }] } }, additionalProperties: !1 }, expected: { $comment: "25", type: "object", properties: { high: { allOf: [{ $ref: "#/definitions/class-standard" }] }, low: { allOf: [{ $ref: "#/definitions/class-standard" }] } }, additionalProperties: !1 }, delight: { $comment: "26", type: "object", properties: { any: { allOf: [{ $ref: "#/definitions/class-standard" }] } }, additionalProperties: !1 } }, additionalProperties: !1 }, checks: { $comment: "27", type: "object", properties: { overreach: { $ref: "#/definitions/check-setting" }, "publicity-leak": { $ref: "#/definitions/check-setting" }, "broken-assertion": { $ref: "#/definitions/check-setting" }, "uninformed-member": { $ref: "#/definitions/check-setting" }, "empty-promise": { $ref: "#/definitions/check-setting" }, "over-commitment": { $ref: "#/definitions/check-setting" }, "over-publicity": { $ref: "#/definitions/check-setting" }, "vague-basic": { $ref: "#/definitions/check-setting" }, "baseline-gap": { $ref: "#/definitions/check-setting" }, "perverse-incentive": { $ref: "#/definitions/check-setting" }, "tier-inversion": { $ref: "#/definitions/check-setting" }, "unequal-twins": { $ref: "#/definitions/check-setting" }, "predictable-delight": { $ref: "#/definitions/check-setting" }, "dead-rule": { $ref: "#/definitions/check-setting" }, "shadowed-rule": { $ref: "#/definitions/check-setting" }, "empty-segment": { $ref: "#/definitions/check-setting" }, "identical-segments": { $ref: "#/definitions/check-setting" }, "unreachable-level": { $ref: "#/definitions/check-setting" }, unused: { $ref: "#/definitions/check-setting" }, "uncovered-customer": { $ref: "#/definitions/check-setting" } }, additionalProperties: !1 }, budget: { $comment: "28", type: "object", required: ["amount", "per"], properties: { amount: { $comment: "29", type: "number", minimum: 0 }, per: { $comment: "30", enum: ["day", "week", "month", "year"], type: "string" } }, additionalProperties: !1 } }, additionalProperties: !1, definitions: { "segment-id": { $comment: "31", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, "fact-id": { $comment: "32", type: "string", pattern: "^[a-z][a-zA-Z0-9-]*$" }, text: { $comment: "33", type: ["string", "object"], propertyNames: { $comment: "34", type: "string", pattern: "^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$" }, additionalProperties: { $comment: "35", type: "string" }, minProperties: 1 }, path: { $comment: "36", type: "string", pattern: "^\\$(\\.[a-z][a-zA-Z0-9-]*){1,100}$" }, "condition-comparison": { $comment: "37", type: "object", required: ["fact", "operator", "value"], properties: { fact: { allOf: [{ $ref: "#/definitions/fact-id" }] }, operator: { $comment: "38", type: "string", pattern: "^(?:(?:someFact|everyFact|someValue|everyValue|swap|not):){0,16}(?:equal|notEqual|in|notIn|contains|doesNotContain|lessThan|lessThanInclusive|greaterThan|greaterThanInclusive)$" }, value: { $comment: "39", type: ["string", "number", "boolean", "array", "object"], required: ["fact"], properties: { fact: { allOf: [{ $ref: "#/definitions/fact-id" }] }, path: { $ref: "#/definitions/path" } }, additionalProperties: !1, items: { $comment: "40", type: ["string", "number", "boolean"] } }, path: { $ref: "#/definitions/path" }, name: { $comment: "41", type: "string", minLength: 1 }, priority: { $comment: "42", type: "integer", minimum: 1 } }, additionalProperties: !1 }, "condition-reference-to-a-segment": { $comment: "43", type: "object", required: ["condition"], properties: { condition: { allOf: [{ $ref: "#/definitions/segment-id" }] }, name: { $comment: "44", type: "string", minLength: 1 }, priority: { $comment: "45", type: "integer", minimum: 1 } }, additionalProperties: !1 }, "condition--not": { $comment: "46", type: "object", required: ["not"], properties: { not: { $ref: "#/definitions/condition" }, name: { $comment: "47", type: "string", minLength: 1 }, priority: { $comment: "48", type: "integer", minimum: 1 } }, additionalProperties: !1 }, "condition--any": { $comment: "49", type: "object", required: ["any"], properties: { any: { $comment: "50", type: "array", items: { $ref: "#/definitions/condition" }, minItems: 1 }, name: { $comment: "51", type: "string", minLength: 1 }, priority: { $comment: "52", type: "integer", minimum: 1 } }, additionalProperties: !1 }, "condition--all": { $comment: "53", type: "object", required: ["all"], properties: { all: { $comment: "54", type: "array", items: { $ref: "#/definitions/condition" } }, name: { $comment: "55", type: "string", minLength: 1 }, priority: { $comment: "56", type: "integer", minimum: 1 } }, additionalProperties: !1 }, condition: { $comment: "57", properties: { all: {}, any: {}, not: {}, condition: {}, fact: {}, operator: {}, value: {} }, if: { $comment: "58", type: "object", required: ["all"], properties: {} }, then: { $ref: "#/definitions/condition--all" }, else: { if: { $comment: "59", type: "object", required: ["any"], properties: {} }, then: { $ref: "#/definitions/condition--any" }, else: { if: { $comment: "60", type: "object", required: ["not"], properties: {} }, then: { $ref: "#/definitions/condition--not" }, else: { if: { $comment: "61", type: "object", required: ["condition"], properties: {} }, then: { $ref: "#/definitions/condition-reference-to-a-segment" }, else: { $ref: "#/definitions/condition-comparison" } } } } }, "conditions-root-condition": { $comment: "62", type: "object", required: ["all"], properties: { all: { $comment: "63", type: "array", items: { $ref: "#/definitions/condition" } }, name: { $comment: "64", type: "string", minLength: 1 }, priority: { $comment: "65", type: "integer", minimum: 1 } }, additionalProperties: !1 }, "conditions-reference-to-a-segment": { $comment: "66", type: "object", required: ["condition"], properties: { condition: { allOf: [{ $ref: "#/definitions/segment-id" }] }, name: { $comment: "67", type: "string", minLength: 1 }, priority: { $comment: "68", type: "integer", minimum: 1 } }, additionalProperties: !1 }, "conditions--not": { $comment: "69", type: "object", required: ["not"], properties: { not: { $ref: "#/definitions/condition" }, name: { $comment: "70", type: "string", minLength: 1 }, priority: { $comment: "71", type: "integer", minimum: 1 } }, additionalProperties: !1 }, "conditions--any": { $comment: "72", type: "object", required: ["any"], properties: { any: { $comment: "73", type: "array", items: { $ref: "#/definitions/condition" }, minItems: 1 }, name: { $comment: "74", type: "string", minLength: 1 }, priority: { $comment: "75", type: "integer", minimum: 1 } }, additionalProperties: !1 }, "conditions--all": { $comment: "76", type: "object", required: ["all"], properties: { all: { $comment: "77", type: "array", items: { $ref: "#/definitions/condition" } }, name: { $comment: "78", type: "string", minLength: 1 }, priority: { $comment: "79", type: "integer", minimum: 1 } }, additionalProperties: !1 }, conditions: { $comment: "80", properties: { all: {}, any: {}, not: {}, condition: {} }, if: { $comment: "81", type: "object", required: ["all"], properties: {} }, then: { $ref: "#/definitions/conditions--all" }, else: { if: { $comment: "82", type: "object", required: ["any"], properties: {} }, then: { $ref: "#/definitions/conditions--any" }, else: { if: { $comment: "83", type: "object", required: ["not"], properties: {} }, then: { $ref: "#/definitions/conditions--not" }, else: { if: { $comment: "84", type: "object", required: ["condition"], properties: {} }, then: { $ref: "#/definitions/conditions-reference-to-a-segment" }, else: { $ref: "#/definitions/conditions-root-condition" } } } } }, commitment: { $comment: "85", enum: ["none", "best-effort", "target", "guaranteed"], type: "string" }, publicity: { $comment: "86", enum: ["unannounced", "individual", "segment", "public"], type: "string" }, allow: { $comment: "87", type: "array", items: { $comment: "88", type: "object", required: ["check", "reason"], properties: { check: { $comment: "89", enum: ["overreach", "publicity-leak", "broken-assertion", "uninformed-member", "empty-promise", "over-commitment", "over-publicity", "vague-basic", "baseline-gap", "perverse-incentive", "tier-inversion", "unequal-twins", "predictable-delight", "dead-rule", "shadowed-rule", "empty-segment", "identical-segments", "unreachable-level", "unused", "uncovered-customer"], type: "string" }, reason: { $comment: "90", type: "string", minLength: 1 }, until: { $comment: "91", type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }, additionalProperties: !1 } }, "segment-item": { $comment: "92", type: ["string", "object"], pattern: "^[a-z][a-z0-9-]*$", properties: { from: { allOf: [{ $ref: "#/definitions/segment-id" }] } }, required: ["from"], additionalProperties: !1 }, "term-number-term": { $comment: "93", type: "object", required: ["type", "better"], properties: { title: { allOf: [{ $ref: "#/definitions/text" }] }, type: { $comment: "94", enum: ["number", "integer"], type: "string" }, better: { $comment: "95", enum: ["more", "less"], type: "string" } }, additionalProperties: !1 }, "term--enum-term": { $comment: "96", type: "object", required: ["enum"], properties: { title: { allOf: [{ $ref: "#/definitions/text" }] }, enum: { $comment: "97", type: "array", items: { $comment: "98", type: "string", minLength: 1 }, minItems: 1, uniqueItems: !0 } }, additionalProperties: !1 }, term: { $comment: "99", properties: {}, if: { $comment: "100", type: "object", required: ["enum"], properties: {} }, then: { $ref: "#/definitions/term--enum-term" }, else: { $ref: "#/definitions/term-number-term" } }, tags: { $comment: "101", type: "array", items: { $comment: "102", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, uniqueItems: !0 }, "exclusive-to": { $comment: "103", type: "array", items: { $ref: "#/definitions/segment-item" }, minItems: 1 }, "known-to": { $comment: "104", type: ["string", "array"], if: { $comment: "105", type: "string" }, then: { $comment: "106", enum: ["everyone"] }, else: {}, items: { $ref: "#/definitions/segment-item" }, minItems: 1 }, standard: { $comment: "107", type: "object", properties: { text: { allOf: [{ $ref: "#/definitions/text" }] }, target: { $comment: "108", type: "number", minimum: 0, maximum: 1 } }, additionalProperties: !1 }, evidence: { $comment: "109", type: "object", required: ["kept", "promised"], properties: { kept: { $comment: "110", type: "integer", minimum: 0 }, promised: { $comment: "111", type: "integer", minimum: 0 } }, additionalProperties: !1 }, terms: { $comment: "112", type: "object", propertyNames: { $comment: "113", type: "string", pattern: "^[a-z][a-zA-Z0-9-]*$" }, additionalProperties: { $ref: "#/definitions/term" } }, defaults: { $comment: "114", type: "object", properties: { commitment: { allOf: [{ $ref: "#/definitions/commitment" }] }, publicity: { allOf: [{ $ref: "#/definitions/publicity" }] }, channels: { $comment: "115", type: "array", items: { $comment: "116", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, minItems: 1, uniqueItems: !0 }, terms: { $comment: "117", type: "object", propertyNames: { $comment: "118", type: "string", pattern: "^[a-z][a-zA-Z0-9-]*$" }, additionalProperties: { $comment: "119", type: ["number", "string"] } }, approval: { $comment: "120", type: "string", minLength: 1 } }, additionalProperties: !1 }, "service-basic-or-expected-service": { $comment: "121", type: "object", required: ["need", "control"], properties: { need: { $comment: "122", enum: ["basic", "expected"], type: "string" }, control: { $comment: "123", enum: ["high", "low"], type: "string" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] }, tags: { $ref: "#/definitions/tags" }, exclusiveTo: { $ref: "#/definitions/exclusive-to" }, knownTo: { $ref: "#/definitions/known-to" }, standard: { $ref: "#/definitions/standard" }, evidence: { $ref: "#/definitions/evidence" }, terms: { $ref: "#/definitions/terms" }, defaults: { $ref: "#/definitions/defaults" }, cost: { $comment: "124", type: "number", minimum: 0 }, allow: { $ref: "#/definitions/allow" } }, additionalProperties: !1 }, "service-delight": { $comment: "125", type: "object", required: ["need"], properties: { need: { $comment: "126", type: "string", const: "delight" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] }, tags: { $ref: "#/definitions/tags" }, exclusiveTo: { $ref: "#/definitions/exclusive-to" }, knownTo: { $ref: "#/definitions/known-to" }, standard: { $ref: "#/definitions/standard" }, evidence: { $ref: "#/definitions/evidence" }, terms: { $ref: "#/definitions/terms" }, defaults: { $ref: "#/definitions/defaults" }, cost: { $comment: "127", type: "number", minimum: 0 }, allow: { $ref: "#/definitions/allow" }, story: { $comment: "128", type: "boolean" }, surprise: { $comment: "129", type: "object", required: ["perYear", "minGapDays"], properties: { perYear: { $comment: "130", type: "number", exclusiveMinimum: 0, maximum: 366 }, minGapDays: { $comment: "131", type: "number", minimum: 0 } }, additionalProperties: !1 } }, additionalProperties: !1 }, service: { $comment: "132", properties: { need: { $comment: "133", enum: ["basic", "expected", "delight"], type: "string" } }, if: { $comment: "134", type: "object", required: ["need"], properties: { need: { $comment: "135", const: "delight" } } }, then: { $ref: "#/definitions/service-delight" }, else: { $ref: "#/definitions/service-basic-or-expected-service" } }, channel: { $comment: "136", type: "object", required: ["reach"], properties: { title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] }, reach: { $comment: "137", type: ["string", "object"], required: ["segments"], properties: { segments: { $comment: "138", type: "array", items: { $ref: "#/definitions/segment-item" }, minItems: 1 } }, additionalProperties: !1, if: { $comment: "139", type: "string" }, then: { $comment: "140", enum: ["public", "individual"] }, else: {} }, except: { allOf: [{ $ref: "#/definitions/conditions" }] }, overheardBy: { $comment: "141", type: "array", items: { $ref: "#/definitions/segment-item" }, minItems: 1 } }, additionalProperties: !1 }, "item-open-string": { $comment: "142", type: "object", required: ["type"], properties: { type: { $comment: "143", type: "string", const: "string" } }, additionalProperties: !1 }, "item-string-with-format": { $comment: "144", type: "object", required: ["type", "format"], properties: { type: { $comment: "145", type: "string", const: "string" }, format: { $comment: "146", enum: ["date", "date-time"], type: "string" } }, additionalProperties: !1 }, "item-string-with-enum": { $comment: "147", type: "object", required: ["type", "enum"], properties: { type: { $comment: "148", type: "string", const: "string" }, enum: { $comment: "149", type: "array", items: { $comment: "150", type: "string" }, minItems: 1, uniqueItems: !0 } }, additionalProperties: !1 }, "item-number": { $comment: "151", type: "object", required: ["type"], properties: { type: { $comment: "152", type: "string", const: "number" }, minimum: { $comment: "153", type: "number" }, maximum: { $comment: "154", type: "number" }, exclusiveMinimum: { $comment: "155", type: "number" }, exclusiveMaximum: { $comment: "156", type: "number" } }, additionalProperties: !1 }, "item-integer": { $comment: "157", type: "object", required: ["type"], properties: { type: { $comment: "158", type: "string", const: "integer" }, minimum: { $comment: "159", type: "number" }, maximum: { $comment: "160", type: "number" }, exclusiveMinimum: { $comment: "161", type: "number" }, exclusiveMaximum: { $comment: "162", type: "number" } }, additionalProperties: !1 }, "item-boolean": { $comment: "163", type: "object", required: ["type"], properties: { type: { $comment: "164", type: "string", const: "boolean" } }, additionalProperties: !1 }, item: { $comment: "165", properties: { type: { $comment: "166", enum: ["boolean", "integer", "number", "string"] } }, if: { $comment: "167", type: "object", required: ["type"], properties: { type: { $comment: "168", const: "boolean" } } }, then: { $ref: "#/definitions/item-boolean" }, else: { if: { $comment: "169", type: "object", required: ["type"], properties: { type: { $comment: "170", const: "integer" } } }, then: { $ref: "#/definitions/item-integer" }, else: { if: { $comment: "171", type: "object", required: ["type"], properties: { type: { $comment: "172", const: "number" } } }, then: { $ref: "#/definitions/item-number" }, else: { if: { $comment: "173", type: "object", required: ["type", "enum"], properties: { type: { $comment: "174", const: "string" } } }, then: { $ref: "#/definitions/item-string-with-enum" }, else: { if: { $comment: "175", type: "object", required: ["type", "format"], properties: { type: { $comment: "176", const: "string" } } }, then: { $ref: "#/definitions/item-string-with-format" }, else: { $ref: "#/definitions/item-open-string" } } } } } }, "property-object": { $comment: "177", type: "object", required: ["type", "properties"], properties: { type: { $comment: "178", type: "string", const: "object" }, properties: { $comment: "179", type: "object", propertyNames: { $comment: "180", type: "string", pattern: "^[a-z][a-zA-Z0-9-]*$" }, additionalProperties: { $ref: "#/definitions/property" }, minProperties: 1 }, default: { $comment: "181", type: "object" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] } }, additionalProperties: !1 }, "property-array": { $comment: "182", type: "object", required: ["type", "items"], properties: { type: { $comment: "183", type: "string", const: "array" }, items: { allOf: [{ $ref: "#/definitions/item" }] }, default: { $comment: "184", type: "array", items: { $comment: "185", type: ["string", "number", "boolean"] } }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] } }, additionalProperties: !1 }, "property-open-string": { $comment: "186", type: "object", required: ["type"], properties: { type: { $comment: "187", type: "string", const: "string" }, default: { $comment: "188", type: "string" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] } }, additionalProperties: !1 }, "property-string-with-format": { $comment: "189", type: "object", required: ["type", "format"], properties: { type: { $comment: "190", type: "string", const: "string" }, format: { $comment: "191", enum: ["date", "date-time"], type: "string" }, default: { $comment: "192", type: "string" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] } }, additionalProperties: !1 }, "property-string-with-enum": { $comment: "193", type: "object", required: ["type", "enum"], properties: { type: { $comment: "194", type: "string", const: "string" }, enum: { $comment: "195", type: "array", items: { $comment: "196", type: "string" }, minItems: 1, uniqueItems: !0 }, default: { $comment: "197", type: "string" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] } }, additionalProperties: !1 }, "property-number": { $comment: "198", type: "object", required: ["type"], properties: { type: { $comment: "199", type: "string", const: "number" }, minimum: { $comment: "200", type: "number" }, maximum: { $comment: "201", type: "number" }, exclusiveMinimum: { $comment: "202", type: "number" }, exclusiveMaximum: { $comment: "203", type: "number" }, default: { $comment: "204", type: "number" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] } }, additionalProperties: !1 }, "property-integer": { $comment: "205", type: "object", required: ["type"], properties: { type: { $comment: "206", type: "string", const: "integer" }, minimum: { $comment: "207", type: "number" }, maximum: { $comment: "208", type: "number" }, exclusiveMinimum: { $comment: "209", type: "number" }, exclusiveMaximum: { $comment: "210", type: "number" }, default: { $comment: "211", type: "integer" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] } }, additionalProperties: !1 }, "property-boolean": { $comment: "212", type: "object", required: ["type"], properties: { type: { $comment: "213", type: "string", const: "boolean" }, default: { $comment: "214", type: "boolean" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] } }, additionalProperties: !1 }, property: { $comment: "215", properties: { type: { $comment: "216", enum: ["boolean", "integer", "number", "string", "array", "object"] } }, if: { $comment: "217", type: "object", required: ["type"], properties: { type: { $comment: "218", const: "boolean" } } }, then: { $ref: "#/definitions/property-boolean" }, else: { if: { $comment: "219", type: "object", required: ["type"], properties: { type: { $comment: "220", const: "integer" } } }, then: { $ref: "#/definitions/property-integer" }, else: { if: { $comment: "221", type: "object", required: ["type"], properties: { type: { $comment: "222", const: "number" } } }, then: { $ref: "#/definitions/property-number" }, else: { if: { $comment: "223", type: "object", required: ["type", "enum"], properties: { type: { $comment: "224", const: "string" } } }, then: { $ref: "#/definitions/property-string-with-enum" }, else: { if: { $comment: "225", type: "object", required: ["type", "format"], properties: { type: { $comment: "226", const: "string" } } }, then: { $ref: "#/definitions/property-string-with-format" }, else: { if: { $comment: "227", type: "object", required: ["type"], properties: { type: { $comment: "228", const: "string" } } }, then: { $ref: "#/definitions/property-open-string" }, else: { if: { $comment: "229", type: "object", required: ["type"], properties: { type: { $comment: "230", const: "array" } } }, then: { $ref: "#/definitions/property-array" }, else: { $ref: "#/definitions/property-object" } } } } } } } }, "fact-object": { $comment: "231", type: "object", required: ["type", "properties"], properties: { type: { $comment: "232", type: "string", const: "object" }, properties: { $comment: "233", type: "object", propertyNames: { $comment: "234", type: "string", pattern: "^[a-z][a-zA-Z0-9-]*$" }, additionalProperties: { $ref: "#/definitions/property" }, minProperties: 1 }, default: { $comment: "235", type: "object" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] }, merit: { $comment: "236", type: "boolean" }, recurring: { $comment: "237", type: "boolean" } }, additionalProperties: !1 }, "fact-array": { $comment: "238", type: "object", required: ["type", "items"], properties: { type: { $comment: "239", type: "string", const: "array" }, items: { allOf: [{ $ref: "#/definitions/item" }] }, default: { $comment: "240", type: "array", items: { $comment: "241", type: ["string", "number", "boolean"] } }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] }, merit: { $comment: "242", type: "boolean" }, recurring: { $comment: "243", type: "boolean" } }, additionalProperties: !1 }, "fact-open-string": { $comment: "244", type: "object", required: ["type"], properties: { type: { $comment: "245", type: "string", const: "string" }, default: { $comment: "246", type: "string" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] }, merit: { $comment: "247", type: "boolean" }, recurring: { $comment: "248", type: "boolean" } }, additionalProperties: !1 }, "fact-string-with-format": { $comment: "249", type: "object", required: ["type", "format"], properties: { type: { $comment: "250", type: "string", const: "string" }, format: { $comment: "251", enum: ["date", "date-time"], type: "string" }, default: { $comment: "252", type: "string" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] }, merit: { $comment: "253", type: "boolean" }, recurring: { $comment: "254", type: "boolean" }, clock: { $comment: "255", type: "boolean" } }, additionalProperties: !1 }, "fact-string-with-enum": { $comment: "256", type: "object", required: ["type", "enum"], properties: { type: { $comment: "257", type: "string", const: "string" }, enum: { $comment: "258", type: "array", items: { $comment: "259", type: "string" }, minItems: 1, uniqueItems: !0 }, default: { $comment: "260", type: "string" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] }, merit: { $comment: "261", type: "boolean" }, recurring: { $comment: "262", type: "boolean" }, ordered: { $comment: "263", type: "boolean" } }, additionalProperties: !1 }, "fact-number": { $comment: "264", type: "object", required: ["type"], properties: { type: { $comment: "265", type: "string", const: "number" }, minimum: { $comment: "266", type: "number" }, maximum: { $comment: "267", type: "number" }, exclusiveMinimum: { $comment: "268", type: "number" }, exclusiveMaximum: { $comment: "269", type: "number" }, default: { $comment: "270", type: "number" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] }, merit: { $comment: "271", type: "boolean" }, recurring: { $comment: "272", type: "boolean" } }, additionalProperties: !1 }, "fact-integer": { $comment: "273", type: "object", required: ["type"], properties: { type: { $comment: "274", type: "string", const: "integer" }, minimum: { $comment: "275", type: "number" }, maximum: { $comment: "276", type: "number" }, exclusiveMinimum: { $comment: "277", type: "number" }, exclusiveMaximum: { $comment: "278", type: "number" }, default: { $comment: "279", type: "integer" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] }, merit: { $comment: "280", type: "boolean" }, recurring: { $comment: "281", type: "boolean" } }, additionalProperties: !1 }, "fact-boolean": { $comment: "282", type: "object", required: ["type"], properties: { type: { $comment: "283", type: "string", const: "boolean" }, default: { $comment: "284", type: "boolean" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] }, merit: { $comment: "285", type: "boolean" }, recurring: { $comment: "286", type: "boolean" } }, additionalProperties: !1 }, fact: { $comment: "287", properties: { type: { $comment: "288", enum: ["boolean", "integer", "number", "string", "array", "object"] } }, if: { $comment: "289", type: "object", required: ["type"], properties: { type: { $comment: "290", const: "boolean" } } }, then: { $ref: "#/definitions/fact-boolean" }, else: { if: { $comment: "291", type: "object", required: ["type"], properties: { type: { $comment: "292", const: "integer" } } }, then: { $ref: "#/definitions/fact-integer" }, else: { if: { $comment: "293", type: "object", required: ["type"], properties: { type: { $comment: "294", const: "number" } } }, then: { $ref: "#/definitions/fact-number" }, else: { if: { $comment: "295", type: "object", required: ["type", "enum"], properties: { type: { $comment: "296", const: "string" } } }, then: { $ref: "#/definitions/fact-string-with-enum" }, else: { if: { $comment: "297", type: "object", required: ["type", "format"], properties: { type: { $comment: "298", const: "string" } } }, then: { $ref: "#/definitions/fact-string-with-format" }, else: { if: { $comment: "299", type: "object", required: ["type"], properties: { type: { $comment: "300", const: "string" } } }, then: { $ref: "#/definitions/fact-open-string" }, else: { if: { $comment: "301", type: "object", required: ["type"], properties: { type: { $comment: "302", const: "array" } } }, then: { $ref: "#/definitions/fact-array" }, else: { $ref: "#/definitions/fact-object" } } } } } } } }, selector: { $comment: "303", type: ["string", "array", "object"], pattern: "^[a-z][a-z0-9-]*$", items: { $comment: "304", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, minItems: 1, uniqueItems: !0, properties: { need: { $comment: "305", enum: ["basic", "expected", "delight"], type: "string" }, tag: { $comment: "306", type: "string", pattern: "^[a-z][a-z0-9-]*$" } }, additionalProperties: !1, minProperties: 1 }, "event-arrange": { $comment: "307", type: "object", required: ["type", "params"], properties: { type: { $comment: "308", type: "string", const: "arrange" }, params: { $comment: "309", type: "object", required: ["service", "fee", "by"], properties: { service: { $ref: "#/definitions/selector" }, fee: { $comment: "310", type: "number", minimum: 0 }, by: { $comment: "311", type: "string", minLength: 1 } }, additionalProperties: !1 } }, additionalProperties: !1 }, "event-limit": { $comment: "312", type: "object", required: ["type", "params"], properties: { type: { $comment: "313", type: "string", const: "limit" }, params: { $comment: "314", type: "object", required: ["service"], properties: { service: { $ref: "#/definitions/selector" }, commitment: { allOf: [{ $ref: "#/definitions/commitment" }] }, publicity: { allOf: [{ $ref: "#/definitions/publicity" }] }, terms: { $comment: "315", type: "object", propertyNames: { $comment: "316", type: "string", pattern: "^[a-z][a-zA-Z0-9-]*$" }, additionalProperties: { $comment: "317", type: ["number", "string"] } } }, additionalProperties: !1, minProperties: 2 } }, additionalProperties: !1 }, "event-withhold": { $comment: "318", type: "object", required: ["type", "params"], properties: { type: { $comment: "319", type: "string", const: "withhold" }, params: { $comment: "320", type: "object", required: ["service"], properties: { service: { $ref: "#/definitions/selector" } }, additionalProperties: !1 } }, additionalProperties: !1 }, "event-offer": { $comment: "321", type: "object", required: ["type", "params"], properties: { type: { $comment: "322", type: "string", const: "offer" }, params: { $comment: "323", type: "object", required: ["service"], properties: { service: { $ref: "#/definitions/selector" }, commitment: { allOf: [{ $ref: "#/definitions/commitment" }] }, publicity: { allOf: [{ $ref: "#/definitions/publicity" }] }, channels: { $comment: "324", type: "array", items: { $comment: "325", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, minItems: 1, uniqueItems: !0 }, terms: { $comment: "326", type: "object", propertyNames: { $comment: "327", type: "string", pattern: "^[a-z][a-zA-Z0-9-]*$" }, additionalProperties: { $comment: "328", type: ["number", "string"] } }, approval: { $comment: "329", type: "string", minLength: 1 } }, additionalProperties: !1 } }, additionalProperties: !1 }, event: { $comment: "330", properties: { type: { $comment: "331", enum: ["offer", "withhold", "limit", "arrange"] } }, if: { $comment: "332", type: "object", required: ["type"], properties: { type: { $comment: "333", const: "offer" } } }, then: { $ref: "#/definitions/event-offer" }, else: { if: { $comment: "334", type: "object", required: ["type"], properties: { type: { $comment: "335", const: "withhold" } } }, then: { $ref: "#/definitions/event-withhold" }, else: { if: { $comment: "336", type: "object", required: ["type"], properties: { type: { $comment: "337", const: "limit" } } }, then: { $ref: "#/definitions/event-limit" }, else: { $ref: "#/definitions/event-arrange" } } } }, rule: { $comment: "338", type: "object", required: ["conditions", "event"], properties: { name: { $comment: "339", type: "string", minLength: 1 }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] }, priority: { $comment: "340", type: "integer", minimum: 1 }, conditions: { allOf: [{ $ref: "#/definitions/conditions" }] }, event: { $ref: "#/definitions/event" }, from: { $comment: "341", type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$" }, until: { $comment: "342", type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$" }, allow: { $ref: "#/definitions/allow" } }, additionalProperties: !1 }, assertion: { $comment: "343", type: "object", required: ["name", "service", "must"], properties: { name: { $comment: "344", type: "string", minLength: 1 }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] }, where: { allOf: [{ $ref: "#/definitions/conditions" }] }, service: { $ref: "#/definitions/selector" }, must: { $comment: "345", type: "object", properties: { offered: { $comment: "346", type: "boolean" }, commitment: { $comment: "347", type: "object", properties: { atLeast: { allOf: [{ $ref: "#/definitions/commitment" }] }, atMost: { allOf: [{ $ref: "#/definitions/commitment" }] } }, additionalProperties: !1, minProperties: 1 }, publicity: { $comment: "348", type: "object", properties: { atLeast: { allOf: [{ $ref: "#/definitions/publicity" }] }, atMost: { allOf: [{ $ref: "#/definitions/publicity" }] } }, additionalProperties: !1, minProperties: 1 }, terms: { $comment: "349", type: "object", propertyNames: { $comment: "350", type: "string", pattern: "^[a-z][a-zA-Z0-9-]*$" }, additionalProperties: { $comment: "351", type: "object", properties: { atLeast: { $comment: "352", type: ["number", "string"] }, atMost: { $comment: "353", type: ["number", "string"] } }, additionalProperties: !1, minProperties: 1 } } }, additionalProperties: !1, minProperties: 1 }, severity: { $comment: "354", enum: ["info", "warn", "error"], type: "string" } }, additionalProperties: !1 }, "level-pair": { $comment: "355", type: "object", properties: { commitment: { allOf: [{ $ref: "#/definitions/commitment" }] }, publicity: { allOf: [{ $ref: "#/definitions/publicity" }] } }, additionalProperties: !1 }, "class-standard": { $comment: "356", type: "object", properties: { ceiling: { allOf: [{ $ref: "#/definitions/level-pair" }] }, default: { allOf: [{ $ref: "#/definitions/level-pair" }] } }, additionalProperties: !1 }, segment: { $comment: "357", type: "object", required: ["conditions"], properties: { title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] }, conditions: { allOf: [{ $ref: "#/definitions/conditions" }] }, allow: { $ref: "#/definitions/allow" } }, additionalProperties: !1 }, "check-setting": { $comment: "358", type: "object", required: ["severity", "reason"], properties: { severity: { $comment: "359", enum: ["off", "info", "warn", "error"], type: "string" }, reason: { $comment: "360", type: "string", minLength: 1 } }, additionalProperties: !1 } } }, rr = Object.prototype.hasOwnProperty, w = Li().default, Se = { $comment: "33", type: ["string", "object"], propertyNames: { $comment: "34", type: "string", pattern: "^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$" }, additionalProperties: { $comment: "35", type: "string" }, minProperties: 1 }, Gi = new RegExp("^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$", "u");
function c(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (typeof i != "string" && !(i && typeof i == "object" && !Array.isArray(i)) && (e = n(e, t, "type", { type: Se.type }, Se), r++), i && typeof i == "object" && !Array.isArray(i)) {
    Object.keys(i).length < 1 && (e = n(e, t, "minProperties", { limit: 1 }, Se), r++);
    for (let s in i) {
      let f = r;
      typeof s == "string" ? Gi.test(s) || (e = n(e, t, "pattern", { pattern: "^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$" }, Se.propertyNames, s), r++) : (e = n(e, t, "type", { type: "string" }, Se.propertyNames, s), r++);
      var o = f === r;
      o || (e = n(e, t, "propertyNames", { propertyName: s }, Se), r++);
    }
    for (let s in i) typeof i[s] != "string" && (e = n(e, t + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" }, Se.additionalProperties), r++);
  }
  return c.errors = e, r === 0;
}
var qe = { $comment: "287", properties: { type: { $comment: "288", enum: ["boolean", "integer", "number", "string", "array", "object"] } }, if: { $comment: "289", type: "object", required: ["type"], properties: { type: { $comment: "290", const: "boolean" } } }, then: { $ref: "#/definitions/fact-boolean" }, else: { if: { $comment: "291", type: "object", required: ["type"], properties: { type: { $comment: "292", const: "integer" } } }, then: { $ref: "#/definitions/fact-integer" }, else: { if: { $comment: "293", type: "object", required: ["type"], properties: { type: { $comment: "294", const: "number" } } }, then: { $ref: "#/definitions/fact-number" }, else: { if: { $comment: "295", type: "object", required: ["type", "enum"], properties: { type: { $comment: "296", const: "string" } } }, then: { $ref: "#/definitions/fact-string-with-enum" }, else: { if: { $comment: "297", type: "object", required: ["type", "format"], properties: { type: { $comment: "298", const: "string" } } }, then: { $ref: "#/definitions/fact-string-with-format" }, else: { if: { $comment: "299", type: "object", required: ["type"], properties: { type: { $comment: "300", const: "string" } } }, then: { $ref: "#/definitions/fact-open-string" }, else: { if: { $comment: "301", type: "object", required: ["type"], properties: { type: { $comment: "302", const: "array" } } }, then: { $ref: "#/definitions/fact-array" }, else: { $ref: "#/definitions/fact-object" } } } } } } } }, Ve = { $comment: "282", type: "object", required: ["type"], properties: { type: { $comment: "283", type: "string", const: "boolean" }, default: { $comment: "284", type: "boolean" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] }, merit: { $comment: "285", type: "boolean" }, recurring: { $comment: "286", type: "boolean" } }, additionalProperties: !1 };
function Zr(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.type === void 0 && (e = n(e, t, "required", { missingProperty: "type" }, Ve), r++);
    for (let o in i) o === "type" || o === "default" || o === "title" || o === "description" || o === "merit" || o === "recurring" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, Ve), r++);
    if (i.type !== void 0) {
      let o = i.type;
      typeof o != "string" && (e = n(e, t + "/type", "type", { type: "string" }, Ve.properties.type), r++), o !== "boolean" && (e = n(e, t + "/type", "const", { allowedValue: "boolean" }, Ve.properties.type), r++);
    }
    i.default !== void 0 && typeof i.default != "boolean" && (e = n(e, t + "/default", "type", { type: "boolean" }, Ve.properties.default), r++), i.title !== void 0 && (c(i.title, { instancePath: t + "/title" }) || (e = p(e, c.errors), r = e.length)), i.description !== void 0 && (c(i.description, { instancePath: t + "/description" }) || (e = p(e, c.errors), r = e.length)), i.merit !== void 0 && typeof i.merit != "boolean" && (e = n(e, t + "/merit", "type", { type: "boolean" }, Ve.properties.merit), r++), i.recurring !== void 0 && typeof i.recurring != "boolean" && (e = n(e, t + "/recurring", "type", { type: "boolean" }, Ve.properties.recurring), r++);
  } else e = n(e, t, "type", { type: "object" }, Ve), r++;
  return Zr.errors = e, r === 0;
}
var U = { $comment: "273", type: "object", required: ["type"], properties: { type: { $comment: "274", type: "string", const: "integer" }, minimum: { $comment: "275", type: "number" }, maximum: { $comment: "276", type: "number" }, exclusiveMinimum: { $comment: "277", type: "number" }, exclusiveMaximum: { $comment: "278", type: "number" }, default: { $comment: "279", type: "integer" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] }, merit: { $comment: "280", type: "boolean" }, recurring: { $comment: "281", type: "boolean" } }, additionalProperties: !1 };
function Tr(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.type === void 0 && (e = n(e, t, "required", { missingProperty: "type" }, U), r++);
    for (let o in i) rr.call(U.properties, o) || (e = n(e, t, "additionalProperties", { additionalProperty: o }, U), r++);
    if (i.type !== void 0) {
      let o = i.type;
      typeof o != "string" && (e = n(e, t + "/type", "type", { type: "string" }, U.properties.type), r++), o !== "integer" && (e = n(e, t + "/type", "const", { allowedValue: "integer" }, U.properties.type), r++);
    }
    if (i.minimum !== void 0) {
      let o = i.minimum;
      typeof o == "number" && isFinite(o) || (e = n(e, t + "/minimum", "type", { type: "number" }, U.properties.minimum), r++);
    }
    if (i.maximum !== void 0) {
      let o = i.maximum;
      typeof o == "number" && isFinite(o) || (e = n(e, t + "/maximum", "type", { type: "number" }, U.properties.maximum), r++);
    }
    if (i.exclusiveMinimum !== void 0) {
      let o = i.exclusiveMinimum;
      typeof o == "number" && isFinite(o) || (e = n(e, t + "/exclusiveMinimum", "type", { type: "number" }, U.properties.exclusiveMinimum), r++);
    }
    if (i.exclusiveMaximum !== void 0) {
      let o = i.exclusiveMaximum;
      typeof o == "number" && isFinite(o) || (e = n(e, t + "/exclusiveMaximum", "type", { type: "number" }, U.properties.exclusiveMaximum), r++);
    }
    if (i.default !== void 0) {
      let o = i.default;
      typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o) || (e = n(e, t + "/default", "type", { type: "integer" }, U.properties.default), r++);
    }
    i.title !== void 0 && (c(i.title, { instancePath: t + "/title" }) || (e = p(e, c.errors), r = e.length)), i.description !== void 0 && (c(i.description, { instancePath: t + "/description" }) || (e = p(e, c.errors), r = e.length)), i.merit !== void 0 && typeof i.merit != "boolean" && (e = n(e, t + "/merit", "type", { type: "boolean" }, U.properties.merit), r++), i.recurring !== void 0 && typeof i.recurring != "boolean" && (e = n(e, t + "/recurring", "type", { type: "boolean" }, U.properties.recurring), r++);
  } else e = n(e, t, "type", { type: "object" }, U), r++;
  return Tr.errors = e, r === 0;
}
var W2 = { $comment: "264", type: "object", required: ["type"], properties: { type: { $comment: "265", type: "string", const: "number" }, minimum: { $comment: "266", type: "number" }, maximum: { $comment: "267", type: "number" }, exclusiveMinimum: { $comment: "268", type: "number" }, exclusiveMaximum: { $comment: "269", type: "number" }, default: { $comment: "270", type: "number" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] }, merit: { $comment: "271", type: "boolean" }, recurring: { $comment: "272", type: "boolean" } }, additionalProperties: !1 };
function Cr(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.type === void 0 && (e = n(e, t, "required", { missingProperty: "type" }, W2), r++);
    for (let o in i) rr.call(W2.properties, o) || (e = n(e, t, "additionalProperties", { additionalProperty: o }, W2), r++);
    if (i.type !== void 0) {
      let o = i.type;
      typeof o != "string" && (e = n(e, t + "/type", "type", { type: "string" }, W2.properties.type), r++), o !== "number" && (e = n(e, t + "/type", "const", { allowedValue: "number" }, W2.properties.type), r++);
    }
    if (i.minimum !== void 0) {
      let o = i.minimum;
      typeof o == "number" && isFinite(o) || (e = n(e, t + "/minimum", "type", { type: "number" }, W2.properties.minimum), r++);
    }
    if (i.maximum !== void 0) {
      let o = i.maximum;
      typeof o == "number" && isFinite(o) || (e = n(e, t + "/maximum", "type", { type: "number" }, W2.properties.maximum), r++);
    }
    if (i.exclusiveMinimum !== void 0) {
      let o = i.exclusiveMinimum;
      typeof o == "number" && isFinite(o) || (e = n(e, t + "/exclusiveMinimum", "type", { type: "number" }, W2.properties.exclusiveMinimum), r++);
    }
    if (i.exclusiveMaximum !== void 0) {
      let o = i.exclusiveMaximum;
      typeof o == "number" && isFinite(o) || (e = n(e, t + "/exclusiveMaximum", "type", { type: "number" }, W2.properties.exclusiveMaximum), r++);
    }
    if (i.default !== void 0) {
      let o = i.default;
      typeof o == "number" && isFinite(o) || (e = n(e, t + "/default", "type", { type: "number" }, W2.properties.default), r++);
    }
    i.title !== void 0 && (c(i.title, { instancePath: t + "/title" }) || (e = p(e, c.errors), r = e.length)), i.description !== void 0 && (c(i.description, { instancePath: t + "/description" }) || (e = p(e, c.errors), r = e.length)), i.merit !== void 0 && typeof i.merit != "boolean" && (e = n(e, t + "/merit", "type", { type: "boolean" }, W2.properties.merit), r++), i.recurring !== void 0 && typeof i.recurring != "boolean" && (e = n(e, t + "/recurring", "type", { type: "boolean" }, W2.properties.recurring), r++);
  } else e = n(e, t, "type", { type: "object" }, W2), r++;
  return Cr.errors = e, r === 0;
}
var R = { $comment: "256", type: "object", required: ["type", "enum"], properties: { type: { $comment: "257", type: "string", const: "string" }, enum: { $comment: "258", type: "array", items: { $comment: "259", type: "string" }, minItems: 1, uniqueItems: !0 }, default: { $comment: "260", type: "string" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] }, merit: { $comment: "261", type: "boolean" }, recurring: { $comment: "262", type: "boolean" }, ordered: { $comment: "263", type: "boolean" } }, additionalProperties: !1 };
function Kr(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.type === void 0 && (e = n(e, t, "required", { missingProperty: "type" }, R), r++), i.enum === void 0 && (e = n(e, t, "required", { missingProperty: "enum" }, R), r++);
    for (let o in i) o === "type" || o === "enum" || o === "default" || o === "title" || o === "description" || o === "merit" || o === "recurring" || o === "ordered" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, R), r++);
    if (i.type !== void 0) {
      let o = i.type;
      typeof o != "string" && (e = n(e, t + "/type", "type", { type: "string" }, R.properties.type), r++), o !== "string" && (e = n(e, t + "/type", "const", { allowedValue: "string" }, R.properties.type), r++);
    }
    if (i.enum !== void 0) {
      let o = i.enum;
      if (Array.isArray(o)) {
        o.length < 1 && (e = n(e, t + "/enum", "minItems", { limit: 1 }, R.properties.enum), r++);
        let s = o.length;
        for (let u = 0; u < s; u++) typeof o[u] != "string" && (e = n(e, t + "/enum/" + u, "type", { type: "string" }, R.properties.enum.items), r++);
        let f = o.length, l;
        if (f > 1) {
          let u = {};
          for (; f--; ) {
            let m2 = o[f];
            if (typeof m2 == "string") {
              if (typeof u[m2] == "number") {
                l = u[m2], e = n(e, t + "/enum", "uniqueItems", { i: f, j: l }, R.properties.enum), r++;
                break;
              }
              u[m2] = f;
            }
          }
        }
      } else e = n(e, t + "/enum", "type", { type: "array" }, R.properties.enum), r++;
    }
    i.default !== void 0 && typeof i.default != "string" && (e = n(e, t + "/default", "type", { type: "string" }, R.properties.default), r++), i.title !== void 0 && (c(i.title, { instancePath: t + "/title" }) || (e = p(e, c.errors), r = e.length)), i.description !== void 0 && (c(i.description, { instancePath: t + "/description" }) || (e = p(e, c.errors), r = e.length)), i.merit !== void 0 && typeof i.merit != "boolean" && (e = n(e, t + "/merit", "type", { type: "boolean" }, R.properties.merit), r++), i.recurring !== void 0 && typeof i.recurring != "boolean" && (e = n(e, t + "/recurring", "type", { type: "boolean" }, R.properties.recurring), r++), i.ordered !== void 0 && typeof i.ordered != "boolean" && (e = n(e, t + "/ordered", "type", { type: "boolean" }, R.properties.ordered), r++);
  } else e = n(e, t, "type", { type: "object" }, R), r++;
  return Kr.errors = e, r === 0;
}
var X = { $comment: "249", type: "object", required: ["type", "format"], properties: { type: { $comment: "250", type: "string", const: "string" }, format: { $comment: "251", enum: ["date", "date-time"], type: "string" }, default: { $comment: "252", type: "string" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] }, merit: { $comment: "253", type: "boolean" }, recurring: { $comment: "254", type: "boolean" }, clock: { $comment: "255", type: "boolean" } }, additionalProperties: !1 };
function Yr(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.type === void 0 && (e = n(e, t, "required", { missingProperty: "type" }, X), r++), i.format === void 0 && (e = n(e, t, "required", { missingProperty: "format" }, X), r++);
    for (let o in i) o === "type" || o === "format" || o === "default" || o === "title" || o === "description" || o === "merit" || o === "recurring" || o === "clock" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, X), r++);
    if (i.type !== void 0) {
      let o = i.type;
      typeof o != "string" && (e = n(e, t + "/type", "type", { type: "string" }, X.properties.type), r++), o !== "string" && (e = n(e, t + "/type", "const", { allowedValue: "string" }, X.properties.type), r++);
    }
    if (i.format !== void 0) {
      let o = i.format;
      typeof o != "string" && (e = n(e, t + "/format", "type", { type: "string" }, X.properties.format), r++), o === "date" || o === "date-time" || (e = n(e, t + "/format", "enum", { allowedValues: X.properties.format.enum }, X.properties.format), r++);
    }
    i.default !== void 0 && typeof i.default != "string" && (e = n(e, t + "/default", "type", { type: "string" }, X.properties.default), r++), i.title !== void 0 && (c(i.title, { instancePath: t + "/title" }) || (e = p(e, c.errors), r = e.length)), i.description !== void 0 && (c(i.description, { instancePath: t + "/description" }) || (e = p(e, c.errors), r = e.length)), i.merit !== void 0 && typeof i.merit != "boolean" && (e = n(e, t + "/merit", "type", { type: "boolean" }, X.properties.merit), r++), i.recurring !== void 0 && typeof i.recurring != "boolean" && (e = n(e, t + "/recurring", "type", { type: "boolean" }, X.properties.recurring), r++), i.clock !== void 0 && typeof i.clock != "boolean" && (e = n(e, t + "/clock", "type", { type: "boolean" }, X.properties.clock), r++);
  } else e = n(e, t, "type", { type: "object" }, X), r++;
  return Yr.errors = e, r === 0;
}
var Ze = { $comment: "244", type: "object", required: ["type"], properties: { type: { $comment: "245", type: "string", const: "string" }, default: { $comment: "246", type: "string" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] }, merit: { $comment: "247", type: "boolean" }, recurring: { $comment: "248", type: "boolean" } }, additionalProperties: !1 };
function Dr(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.type === void 0 && (e = n(e, t, "required", { missingProperty: "type" }, Ze), r++);
    for (let o in i) o === "type" || o === "default" || o === "title" || o === "description" || o === "merit" || o === "recurring" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, Ze), r++);
    if (i.type !== void 0) {
      let o = i.type;
      typeof o != "string" && (e = n(e, t + "/type", "type", { type: "string" }, Ze.properties.type), r++), o !== "string" && (e = n(e, t + "/type", "const", { allowedValue: "string" }, Ze.properties.type), r++);
    }
    i.default !== void 0 && typeof i.default != "string" && (e = n(e, t + "/default", "type", { type: "string" }, Ze.properties.default), r++), i.title !== void 0 && (c(i.title, { instancePath: t + "/title" }) || (e = p(e, c.errors), r = e.length)), i.description !== void 0 && (c(i.description, { instancePath: t + "/description" }) || (e = p(e, c.errors), r = e.length)), i.merit !== void 0 && typeof i.merit != "boolean" && (e = n(e, t + "/merit", "type", { type: "boolean" }, Ze.properties.merit), r++), i.recurring !== void 0 && typeof i.recurring != "boolean" && (e = n(e, t + "/recurring", "type", { type: "boolean" }, Ze.properties.recurring), r++);
  } else e = n(e, t, "type", { type: "object" }, Ze), r++;
  return Dr.errors = e, r === 0;
}
var ye = { $comment: "238", type: "object", required: ["type", "items"], properties: { type: { $comment: "239", type: "string", const: "array" }, items: { allOf: [{ $ref: "#/definitions/item" }] }, default: { $comment: "240", type: "array", items: { $comment: "241", type: ["string", "number", "boolean"] } }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] }, merit: { $comment: "242", type: "boolean" }, recurring: { $comment: "243", type: "boolean" } }, additionalProperties: !1 }, Ue = { $comment: "165", properties: { type: { $comment: "166", enum: ["boolean", "integer", "number", "string"] } }, if: { $comment: "167", type: "object", required: ["type"], properties: { type: { $comment: "168", const: "boolean" } } }, then: { $ref: "#/definitions/item-boolean" }, else: { if: { $comment: "169", type: "object", required: ["type"], properties: { type: { $comment: "170", const: "integer" } } }, then: { $ref: "#/definitions/item-integer" }, else: { if: { $comment: "171", type: "object", required: ["type"], properties: { type: { $comment: "172", const: "number" } } }, then: { $ref: "#/definitions/item-number" }, else: { if: { $comment: "173", type: "object", required: ["type", "enum"], properties: { type: { $comment: "174", const: "string" } } }, then: { $ref: "#/definitions/item-string-with-enum" }, else: { if: { $comment: "175", type: "object", required: ["type", "format"], properties: { type: { $comment: "176", const: "string" } } }, then: { $ref: "#/definitions/item-string-with-format" }, else: { $ref: "#/definitions/item-open-string" } } } } } }, lr = { $comment: "163", type: "object", required: ["type"], properties: { type: { $comment: "164", type: "string", const: "boolean" } }, additionalProperties: !1 };
function Gr(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.type === void 0 && (e = n(e, t, "required", { missingProperty: "type" }, lr), r++);
    for (let o in i) o !== "type" && (e = n(e, t, "additionalProperties", { additionalProperty: o }, lr), r++);
    if (i.type !== void 0) {
      let o = i.type;
      typeof o != "string" && (e = n(e, t + "/type", "type", { type: "string" }, lr.properties.type), r++), o !== "boolean" && (e = n(e, t + "/type", "const", { allowedValue: "boolean" }, lr.properties.type), r++);
    }
  } else e = n(e, t, "type", { type: "object" }, lr), r++;
  return Gr.errors = e, r === 0;
}
var ke = { $comment: "157", type: "object", required: ["type"], properties: { type: { $comment: "158", type: "string", const: "integer" }, minimum: { $comment: "159", type: "number" }, maximum: { $comment: "160", type: "number" }, exclusiveMinimum: { $comment: "161", type: "number" }, exclusiveMaximum: { $comment: "162", type: "number" } }, additionalProperties: !1 };
function Br(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.type === void 0 && (e = n(e, t, "required", { missingProperty: "type" }, ke), r++);
    for (let o in i) o === "type" || o === "minimum" || o === "maximum" || o === "exclusiveMinimum" || o === "exclusiveMaximum" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, ke), r++);
    if (i.type !== void 0) {
      let o = i.type;
      typeof o != "string" && (e = n(e, t + "/type", "type", { type: "string" }, ke.properties.type), r++), o !== "integer" && (e = n(e, t + "/type", "const", { allowedValue: "integer" }, ke.properties.type), r++);
    }
    if (i.minimum !== void 0) {
      let o = i.minimum;
      typeof o == "number" && isFinite(o) || (e = n(e, t + "/minimum", "type", { type: "number" }, ke.properties.minimum), r++);
    }
    if (i.maximum !== void 0) {
      let o = i.maximum;
      typeof o == "number" && isFinite(o) || (e = n(e, t + "/maximum", "type", { type: "number" }, ke.properties.maximum), r++);
    }
    if (i.exclusiveMinimum !== void 0) {
      let o = i.exclusiveMinimum;
      typeof o == "number" && isFinite(o) || (e = n(e, t + "/exclusiveMinimum", "type", { type: "number" }, ke.properties.exclusiveMinimum), r++);
    }
    if (i.exclusiveMaximum !== void 0) {
      let o = i.exclusiveMaximum;
      typeof o == "number" && isFinite(o) || (e = n(e, t + "/exclusiveMaximum", "type", { type: "number" }, ke.properties.exclusiveMaximum), r++);
    }
  } else e = n(e, t, "type", { type: "object" }, ke), r++;
  return Br.errors = e, r === 0;
}
var he = { $comment: "151", type: "object", required: ["type"], properties: { type: { $comment: "152", type: "string", const: "number" }, minimum: { $comment: "153", type: "number" }, maximum: { $comment: "154", type: "number" }, exclusiveMinimum: { $comment: "155", type: "number" }, exclusiveMaximum: { $comment: "156", type: "number" } }, additionalProperties: !1 };
function Rr(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.type === void 0 && (e = n(e, t, "required", { missingProperty: "type" }, he), r++);
    for (let o in i) o === "type" || o === "minimum" || o === "maximum" || o === "exclusiveMinimum" || o === "exclusiveMaximum" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, he), r++);
    if (i.type !== void 0) {
      let o = i.type;
      typeof o != "string" && (e = n(e, t + "/type", "type", { type: "string" }, he.properties.type), r++), o !== "number" && (e = n(e, t + "/type", "const", { allowedValue: "number" }, he.properties.type), r++);
    }
    if (i.minimum !== void 0) {
      let o = i.minimum;
      typeof o == "number" && isFinite(o) || (e = n(e, t + "/minimum", "type", { type: "number" }, he.properties.minimum), r++);
    }
    if (i.maximum !== void 0) {
      let o = i.maximum;
      typeof o == "number" && isFinite(o) || (e = n(e, t + "/maximum", "type", { type: "number" }, he.properties.maximum), r++);
    }
    if (i.exclusiveMinimum !== void 0) {
      let o = i.exclusiveMinimum;
      typeof o == "number" && isFinite(o) || (e = n(e, t + "/exclusiveMinimum", "type", { type: "number" }, he.properties.exclusiveMinimum), r++);
    }
    if (i.exclusiveMaximum !== void 0) {
      let o = i.exclusiveMaximum;
      typeof o == "number" && isFinite(o) || (e = n(e, t + "/exclusiveMaximum", "type", { type: "number" }, he.properties.exclusiveMaximum), r++);
    }
  } else e = n(e, t, "type", { type: "object" }, he), r++;
  return Rr.errors = e, r === 0;
}
var $e = { $comment: "147", type: "object", required: ["type", "enum"], properties: { type: { $comment: "148", type: "string", const: "string" }, enum: { $comment: "149", type: "array", items: { $comment: "150", type: "string" }, minItems: 1, uniqueItems: !0 } }, additionalProperties: !1 };
function Hr(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.type === void 0 && (e = n(e, t, "required", { missingProperty: "type" }, $e), r++), i.enum === void 0 && (e = n(e, t, "required", { missingProperty: "enum" }, $e), r++);
    for (let o in i) o === "type" || o === "enum" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, $e), r++);
    if (i.type !== void 0) {
      let o = i.type;
      typeof o != "string" && (e = n(e, t + "/type", "type", { type: "string" }, $e.properties.type), r++), o !== "string" && (e = n(e, t + "/type", "const", { allowedValue: "string" }, $e.properties.type), r++);
    }
    if (i.enum !== void 0) {
      let o = i.enum;
      if (Array.isArray(o)) {
        o.length < 1 && (e = n(e, t + "/enum", "minItems", { limit: 1 }, $e.properties.enum), r++);
        let s = o.length;
        for (let u = 0; u < s; u++) typeof o[u] != "string" && (e = n(e, t + "/enum/" + u, "type", { type: "string" }, $e.properties.enum.items), r++);
        let f = o.length, l;
        if (f > 1) {
          let u = {};
          for (; f--; ) {
            let m2 = o[f];
            if (typeof m2 == "string") {
              if (typeof u[m2] == "number") {
                l = u[m2], e = n(e, t + "/enum", "uniqueItems", { i: f, j: l }, $e.properties.enum), r++;
                break;
              }
              u[m2] = f;
            }
          }
        }
      } else e = n(e, t + "/enum", "type", { type: "array" }, $e.properties.enum), r++;
    }
  } else e = n(e, t, "type", { type: "object" }, $e), r++;
  return Hr.errors = e, r === 0;
}
var _e = { $comment: "144", type: "object", required: ["type", "format"], properties: { type: { $comment: "145", type: "string", const: "string" }, format: { $comment: "146", enum: ["date", "date-time"], type: "string" } }, additionalProperties: !1 };
function Jr(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.type === void 0 && (e = n(e, t, "required", { missingProperty: "type" }, _e), r++), i.format === void 0 && (e = n(e, t, "required", { missingProperty: "format" }, _e), r++);
    for (let o in i) o === "type" || o === "format" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, _e), r++);
    if (i.type !== void 0) {
      let o = i.type;
      typeof o != "string" && (e = n(e, t + "/type", "type", { type: "string" }, _e.properties.type), r++), o !== "string" && (e = n(e, t + "/type", "const", { allowedValue: "string" }, _e.properties.type), r++);
    }
    if (i.format !== void 0) {
      let o = i.format;
      typeof o != "string" && (e = n(e, t + "/format", "type", { type: "string" }, _e.properties.format), r++), o === "date" || o === "date-time" || (e = n(e, t + "/format", "enum", { allowedValues: _e.properties.format.enum }, _e.properties.format), r++);
    }
  } else e = n(e, t, "type", { type: "object" }, _e), r++;
  return Jr.errors = e, r === 0;
}
var yr = { $comment: "142", type: "object", required: ["type"], properties: { type: { $comment: "143", type: "string", const: "string" } }, additionalProperties: !1 };
function Qr(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.type === void 0 && (e = n(e, t, "required", { missingProperty: "type" }, yr), r++);
    for (let o in i) o !== "type" && (e = n(e, t, "additionalProperties", { additionalProperty: o }, yr), r++);
    if (i.type !== void 0) {
      let o = i.type;
      typeof o != "string" && (e = n(e, t + "/type", "type", { type: "string" }, yr.properties.type), r++), o !== "string" && (e = n(e, t + "/type", "const", { allowedValue: "string" }, yr.properties.type), r++);
    }
  } else e = n(e, t, "type", { type: "object" }, yr), r++;
  return Qr.errors = e, r === 0;
}
function br(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0, o = r, s = !0, f = r;
  if (r === f) if (i && typeof i == "object" && !Array.isArray(i)) {
    let v2;
    i.type === void 0 && (v2 = "type") ? (e = p(e, [0]), r++) : i.type !== void 0 && i.type !== "boolean" && (e = p(e, [0]), r++);
  } else e = p(e, [0]), r++;
  var l = f === r;
  r = o, e !== null && (o ? e.length = o : e = null);
  let u;
  if (l) {
    let v2 = r;
    Gr(i, { instancePath: t }) || (e = p(e, Gr.errors), r = e.length);
    var l = v2 === r;
    s = l, u = "then";
  } else {
    let v2 = r, j = r, a = !0, x2 = r;
    if (r === x2) if (i && typeof i == "object" && !Array.isArray(i)) {
      let k2;
      i.type === void 0 && (k2 = "type") ? (e = p(e, [0]), r++) : i.type !== void 0 && i.type !== "integer" && (e = p(e, [0]), r++);
    } else e = p(e, [0]), r++;
    var m2 = x2 === r;
    r = j, e !== null && (j ? e.length = j : e = null);
    let q;
    if (m2) {
      let k2 = r;
      Br(i, { instancePath: t }) || (e = p(e, Br.errors), r = e.length);
      var m2 = k2 === r;
      a = m2, q = "then";
    } else {
      let k2 = r, D = r, h2 = !0, M = r;
      if (r === M) if (i && typeof i == "object" && !Array.isArray(i)) {
        let z;
        i.type === void 0 && (z = "type") ? (e = p(e, [0]), r++) : i.type !== void 0 && i.type !== "number" && (e = p(e, [0]), r++);
      } else e = p(e, [0]), r++;
      var y = M === r;
      r = D, e !== null && (D ? e.length = D : e = null);
      let F2;
      if (y) {
        let z = r;
        Rr(i, { instancePath: t }) || (e = p(e, Rr.errors), r = e.length);
        var y = z === r;
        h2 = y, F2 = "then";
      } else {
        let z = r, se = r, N2 = !0, E2 = r;
        if (r === E2) if (i && typeof i == "object" && !Array.isArray(i)) {
          let G;
          i.type === void 0 && (G = "type") || i.enum === void 0 && (G = "enum") ? (e = p(e, [0]), r++) : i.type !== void 0 && i.type !== "string" && (e = p(e, [0]), r++);
        } else e = p(e, [0]), r++;
        var d = E2 === r;
        r = se, e !== null && (se ? e.length = se : e = null);
        let pe;
        if (d) {
          let G = r;
          Hr(i, { instancePath: t }) || (e = p(e, Hr.errors), r = e.length);
          var d = G === r;
          N2 = d, pe = "then";
        } else {
          let G = r, Er = r, Z = !0, ae = r;
          if (r === ae) if (i && typeof i == "object" && !Array.isArray(i)) {
            let B;
            i.type === void 0 && (B = "type") || i.format === void 0 && (B = "format") ? (e = p(e, [0]), r++) : i.type !== void 0 && i.type !== "string" && (e = p(e, [0]), r++);
          } else e = p(e, [0]), r++;
          var b = ae === r;
          r = Er, e !== null && (Er ? e.length = Er : e = null);
          let me;
          if (b) {
            let B = r;
            Jr(i, { instancePath: t }) || (e = p(e, Jr.errors), r = e.length);
            var b = B === r;
            Z = b, me = "then";
          } else {
            let B = r;
            Qr(i, { instancePath: t }) || (e = p(e, Qr.errors), r = e.length);
            var b = B === r;
            Z = b, me = "else";
          }
          Z || (e = n(e, t, "if", { failingKeyword: me }, Ue.else.else.else.else), r++);
          var d = G === r;
          N2 = d, pe = "else";
        }
        N2 || (e = n(e, t, "if", { failingKeyword: pe }, Ue.else.else.else), r++);
        var y = z === r;
        h2 = y, F2 = "else";
      }
      h2 || (e = n(e, t, "if", { failingKeyword: F2 }, Ue.else.else), r++);
      var m2 = k2 === r;
      a = m2, q = "else";
    }
    a || (e = n(e, t, "if", { failingKeyword: q }, Ue.else), r++);
    var l = v2 === r;
    s = l, u = "else";
  }
  if (s || (e = n(e, t, "if", { failingKeyword: u }, Ue), r++), i && typeof i == "object" && !Array.isArray(i) && i.type !== void 0) {
    let v2 = i.type;
    v2 === "boolean" || v2 === "integer" || v2 === "number" || v2 === "string" || (e = n(e, t + "/type", "enum", { allowedValues: Ue.properties.type.enum }, Ue.properties.type), r++);
  }
  return br.errors = e, r === 0;
}
function Sr(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.type === void 0 && (e = n(e, t, "required", { missingProperty: "type" }, ye), r++), i.items === void 0 && (e = n(e, t, "required", { missingProperty: "items" }, ye), r++);
    for (let o in i) o === "type" || o === "items" || o === "default" || o === "title" || o === "description" || o === "merit" || o === "recurring" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, ye), r++);
    if (i.type !== void 0) {
      let o = i.type;
      typeof o != "string" && (e = n(e, t + "/type", "type", { type: "string" }, ye.properties.type), r++), o !== "array" && (e = n(e, t + "/type", "const", { allowedValue: "array" }, ye.properties.type), r++);
    }
    if (i.items !== void 0 && (br(i.items, { instancePath: t + "/items" }) || (e = p(e, br.errors), r = e.length)), i.default !== void 0) {
      let o = i.default;
      if (Array.isArray(o)) {
        let s = o.length;
        for (let f = 0; f < s; f++) {
          let l = o[f];
          typeof l != "string" && !(typeof l == "number" && isFinite(l)) && typeof l != "boolean" && (e = n(e, t + "/default/" + f, "type", { type: ye.properties.default.items.type }, ye.properties.default.items), r++);
        }
      } else e = n(e, t + "/default", "type", { type: "array" }, ye.properties.default), r++;
    }
    i.title !== void 0 && (c(i.title, { instancePath: t + "/title" }) || (e = p(e, c.errors), r = e.length)), i.description !== void 0 && (c(i.description, { instancePath: t + "/description" }) || (e = p(e, c.errors), r = e.length)), i.merit !== void 0 && typeof i.merit != "boolean" && (e = n(e, t + "/merit", "type", { type: "boolean" }, ye.properties.merit), r++), i.recurring !== void 0 && typeof i.recurring != "boolean" && (e = n(e, t + "/recurring", "type", { type: "boolean" }, ye.properties.recurring), r++);
  } else e = n(e, t, "type", { type: "object" }, ye), r++;
  return Sr.errors = e, r === 0;
}
var H = { $comment: "231", type: "object", required: ["type", "properties"], properties: { type: { $comment: "232", type: "string", const: "object" }, properties: { $comment: "233", type: "object", propertyNames: { $comment: "234", type: "string", pattern: "^[a-z][a-zA-Z0-9-]*$" }, additionalProperties: { $ref: "#/definitions/property" }, minProperties: 1 }, default: { $comment: "235", type: "object" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] }, merit: { $comment: "236", type: "boolean" }, recurring: { $comment: "237", type: "boolean" } }, additionalProperties: !1 }, Ie = new RegExp("^[a-z][a-zA-Z0-9-]*$", "u"), we = { $comment: "215", properties: { type: { $comment: "216", enum: ["boolean", "integer", "number", "string", "array", "object"] } }, if: { $comment: "217", type: "object", required: ["type"], properties: { type: { $comment: "218", const: "boolean" } } }, then: { $ref: "#/definitions/property-boolean" }, else: { if: { $comment: "219", type: "object", required: ["type"], properties: { type: { $comment: "220", const: "integer" } } }, then: { $ref: "#/definitions/property-integer" }, else: { if: { $comment: "221", type: "object", required: ["type"], properties: { type: { $comment: "222", const: "number" } } }, then: { $ref: "#/definitions/property-number" }, else: { if: { $comment: "223", type: "object", required: ["type", "enum"], properties: { type: { $comment: "224", const: "string" } } }, then: { $ref: "#/definitions/property-string-with-enum" }, else: { if: { $comment: "225", type: "object", required: ["type", "format"], properties: { type: { $comment: "226", const: "string" } } }, then: { $ref: "#/definitions/property-string-with-format" }, else: { if: { $comment: "227", type: "object", required: ["type"], properties: { type: { $comment: "228", const: "string" } } }, then: { $ref: "#/definitions/property-open-string" }, else: { if: { $comment: "229", type: "object", required: ["type"], properties: { type: { $comment: "230", const: "array" } } }, then: { $ref: "#/definitions/property-array" }, else: { $ref: "#/definitions/property-object" } } } } } } } }, tr = { $comment: "212", type: "object", required: ["type"], properties: { type: { $comment: "213", type: "string", const: "boolean" }, default: { $comment: "214", type: "boolean" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] } }, additionalProperties: !1 };
function Ur(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.type === void 0 && (e = n(e, t, "required", { missingProperty: "type" }, tr), r++);
    for (let o in i) o === "type" || o === "default" || o === "title" || o === "description" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, tr), r++);
    if (i.type !== void 0) {
      let o = i.type;
      typeof o != "string" && (e = n(e, t + "/type", "type", { type: "string" }, tr.properties.type), r++), o !== "boolean" && (e = n(e, t + "/type", "const", { allowedValue: "boolean" }, tr.properties.type), r++);
    }
    i.default !== void 0 && typeof i.default != "boolean" && (e = n(e, t + "/default", "type", { type: "boolean" }, tr.properties.default), r++), i.title !== void 0 && (c(i.title, { instancePath: t + "/title" }) || (e = p(e, c.errors), r = e.length)), i.description !== void 0 && (c(i.description, { instancePath: t + "/description" }) || (e = p(e, c.errors), r = e.length));
  } else e = n(e, t, "type", { type: "object" }, tr), r++;
  return Ur.errors = e, r === 0;
}
var be = { $comment: "205", type: "object", required: ["type"], properties: { type: { $comment: "206", type: "string", const: "integer" }, minimum: { $comment: "207", type: "number" }, maximum: { $comment: "208", type: "number" }, exclusiveMinimum: { $comment: "209", type: "number" }, exclusiveMaximum: { $comment: "210", type: "number" }, default: { $comment: "211", type: "integer" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] } }, additionalProperties: !1 };
function Wr(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.type === void 0 && (e = n(e, t, "required", { missingProperty: "type" }, be), r++);
    for (let o in i) o === "type" || o === "minimum" || o === "maximum" || o === "exclusiveMinimum" || o === "exclusiveMaximum" || o === "default" || o === "title" || o === "description" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, be), r++);
    if (i.type !== void 0) {
      let o = i.type;
      typeof o != "string" && (e = n(e, t + "/type", "type", { type: "string" }, be.properties.type), r++), o !== "integer" && (e = n(e, t + "/type", "const", { allowedValue: "integer" }, be.properties.type), r++);
    }
    if (i.minimum !== void 0) {
      let o = i.minimum;
      typeof o == "number" && isFinite(o) || (e = n(e, t + "/minimum", "type", { type: "number" }, be.properties.minimum), r++);
    }
    if (i.maximum !== void 0) {
      let o = i.maximum;
      typeof o == "number" && isFinite(o) || (e = n(e, t + "/maximum", "type", { type: "number" }, be.properties.maximum), r++);
    }
    if (i.exclusiveMinimum !== void 0) {
      let o = i.exclusiveMinimum;
      typeof o == "number" && isFinite(o) || (e = n(e, t + "/exclusiveMinimum", "type", { type: "number" }, be.properties.exclusiveMinimum), r++);
    }
    if (i.exclusiveMaximum !== void 0) {
      let o = i.exclusiveMaximum;
      typeof o == "number" && isFinite(o) || (e = n(e, t + "/exclusiveMaximum", "type", { type: "number" }, be.properties.exclusiveMaximum), r++);
    }
    if (i.default !== void 0) {
      let o = i.default;
      typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o) || (e = n(e, t + "/default", "type", { type: "integer" }, be.properties.default), r++);
    }
    i.title !== void 0 && (c(i.title, { instancePath: t + "/title" }) || (e = p(e, c.errors), r = e.length)), i.description !== void 0 && (c(i.description, { instancePath: t + "/description" }) || (e = p(e, c.errors), r = e.length));
  } else e = n(e, t, "type", { type: "object" }, be), r++;
  return Wr.errors = e, r === 0;
}
var ve = { $comment: "198", type: "object", required: ["type"], properties: { type: { $comment: "199", type: "string", const: "number" }, minimum: { $comment: "200", type: "number" }, maximum: { $comment: "201", type: "number" }, exclusiveMinimum: { $comment: "202", type: "number" }, exclusiveMaximum: { $comment: "203", type: "number" }, default: { $comment: "204", type: "number" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] } }, additionalProperties: !1 };
function Xr(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.type === void 0 && (e = n(e, t, "required", { missingProperty: "type" }, ve), r++);
    for (let o in i) o === "type" || o === "minimum" || o === "maximum" || o === "exclusiveMinimum" || o === "exclusiveMaximum" || o === "default" || o === "title" || o === "description" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, ve), r++);
    if (i.type !== void 0) {
      let o = i.type;
      typeof o != "string" && (e = n(e, t + "/type", "type", { type: "string" }, ve.properties.type), r++), o !== "number" && (e = n(e, t + "/type", "const", { allowedValue: "number" }, ve.properties.type), r++);
    }
    if (i.minimum !== void 0) {
      let o = i.minimum;
      typeof o == "number" && isFinite(o) || (e = n(e, t + "/minimum", "type", { type: "number" }, ve.properties.minimum), r++);
    }
    if (i.maximum !== void 0) {
      let o = i.maximum;
      typeof o == "number" && isFinite(o) || (e = n(e, t + "/maximum", "type", { type: "number" }, ve.properties.maximum), r++);
    }
    if (i.exclusiveMinimum !== void 0) {
      let o = i.exclusiveMinimum;
      typeof o == "number" && isFinite(o) || (e = n(e, t + "/exclusiveMinimum", "type", { type: "number" }, ve.properties.exclusiveMinimum), r++);
    }
    if (i.exclusiveMaximum !== void 0) {
      let o = i.exclusiveMaximum;
      typeof o == "number" && isFinite(o) || (e = n(e, t + "/exclusiveMaximum", "type", { type: "number" }, ve.properties.exclusiveMaximum), r++);
    }
    if (i.default !== void 0) {
      let o = i.default;
      typeof o == "number" && isFinite(o) || (e = n(e, t + "/default", "type", { type: "number" }, ve.properties.default), r++);
    }
    i.title !== void 0 && (c(i.title, { instancePath: t + "/title" }) || (e = p(e, c.errors), r = e.length)), i.description !== void 0 && (c(i.description, { instancePath: t + "/description" }) || (e = p(e, c.errors), r = e.length));
  } else e = n(e, t, "type", { type: "object" }, ve), r++;
  return Xr.errors = e, r === 0;
}
var ue = { $comment: "193", type: "object", required: ["type", "enum"], properties: { type: { $comment: "194", type: "string", const: "string" }, enum: { $comment: "195", type: "array", items: { $comment: "196", type: "string" }, minItems: 1, uniqueItems: !0 }, default: { $comment: "197", type: "string" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] } }, additionalProperties: !1 };
function Pr(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.type === void 0 && (e = n(e, t, "required", { missingProperty: "type" }, ue), r++), i.enum === void 0 && (e = n(e, t, "required", { missingProperty: "enum" }, ue), r++);
    for (let o in i) o === "type" || o === "enum" || o === "default" || o === "title" || o === "description" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, ue), r++);
    if (i.type !== void 0) {
      let o = i.type;
      typeof o != "string" && (e = n(e, t + "/type", "type", { type: "string" }, ue.properties.type), r++), o !== "string" && (e = n(e, t + "/type", "const", { allowedValue: "string" }, ue.properties.type), r++);
    }
    if (i.enum !== void 0) {
      let o = i.enum;
      if (Array.isArray(o)) {
        o.length < 1 && (e = n(e, t + "/enum", "minItems", { limit: 1 }, ue.properties.enum), r++);
        let s = o.length;
        for (let u = 0; u < s; u++) typeof o[u] != "string" && (e = n(e, t + "/enum/" + u, "type", { type: "string" }, ue.properties.enum.items), r++);
        let f = o.length, l;
        if (f > 1) {
          let u = {};
          for (; f--; ) {
            let m2 = o[f];
            if (typeof m2 == "string") {
              if (typeof u[m2] == "number") {
                l = u[m2], e = n(e, t + "/enum", "uniqueItems", { i: f, j: l }, ue.properties.enum), r++;
                break;
              }
              u[m2] = f;
            }
          }
        }
      } else e = n(e, t + "/enum", "type", { type: "array" }, ue.properties.enum), r++;
    }
    i.default !== void 0 && typeof i.default != "string" && (e = n(e, t + "/default", "type", { type: "string" }, ue.properties.default), r++), i.title !== void 0 && (c(i.title, { instancePath: t + "/title" }) || (e = p(e, c.errors), r = e.length)), i.description !== void 0 && (c(i.description, { instancePath: t + "/description" }) || (e = p(e, c.errors), r = e.length));
  } else e = n(e, t, "type", { type: "object" }, ue), r++;
  return Pr.errors = e, r === 0;
}
var je = { $comment: "189", type: "object", required: ["type", "format"], properties: { type: { $comment: "190", type: "string", const: "string" }, format: { $comment: "191", enum: ["date", "date-time"], type: "string" }, default: { $comment: "192", type: "string" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] } }, additionalProperties: !1 };
function ei(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.type === void 0 && (e = n(e, t, "required", { missingProperty: "type" }, je), r++), i.format === void 0 && (e = n(e, t, "required", { missingProperty: "format" }, je), r++);
    for (let o in i) o === "type" || o === "format" || o === "default" || o === "title" || o === "description" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, je), r++);
    if (i.type !== void 0) {
      let o = i.type;
      typeof o != "string" && (e = n(e, t + "/type", "type", { type: "string" }, je.properties.type), r++), o !== "string" && (e = n(e, t + "/type", "const", { allowedValue: "string" }, je.properties.type), r++);
    }
    if (i.format !== void 0) {
      let o = i.format;
      typeof o != "string" && (e = n(e, t + "/format", "type", { type: "string" }, je.properties.format), r++), o === "date" || o === "date-time" || (e = n(e, t + "/format", "enum", { allowedValues: je.properties.format.enum }, je.properties.format), r++);
    }
    i.default !== void 0 && typeof i.default != "string" && (e = n(e, t + "/default", "type", { type: "string" }, je.properties.default), r++), i.title !== void 0 && (c(i.title, { instancePath: t + "/title" }) || (e = p(e, c.errors), r = e.length)), i.description !== void 0 && (c(i.description, { instancePath: t + "/description" }) || (e = p(e, c.errors), r = e.length));
  } else e = n(e, t, "type", { type: "object" }, je), r++;
  return ei.errors = e, r === 0;
}
var or2 = { $comment: "186", type: "object", required: ["type"], properties: { type: { $comment: "187", type: "string", const: "string" }, default: { $comment: "188", type: "string" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] } }, additionalProperties: !1 };
function ri(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.type === void 0 && (e = n(e, t, "required", { missingProperty: "type" }, or2), r++);
    for (let o in i) o === "type" || o === "default" || o === "title" || o === "description" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, or2), r++);
    if (i.type !== void 0) {
      let o = i.type;
      typeof o != "string" && (e = n(e, t + "/type", "type", { type: "string" }, or2.properties.type), r++), o !== "string" && (e = n(e, t + "/type", "const", { allowedValue: "string" }, or2.properties.type), r++);
    }
    i.default !== void 0 && typeof i.default != "string" && (e = n(e, t + "/default", "type", { type: "string" }, or2.properties.default), r++), i.title !== void 0 && (c(i.title, { instancePath: t + "/title" }) || (e = p(e, c.errors), r = e.length)), i.description !== void 0 && (c(i.description, { instancePath: t + "/description" }) || (e = p(e, c.errors), r = e.length));
  } else e = n(e, t, "type", { type: "object" }, or2), r++;
  return ri.errors = e, r === 0;
}
var Oe = { $comment: "182", type: "object", required: ["type", "items"], properties: { type: { $comment: "183", type: "string", const: "array" }, items: { allOf: [{ $ref: "#/definitions/item" }] }, default: { $comment: "184", type: "array", items: { $comment: "185", type: ["string", "number", "boolean"] } }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] } }, additionalProperties: !1 };
function ii(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.type === void 0 && (e = n(e, t, "required", { missingProperty: "type" }, Oe), r++), i.items === void 0 && (e = n(e, t, "required", { missingProperty: "items" }, Oe), r++);
    for (let o in i) o === "type" || o === "items" || o === "default" || o === "title" || o === "description" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, Oe), r++);
    if (i.type !== void 0) {
      let o = i.type;
      typeof o != "string" && (e = n(e, t + "/type", "type", { type: "string" }, Oe.properties.type), r++), o !== "array" && (e = n(e, t + "/type", "const", { allowedValue: "array" }, Oe.properties.type), r++);
    }
    if (i.items !== void 0 && (br(i.items, { instancePath: t + "/items" }) || (e = p(e, br.errors), r = e.length)), i.default !== void 0) {
      let o = i.default;
      if (Array.isArray(o)) {
        let s = o.length;
        for (let f = 0; f < s; f++) {
          let l = o[f];
          typeof l != "string" && !(typeof l == "number" && isFinite(l)) && typeof l != "boolean" && (e = n(e, t + "/default/" + f, "type", { type: Oe.properties.default.items.type }, Oe.properties.default.items), r++);
        }
      } else e = n(e, t + "/default", "type", { type: "array" }, Oe.properties.default), r++;
    }
    i.title !== void 0 && (c(i.title, { instancePath: t + "/title" }) || (e = p(e, c.errors), r = e.length)), i.description !== void 0 && (c(i.description, { instancePath: t + "/description" }) || (e = p(e, c.errors), r = e.length));
  } else e = n(e, t, "type", { type: "object" }, Oe), r++;
  return ii.errors = e, r === 0;
}
var te = { $comment: "177", type: "object", required: ["type", "properties"], properties: { type: { $comment: "178", type: "string", const: "object" }, properties: { $comment: "179", type: "object", propertyNames: { $comment: "180", type: "string", pattern: "^[a-z][a-zA-Z0-9-]*$" }, additionalProperties: { $ref: "#/definitions/property" }, minProperties: 1 }, default: { $comment: "181", type: "object" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] } }, additionalProperties: !1 }, Fi = { validate: Mr };
function ti(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.type === void 0 && (e = n(e, t, "required", { missingProperty: "type" }, te), r++), i.properties === void 0 && (e = n(e, t, "required", { missingProperty: "properties" }, te), r++);
    for (let s in i) s === "type" || s === "properties" || s === "default" || s === "title" || s === "description" || (e = n(e, t, "additionalProperties", { additionalProperty: s }, te), r++);
    if (i.type !== void 0) {
      let s = i.type;
      typeof s != "string" && (e = n(e, t + "/type", "type", { type: "string" }, te.properties.type), r++), s !== "object" && (e = n(e, t + "/type", "const", { allowedValue: "object" }, te.properties.type), r++);
    }
    if (i.properties !== void 0) {
      let s = i.properties;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        Object.keys(s).length < 1 && (e = n(e, t + "/properties", "minProperties", { limit: 1 }, te.properties.properties), r++);
        for (let f in s) {
          let l = r;
          typeof f == "string" ? Ie.test(f) || (e = n(e, t + "/properties", "pattern", { pattern: "^[a-z][a-zA-Z0-9-]*$" }, te.properties.properties.propertyNames, f), r++) : (e = n(e, t + "/properties", "type", { type: "string" }, te.properties.properties.propertyNames, f), r++);
          var o = l === r;
          o || (e = n(e, t + "/properties", "propertyNames", { propertyName: f }, te.properties.properties), r++);
        }
        for (let f in s) Fi.validate(s[f], { instancePath: t + "/properties/" + f.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = p(e, Fi.validate.errors), r = e.length);
      } else e = n(e, t + "/properties", "type", { type: "object" }, te.properties.properties), r++;
    }
    if (i.default !== void 0) {
      let s = i.default;
      s && typeof s == "object" && !Array.isArray(s) || (e = n(e, t + "/default", "type", { type: "object" }, te.properties.default), r++);
    }
    i.title !== void 0 && (c(i.title, { instancePath: t + "/title" }) || (e = p(e, c.errors), r = e.length)), i.description !== void 0 && (c(i.description, { instancePath: t + "/description" }) || (e = p(e, c.errors), r = e.length));
  } else e = n(e, t, "type", { type: "object" }, te), r++;
  return ti.errors = e, r === 0;
}
function Mr(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0, o = r, s = !0, f = r;
  if (r === f) if (i && typeof i == "object" && !Array.isArray(i)) {
    let a;
    i.type === void 0 && (a = "type") ? (e = p(e, [0]), r++) : i.type !== void 0 && i.type !== "boolean" && (e = p(e, [0]), r++);
  } else e = p(e, [0]), r++;
  var l = f === r;
  r = o, e !== null && (o ? e.length = o : e = null);
  let u;
  if (l) {
    let a = r;
    Ur(i, { instancePath: t }) || (e = p(e, Ur.errors), r = e.length);
    var l = a === r;
    s = l, u = "then";
  } else {
    let a = r, x2 = r, q = !0, O = r;
    if (r === O) if (i && typeof i == "object" && !Array.isArray(i)) {
      let h2;
      i.type === void 0 && (h2 = "type") ? (e = p(e, [0]), r++) : i.type !== void 0 && i.type !== "integer" && (e = p(e, [0]), r++);
    } else e = p(e, [0]), r++;
    var m2 = O === r;
    r = x2, e !== null && (x2 ? e.length = x2 : e = null);
    let k2;
    if (m2) {
      let h2 = r;
      Wr(i, { instancePath: t }) || (e = p(e, Wr.errors), r = e.length);
      var m2 = h2 === r;
      q = m2, k2 = "then";
    } else {
      let h2 = r, M = r, F2 = !0, I = r;
      if (r === I) if (i && typeof i == "object" && !Array.isArray(i)) {
        let N2;
        i.type === void 0 && (N2 = "type") ? (e = p(e, [0]), r++) : i.type !== void 0 && i.type !== "number" && (e = p(e, [0]), r++);
      } else e = p(e, [0]), r++;
      var y = I === r;
      r = M, e !== null && (M ? e.length = M : e = null);
      let z;
      if (y) {
        let N2 = r;
        Xr(i, { instancePath: t }) || (e = p(e, Xr.errors), r = e.length);
        var y = N2 === r;
        F2 = y, z = "then";
      } else {
        let N2 = r, E2 = r, pe = !0, V = r;
        if (r === V) if (i && typeof i == "object" && !Array.isArray(i)) {
          let Z;
          i.type === void 0 && (Z = "type") || i.enum === void 0 && (Z = "enum") ? (e = p(e, [0]), r++) : i.type !== void 0 && i.type !== "string" && (e = p(e, [0]), r++);
        } else e = p(e, [0]), r++;
        var d = V === r;
        r = E2, e !== null && (E2 ? e.length = E2 : e = null);
        let G;
        if (d) {
          let Z = r;
          Pr(i, { instancePath: t }) || (e = p(e, Pr.errors), r = e.length);
          var d = Z === r;
          pe = d, G = "then";
        } else {
          let Z = r, ae = r, me = !0, pr = r;
          if (r === pr) if (i && typeof i == "object" && !Array.isArray(i)) {
            let S;
            i.type === void 0 && (S = "type") || i.format === void 0 && (S = "format") ? (e = p(e, [0]), r++) : i.type !== void 0 && i.type !== "string" && (e = p(e, [0]), r++);
          } else e = p(e, [0]), r++;
          var b = pr === r;
          r = ae, e !== null && (ae ? e.length = ae : e = null);
          let B;
          if (b) {
            let S = r;
            ei(i, { instancePath: t }) || (e = p(e, ei.errors), r = e.length);
            var b = S === r;
            me = b, B = "then";
          } else {
            let S = r, Ge = r, Be = !0, mr = r;
            if (r === mr) if (i && typeof i == "object" && !Array.isArray(i)) {
              let fe;
              i.type === void 0 && (fe = "type") ? (e = p(e, [0]), r++) : i.type !== void 0 && i.type !== "string" && (e = p(e, [0]), r++);
            } else e = p(e, [0]), r++;
            var v2 = mr === r;
            r = Ge, e !== null && (Ge ? e.length = Ge : e = null);
            let Re;
            if (v2) {
              let fe = r;
              ri(i, { instancePath: t }) || (e = p(e, ri.errors), r = e.length);
              var v2 = fe === r;
              Be = v2, Re = "then";
            } else {
              let fe = r, He = r, Je = !0, fr = r;
              if (r === fr) if (i && typeof i == "object" && !Array.isArray(i)) {
                let le;
                i.type === void 0 && (le = "type") ? (e = p(e, [0]), r++) : i.type !== void 0 && i.type !== "array" && (e = p(e, [0]), r++);
              } else e = p(e, [0]), r++;
              var j = fr === r;
              r = He, e !== null && (He ? e.length = He : e = null);
              let Qe;
              if (j) {
                let le = r;
                ii(i, { instancePath: t }) || (e = p(e, ii.errors), r = e.length);
                var j = le === r;
                Je = j, Qe = "then";
              } else {
                let le = r;
                ti(i, { instancePath: t }) || (e = p(e, ti.errors), r = e.length);
                var j = le === r;
                Je = j, Qe = "else";
              }
              Je || (e = n(e, t, "if", { failingKeyword: Qe }, we.else.else.else.else.else.else), r++);
              var v2 = fe === r;
              Be = v2, Re = "else";
            }
            Be || (e = n(e, t, "if", { failingKeyword: Re }, we.else.else.else.else.else), r++);
            var b = S === r;
            me = b, B = "else";
          }
          me || (e = n(e, t, "if", { failingKeyword: B }, we.else.else.else.else), r++);
          var d = Z === r;
          pe = d, G = "else";
        }
        pe || (e = n(e, t, "if", { failingKeyword: G }, we.else.else.else), r++);
        var y = N2 === r;
        F2 = y, z = "else";
      }
      F2 || (e = n(e, t, "if", { failingKeyword: z }, we.else.else), r++);
      var m2 = h2 === r;
      q = m2, k2 = "else";
    }
    q || (e = n(e, t, "if", { failingKeyword: k2 }, we.else), r++);
    var l = a === r;
    s = l, u = "else";
  }
  if (s || (e = n(e, t, "if", { failingKeyword: u }, we), r++), i && typeof i == "object" && !Array.isArray(i) && i.type !== void 0) {
    let a = i.type;
    a === "boolean" || a === "integer" || a === "number" || a === "string" || a === "array" || a === "object" || (e = n(e, t + "/type", "enum", { allowedValues: we.properties.type.enum }, we.properties.type), r++);
  }
  return Mr.errors = e, r === 0;
}
function oi(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.type === void 0 && (e = n(e, t, "required", { missingProperty: "type" }, H), r++), i.properties === void 0 && (e = n(e, t, "required", { missingProperty: "properties" }, H), r++);
    for (let s in i) s === "type" || s === "properties" || s === "default" || s === "title" || s === "description" || s === "merit" || s === "recurring" || (e = n(e, t, "additionalProperties", { additionalProperty: s }, H), r++);
    if (i.type !== void 0) {
      let s = i.type;
      typeof s != "string" && (e = n(e, t + "/type", "type", { type: "string" }, H.properties.type), r++), s !== "object" && (e = n(e, t + "/type", "const", { allowedValue: "object" }, H.properties.type), r++);
    }
    if (i.properties !== void 0) {
      let s = i.properties;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        Object.keys(s).length < 1 && (e = n(e, t + "/properties", "minProperties", { limit: 1 }, H.properties.properties), r++);
        for (let f in s) {
          let l = r;
          typeof f == "string" ? Ie.test(f) || (e = n(e, t + "/properties", "pattern", { pattern: "^[a-z][a-zA-Z0-9-]*$" }, H.properties.properties.propertyNames, f), r++) : (e = n(e, t + "/properties", "type", { type: "string" }, H.properties.properties.propertyNames, f), r++);
          var o = l === r;
          o || (e = n(e, t + "/properties", "propertyNames", { propertyName: f }, H.properties.properties), r++);
        }
        for (let f in s) Mr(s[f], { instancePath: t + "/properties/" + f.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = p(e, Mr.errors), r = e.length);
      } else e = n(e, t + "/properties", "type", { type: "object" }, H.properties.properties), r++;
    }
    if (i.default !== void 0) {
      let s = i.default;
      s && typeof s == "object" && !Array.isArray(s) || (e = n(e, t + "/default", "type", { type: "object" }, H.properties.default), r++);
    }
    i.title !== void 0 && (c(i.title, { instancePath: t + "/title" }) || (e = p(e, c.errors), r = e.length)), i.description !== void 0 && (c(i.description, { instancePath: t + "/description" }) || (e = p(e, c.errors), r = e.length)), i.merit !== void 0 && typeof i.merit != "boolean" && (e = n(e, t + "/merit", "type", { type: "boolean" }, H.properties.merit), r++), i.recurring !== void 0 && typeof i.recurring != "boolean" && (e = n(e, t + "/recurring", "type", { type: "boolean" }, H.properties.recurring), r++);
  } else e = n(e, t, "type", { type: "object" }, H), r++;
  return oi.errors = e, r === 0;
}
function ni(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0, o = r, s = !0, f = r;
  if (r === f) if (i && typeof i == "object" && !Array.isArray(i)) {
    let a;
    i.type === void 0 && (a = "type") ? (e = p(e, [0]), r++) : i.type !== void 0 && i.type !== "boolean" && (e = p(e, [0]), r++);
  } else e = p(e, [0]), r++;
  var l = f === r;
  r = o, e !== null && (o ? e.length = o : e = null);
  let u;
  if (l) {
    let a = r;
    Zr(i, { instancePath: t }) || (e = p(e, Zr.errors), r = e.length);
    var l = a === r;
    s = l, u = "then";
  } else {
    let a = r, x2 = r, q = !0, O = r;
    if (r === O) if (i && typeof i == "object" && !Array.isArray(i)) {
      let h2;
      i.type === void 0 && (h2 = "type") ? (e = p(e, [0]), r++) : i.type !== void 0 && i.type !== "integer" && (e = p(e, [0]), r++);
    } else e = p(e, [0]), r++;
    var m2 = O === r;
    r = x2, e !== null && (x2 ? e.length = x2 : e = null);
    let k2;
    if (m2) {
      let h2 = r;
      Tr(i, { instancePath: t }) || (e = p(e, Tr.errors), r = e.length);
      var m2 = h2 === r;
      q = m2, k2 = "then";
    } else {
      let h2 = r, M = r, F2 = !0, I = r;
      if (r === I) if (i && typeof i == "object" && !Array.isArray(i)) {
        let N2;
        i.type === void 0 && (N2 = "type") ? (e = p(e, [0]), r++) : i.type !== void 0 && i.type !== "number" && (e = p(e, [0]), r++);
      } else e = p(e, [0]), r++;
      var y = I === r;
      r = M, e !== null && (M ? e.length = M : e = null);
      let z;
      if (y) {
        let N2 = r;
        Cr(i, { instancePath: t }) || (e = p(e, Cr.errors), r = e.length);
        var y = N2 === r;
        F2 = y, z = "then";
      } else {
        let N2 = r, E2 = r, pe = !0, V = r;
        if (r === V) if (i && typeof i == "object" && !Array.isArray(i)) {
          let Z;
          i.type === void 0 && (Z = "type") || i.enum === void 0 && (Z = "enum") ? (e = p(e, [0]), r++) : i.type !== void 0 && i.type !== "string" && (e = p(e, [0]), r++);
        } else e = p(e, [0]), r++;
        var d = V === r;
        r = E2, e !== null && (E2 ? e.length = E2 : e = null);
        let G;
        if (d) {
          let Z = r;
          Kr(i, { instancePath: t }) || (e = p(e, Kr.errors), r = e.length);
          var d = Z === r;
          pe = d, G = "then";
        } else {
          let Z = r, ae = r, me = !0, pr = r;
          if (r === pr) if (i && typeof i == "object" && !Array.isArray(i)) {
            let S;
            i.type === void 0 && (S = "type") || i.format === void 0 && (S = "format") ? (e = p(e, [0]), r++) : i.type !== void 0 && i.type !== "string" && (e = p(e, [0]), r++);
          } else e = p(e, [0]), r++;
          var b = pr === r;
          r = ae, e !== null && (ae ? e.length = ae : e = null);
          let B;
          if (b) {
            let S = r;
            Yr(i, { instancePath: t }) || (e = p(e, Yr.errors), r = e.length);
            var b = S === r;
            me = b, B = "then";
          } else {
            let S = r, Ge = r, Be = !0, mr = r;
            if (r === mr) if (i && typeof i == "object" && !Array.isArray(i)) {
              let fe;
              i.type === void 0 && (fe = "type") ? (e = p(e, [0]), r++) : i.type !== void 0 && i.type !== "string" && (e = p(e, [0]), r++);
            } else e = p(e, [0]), r++;
            var v2 = mr === r;
            r = Ge, e !== null && (Ge ? e.length = Ge : e = null);
            let Re;
            if (v2) {
              let fe = r;
              Dr(i, { instancePath: t }) || (e = p(e, Dr.errors), r = e.length);
              var v2 = fe === r;
              Be = v2, Re = "then";
            } else {
              let fe = r, He = r, Je = !0, fr = r;
              if (r === fr) if (i && typeof i == "object" && !Array.isArray(i)) {
                let le;
                i.type === void 0 && (le = "type") ? (e = p(e, [0]), r++) : i.type !== void 0 && i.type !== "array" && (e = p(e, [0]), r++);
              } else e = p(e, [0]), r++;
              var j = fr === r;
              r = He, e !== null && (He ? e.length = He : e = null);
              let Qe;
              if (j) {
                let le = r;
                Sr(i, { instancePath: t }) || (e = p(e, Sr.errors), r = e.length);
                var j = le === r;
                Je = j, Qe = "then";
              } else {
                let le = r;
                oi(i, { instancePath: t }) || (e = p(e, oi.errors), r = e.length);
                var j = le === r;
                Je = j, Qe = "else";
              }
              Je || (e = n(e, t, "if", { failingKeyword: Qe }, qe.else.else.else.else.else.else), r++);
              var v2 = fe === r;
              Be = v2, Re = "else";
            }
            Be || (e = n(e, t, "if", { failingKeyword: Re }, qe.else.else.else.else.else), r++);
            var b = S === r;
            me = b, B = "else";
          }
          me || (e = n(e, t, "if", { failingKeyword: B }, qe.else.else.else.else), r++);
          var d = Z === r;
          pe = d, G = "else";
        }
        pe || (e = n(e, t, "if", { failingKeyword: G }, qe.else.else.else), r++);
        var y = N2 === r;
        F2 = y, z = "else";
      }
      F2 || (e = n(e, t, "if", { failingKeyword: z }, qe.else.else), r++);
      var m2 = h2 === r;
      q = m2, k2 = "else";
    }
    q || (e = n(e, t, "if", { failingKeyword: k2 }, qe.else), r++);
    var l = a === r;
    s = l, u = "else";
  }
  if (s || (e = n(e, t, "if", { failingKeyword: u }, qe), r++), i && typeof i == "object" && !Array.isArray(i) && i.type !== void 0) {
    let a = i.type;
    a === "boolean" || a === "integer" || a === "number" || a === "string" || a === "array" || a === "object" || (e = n(e, t + "/type", "enum", { allowedValues: qe.properties.type.enum }, qe.properties.type), r++);
  }
  return ni.errors = e, r === 0;
}
var _r = { $comment: "80", properties: { all: {}, any: {}, not: {}, condition: {} }, if: { $comment: "81", type: "object", required: ["all"], properties: {} }, then: { $ref: "#/definitions/conditions--all" }, else: { if: { $comment: "82", type: "object", required: ["any"], properties: {} }, then: { $ref: "#/definitions/conditions--any" }, else: { if: { $comment: "83", type: "object", required: ["not"], properties: {} }, then: { $ref: "#/definitions/conditions--not" }, else: { if: { $comment: "84", type: "object", required: ["condition"], properties: {} }, then: { $ref: "#/definitions/conditions-reference-to-a-segment" }, else: { $ref: "#/definitions/conditions-root-condition" } } } } }, Te = { $comment: "76", type: "object", required: ["all"], properties: { all: { $comment: "77", type: "array", items: { $ref: "#/definitions/condition" } }, name: { $comment: "78", type: "string", minLength: 1 }, priority: { $comment: "79", type: "integer", minimum: 1 } }, additionalProperties: !1 }, wr = { $comment: "57", properties: { all: {}, any: {}, not: {}, condition: {}, fact: {}, operator: {}, value: {} }, if: { $comment: "58", type: "object", required: ["all"], properties: {} }, then: { $ref: "#/definitions/condition--all" }, else: { if: { $comment: "59", type: "object", required: ["any"], properties: {} }, then: { $ref: "#/definitions/condition--any" }, else: { if: { $comment: "60", type: "object", required: ["not"], properties: {} }, then: { $ref: "#/definitions/condition--not" }, else: { if: { $comment: "61", type: "object", required: ["condition"], properties: {} }, then: { $ref: "#/definitions/condition-reference-to-a-segment" }, else: { $ref: "#/definitions/condition-comparison" } } } } }, Ce = { $comment: "53", type: "object", required: ["all"], properties: { all: { $comment: "54", type: "array", items: { $ref: "#/definitions/condition" } }, name: { $comment: "55", type: "string", minLength: 1 }, priority: { $comment: "56", type: "integer", minimum: 1 } }, additionalProperties: !1 }, sr = { validate: xe };
function si(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.all === void 0 && (e = n(e, t, "required", { missingProperty: "all" }, Ce), r++);
    for (let o in i) o === "all" || o === "name" || o === "priority" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, Ce), r++);
    if (i.all !== void 0) {
      let o = i.all;
      if (Array.isArray(o)) {
        let s = o.length;
        for (let f = 0; f < s; f++) sr.validate(o[f], { instancePath: t + "/all/" + f }) || (e = p(e, sr.validate.errors), r = e.length);
      } else e = n(e, t + "/all", "type", { type: "array" }, Ce.properties.all), r++;
    }
    if (i.name !== void 0) {
      let o = i.name;
      typeof o == "string" ? w(o) < 1 && (e = n(e, t + "/name", "minLength", { limit: 1 }, Ce.properties.name), r++) : (e = n(e, t + "/name", "type", { type: "string" }, Ce.properties.name), r++);
    }
    if (i.priority !== void 0) {
      let o = i.priority;
      typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o) || (e = n(e, t + "/priority", "type", { type: "integer" }, Ce.properties.priority), r++), typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o)) && (e = n(e, t + "/priority", "minimum", { comparison: ">=", limit: 1 }, Ce.properties.priority), r++);
    }
  } else e = n(e, t, "type", { type: "object" }, Ce), r++;
  return si.errors = e, r === 0;
}
var ze = { $comment: "49", type: "object", required: ["any"], properties: { any: { $comment: "50", type: "array", items: { $ref: "#/definitions/condition" }, minItems: 1 }, name: { $comment: "51", type: "string", minLength: 1 }, priority: { $comment: "52", type: "integer", minimum: 1 } }, additionalProperties: !1 };
function pi(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.any === void 0 && (e = n(e, t, "required", { missingProperty: "any" }, ze), r++);
    for (let o in i) o === "any" || o === "name" || o === "priority" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, ze), r++);
    if (i.any !== void 0) {
      let o = i.any;
      if (Array.isArray(o)) {
        o.length < 1 && (e = n(e, t + "/any", "minItems", { limit: 1 }, ze.properties.any), r++);
        let s = o.length;
        for (let f = 0; f < s; f++) sr.validate(o[f], { instancePath: t + "/any/" + f }) || (e = p(e, sr.validate.errors), r = e.length);
      } else e = n(e, t + "/any", "type", { type: "array" }, ze.properties.any), r++;
    }
    if (i.name !== void 0) {
      let o = i.name;
      typeof o == "string" ? w(o) < 1 && (e = n(e, t + "/name", "minLength", { limit: 1 }, ze.properties.name), r++) : (e = n(e, t + "/name", "type", { type: "string" }, ze.properties.name), r++);
    }
    if (i.priority !== void 0) {
      let o = i.priority;
      typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o) || (e = n(e, t + "/priority", "type", { type: "integer" }, ze.properties.priority), r++), typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o)) && (e = n(e, t + "/priority", "minimum", { comparison: ">=", limit: 1 }, ze.properties.priority), r++);
    }
  } else e = n(e, t, "type", { type: "object" }, ze), r++;
  return pi.errors = e, r === 0;
}
var We = { $comment: "46", type: "object", required: ["not"], properties: { not: { $ref: "#/definitions/condition" }, name: { $comment: "47", type: "string", minLength: 1 }, priority: { $comment: "48", type: "integer", minimum: 1 } }, additionalProperties: !1 };
function mi(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.not === void 0 && (e = n(e, t, "required", { missingProperty: "not" }, We), r++);
    for (let o in i) o === "not" || o === "name" || o === "priority" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, We), r++);
    if (i.not !== void 0 && (sr.validate(i.not, { instancePath: t + "/not" }) || (e = p(e, sr.validate.errors), r = e.length)), i.name !== void 0) {
      let o = i.name;
      typeof o == "string" ? w(o) < 1 && (e = n(e, t + "/name", "minLength", { limit: 1 }, We.properties.name), r++) : (e = n(e, t + "/name", "type", { type: "string" }, We.properties.name), r++);
    }
    if (i.priority !== void 0) {
      let o = i.priority;
      typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o) || (e = n(e, t + "/priority", "type", { type: "integer" }, We.properties.priority), r++), typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o)) && (e = n(e, t + "/priority", "minimum", { comparison: ">=", limit: 1 }, We.properties.priority), r++);
    }
  } else e = n(e, t, "type", { type: "object" }, We), r++;
  return mi.errors = e, r === 0;
}
var Xe = { $comment: "43", type: "object", required: ["condition"], properties: { condition: { allOf: [{ $ref: "#/definitions/segment-id" }] }, name: { $comment: "44", type: "string", minLength: 1 }, priority: { $comment: "45", type: "integer", minimum: 1 } }, additionalProperties: !1 }, Ii = { $comment: "31", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, ne = new RegExp("^[a-z][a-z0-9-]*$", "u");
function ir(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  return typeof i == "string" ? ne.test(i) || (e = n(e, t, "pattern", { pattern: "^[a-z][a-z0-9-]*$" }, Ii), r++) : (e = n(e, t, "type", { type: "string" }, Ii), r++), ir.errors = e, r === 0;
}
function fi(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.condition === void 0 && (e = n(e, t, "required", { missingProperty: "condition" }, Xe), r++);
    for (let o in i) o === "condition" || o === "name" || o === "priority" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, Xe), r++);
    if (i.condition !== void 0 && (ir(i.condition, { instancePath: t + "/condition" }) || (e = p(e, ir.errors), r = e.length)), i.name !== void 0) {
      let o = i.name;
      typeof o == "string" ? w(o) < 1 && (e = n(e, t + "/name", "minLength", { limit: 1 }, Xe.properties.name), r++) : (e = n(e, t + "/name", "type", { type: "string" }, Xe.properties.name), r++);
    }
    if (i.priority !== void 0) {
      let o = i.priority;
      typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o) || (e = n(e, t + "/priority", "type", { type: "integer" }, Xe.properties.priority), r++), typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o)) && (e = n(e, t + "/priority", "minimum", { comparison: ">=", limit: 1 }, Xe.properties.priority), r++);
    }
  } else e = n(e, t, "type", { type: "object" }, Xe), r++;
  return fi.errors = e, r === 0;
}
var T2 = { $comment: "37", type: "object", required: ["fact", "operator", "value"], properties: { fact: { allOf: [{ $ref: "#/definitions/fact-id" }] }, operator: { $comment: "38", type: "string", pattern: "^(?:(?:someFact|everyFact|someValue|everyValue|swap|not):){0,16}(?:equal|notEqual|in|notIn|contains|doesNotContain|lessThan|lessThanInclusive|greaterThan|greaterThanInclusive)$" }, value: { $comment: "39", type: ["string", "number", "boolean", "array", "object"], required: ["fact"], properties: { fact: { allOf: [{ $ref: "#/definitions/fact-id" }] }, path: { $ref: "#/definitions/path" } }, additionalProperties: !1, items: { $comment: "40", type: ["string", "number", "boolean"] } }, path: { $ref: "#/definitions/path" }, name: { $comment: "41", type: "string", minLength: 1 }, priority: { $comment: "42", type: "integer", minimum: 1 } }, additionalProperties: !1 }, Vi = { $comment: "32", type: "string", pattern: "^[a-z][a-zA-Z0-9-]*$" };
function gr(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  return typeof i == "string" ? Ie.test(i) || (e = n(e, t, "pattern", { pattern: "^[a-z][a-zA-Z0-9-]*$" }, Vi), r++) : (e = n(e, t, "type", { type: "string" }, Vi), r++), gr.errors = e, r === 0;
}
var Zi = { $comment: "36", type: "string", pattern: "^\\$(\\.[a-z][a-zA-Z0-9-]*){1,100}$" }, Bi = new RegExp("^\\$(\\.[a-z][a-zA-Z0-9-]*){1,100}$", "u");
function ar(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  return typeof i == "string" ? Bi.test(i) || (e = n(e, t, "pattern", { pattern: "^\\$(\\.[a-z][a-zA-Z0-9-]*){1,100}$" }, Zi), r++) : (e = n(e, t, "type", { type: "string" }, Zi), r++), ar.errors = e, r === 0;
}
var Ri = new RegExp("^(?:(?:someFact|everyFact|someValue|everyValue|swap|not):){0,16}(?:equal|notEqual|in|notIn|contains|doesNotContain|lessThan|lessThanInclusive|greaterThan|greaterThanInclusive)$", "u");
function li(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.fact === void 0 && (e = n(e, t, "required", { missingProperty: "fact" }, T2), r++), i.operator === void 0 && (e = n(e, t, "required", { missingProperty: "operator" }, T2), r++), i.value === void 0 && (e = n(e, t, "required", { missingProperty: "value" }, T2), r++);
    for (let o in i) o === "fact" || o === "operator" || o === "value" || o === "path" || o === "name" || o === "priority" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, T2), r++);
    if (i.fact !== void 0 && (gr(i.fact, { instancePath: t + "/fact" }) || (e = p(e, gr.errors), r = e.length)), i.operator !== void 0) {
      let o = i.operator;
      typeof o == "string" ? Ri.test(o) || (e = n(e, t + "/operator", "pattern", { pattern: "^(?:(?:someFact|everyFact|someValue|everyValue|swap|not):){0,16}(?:equal|notEqual|in|notIn|contains|doesNotContain|lessThan|lessThanInclusive|greaterThan|greaterThanInclusive)$" }, T2.properties.operator), r++) : (e = n(e, t + "/operator", "type", { type: "string" }, T2.properties.operator), r++);
    }
    if (i.value !== void 0) {
      let o = i.value;
      if ((!o || typeof o != "object") && typeof o != "string" && !(typeof o == "number" && isFinite(o)) && typeof o != "boolean" && (e = n(e, t + "/value", "type", { type: T2.properties.value.type }, T2.properties.value), r++), Array.isArray(o)) {
        let s = o.length;
        for (let f = 0; f < s; f++) {
          let l = o[f];
          typeof l != "string" && !(typeof l == "number" && isFinite(l)) && typeof l != "boolean" && (e = n(e, t + "/value/" + f, "type", { type: T2.properties.value.items.type }, T2.properties.value.items), r++);
        }
      }
      if (o && typeof o == "object" && !Array.isArray(o)) {
        o.fact === void 0 && (e = n(e, t + "/value", "required", { missingProperty: "fact" }, T2.properties.value), r++);
        for (let s in o) s === "fact" || s === "path" || (e = n(e, t + "/value", "additionalProperties", { additionalProperty: s }, T2.properties.value), r++);
        o.fact !== void 0 && (gr(o.fact, { instancePath: t + "/value/fact" }) || (e = p(e, gr.errors), r = e.length)), o.path !== void 0 && (ar(o.path, { instancePath: t + "/value/path" }) || (e = p(e, ar.errors), r = e.length));
      }
    }
    if (i.path !== void 0 && (ar(i.path, { instancePath: t + "/path" }) || (e = p(e, ar.errors), r = e.length)), i.name !== void 0) {
      let o = i.name;
      typeof o == "string" ? w(o) < 1 && (e = n(e, t + "/name", "minLength", { limit: 1 }, T2.properties.name), r++) : (e = n(e, t + "/name", "type", { type: "string" }, T2.properties.name), r++);
    }
    if (i.priority !== void 0) {
      let o = i.priority;
      typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o) || (e = n(e, t + "/priority", "type", { type: "integer" }, T2.properties.priority), r++), typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o)) && (e = n(e, t + "/priority", "minimum", { comparison: ">=", limit: 1 }, T2.properties.priority), r++);
    }
  } else e = n(e, t, "type", { type: "object" }, T2), r++;
  return li.errors = e, r === 0;
}
function xe(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0, o = r, s = !0, f = r;
  if (r === f) if (i && typeof i == "object" && !Array.isArray(i)) {
    let b;
    i.all === void 0 && (b = "all") && (e = p(e, [0]), r++);
  } else e = p(e, [0]), r++;
  var l = f === r;
  r = o, e !== null && (o ? e.length = o : e = null);
  let u;
  if (l) {
    let b = r;
    si(i, { instancePath: t }) || (e = p(e, si.errors), r = e.length);
    var l = b === r;
    s = l, u = "then";
  } else {
    let b = r, v2 = r, j = !0, a = r;
    if (r === a) if (i && typeof i == "object" && !Array.isArray(i)) {
      let O;
      i.any === void 0 && (O = "any") && (e = p(e, [0]), r++);
    } else e = p(e, [0]), r++;
    var m2 = a === r;
    r = v2, e !== null && (v2 ? e.length = v2 : e = null);
    let x2;
    if (m2) {
      let O = r;
      pi(i, { instancePath: t }) || (e = p(e, pi.errors), r = e.length);
      var m2 = O === r;
      j = m2, x2 = "then";
    } else {
      let O = r, k2 = r, D = !0, h2 = r;
      if (r === h2) if (i && typeof i == "object" && !Array.isArray(i)) {
        let I;
        i.not === void 0 && (I = "not") && (e = p(e, [0]), r++);
      } else e = p(e, [0]), r++;
      var y = h2 === r;
      r = k2, e !== null && (k2 ? e.length = k2 : e = null);
      let M;
      if (y) {
        let I = r;
        mi(i, { instancePath: t }) || (e = p(e, mi.errors), r = e.length);
        var y = I === r;
        D = y, M = "then";
      } else {
        let I = r, z = r, se = !0, N2 = r;
        if (r === N2) if (i && typeof i == "object" && !Array.isArray(i)) {
          let V;
          i.condition === void 0 && (V = "condition") && (e = p(e, [0]), r++);
        } else e = p(e, [0]), r++;
        var d = N2 === r;
        r = z, e !== null && (z ? e.length = z : e = null);
        let E2;
        if (d) {
          let V = r;
          fi(i, { instancePath: t }) || (e = p(e, fi.errors), r = e.length);
          var d = V === r;
          se = d, E2 = "then";
        } else {
          let V = r;
          li(i, { instancePath: t }) || (e = p(e, li.errors), r = e.length);
          var d = V === r;
          se = d, E2 = "else";
        }
        se || (e = n(e, t, "if", { failingKeyword: E2 }, wr.else.else.else), r++);
        var y = I === r;
        D = y, M = "else";
      }
      D || (e = n(e, t, "if", { failingKeyword: M }, wr.else.else), r++);
      var m2 = O === r;
      j = m2, x2 = "else";
    }
    j || (e = n(e, t, "if", { failingKeyword: x2 }, wr.else), r++);
    var l = b === r;
    s = l, u = "else";
  }
  return s || (e = n(e, t, "if", { failingKeyword: u }, wr), r++), xe.errors = e, r === 0;
}
function yi(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.all === void 0 && (e = n(e, t, "required", { missingProperty: "all" }, Te), r++);
    for (let o in i) o === "all" || o === "name" || o === "priority" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, Te), r++);
    if (i.all !== void 0) {
      let o = i.all;
      if (Array.isArray(o)) {
        let s = o.length;
        for (let f = 0; f < s; f++) xe(o[f], { instancePath: t + "/all/" + f }) || (e = p(e, xe.errors), r = e.length);
      } else e = n(e, t + "/all", "type", { type: "array" }, Te.properties.all), r++;
    }
    if (i.name !== void 0) {
      let o = i.name;
      typeof o == "string" ? w(o) < 1 && (e = n(e, t + "/name", "minLength", { limit: 1 }, Te.properties.name), r++) : (e = n(e, t + "/name", "type", { type: "string" }, Te.properties.name), r++);
    }
    if (i.priority !== void 0) {
      let o = i.priority;
      typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o) || (e = n(e, t + "/priority", "type", { type: "integer" }, Te.properties.priority), r++), typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o)) && (e = n(e, t + "/priority", "minimum", { comparison: ">=", limit: 1 }, Te.properties.priority), r++);
    }
  } else e = n(e, t, "type", { type: "object" }, Te), r++;
  return yi.errors = e, r === 0;
}
var Ne = { $comment: "72", type: "object", required: ["any"], properties: { any: { $comment: "73", type: "array", items: { $ref: "#/definitions/condition" }, minItems: 1 }, name: { $comment: "74", type: "string", minLength: 1 }, priority: { $comment: "75", type: "integer", minimum: 1 } }, additionalProperties: !1 };
function ui(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.any === void 0 && (e = n(e, t, "required", { missingProperty: "any" }, Ne), r++);
    for (let o in i) o === "any" || o === "name" || o === "priority" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, Ne), r++);
    if (i.any !== void 0) {
      let o = i.any;
      if (Array.isArray(o)) {
        o.length < 1 && (e = n(e, t + "/any", "minItems", { limit: 1 }, Ne.properties.any), r++);
        let s = o.length;
        for (let f = 0; f < s; f++) xe(o[f], { instancePath: t + "/any/" + f }) || (e = p(e, xe.errors), r = e.length);
      } else e = n(e, t + "/any", "type", { type: "array" }, Ne.properties.any), r++;
    }
    if (i.name !== void 0) {
      let o = i.name;
      typeof o == "string" ? w(o) < 1 && (e = n(e, t + "/name", "minLength", { limit: 1 }, Ne.properties.name), r++) : (e = n(e, t + "/name", "type", { type: "string" }, Ne.properties.name), r++);
    }
    if (i.priority !== void 0) {
      let o = i.priority;
      typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o) || (e = n(e, t + "/priority", "type", { type: "integer" }, Ne.properties.priority), r++), typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o)) && (e = n(e, t + "/priority", "minimum", { comparison: ">=", limit: 1 }, Ne.properties.priority), r++);
    }
  } else e = n(e, t, "type", { type: "object" }, Ne), r++;
  return ui.errors = e, r === 0;
}
var Pe = { $comment: "69", type: "object", required: ["not"], properties: { not: { $ref: "#/definitions/condition" }, name: { $comment: "70", type: "string", minLength: 1 }, priority: { $comment: "71", type: "integer", minimum: 1 } }, additionalProperties: !1 };
function di(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.not === void 0 && (e = n(e, t, "required", { missingProperty: "not" }, Pe), r++);
    for (let o in i) o === "not" || o === "name" || o === "priority" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, Pe), r++);
    if (i.not !== void 0 && (xe(i.not, { instancePath: t + "/not" }) || (e = p(e, xe.errors), r = e.length)), i.name !== void 0) {
      let o = i.name;
      typeof o == "string" ? w(o) < 1 && (e = n(e, t + "/name", "minLength", { limit: 1 }, Pe.properties.name), r++) : (e = n(e, t + "/name", "type", { type: "string" }, Pe.properties.name), r++);
    }
    if (i.priority !== void 0) {
      let o = i.priority;
      typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o) || (e = n(e, t + "/priority", "type", { type: "integer" }, Pe.properties.priority), r++), typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o)) && (e = n(e, t + "/priority", "minimum", { comparison: ">=", limit: 1 }, Pe.properties.priority), r++);
    }
  } else e = n(e, t, "type", { type: "object" }, Pe), r++;
  return di.errors = e, r === 0;
}
var er = { $comment: "66", type: "object", required: ["condition"], properties: { condition: { allOf: [{ $ref: "#/definitions/segment-id" }] }, name: { $comment: "67", type: "string", minLength: 1 }, priority: { $comment: "68", type: "integer", minimum: 1 } }, additionalProperties: !1 };
function ci(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.condition === void 0 && (e = n(e, t, "required", { missingProperty: "condition" }, er), r++);
    for (let o in i) o === "condition" || o === "name" || o === "priority" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, er), r++);
    if (i.condition !== void 0 && (ir(i.condition, { instancePath: t + "/condition" }) || (e = p(e, ir.errors), r = e.length)), i.name !== void 0) {
      let o = i.name;
      typeof o == "string" ? w(o) < 1 && (e = n(e, t + "/name", "minLength", { limit: 1 }, er.properties.name), r++) : (e = n(e, t + "/name", "type", { type: "string" }, er.properties.name), r++);
    }
    if (i.priority !== void 0) {
      let o = i.priority;
      typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o) || (e = n(e, t + "/priority", "type", { type: "integer" }, er.properties.priority), r++), typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o)) && (e = n(e, t + "/priority", "minimum", { comparison: ">=", limit: 1 }, er.properties.priority), r++);
    }
  } else e = n(e, t, "type", { type: "object" }, er), r++;
  return ci.errors = e, r === 0;
}
var Ke = { $comment: "62", type: "object", required: ["all"], properties: { all: { $comment: "63", type: "array", items: { $ref: "#/definitions/condition" } }, name: { $comment: "64", type: "string", minLength: 1 }, priority: { $comment: "65", type: "integer", minimum: 1 } }, additionalProperties: !1 };
function gi(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.all === void 0 && (e = n(e, t, "required", { missingProperty: "all" }, Ke), r++);
    for (let o in i) o === "all" || o === "name" || o === "priority" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, Ke), r++);
    if (i.all !== void 0) {
      let o = i.all;
      if (Array.isArray(o)) {
        let s = o.length;
        for (let f = 0; f < s; f++) xe(o[f], { instancePath: t + "/all/" + f }) || (e = p(e, xe.errors), r = e.length);
      } else e = n(e, t + "/all", "type", { type: "array" }, Ke.properties.all), r++;
    }
    if (i.name !== void 0) {
      let o = i.name;
      typeof o == "string" ? w(o) < 1 && (e = n(e, t + "/name", "minLength", { limit: 1 }, Ke.properties.name), r++) : (e = n(e, t + "/name", "type", { type: "string" }, Ke.properties.name), r++);
    }
    if (i.priority !== void 0) {
      let o = i.priority;
      typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o) || (e = n(e, t + "/priority", "type", { type: "integer" }, Ke.properties.priority), r++), typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o)) && (e = n(e, t + "/priority", "minimum", { comparison: ">=", limit: 1 }, Ke.properties.priority), r++);
    }
  } else e = n(e, t, "type", { type: "object" }, Ke), r++;
  return gi.errors = e, r === 0;
}
function ce(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0, o = r, s = !0, f = r;
  if (r === f) if (i && typeof i == "object" && !Array.isArray(i)) {
    let b;
    i.all === void 0 && (b = "all") && (e = p(e, [0]), r++);
  } else e = p(e, [0]), r++;
  var l = f === r;
  r = o, e !== null && (o ? e.length = o : e = null);
  let u;
  if (l) {
    let b = r;
    yi(i, { instancePath: t }) || (e = p(e, yi.errors), r = e.length);
    var l = b === r;
    s = l, u = "then";
  } else {
    let b = r, v2 = r, j = !0, a = r;
    if (r === a) if (i && typeof i == "object" && !Array.isArray(i)) {
      let O;
      i.any === void 0 && (O = "any") && (e = p(e, [0]), r++);
    } else e = p(e, [0]), r++;
    var m2 = a === r;
    r = v2, e !== null && (v2 ? e.length = v2 : e = null);
    let x2;
    if (m2) {
      let O = r;
      ui(i, { instancePath: t }) || (e = p(e, ui.errors), r = e.length);
      var m2 = O === r;
      j = m2, x2 = "then";
    } else {
      let O = r, k2 = r, D = !0, h2 = r;
      if (r === h2) if (i && typeof i == "object" && !Array.isArray(i)) {
        let I;
        i.not === void 0 && (I = "not") && (e = p(e, [0]), r++);
      } else e = p(e, [0]), r++;
      var y = h2 === r;
      r = k2, e !== null && (k2 ? e.length = k2 : e = null);
      let M;
      if (y) {
        let I = r;
        di(i, { instancePath: t }) || (e = p(e, di.errors), r = e.length);
        var y = I === r;
        D = y, M = "then";
      } else {
        let I = r, z = r, se = !0, N2 = r;
        if (r === N2) if (i && typeof i == "object" && !Array.isArray(i)) {
          let V;
          i.condition === void 0 && (V = "condition") && (e = p(e, [0]), r++);
        } else e = p(e, [0]), r++;
        var d = N2 === r;
        r = z, e !== null && (z ? e.length = z : e = null);
        let E2;
        if (d) {
          let V = r;
          ci(i, { instancePath: t }) || (e = p(e, ci.errors), r = e.length);
          var d = V === r;
          se = d, E2 = "then";
        } else {
          let V = r;
          gi(i, { instancePath: t }) || (e = p(e, gi.errors), r = e.length);
          var d = V === r;
          se = d, E2 = "else";
        }
        se || (e = n(e, t, "if", { failingKeyword: E2 }, _r.else.else.else), r++);
        var y = I === r;
        D = y, M = "else";
      }
      D || (e = n(e, t, "if", { failingKeyword: M }, _r.else.else), r++);
      var m2 = O === r;
      j = m2, x2 = "else";
    }
    j || (e = n(e, t, "if", { failingKeyword: x2 }, _r.else), r++);
    var l = b === r;
    s = l, u = "else";
  }
  return s || (e = n(e, t, "if", { failingKeyword: u }, _r), r++), ce.errors = e, r === 0;
}
var Fr = { $comment: "357", type: "object", required: ["conditions"], properties: { title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] }, conditions: { allOf: [{ $ref: "#/definitions/conditions" }] }, allow: { $ref: "#/definitions/allow" } }, additionalProperties: !1 }, oe = { $comment: "87", type: "array", items: { $comment: "88", type: "object", required: ["check", "reason"], properties: { check: { $comment: "89", enum: ["overreach", "publicity-leak", "broken-assertion", "uninformed-member", "empty-promise", "over-commitment", "over-publicity", "vague-basic", "baseline-gap", "perverse-incentive", "tier-inversion", "unequal-twins", "predictable-delight", "dead-rule", "shadowed-rule", "empty-segment", "identical-segments", "unreachable-level", "unused", "uncovered-customer"], type: "string" }, reason: { $comment: "90", type: "string", minLength: 1 }, until: { $comment: "91", type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }, additionalProperties: !1 } }, Hi = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function Fe(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (Array.isArray(i)) {
    let o = i.length;
    for (let s = 0; s < o; s++) {
      let f = i[s];
      if (f && typeof f == "object" && !Array.isArray(f)) {
        f.check === void 0 && (e = n(e, t + "/" + s, "required", { missingProperty: "check" }, oe.items), r++), f.reason === void 0 && (e = n(e, t + "/" + s, "required", { missingProperty: "reason" }, oe.items), r++);
        for (let l in f) l === "check" || l === "reason" || l === "until" || (e = n(e, t + "/" + s, "additionalProperties", { additionalProperty: l }, oe.items), r++);
        if (f.check !== void 0) {
          let l = f.check;
          typeof l != "string" && (e = n(e, t + "/" + s + "/check", "type", { type: "string" }, oe.items.properties.check), r++), l === "overreach" || l === "publicity-leak" || l === "broken-assertion" || l === "uninformed-member" || l === "empty-promise" || l === "over-commitment" || l === "over-publicity" || l === "vague-basic" || l === "baseline-gap" || l === "perverse-incentive" || l === "tier-inversion" || l === "unequal-twins" || l === "predictable-delight" || l === "dead-rule" || l === "shadowed-rule" || l === "empty-segment" || l === "identical-segments" || l === "unreachable-level" || l === "unused" || l === "uncovered-customer" || (e = n(e, t + "/" + s + "/check", "enum", { allowedValues: oe.items.properties.check.enum }, oe.items.properties.check), r++);
        }
        if (f.reason !== void 0) {
          let l = f.reason;
          typeof l == "string" ? w(l) < 1 && (e = n(e, t + "/" + s + "/reason", "minLength", { limit: 1 }, oe.items.properties.reason), r++) : (e = n(e, t + "/" + s + "/reason", "type", { type: "string" }, oe.items.properties.reason), r++);
        }
        if (f.until !== void 0) {
          let l = f.until;
          typeof l == "string" ? Hi.test(l) || (e = n(e, t + "/" + s + "/until", "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, oe.items.properties.until), r++) : (e = n(e, t + "/" + s + "/until", "type", { type: "string" }, oe.items.properties.until), r++);
        }
      } else e = n(e, t + "/" + s, "type", { type: "object" }, oe.items), r++;
    }
  } else e = n(e, t, "type", { type: "array" }, oe), r++;
  return Fe.errors = e, r === 0;
}
function ai(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.conditions === void 0 && (e = n(e, t, "required", { missingProperty: "conditions" }, Fr), r++);
    for (let o in i) o === "title" || o === "description" || o === "conditions" || o === "allow" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, Fr), r++);
    i.title !== void 0 && (c(i.title, { instancePath: t + "/title" }) || (e = p(e, c.errors), r = e.length)), i.description !== void 0 && (c(i.description, { instancePath: t + "/description" }) || (e = p(e, c.errors), r = e.length)), i.conditions !== void 0 && (ce(i.conditions, { instancePath: t + "/conditions" }) || (e = p(e, ce.errors), r = e.length)), i.allow !== void 0 && (Fe(i.allow, { instancePath: t + "/allow" }) || (e = p(e, Fe.errors), r = e.length));
  } else e = n(e, t, "type", { type: "object" }, Fr), r++;
  return ai.errors = e, r === 0;
}
var Or = { $comment: "132", properties: { need: { $comment: "133", enum: ["basic", "expected", "delight"], type: "string" } }, if: { $comment: "134", type: "object", required: ["need"], properties: { need: { $comment: "135", const: "delight" } } }, then: { $ref: "#/definitions/service-delight" }, else: { $ref: "#/definitions/service-basic-or-expected-service" } }, L2 = { $comment: "125", type: "object", required: ["need"], properties: { need: { $comment: "126", type: "string", const: "delight" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] }, tags: { $ref: "#/definitions/tags" }, exclusiveTo: { $ref: "#/definitions/exclusive-to" }, knownTo: { $ref: "#/definitions/known-to" }, standard: { $ref: "#/definitions/standard" }, evidence: { $ref: "#/definitions/evidence" }, terms: { $ref: "#/definitions/terms" }, defaults: { $ref: "#/definitions/defaults" }, cost: { $comment: "127", type: "number", minimum: 0 }, allow: { $ref: "#/definitions/allow" }, story: { $comment: "128", type: "boolean" }, surprise: { $comment: "129", type: "object", required: ["perYear", "minGapDays"], properties: { perYear: { $comment: "130", type: "number", exclusiveMinimum: 0, maximum: 366 }, minGapDays: { $comment: "131", type: "number", minimum: 0 } }, additionalProperties: !1 } }, additionalProperties: !1 }, zr = { $comment: "101", type: "array", items: { $comment: "102", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, uniqueItems: !0 };
function vr(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (Array.isArray(i)) {
    let o = i.length;
    for (let l = 0; l < o; l++) {
      let u = i[l];
      typeof u == "string" ? ne.test(u) || (e = n(e, t + "/" + l, "pattern", { pattern: "^[a-z][a-z0-9-]*$" }, zr.items), r++) : (e = n(e, t + "/" + l, "type", { type: "string" }, zr.items), r++);
    }
    let s = i.length, f;
    if (s > 1) {
      let l = {};
      for (; s--; ) {
        let u = i[s];
        if (typeof u == "string") {
          if (typeof l[u] == "number") {
            f = l[u], e = n(e, t, "uniqueItems", { i: s, j: f }, zr), r++;
            break;
          }
          l[u] = s;
        }
      }
    }
  } else e = n(e, t, "type", { type: "array" }, zr), r++;
  return vr.errors = e, r === 0;
}
var Ti = { $comment: "103", type: "array", items: { $ref: "#/definitions/segment-item" }, minItems: 1 }, ur = { $comment: "92", type: ["string", "object"], pattern: "^[a-z][a-z0-9-]*$", properties: { from: { allOf: [{ $ref: "#/definitions/segment-id" }] } }, required: ["from"], additionalProperties: !1 };
function Le(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (typeof i != "string" && !(i && typeof i == "object" && !Array.isArray(i)) && (e = n(e, t, "type", { type: ur.type }, ur), r++), typeof i == "string" && (ne.test(i) || (e = n(e, t, "pattern", { pattern: "^[a-z][a-z0-9-]*$" }, ur), r++)), i && typeof i == "object" && !Array.isArray(i)) {
    i.from === void 0 && (e = n(e, t, "required", { missingProperty: "from" }, ur), r++);
    for (let o in i) o !== "from" && (e = n(e, t, "additionalProperties", { additionalProperty: o }, ur), r++);
    i.from !== void 0 && (ir(i.from, { instancePath: t + "/from" }) || (e = p(e, ir.errors), r = e.length));
  }
  return Le.errors = e, r === 0;
}
function jr(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (Array.isArray(i)) {
    i.length < 1 && (e = n(e, t, "minItems", { limit: 1 }, Ti), r++);
    let o = i.length;
    for (let s = 0; s < o; s++) Le(i[s], { instancePath: t + "/" + s }) || (e = p(e, Le.errors), r = e.length);
  } else e = n(e, t, "type", { type: "array" }, Ti), r++;
  return jr.errors = e, r === 0;
}
var nr = { $comment: "104", type: ["string", "array"], if: { $comment: "105", type: "string" }, then: { $comment: "106", enum: ["everyone"] }, else: {}, items: { $ref: "#/definitions/segment-item" }, minItems: 1 };
function Ar(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  typeof i != "string" && !Array.isArray(i) && (e = n(e, t, "type", { type: nr.type }, nr), r++);
  let o = r, s = !0, f = r;
  typeof i != "string" && (e = p(e, [0]), r++);
  var l = f === r;
  if (r = o, e !== null && (o ? e.length = o : e = null), l) {
    let u = r;
    i !== "everyone" && (e = n(e, t, "enum", { allowedValues: nr.then.enum }, nr.then), r++);
    var l = u === r;
    s = l;
  }
  if (s || (e = n(e, t, "if", { failingKeyword: "then" }, nr), r++), Array.isArray(i)) {
    i.length < 1 && (e = n(e, t, "minItems", { limit: 1 }, nr), r++);
    let u = i.length;
    for (let m2 = 0; m2 < u; m2++) Le(i[m2], { instancePath: t + "/" + m2 }) || (e = p(e, Le.errors), r = e.length);
  }
  return Ar.errors = e, r === 0;
}
var dr = { $comment: "107", type: "object", properties: { text: { allOf: [{ $ref: "#/definitions/text" }] }, target: { $comment: "108", type: "number", minimum: 0, maximum: 1 } }, additionalProperties: !1 };
function xr(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let o in i) o === "text" || o === "target" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, dr), r++);
    if (i.text !== void 0 && (c(i.text, { instancePath: t + "/text" }) || (e = p(e, c.errors), r = e.length)), i.target !== void 0) {
      let o = i.target;
      typeof o == "number" && isFinite(o) ? ((o > 1 || isNaN(o)) && (e = n(e, t + "/target", "maximum", { comparison: "<=", limit: 1 }, dr.properties.target), r++), (o < 0 || isNaN(o)) && (e = n(e, t + "/target", "minimum", { comparison: ">=", limit: 0 }, dr.properties.target), r++)) : (e = n(e, t + "/target", "type", { type: "number" }, dr.properties.target), r++);
    }
  } else e = n(e, t, "type", { type: "object" }, dr), r++;
  return xr.errors = e, r === 0;
}
var Ye = { $comment: "109", type: "object", required: ["kept", "promised"], properties: { kept: { $comment: "110", type: "integer", minimum: 0 }, promised: { $comment: "111", type: "integer", minimum: 0 } }, additionalProperties: !1 };
function qr(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.kept === void 0 && (e = n(e, t, "required", { missingProperty: "kept" }, Ye), r++), i.promised === void 0 && (e = n(e, t, "required", { missingProperty: "promised" }, Ye), r++);
    for (let o in i) o === "kept" || o === "promised" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, Ye), r++);
    if (i.kept !== void 0) {
      let o = i.kept;
      typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o) || (e = n(e, t + "/kept", "type", { type: "integer" }, Ye.properties.kept), r++), typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o)) && (e = n(e, t + "/kept", "minimum", { comparison: ">=", limit: 0 }, Ye.properties.kept), r++);
    }
    if (i.promised !== void 0) {
      let o = i.promised;
      typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o) || (e = n(e, t + "/promised", "type", { type: "integer" }, Ye.properties.promised), r++), typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o)) && (e = n(e, t + "/promised", "minimum", { comparison: ">=", limit: 0 }, Ye.properties.promised), r++);
    }
  } else e = n(e, t, "type", { type: "object" }, Ye), r++;
  return qr.errors = e, r === 0;
}
var Nr = { $comment: "112", type: "object", propertyNames: { $comment: "113", type: "string", pattern: "^[a-z][a-zA-Z0-9-]*$" }, additionalProperties: { $ref: "#/definitions/term" } }, Ji = { $comment: "99", properties: {}, if: { $comment: "100", type: "object", required: ["enum"], properties: {} }, then: { $ref: "#/definitions/term--enum-term" }, else: { $ref: "#/definitions/term-number-term" } }, De = { $comment: "96", type: "object", required: ["enum"], properties: { title: { allOf: [{ $ref: "#/definitions/text" }] }, enum: { $comment: "97", type: "array", items: { $comment: "98", type: "string", minLength: 1 }, minItems: 1, uniqueItems: !0 } }, additionalProperties: !1 };
function $i(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.enum === void 0 && (e = n(e, t, "required", { missingProperty: "enum" }, De), r++);
    for (let o in i) o === "title" || o === "enum" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, De), r++);
    if (i.title !== void 0 && (c(i.title, { instancePath: t + "/title" }) || (e = p(e, c.errors), r = e.length)), i.enum !== void 0) {
      let o = i.enum;
      if (Array.isArray(o)) {
        o.length < 1 && (e = n(e, t + "/enum", "minItems", { limit: 1 }, De.properties.enum), r++);
        let s = o.length;
        for (let u = 0; u < s; u++) {
          let m2 = o[u];
          typeof m2 == "string" ? w(m2) < 1 && (e = n(e, t + "/enum/" + u, "minLength", { limit: 1 }, De.properties.enum.items), r++) : (e = n(e, t + "/enum/" + u, "type", { type: "string" }, De.properties.enum.items), r++);
        }
        let f = o.length, l;
        if (f > 1) {
          let u = {};
          for (; f--; ) {
            let m2 = o[f];
            if (typeof m2 == "string") {
              if (typeof u[m2] == "number") {
                l = u[m2], e = n(e, t + "/enum", "uniqueItems", { i: f, j: l }, De.properties.enum), r++;
                break;
              }
              u[m2] = f;
            }
          }
        }
      } else e = n(e, t + "/enum", "type", { type: "array" }, De.properties.enum), r++;
    }
  } else e = n(e, t, "type", { type: "object" }, De), r++;
  return $i.errors = e, r === 0;
}
var Ae = { $comment: "93", type: "object", required: ["type", "better"], properties: { title: { allOf: [{ $ref: "#/definitions/text" }] }, type: { $comment: "94", enum: ["number", "integer"], type: "string" }, better: { $comment: "95", enum: ["more", "less"], type: "string" } }, additionalProperties: !1 };
function bi(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.type === void 0 && (e = n(e, t, "required", { missingProperty: "type" }, Ae), r++), i.better === void 0 && (e = n(e, t, "required", { missingProperty: "better" }, Ae), r++);
    for (let o in i) o === "title" || o === "type" || o === "better" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, Ae), r++);
    if (i.title !== void 0 && (c(i.title, { instancePath: t + "/title" }) || (e = p(e, c.errors), r = e.length)), i.type !== void 0) {
      let o = i.type;
      typeof o != "string" && (e = n(e, t + "/type", "type", { type: "string" }, Ae.properties.type), r++), o === "number" || o === "integer" || (e = n(e, t + "/type", "enum", { allowedValues: Ae.properties.type.enum }, Ae.properties.type), r++);
    }
    if (i.better !== void 0) {
      let o = i.better;
      typeof o != "string" && (e = n(e, t + "/better", "type", { type: "string" }, Ae.properties.better), r++), o === "more" || o === "less" || (e = n(e, t + "/better", "enum", { allowedValues: Ae.properties.better.enum }, Ae.properties.better), r++);
    }
  } else e = n(e, t, "type", { type: "object" }, Ae), r++;
  return bi.errors = e, r === 0;
}
function vi(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0, o = r, s = !0, f = r;
  if (r === f) if (i && typeof i == "object" && !Array.isArray(i)) {
    let m2;
    i.enum === void 0 && (m2 = "enum") && (e = p(e, [0]), r++);
  } else e = p(e, [0]), r++;
  var l = f === r;
  r = o, e !== null && (o ? e.length = o : e = null);
  let u;
  if (l) {
    let m2 = r;
    $i(i, { instancePath: t }) || (e = p(e, $i.errors), r = e.length);
    var l = m2 === r;
    s = l, u = "then";
  } else {
    let m2 = r;
    bi(i, { instancePath: t }) || (e = p(e, bi.errors), r = e.length);
    var l = m2 === r;
    s = l, u = "else";
  }
  return s || (e = n(e, t, "if", { failingKeyword: u }, Ji), r++), vi.errors = e, r === 0;
}
function kr(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let s in i) {
      let f = r;
      typeof s == "string" ? Ie.test(s) || (e = n(e, t, "pattern", { pattern: "^[a-z][a-zA-Z0-9-]*$" }, Nr.propertyNames, s), r++) : (e = n(e, t, "type", { type: "string" }, Nr.propertyNames, s), r++);
      var o = f === r;
      o || (e = n(e, t, "propertyNames", { propertyName: s }, Nr), r++);
    }
    for (let s in i) vi(i[s], { instancePath: t + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = p(e, vi.errors), r = e.length);
  } else e = n(e, t, "type", { type: "object" }, Nr), r++;
  return kr.errors = e, r === 0;
}
var K = { $comment: "114", type: "object", properties: { commitment: { allOf: [{ $ref: "#/definitions/commitment" }] }, publicity: { allOf: [{ $ref: "#/definitions/publicity" }] }, channels: { $comment: "115", type: "array", items: { $comment: "116", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, minItems: 1, uniqueItems: !0 }, terms: { $comment: "117", type: "object", propertyNames: { $comment: "118", type: "string", pattern: "^[a-z][a-zA-Z0-9-]*$" }, additionalProperties: { $comment: "119", type: ["number", "string"] } }, approval: { $comment: "120", type: "string", minLength: 1 } }, additionalProperties: !1 }, Ir = { $comment: "85", enum: ["none", "best-effort", "target", "guaranteed"], type: "string" };
function re(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  return typeof i != "string" && (e = n(e, t, "type", { type: "string" }, Ir), r++), i === "none" || i === "best-effort" || i === "target" || i === "guaranteed" || (e = n(e, t, "enum", { allowedValues: Ir.enum }, Ir), r++), re.errors = e, r === 0;
}
var Vr = { $comment: "86", enum: ["unannounced", "individual", "segment", "public"], type: "string" };
function ie(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  return typeof i != "string" && (e = n(e, t, "type", { type: "string" }, Vr), r++), i === "unannounced" || i === "individual" || i === "segment" || i === "public" || (e = n(e, t, "enum", { allowedValues: Vr.enum }, Vr), r++), ie.errors = e, r === 0;
}
function hr(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let s in i) s === "commitment" || s === "publicity" || s === "channels" || s === "terms" || s === "approval" || (e = n(e, t, "additionalProperties", { additionalProperty: s }, K), r++);
    if (i.commitment !== void 0 && (re(i.commitment, { instancePath: t + "/commitment" }) || (e = p(e, re.errors), r = e.length)), i.publicity !== void 0 && (ie(i.publicity, { instancePath: t + "/publicity" }) || (e = p(e, ie.errors), r = e.length)), i.channels !== void 0) {
      let s = i.channels;
      if (Array.isArray(s)) {
        s.length < 1 && (e = n(e, t + "/channels", "minItems", { limit: 1 }, K.properties.channels), r++);
        let f = s.length;
        for (let m2 = 0; m2 < f; m2++) {
          let y = s[m2];
          typeof y == "string" ? ne.test(y) || (e = n(e, t + "/channels/" + m2, "pattern", { pattern: "^[a-z][a-z0-9-]*$" }, K.properties.channels.items), r++) : (e = n(e, t + "/channels/" + m2, "type", { type: "string" }, K.properties.channels.items), r++);
        }
        let l = s.length, u;
        if (l > 1) {
          let m2 = {};
          for (; l--; ) {
            let y = s[l];
            if (typeof y == "string") {
              if (typeof m2[y] == "number") {
                u = m2[y], e = n(e, t + "/channels", "uniqueItems", { i: l, j: u }, K.properties.channels), r++;
                break;
              }
              m2[y] = l;
            }
          }
        }
      } else e = n(e, t + "/channels", "type", { type: "array" }, K.properties.channels), r++;
    }
    if (i.terms !== void 0) {
      let s = i.terms;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        for (let f in s) {
          let l = r;
          typeof f == "string" ? Ie.test(f) || (e = n(e, t + "/terms", "pattern", { pattern: "^[a-z][a-zA-Z0-9-]*$" }, K.properties.terms.propertyNames, f), r++) : (e = n(e, t + "/terms", "type", { type: "string" }, K.properties.terms.propertyNames, f), r++);
          var o = l === r;
          o || (e = n(e, t + "/terms", "propertyNames", { propertyName: f }, K.properties.terms), r++);
        }
        for (let f in s) {
          let l = s[f];
          !(typeof l == "number" && isFinite(l)) && typeof l != "string" && (e = n(e, t + "/terms/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: K.properties.terms.additionalProperties.type }, K.properties.terms.additionalProperties), r++);
        }
      } else e = n(e, t + "/terms", "type", { type: "object" }, K.properties.terms), r++;
    }
    if (i.approval !== void 0) {
      let s = i.approval;
      typeof s == "string" ? w(s) < 1 && (e = n(e, t + "/approval", "minLength", { limit: 1 }, K.properties.approval), r++) : (e = n(e, t + "/approval", "type", { type: "string" }, K.properties.approval), r++);
    }
  } else e = n(e, t, "type", { type: "object" }, K), r++;
  return hr.errors = e, r === 0;
}
function ji(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.need === void 0 && (e = n(e, t, "required", { missingProperty: "need" }, L2), r++);
    for (let o in i) rr.call(L2.properties, o) || (e = n(e, t, "additionalProperties", { additionalProperty: o }, L2), r++);
    if (i.need !== void 0) {
      let o = i.need;
      typeof o != "string" && (e = n(e, t + "/need", "type", { type: "string" }, L2.properties.need), r++), o !== "delight" && (e = n(e, t + "/need", "const", { allowedValue: "delight" }, L2.properties.need), r++);
    }
    if (i.title !== void 0 && (c(i.title, { instancePath: t + "/title" }) || (e = p(e, c.errors), r = e.length)), i.description !== void 0 && (c(i.description, { instancePath: t + "/description" }) || (e = p(e, c.errors), r = e.length)), i.tags !== void 0 && (vr(i.tags, { instancePath: t + "/tags" }) || (e = p(e, vr.errors), r = e.length)), i.exclusiveTo !== void 0 && (jr(i.exclusiveTo, { instancePath: t + "/exclusiveTo" }) || (e = p(e, jr.errors), r = e.length)), i.knownTo !== void 0 && (Ar(i.knownTo, { instancePath: t + "/knownTo" }) || (e = p(e, Ar.errors), r = e.length)), i.standard !== void 0 && (xr(i.standard, { instancePath: t + "/standard" }) || (e = p(e, xr.errors), r = e.length)), i.evidence !== void 0 && (qr(i.evidence, { instancePath: t + "/evidence" }) || (e = p(e, qr.errors), r = e.length)), i.terms !== void 0 && (kr(i.terms, { instancePath: t + "/terms" }) || (e = p(e, kr.errors), r = e.length)), i.defaults !== void 0 && (hr(i.defaults, { instancePath: t + "/defaults" }) || (e = p(e, hr.errors), r = e.length)), i.cost !== void 0) {
      let o = i.cost;
      typeof o == "number" && isFinite(o) ? (o < 0 || isNaN(o)) && (e = n(e, t + "/cost", "minimum", { comparison: ">=", limit: 0 }, L2.properties.cost), r++) : (e = n(e, t + "/cost", "type", { type: "number" }, L2.properties.cost), r++);
    }
    if (i.allow !== void 0 && (Fe(i.allow, { instancePath: t + "/allow" }) || (e = p(e, Fe.errors), r = e.length)), i.story !== void 0 && typeof i.story != "boolean" && (e = n(e, t + "/story", "type", { type: "boolean" }, L2.properties.story), r++), i.surprise !== void 0) {
      let o = i.surprise;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        o.perYear === void 0 && (e = n(e, t + "/surprise", "required", { missingProperty: "perYear" }, L2.properties.surprise), r++), o.minGapDays === void 0 && (e = n(e, t + "/surprise", "required", { missingProperty: "minGapDays" }, L2.properties.surprise), r++);
        for (let s in o) s === "perYear" || s === "minGapDays" || (e = n(e, t + "/surprise", "additionalProperties", { additionalProperty: s }, L2.properties.surprise), r++);
        if (o.perYear !== void 0) {
          let s = o.perYear;
          typeof s == "number" && isFinite(s) ? ((s > 366 || isNaN(s)) && (e = n(e, t + "/surprise/perYear", "maximum", { comparison: "<=", limit: 366 }, L2.properties.surprise.properties.perYear), r++), (s <= 0 || isNaN(s)) && (e = n(e, t + "/surprise/perYear", "exclusiveMinimum", { comparison: ">", limit: 0 }, L2.properties.surprise.properties.perYear), r++)) : (e = n(e, t + "/surprise/perYear", "type", { type: "number" }, L2.properties.surprise.properties.perYear), r++);
        }
        if (o.minGapDays !== void 0) {
          let s = o.minGapDays;
          typeof s == "number" && isFinite(s) ? (s < 0 || isNaN(s)) && (e = n(e, t + "/surprise/minGapDays", "minimum", { comparison: ">=", limit: 0 }, L2.properties.surprise.properties.minGapDays), r++) : (e = n(e, t + "/surprise/minGapDays", "type", { type: "number" }, L2.properties.surprise.properties.minGapDays), r++);
        }
      } else e = n(e, t + "/surprise", "type", { type: "object" }, L2.properties.surprise), r++;
    }
  } else e = n(e, t, "type", { type: "object" }, L2), r++;
  return ji.errors = e, r === 0;
}
var P = { $comment: "121", type: "object", required: ["need", "control"], properties: { need: { $comment: "122", enum: ["basic", "expected"], type: "string" }, control: { $comment: "123", enum: ["high", "low"], type: "string" }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] }, tags: { $ref: "#/definitions/tags" }, exclusiveTo: { $ref: "#/definitions/exclusive-to" }, knownTo: { $ref: "#/definitions/known-to" }, standard: { $ref: "#/definitions/standard" }, evidence: { $ref: "#/definitions/evidence" }, terms: { $ref: "#/definitions/terms" }, defaults: { $ref: "#/definitions/defaults" }, cost: { $comment: "124", type: "number", minimum: 0 }, allow: { $ref: "#/definitions/allow" } }, additionalProperties: !1 };
function Ai(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.need === void 0 && (e = n(e, t, "required", { missingProperty: "need" }, P), r++), i.control === void 0 && (e = n(e, t, "required", { missingProperty: "control" }, P), r++);
    for (let o in i) rr.call(P.properties, o) || (e = n(e, t, "additionalProperties", { additionalProperty: o }, P), r++);
    if (i.need !== void 0) {
      let o = i.need;
      typeof o != "string" && (e = n(e, t + "/need", "type", { type: "string" }, P.properties.need), r++), o === "basic" || o === "expected" || (e = n(e, t + "/need", "enum", { allowedValues: P.properties.need.enum }, P.properties.need), r++);
    }
    if (i.control !== void 0) {
      let o = i.control;
      typeof o != "string" && (e = n(e, t + "/control", "type", { type: "string" }, P.properties.control), r++), o === "high" || o === "low" || (e = n(e, t + "/control", "enum", { allowedValues: P.properties.control.enum }, P.properties.control), r++);
    }
    if (i.title !== void 0 && (c(i.title, { instancePath: t + "/title" }) || (e = p(e, c.errors), r = e.length)), i.description !== void 0 && (c(i.description, { instancePath: t + "/description" }) || (e = p(e, c.errors), r = e.length)), i.tags !== void 0 && (vr(i.tags, { instancePath: t + "/tags" }) || (e = p(e, vr.errors), r = e.length)), i.exclusiveTo !== void 0 && (jr(i.exclusiveTo, { instancePath: t + "/exclusiveTo" }) || (e = p(e, jr.errors), r = e.length)), i.knownTo !== void 0 && (Ar(i.knownTo, { instancePath: t + "/knownTo" }) || (e = p(e, Ar.errors), r = e.length)), i.standard !== void 0 && (xr(i.standard, { instancePath: t + "/standard" }) || (e = p(e, xr.errors), r = e.length)), i.evidence !== void 0 && (qr(i.evidence, { instancePath: t + "/evidence" }) || (e = p(e, qr.errors), r = e.length)), i.terms !== void 0 && (kr(i.terms, { instancePath: t + "/terms" }) || (e = p(e, kr.errors), r = e.length)), i.defaults !== void 0 && (hr(i.defaults, { instancePath: t + "/defaults" }) || (e = p(e, hr.errors), r = e.length)), i.cost !== void 0) {
      let o = i.cost;
      typeof o == "number" && isFinite(o) ? (o < 0 || isNaN(o)) && (e = n(e, t + "/cost", "minimum", { comparison: ">=", limit: 0 }, P.properties.cost), r++) : (e = n(e, t + "/cost", "type", { type: "number" }, P.properties.cost), r++);
    }
    i.allow !== void 0 && (Fe(i.allow, { instancePath: t + "/allow" }) || (e = p(e, Fe.errors), r = e.length));
  } else e = n(e, t, "type", { type: "object" }, P), r++;
  return Ai.errors = e, r === 0;
}
function xi(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0, o = r, s = !0, f = r;
  if (r === f) if (i && typeof i == "object" && !Array.isArray(i)) {
    let m2;
    i.need === void 0 && (m2 = "need") ? (e = p(e, [0]), r++) : i.need !== void 0 && i.need !== "delight" && (e = p(e, [0]), r++);
  } else e = p(e, [0]), r++;
  var l = f === r;
  r = o, e !== null && (o ? e.length = o : e = null);
  let u;
  if (l) {
    let m2 = r;
    ji(i, { instancePath: t }) || (e = p(e, ji.errors), r = e.length);
    var l = m2 === r;
    s = l, u = "then";
  } else {
    let m2 = r;
    Ai(i, { instancePath: t }) || (e = p(e, Ai.errors), r = e.length);
    var l = m2 === r;
    s = l, u = "else";
  }
  if (s || (e = n(e, t, "if", { failingKeyword: u }, Or), r++), i && typeof i == "object" && !Array.isArray(i) && i.need !== void 0) {
    let m2 = i.need;
    typeof m2 != "string" && (e = n(e, t + "/need", "type", { type: "string" }, Or.properties.need), r++), m2 === "basic" || m2 === "expected" || m2 === "delight" || (e = n(e, t + "/need", "enum", { allowedValues: Or.properties.need.enum }, Or.properties.need), r++);
  }
  return xi.errors = e, r === 0;
}
var J = { $comment: "136", type: "object", required: ["reach"], properties: { title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] }, reach: { $comment: "137", type: ["string", "object"], required: ["segments"], properties: { segments: { $comment: "138", type: "array", items: { $ref: "#/definitions/segment-item" }, minItems: 1 } }, additionalProperties: !1, if: { $comment: "139", type: "string" }, then: { $comment: "140", enum: ["public", "individual"] }, else: {} }, except: { allOf: [{ $ref: "#/definitions/conditions" }] }, overheardBy: { $comment: "141", type: "array", items: { $ref: "#/definitions/segment-item" }, minItems: 1 } }, additionalProperties: !1 };
function qi(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.reach === void 0 && (e = n(e, t, "required", { missingProperty: "reach" }, J), r++);
    for (let s in i) s === "title" || s === "description" || s === "reach" || s === "except" || s === "overheardBy" || (e = n(e, t, "additionalProperties", { additionalProperty: s }, J), r++);
    if (i.title !== void 0 && (c(i.title, { instancePath: t + "/title" }) || (e = p(e, c.errors), r = e.length)), i.description !== void 0 && (c(i.description, { instancePath: t + "/description" }) || (e = p(e, c.errors), r = e.length)), i.reach !== void 0) {
      let s = i.reach;
      typeof s != "string" && !(s && typeof s == "object" && !Array.isArray(s)) && (e = n(e, t + "/reach", "type", { type: J.properties.reach.type }, J.properties.reach), r++);
      let f = r, l = !0, u = r;
      typeof s != "string" && (e = p(e, [0]), r++);
      var o = u === r;
      if (r = f, e !== null && (f ? e.length = f : e = null), o) {
        let m2 = r;
        s === "public" || s === "individual" || (e = n(e, t + "/reach", "enum", { allowedValues: J.properties.reach.then.enum }, J.properties.reach.then), r++);
        var o = m2 === r;
        l = o;
      }
      if (l || (e = n(e, t + "/reach", "if", { failingKeyword: "then" }, J.properties.reach), r++), s && typeof s == "object" && !Array.isArray(s)) {
        s.segments === void 0 && (e = n(e, t + "/reach", "required", { missingProperty: "segments" }, J.properties.reach), r++);
        for (let m2 in s) m2 !== "segments" && (e = n(e, t + "/reach", "additionalProperties", { additionalProperty: m2 }, J.properties.reach), r++);
        if (s.segments !== void 0) {
          let m2 = s.segments;
          if (Array.isArray(m2)) {
            m2.length < 1 && (e = n(e, t + "/reach/segments", "minItems", { limit: 1 }, J.properties.reach.properties.segments), r++);
            let y = m2.length;
            for (let d = 0; d < y; d++) Le(m2[d], { instancePath: t + "/reach/segments/" + d }) || (e = p(e, Le.errors), r = e.length);
          } else e = n(e, t + "/reach/segments", "type", { type: "array" }, J.properties.reach.properties.segments), r++;
        }
      }
    }
    if (i.except !== void 0 && (ce(i.except, { instancePath: t + "/except" }) || (e = p(e, ce.errors), r = e.length)), i.overheardBy !== void 0) {
      let s = i.overheardBy;
      if (Array.isArray(s)) {
        s.length < 1 && (e = n(e, t + "/overheardBy", "minItems", { limit: 1 }, J.properties.overheardBy), r++);
        let f = s.length;
        for (let l = 0; l < f; l++) Le(s[l], { instancePath: t + "/overheardBy/" + l }) || (e = p(e, Le.errors), r = e.length);
      } else e = n(e, t + "/overheardBy", "type", { type: "array" }, J.properties.overheardBy), r++;
    }
  } else e = n(e, t, "type", { type: "object" }, J), r++;
  return qi.errors = e, r === 0;
}
var ee = { $comment: "338", type: "object", required: ["conditions", "event"], properties: { name: { $comment: "339", type: "string", minLength: 1 }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] }, priority: { $comment: "340", type: "integer", minimum: 1 }, conditions: { allOf: [{ $ref: "#/definitions/conditions" }] }, event: { $ref: "#/definitions/event" }, from: { $comment: "341", type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$" }, until: { $comment: "342", type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$" }, allow: { $ref: "#/definitions/allow" } }, additionalProperties: !1 }, cr = { $comment: "330", properties: { type: { $comment: "331", enum: ["offer", "withhold", "limit", "arrange"] } }, if: { $comment: "332", type: "object", required: ["type"], properties: { type: { $comment: "333", const: "offer" } } }, then: { $ref: "#/definitions/event-offer" }, else: { if: { $comment: "334", type: "object", required: ["type"], properties: { type: { $comment: "335", const: "withhold" } } }, then: { $ref: "#/definitions/event-withhold" }, else: { if: { $comment: "336", type: "object", required: ["type"], properties: { type: { $comment: "337", const: "limit" } } }, then: { $ref: "#/definitions/event-limit" }, else: { $ref: "#/definitions/event-arrange" } } } }, _ = { $comment: "321", type: "object", required: ["type", "params"], properties: { type: { $comment: "322", type: "string", const: "offer" }, params: { $comment: "323", type: "object", required: ["service"], properties: { service: { $ref: "#/definitions/selector" }, commitment: { allOf: [{ $ref: "#/definitions/commitment" }] }, publicity: { allOf: [{ $ref: "#/definitions/publicity" }] }, channels: { $comment: "324", type: "array", items: { $comment: "325", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, minItems: 1, uniqueItems: !0 }, terms: { $comment: "326", type: "object", propertyNames: { $comment: "327", type: "string", pattern: "^[a-z][a-zA-Z0-9-]*$" }, additionalProperties: { $comment: "328", type: ["number", "string"] } }, approval: { $comment: "329", type: "string", minLength: 1 } }, additionalProperties: !1 } }, additionalProperties: !1 }, Q = { $comment: "303", type: ["string", "array", "object"], pattern: "^[a-z][a-z0-9-]*$", items: { $comment: "304", type: "string", pattern: "^[a-z][a-z0-9-]*$" }, minItems: 1, uniqueItems: !0, properties: { need: { $comment: "305", enum: ["basic", "expected", "delight"], type: "string" }, tag: { $comment: "306", type: "string", pattern: "^[a-z][a-z0-9-]*$" } }, additionalProperties: !1, minProperties: 1 };
function ge(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if ((!i || typeof i != "object") && typeof i != "string" && (e = n(e, t, "type", { type: Q.type }, Q), r++), typeof i == "string" && (ne.test(i) || (e = n(e, t, "pattern", { pattern: "^[a-z][a-z0-9-]*$" }, Q), r++)), Array.isArray(i)) {
    i.length < 1 && (e = n(e, t, "minItems", { limit: 1 }, Q), r++);
    let o = i.length;
    for (let l = 0; l < o; l++) {
      let u = i[l];
      typeof u == "string" ? ne.test(u) || (e = n(e, t + "/" + l, "pattern", { pattern: "^[a-z][a-z0-9-]*$" }, Q.items), r++) : (e = n(e, t + "/" + l, "type", { type: "string" }, Q.items), r++);
    }
    let s = i.length, f;
    if (s > 1) {
      let l = {};
      for (; s--; ) {
        let u = i[s];
        if (typeof u == "string") {
          if (typeof l[u] == "number") {
            f = l[u], e = n(e, t, "uniqueItems", { i: s, j: f }, Q), r++;
            break;
          }
          l[u] = s;
        }
      }
    }
  }
  if (i && typeof i == "object" && !Array.isArray(i)) {
    Object.keys(i).length < 1 && (e = n(e, t, "minProperties", { limit: 1 }, Q), r++);
    for (let o in i) o === "need" || o === "tag" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, Q), r++);
    if (i.need !== void 0) {
      let o = i.need;
      typeof o != "string" && (e = n(e, t + "/need", "type", { type: "string" }, Q.properties.need), r++), o === "basic" || o === "expected" || o === "delight" || (e = n(e, t + "/need", "enum", { allowedValues: Q.properties.need.enum }, Q.properties.need), r++);
    }
    if (i.tag !== void 0) {
      let o = i.tag;
      typeof o == "string" ? ne.test(o) || (e = n(e, t + "/tag", "pattern", { pattern: "^[a-z][a-z0-9-]*$" }, Q.properties.tag), r++) : (e = n(e, t + "/tag", "type", { type: "string" }, Q.properties.tag), r++);
    }
  }
  return ge.errors = e, r === 0;
}
function ki(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.type === void 0 && (e = n(e, t, "required", { missingProperty: "type" }, _), r++), i.params === void 0 && (e = n(e, t, "required", { missingProperty: "params" }, _), r++);
    for (let s in i) s === "type" || s === "params" || (e = n(e, t, "additionalProperties", { additionalProperty: s }, _), r++);
    if (i.type !== void 0) {
      let s = i.type;
      typeof s != "string" && (e = n(e, t + "/type", "type", { type: "string" }, _.properties.type), r++), s !== "offer" && (e = n(e, t + "/type", "const", { allowedValue: "offer" }, _.properties.type), r++);
    }
    if (i.params !== void 0) {
      let s = i.params;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        s.service === void 0 && (e = n(e, t + "/params", "required", { missingProperty: "service" }, _.properties.params), r++);
        for (let f in s) f === "service" || f === "commitment" || f === "publicity" || f === "channels" || f === "terms" || f === "approval" || (e = n(e, t + "/params", "additionalProperties", { additionalProperty: f }, _.properties.params), r++);
        if (s.service !== void 0 && (ge(s.service, { instancePath: t + "/params/service" }) || (e = p(e, ge.errors), r = e.length)), s.commitment !== void 0 && (re(s.commitment, { instancePath: t + "/params/commitment" }) || (e = p(e, re.errors), r = e.length)), s.publicity !== void 0 && (ie(s.publicity, { instancePath: t + "/params/publicity" }) || (e = p(e, ie.errors), r = e.length)), s.channels !== void 0) {
          let f = s.channels;
          if (Array.isArray(f)) {
            f.length < 1 && (e = n(e, t + "/params/channels", "minItems", { limit: 1 }, _.properties.params.properties.channels), r++);
            let l = f.length;
            for (let y = 0; y < l; y++) {
              let d = f[y];
              typeof d == "string" ? ne.test(d) || (e = n(e, t + "/params/channels/" + y, "pattern", { pattern: "^[a-z][a-z0-9-]*$" }, _.properties.params.properties.channels.items), r++) : (e = n(e, t + "/params/channels/" + y, "type", { type: "string" }, _.properties.params.properties.channels.items), r++);
            }
            let u = f.length, m2;
            if (u > 1) {
              let y = {};
              for (; u--; ) {
                let d = f[u];
                if (typeof d == "string") {
                  if (typeof y[d] == "number") {
                    m2 = y[d], e = n(e, t + "/params/channels", "uniqueItems", { i: u, j: m2 }, _.properties.params.properties.channels), r++;
                    break;
                  }
                  y[d] = u;
                }
              }
            }
          } else e = n(e, t + "/params/channels", "type", { type: "array" }, _.properties.params.properties.channels), r++;
        }
        if (s.terms !== void 0) {
          let f = s.terms;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            for (let l in f) {
              let u = r;
              typeof l == "string" ? Ie.test(l) || (e = n(e, t + "/params/terms", "pattern", { pattern: "^[a-z][a-zA-Z0-9-]*$" }, _.properties.params.properties.terms.propertyNames, l), r++) : (e = n(e, t + "/params/terms", "type", { type: "string" }, _.properties.params.properties.terms.propertyNames, l), r++);
              var o = u === r;
              o || (e = n(e, t + "/params/terms", "propertyNames", { propertyName: l }, _.properties.params.properties.terms), r++);
            }
            for (let l in f) {
              let u = f[l];
              !(typeof u == "number" && isFinite(u)) && typeof u != "string" && (e = n(e, t + "/params/terms/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: _.properties.params.properties.terms.additionalProperties.type }, _.properties.params.properties.terms.additionalProperties), r++);
            }
          } else e = n(e, t + "/params/terms", "type", { type: "object" }, _.properties.params.properties.terms), r++;
        }
        if (s.approval !== void 0) {
          let f = s.approval;
          typeof f == "string" ? w(f) < 1 && (e = n(e, t + "/params/approval", "minLength", { limit: 1 }, _.properties.params.properties.approval), r++) : (e = n(e, t + "/params/approval", "type", { type: "string" }, _.properties.params.properties.approval), r++);
        }
      } else e = n(e, t + "/params", "type", { type: "object" }, _.properties.params), r++;
    }
  } else e = n(e, t, "type", { type: "object" }, _), r++;
  return ki.errors = e, r === 0;
}
var Me = { $comment: "318", type: "object", required: ["type", "params"], properties: { type: { $comment: "319", type: "string", const: "withhold" }, params: { $comment: "320", type: "object", required: ["service"], properties: { service: { $ref: "#/definitions/selector" } }, additionalProperties: !1 } }, additionalProperties: !1 };
function hi(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.type === void 0 && (e = n(e, t, "required", { missingProperty: "type" }, Me), r++), i.params === void 0 && (e = n(e, t, "required", { missingProperty: "params" }, Me), r++);
    for (let o in i) o === "type" || o === "params" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, Me), r++);
    if (i.type !== void 0) {
      let o = i.type;
      typeof o != "string" && (e = n(e, t + "/type", "type", { type: "string" }, Me.properties.type), r++), o !== "withhold" && (e = n(e, t + "/type", "const", { allowedValue: "withhold" }, Me.properties.type), r++);
    }
    if (i.params !== void 0) {
      let o = i.params;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        o.service === void 0 && (e = n(e, t + "/params", "required", { missingProperty: "service" }, Me.properties.params), r++);
        for (let s in o) s !== "service" && (e = n(e, t + "/params", "additionalProperties", { additionalProperty: s }, Me.properties.params), r++);
        o.service !== void 0 && (ge(o.service, { instancePath: t + "/params/service" }) || (e = p(e, ge.errors), r = e.length));
      } else e = n(e, t + "/params", "type", { type: "object" }, Me.properties.params), r++;
    }
  } else e = n(e, t, "type", { type: "object" }, Me), r++;
  return hi.errors = e, r === 0;
}
var C = { $comment: "312", type: "object", required: ["type", "params"], properties: { type: { $comment: "313", type: "string", const: "limit" }, params: { $comment: "314", type: "object", required: ["service"], properties: { service: { $ref: "#/definitions/selector" }, commitment: { allOf: [{ $ref: "#/definitions/commitment" }] }, publicity: { allOf: [{ $ref: "#/definitions/publicity" }] }, terms: { $comment: "315", type: "object", propertyNames: { $comment: "316", type: "string", pattern: "^[a-z][a-zA-Z0-9-]*$" }, additionalProperties: { $comment: "317", type: ["number", "string"] } } }, additionalProperties: !1, minProperties: 2 } }, additionalProperties: !1 };
function _i(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.type === void 0 && (e = n(e, t, "required", { missingProperty: "type" }, C), r++), i.params === void 0 && (e = n(e, t, "required", { missingProperty: "params" }, C), r++);
    for (let s in i) s === "type" || s === "params" || (e = n(e, t, "additionalProperties", { additionalProperty: s }, C), r++);
    if (i.type !== void 0) {
      let s = i.type;
      typeof s != "string" && (e = n(e, t + "/type", "type", { type: "string" }, C.properties.type), r++), s !== "limit" && (e = n(e, t + "/type", "const", { allowedValue: "limit" }, C.properties.type), r++);
    }
    if (i.params !== void 0) {
      let s = i.params;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        Object.keys(s).length < 2 && (e = n(e, t + "/params", "minProperties", { limit: 2 }, C.properties.params), r++), s.service === void 0 && (e = n(e, t + "/params", "required", { missingProperty: "service" }, C.properties.params), r++);
        for (let f in s) f === "service" || f === "commitment" || f === "publicity" || f === "terms" || (e = n(e, t + "/params", "additionalProperties", { additionalProperty: f }, C.properties.params), r++);
        if (s.service !== void 0 && (ge(s.service, { instancePath: t + "/params/service" }) || (e = p(e, ge.errors), r = e.length)), s.commitment !== void 0 && (re(s.commitment, { instancePath: t + "/params/commitment" }) || (e = p(e, re.errors), r = e.length)), s.publicity !== void 0 && (ie(s.publicity, { instancePath: t + "/params/publicity" }) || (e = p(e, ie.errors), r = e.length)), s.terms !== void 0) {
          let f = s.terms;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            for (let l in f) {
              let u = r;
              typeof l == "string" ? Ie.test(l) || (e = n(e, t + "/params/terms", "pattern", { pattern: "^[a-z][a-zA-Z0-9-]*$" }, C.properties.params.properties.terms.propertyNames, l), r++) : (e = n(e, t + "/params/terms", "type", { type: "string" }, C.properties.params.properties.terms.propertyNames, l), r++);
              var o = u === r;
              o || (e = n(e, t + "/params/terms", "propertyNames", { propertyName: l }, C.properties.params.properties.terms), r++);
            }
            for (let l in f) {
              let u = f[l];
              !(typeof u == "number" && isFinite(u)) && typeof u != "string" && (e = n(e, t + "/params/terms/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: C.properties.params.properties.terms.additionalProperties.type }, C.properties.params.properties.terms.additionalProperties), r++);
            }
          } else e = n(e, t + "/params/terms", "type", { type: "object" }, C.properties.params.properties.terms), r++;
        }
      } else e = n(e, t + "/params", "type", { type: "object" }, C.properties.params), r++;
    }
  } else e = n(e, t, "type", { type: "object" }, C), r++;
  return _i.errors = e, r === 0;
}
var Y = { $comment: "307", type: "object", required: ["type", "params"], properties: { type: { $comment: "308", type: "string", const: "arrange" }, params: { $comment: "309", type: "object", required: ["service", "fee", "by"], properties: { service: { $ref: "#/definitions/selector" }, fee: { $comment: "310", type: "number", minimum: 0 }, by: { $comment: "311", type: "string", minLength: 1 } }, additionalProperties: !1 } }, additionalProperties: !1 };
function wi(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.type === void 0 && (e = n(e, t, "required", { missingProperty: "type" }, Y), r++), i.params === void 0 && (e = n(e, t, "required", { missingProperty: "params" }, Y), r++);
    for (let o in i) o === "type" || o === "params" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, Y), r++);
    if (i.type !== void 0) {
      let o = i.type;
      typeof o != "string" && (e = n(e, t + "/type", "type", { type: "string" }, Y.properties.type), r++), o !== "arrange" && (e = n(e, t + "/type", "const", { allowedValue: "arrange" }, Y.properties.type), r++);
    }
    if (i.params !== void 0) {
      let o = i.params;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        o.service === void 0 && (e = n(e, t + "/params", "required", { missingProperty: "service" }, Y.properties.params), r++), o.fee === void 0 && (e = n(e, t + "/params", "required", { missingProperty: "fee" }, Y.properties.params), r++), o.by === void 0 && (e = n(e, t + "/params", "required", { missingProperty: "by" }, Y.properties.params), r++);
        for (let s in o) s === "service" || s === "fee" || s === "by" || (e = n(e, t + "/params", "additionalProperties", { additionalProperty: s }, Y.properties.params), r++);
        if (o.service !== void 0 && (ge(o.service, { instancePath: t + "/params/service" }) || (e = p(e, ge.errors), r = e.length)), o.fee !== void 0) {
          let s = o.fee;
          typeof s == "number" && isFinite(s) ? (s < 0 || isNaN(s)) && (e = n(e, t + "/params/fee", "minimum", { comparison: ">=", limit: 0 }, Y.properties.params.properties.fee), r++) : (e = n(e, t + "/params/fee", "type", { type: "number" }, Y.properties.params.properties.fee), r++);
        }
        if (o.by !== void 0) {
          let s = o.by;
          typeof s == "string" ? w(s) < 1 && (e = n(e, t + "/params/by", "minLength", { limit: 1 }, Y.properties.params.properties.by), r++) : (e = n(e, t + "/params/by", "type", { type: "string" }, Y.properties.params.properties.by), r++);
        }
      } else e = n(e, t + "/params", "type", { type: "object" }, Y.properties.params), r++;
    }
  } else e = n(e, t, "type", { type: "object" }, Y), r++;
  return wi.errors = e, r === 0;
}
function Oi(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0, o = r, s = !0, f = r;
  if (r === f) if (i && typeof i == "object" && !Array.isArray(i)) {
    let d;
    i.type === void 0 && (d = "type") ? (e = p(e, [0]), r++) : i.type !== void 0 && i.type !== "offer" && (e = p(e, [0]), r++);
  } else e = p(e, [0]), r++;
  var l = f === r;
  r = o, e !== null && (o ? e.length = o : e = null);
  let u;
  if (l) {
    let d = r;
    ki(i, { instancePath: t }) || (e = p(e, ki.errors), r = e.length);
    var l = d === r;
    s = l, u = "then";
  } else {
    let d = r, b = r, v2 = !0, j = r;
    if (r === j) if (i && typeof i == "object" && !Array.isArray(i)) {
      let q;
      i.type === void 0 && (q = "type") ? (e = p(e, [0]), r++) : i.type !== void 0 && i.type !== "withhold" && (e = p(e, [0]), r++);
    } else e = p(e, [0]), r++;
    var m2 = j === r;
    r = b, e !== null && (b ? e.length = b : e = null);
    let a;
    if (m2) {
      let q = r;
      hi(i, { instancePath: t }) || (e = p(e, hi.errors), r = e.length);
      var m2 = q === r;
      v2 = m2, a = "then";
    } else {
      let q = r, O = r, k2 = !0, D = r;
      if (r === D) if (i && typeof i == "object" && !Array.isArray(i)) {
        let F2;
        i.type === void 0 && (F2 = "type") ? (e = p(e, [0]), r++) : i.type !== void 0 && i.type !== "limit" && (e = p(e, [0]), r++);
      } else e = p(e, [0]), r++;
      var y = D === r;
      r = O, e !== null && (O ? e.length = O : e = null);
      let h2;
      if (y) {
        let F2 = r;
        _i(i, { instancePath: t }) || (e = p(e, _i.errors), r = e.length);
        var y = F2 === r;
        k2 = y, h2 = "then";
      } else {
        let F2 = r;
        wi(i, { instancePath: t }) || (e = p(e, wi.errors), r = e.length);
        var y = F2 === r;
        k2 = y, h2 = "else";
      }
      k2 || (e = n(e, t, "if", { failingKeyword: h2 }, cr.else.else), r++);
      var m2 = q === r;
      v2 = m2, a = "else";
    }
    v2 || (e = n(e, t, "if", { failingKeyword: a }, cr.else), r++);
    var l = d === r;
    s = l, u = "else";
  }
  if (s || (e = n(e, t, "if", { failingKeyword: u }, cr), r++), i && typeof i == "object" && !Array.isArray(i) && i.type !== void 0) {
    let d = i.type;
    d === "offer" || d === "withhold" || d === "limit" || d === "arrange" || (e = n(e, t + "/type", "enum", { allowedValues: cr.properties.type.enum }, cr.properties.type), r++);
  }
  return Oi.errors = e, r === 0;
}
var Ci = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$", "u");
function zi(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.conditions === void 0 && (e = n(e, t, "required", { missingProperty: "conditions" }, ee), r++), i.event === void 0 && (e = n(e, t, "required", { missingProperty: "event" }, ee), r++);
    for (let o in i) rr.call(ee.properties, o) || (e = n(e, t, "additionalProperties", { additionalProperty: o }, ee), r++);
    if (i.name !== void 0) {
      let o = i.name;
      typeof o == "string" ? w(o) < 1 && (e = n(e, t + "/name", "minLength", { limit: 1 }, ee.properties.name), r++) : (e = n(e, t + "/name", "type", { type: "string" }, ee.properties.name), r++);
    }
    if (i.title !== void 0 && (c(i.title, { instancePath: t + "/title" }) || (e = p(e, c.errors), r = e.length)), i.description !== void 0 && (c(i.description, { instancePath: t + "/description" }) || (e = p(e, c.errors), r = e.length)), i.priority !== void 0) {
      let o = i.priority;
      typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o) || (e = n(e, t + "/priority", "type", { type: "integer" }, ee.properties.priority), r++), typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o)) && (e = n(e, t + "/priority", "minimum", { comparison: ">=", limit: 1 }, ee.properties.priority), r++);
    }
    if (i.conditions !== void 0 && (ce(i.conditions, { instancePath: t + "/conditions" }) || (e = p(e, ce.errors), r = e.length)), i.event !== void 0 && (Oi(i.event, { instancePath: t + "/event" }) || (e = p(e, Oi.errors), r = e.length)), i.from !== void 0) {
      let o = i.from;
      typeof o == "string" ? Ci.test(o) || (e = n(e, t + "/from", "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$" }, ee.properties.from), r++) : (e = n(e, t + "/from", "type", { type: "string" }, ee.properties.from), r++);
    }
    if (i.until !== void 0) {
      let o = i.until;
      typeof o == "string" ? Ci.test(o) || (e = n(e, t + "/until", "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$" }, ee.properties.until), r++) : (e = n(e, t + "/until", "type", { type: "string" }, ee.properties.until), r++);
    }
    i.allow !== void 0 && (Fe(i.allow, { instancePath: t + "/allow" }) || (e = p(e, Fe.errors), r = e.length));
  } else e = n(e, t, "type", { type: "object" }, ee), r++;
  return zi.errors = e, r === 0;
}
var A2 = { $comment: "343", type: "object", required: ["name", "service", "must"], properties: { name: { $comment: "344", type: "string", minLength: 1 }, title: { allOf: [{ $ref: "#/definitions/text" }] }, description: { allOf: [{ $ref: "#/definitions/text" }] }, where: { allOf: [{ $ref: "#/definitions/conditions" }] }, service: { $ref: "#/definitions/selector" }, must: { $comment: "345", type: "object", properties: { offered: { $comment: "346", type: "boolean" }, commitment: { $comment: "347", type: "object", properties: { atLeast: { allOf: [{ $ref: "#/definitions/commitment" }] }, atMost: { allOf: [{ $ref: "#/definitions/commitment" }] } }, additionalProperties: !1, minProperties: 1 }, publicity: { $comment: "348", type: "object", properties: { atLeast: { allOf: [{ $ref: "#/definitions/publicity" }] }, atMost: { allOf: [{ $ref: "#/definitions/publicity" }] } }, additionalProperties: !1, minProperties: 1 }, terms: { $comment: "349", type: "object", propertyNames: { $comment: "350", type: "string", pattern: "^[a-z][a-zA-Z0-9-]*$" }, additionalProperties: { $comment: "351", type: "object", properties: { atLeast: { $comment: "352", type: ["number", "string"] }, atMost: { $comment: "353", type: ["number", "string"] } }, additionalProperties: !1, minProperties: 1 } } }, additionalProperties: !1, minProperties: 1 }, severity: { $comment: "354", enum: ["info", "warn", "error"], type: "string" } }, additionalProperties: !1 };
function Ni(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.name === void 0 && (e = n(e, t, "required", { missingProperty: "name" }, A2), r++), i.service === void 0 && (e = n(e, t, "required", { missingProperty: "service" }, A2), r++), i.must === void 0 && (e = n(e, t, "required", { missingProperty: "must" }, A2), r++);
    for (let s in i) s === "name" || s === "title" || s === "description" || s === "where" || s === "service" || s === "must" || s === "severity" || (e = n(e, t, "additionalProperties", { additionalProperty: s }, A2), r++);
    if (i.name !== void 0) {
      let s = i.name;
      typeof s == "string" ? w(s) < 1 && (e = n(e, t + "/name", "minLength", { limit: 1 }, A2.properties.name), r++) : (e = n(e, t + "/name", "type", { type: "string" }, A2.properties.name), r++);
    }
    if (i.title !== void 0 && (c(i.title, { instancePath: t + "/title" }) || (e = p(e, c.errors), r = e.length)), i.description !== void 0 && (c(i.description, { instancePath: t + "/description" }) || (e = p(e, c.errors), r = e.length)), i.where !== void 0 && (ce(i.where, { instancePath: t + "/where" }) || (e = p(e, ce.errors), r = e.length)), i.service !== void 0 && (ge(i.service, { instancePath: t + "/service" }) || (e = p(e, ge.errors), r = e.length)), i.must !== void 0) {
      let s = i.must;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        Object.keys(s).length < 1 && (e = n(e, t + "/must", "minProperties", { limit: 1 }, A2.properties.must), r++);
        for (let f in s) f === "offered" || f === "commitment" || f === "publicity" || f === "terms" || (e = n(e, t + "/must", "additionalProperties", { additionalProperty: f }, A2.properties.must), r++);
        if (s.offered !== void 0 && typeof s.offered != "boolean" && (e = n(e, t + "/must/offered", "type", { type: "boolean" }, A2.properties.must.properties.offered), r++), s.commitment !== void 0) {
          let f = s.commitment;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            Object.keys(f).length < 1 && (e = n(e, t + "/must/commitment", "minProperties", { limit: 1 }, A2.properties.must.properties.commitment), r++);
            for (let l in f) l === "atLeast" || l === "atMost" || (e = n(e, t + "/must/commitment", "additionalProperties", { additionalProperty: l }, A2.properties.must.properties.commitment), r++);
            f.atLeast !== void 0 && (re(f.atLeast, { instancePath: t + "/must/commitment/atLeast" }) || (e = p(e, re.errors), r = e.length)), f.atMost !== void 0 && (re(f.atMost, { instancePath: t + "/must/commitment/atMost" }) || (e = p(e, re.errors), r = e.length));
          } else e = n(e, t + "/must/commitment", "type", { type: "object" }, A2.properties.must.properties.commitment), r++;
        }
        if (s.publicity !== void 0) {
          let f = s.publicity;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            Object.keys(f).length < 1 && (e = n(e, t + "/must/publicity", "minProperties", { limit: 1 }, A2.properties.must.properties.publicity), r++);
            for (let l in f) l === "atLeast" || l === "atMost" || (e = n(e, t + "/must/publicity", "additionalProperties", { additionalProperty: l }, A2.properties.must.properties.publicity), r++);
            f.atLeast !== void 0 && (ie(f.atLeast, { instancePath: t + "/must/publicity/atLeast" }) || (e = p(e, ie.errors), r = e.length)), f.atMost !== void 0 && (ie(f.atMost, { instancePath: t + "/must/publicity/atMost" }) || (e = p(e, ie.errors), r = e.length));
          } else e = n(e, t + "/must/publicity", "type", { type: "object" }, A2.properties.must.properties.publicity), r++;
        }
        if (s.terms !== void 0) {
          let f = s.terms;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            for (let l in f) {
              let u = r;
              typeof l == "string" ? Ie.test(l) || (e = n(e, t + "/must/terms", "pattern", { pattern: "^[a-z][a-zA-Z0-9-]*$" }, A2.properties.must.properties.terms.propertyNames, l), r++) : (e = n(e, t + "/must/terms", "type", { type: "string" }, A2.properties.must.properties.terms.propertyNames, l), r++);
              var o = u === r;
              o || (e = n(e, t + "/must/terms", "propertyNames", { propertyName: l }, A2.properties.must.properties.terms), r++);
            }
            for (let l in f) {
              let u = f[l];
              if (u && typeof u == "object" && !Array.isArray(u)) {
                Object.keys(u).length < 1 && (e = n(e, t + "/must/terms/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), "minProperties", { limit: 1 }, A2.properties.must.properties.terms.additionalProperties), r++);
                for (let m2 in u) m2 === "atLeast" || m2 === "atMost" || (e = n(e, t + "/must/terms/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", { additionalProperty: m2 }, A2.properties.must.properties.terms.additionalProperties), r++);
                if (u.atLeast !== void 0) {
                  let m2 = u.atLeast;
                  !(typeof m2 == "number" && isFinite(m2)) && typeof m2 != "string" && (e = n(e, t + "/must/terms/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/atLeast", "type", { type: A2.properties.must.properties.terms.additionalProperties.properties.atLeast.type }, A2.properties.must.properties.terms.additionalProperties.properties.atLeast), r++);
                }
                if (u.atMost !== void 0) {
                  let m2 = u.atMost;
                  !(typeof m2 == "number" && isFinite(m2)) && typeof m2 != "string" && (e = n(e, t + "/must/terms/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/atMost", "type", { type: A2.properties.must.properties.terms.additionalProperties.properties.atMost.type }, A2.properties.must.properties.terms.additionalProperties.properties.atMost), r++);
                }
              } else e = n(e, t + "/must/terms/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" }, A2.properties.must.properties.terms.additionalProperties), r++;
            }
          } else e = n(e, t + "/must/terms", "type", { type: "object" }, A2.properties.must.properties.terms), r++;
        }
      } else e = n(e, t + "/must", "type", { type: "object" }, A2.properties.must), r++;
    }
    if (i.severity !== void 0) {
      let s = i.severity;
      typeof s != "string" && (e = n(e, t + "/severity", "type", { type: "string" }, A2.properties.severity), r++), s === "info" || s === "warn" || s === "error" || (e = n(e, t + "/severity", "enum", { allowedValues: A2.properties.severity.enum }, A2.properties.severity), r++);
    }
  } else e = n(e, t, "type", { type: "object" }, A2), r++;
  return Ni.errors = e, r === 0;
}
var Ki = { $comment: "356", type: "object", properties: { ceiling: { allOf: [{ $ref: "#/definitions/level-pair" }] }, default: { allOf: [{ $ref: "#/definitions/level-pair" }] } }, additionalProperties: !1 }, Yi = { $comment: "355", type: "object", properties: { commitment: { allOf: [{ $ref: "#/definitions/commitment" }] }, publicity: { allOf: [{ $ref: "#/definitions/publicity" }] } }, additionalProperties: !1 };
function $r(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let o in i) o === "commitment" || o === "publicity" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, Yi), r++);
    i.commitment !== void 0 && (re(i.commitment, { instancePath: t + "/commitment" }) || (e = p(e, re.errors), r = e.length)), i.publicity !== void 0 && (ie(i.publicity, { instancePath: t + "/publicity" }) || (e = p(e, ie.errors), r = e.length));
  } else e = n(e, t, "type", { type: "object" }, Yi), r++;
  return $r.errors = e, r === 0;
}
function de(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let o in i) o === "ceiling" || o === "default" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, Ki), r++);
    i.ceiling !== void 0 && ($r(i.ceiling, { instancePath: t + "/ceiling" }) || (e = p(e, $r.errors), r = e.length)), i.default !== void 0 && ($r(i.default, { instancePath: t + "/default" }) || (e = p(e, $r.errors), r = e.length));
  } else e = n(e, t, "type", { type: "object" }, Ki), r++;
  return de.errors = e, r === 0;
}
var Ee = { $comment: "358", type: "object", required: ["severity", "reason"], properties: { severity: { $comment: "359", enum: ["off", "info", "warn", "error"], type: "string" }, reason: { $comment: "360", type: "string", minLength: 1 } }, additionalProperties: !1 };
function $(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.severity === void 0 && (e = n(e, t, "required", { missingProperty: "severity" }, Ee), r++), i.reason === void 0 && (e = n(e, t, "required", { missingProperty: "reason" }, Ee), r++);
    for (let o in i) o === "severity" || o === "reason" || (e = n(e, t, "additionalProperties", { additionalProperty: o }, Ee), r++);
    if (i.severity !== void 0) {
      let o = i.severity;
      typeof o != "string" && (e = n(e, t + "/severity", "type", { type: "string" }, Ee.properties.severity), r++), o === "off" || o === "info" || o === "warn" || o === "error" || (e = n(e, t + "/severity", "enum", { allowedValues: Ee.properties.severity.enum }, Ee.properties.severity), r++);
    }
    if (i.reason !== void 0) {
      let o = i.reason;
      typeof o == "string" ? w(o) < 1 && (e = n(e, t + "/reason", "minLength", { limit: 1 }, Ee.properties.reason), r++) : (e = n(e, t + "/reason", "type", { type: "string" }, Ee.properties.reason), r++);
    }
  } else e = n(e, t, "type", { type: "object" }, Ee), r++;
  return $.errors = e, r === 0;
}
var Qi = new RegExp("^[a-z][a-zA-Z0-9-]*(\\.[a-z][a-zA-Z0-9-]*)*$", "u");
function Mi(i, { instancePath: t = "" } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.tierpolicy === void 0 && (e = n(e, t, "required", { missingProperty: "tierpolicy" }, g2), r++), i.name === void 0 && (e = n(e, t, "required", { missingProperty: "name" }, g2), r++), i.services === void 0 && (e = n(e, t, "required", { missingProperty: "services" }, g2), r++);
    for (let m2 in i) rr.call(g2.properties, m2) || (e = n(e, t, "additionalProperties", { additionalProperty: m2 }, g2), r++);
    if (i.$schema !== void 0 && typeof i.$schema != "string" && (e = n(e, t + "/$schema", "type", { type: "string" }, g2.properties.$schema), r++), i.tierpolicy !== void 0) {
      let m2 = i.tierpolicy;
      typeof m2 == "number" && isFinite(m2) || (e = n(e, t + "/tierpolicy", "type", { type: "number" }, g2.properties.tierpolicy), r++), m2 !== 1 && (e = n(e, t + "/tierpolicy", "const", { allowedValue: 1 }, g2.properties.tierpolicy), r++);
    }
    if (i.name !== void 0) {
      let m2 = i.name;
      typeof m2 == "string" ? w(m2) < 1 && (e = n(e, t + "/name", "minLength", { limit: 1 }, g2.properties.name), r++) : (e = n(e, t + "/name", "type", { type: "string" }, g2.properties.name), r++);
    }
    if (i.version !== void 0) {
      let m2 = i.version;
      typeof m2 == "string" ? w(m2) < 1 && (e = n(e, t + "/version", "minLength", { limit: 1 }, g2.properties.version), r++) : (e = n(e, t + "/version", "type", { type: "string" }, g2.properties.version), r++);
    }
    if (i.title !== void 0 && (c(i.title, { instancePath: t + "/title" }) || (e = p(e, c.errors), r = e.length)), i.description !== void 0 && (c(i.description, { instancePath: t + "/description" }) || (e = p(e, c.errors), r = e.length)), i.currency !== void 0) {
      let m2 = i.currency;
      typeof m2 == "string" ? w(m2) < 1 && (e = n(e, t + "/currency", "minLength", { limit: 1 }, g2.properties.currency), r++) : (e = n(e, t + "/currency", "type", { type: "string" }, g2.properties.currency), r++);
    }
    if (i.facts !== void 0) {
      let m2 = i.facts;
      if (m2 && typeof m2 == "object" && !Array.isArray(m2)) {
        for (let y in m2) {
          let d = r;
          typeof y == "string" ? Ie.test(y) || (e = n(e, t + "/facts", "pattern", { pattern: "^[a-z][a-zA-Z0-9-]*$" }, g2.properties.facts.propertyNames, y), r++) : (e = n(e, t + "/facts", "type", { type: "string" }, g2.properties.facts.propertyNames, y), r++);
          var o = d === r;
          o || (e = n(e, t + "/facts", "propertyNames", { propertyName: y }, g2.properties.facts), r++);
        }
        for (let y in m2) ni(m2[y], { instancePath: t + "/facts/" + y.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = p(e, ni.errors), r = e.length);
      } else e = n(e, t + "/facts", "type", { type: "object" }, g2.properties.facts), r++;
    }
    if (i.invariants !== void 0) {
      let m2 = i.invariants;
      if (Array.isArray(m2)) {
        let y = m2.length;
        for (let d = 0; d < y; d++) ce(m2[d], { instancePath: t + "/invariants/" + d }) || (e = p(e, ce.errors), r = e.length);
      } else e = n(e, t + "/invariants", "type", { type: "array" }, g2.properties.invariants), r++;
    }
    if (i.segments !== void 0) {
      let m2 = i.segments;
      if (m2 && typeof m2 == "object" && !Array.isArray(m2)) {
        for (let y in m2) {
          let d = r;
          typeof y == "string" ? ne.test(y) || (e = n(e, t + "/segments", "pattern", { pattern: "^[a-z][a-z0-9-]*$" }, g2.properties.segments.propertyNames, y), r++) : (e = n(e, t + "/segments", "type", { type: "string" }, g2.properties.segments.propertyNames, y), r++);
          var s = d === r;
          s || (e = n(e, t + "/segments", "propertyNames", { propertyName: y }, g2.properties.segments), r++);
        }
        for (let y in m2) ai(m2[y], { instancePath: t + "/segments/" + y.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = p(e, ai.errors), r = e.length);
      } else e = n(e, t + "/segments", "type", { type: "object" }, g2.properties.segments), r++;
    }
    if (i.tiers !== void 0) {
      let m2 = i.tiers;
      if (Array.isArray(m2)) {
        let y = m2.length;
        for (let d = 0; d < y; d++) {
          let b = m2[d];
          if (Array.isArray(b)) {
            b.length < 1 && (e = n(e, t + "/tiers/" + d, "minItems", { limit: 1 }, g2.properties.tiers.items), r++);
            let v2 = b.length;
            for (let x2 = 0; x2 < v2; x2++) {
              let q = b[x2];
              typeof q == "string" ? ne.test(q) || (e = n(e, t + "/tiers/" + d + "/" + x2, "pattern", { pattern: "^[a-z][a-z0-9-]*$" }, g2.properties.tiers.items.items), r++) : (e = n(e, t + "/tiers/" + d + "/" + x2, "type", { type: "string" }, g2.properties.tiers.items.items), r++);
            }
            let j = b.length, a;
            if (j > 1) {
              let x2 = {};
              for (; j--; ) {
                let q = b[j];
                if (typeof q == "string") {
                  if (typeof x2[q] == "number") {
                    a = x2[q], e = n(e, t + "/tiers/" + d, "uniqueItems", { i: j, j: a }, g2.properties.tiers.items), r++;
                    break;
                  }
                  x2[q] = j;
                }
              }
            }
          } else e = n(e, t + "/tiers/" + d, "type", { type: "array" }, g2.properties.tiers.items), r++;
        }
      } else e = n(e, t + "/tiers", "type", { type: "array" }, g2.properties.tiers), r++;
    }
    if (i.monotone !== void 0) {
      let m2 = i.monotone;
      if (m2 && typeof m2 == "object" && !Array.isArray(m2)) {
        for (let y in m2) {
          let d = r;
          typeof y == "string" ? (w(y) < 1 && (e = n(e, t + "/monotone", "minLength", { limit: 1 }, g2.properties.monotone.propertyNames, y), r++), Qi.test(y) || (e = n(e, t + "/monotone", "pattern", { pattern: "^[a-z][a-zA-Z0-9-]*(\\.[a-z][a-zA-Z0-9-]*)*$" }, g2.properties.monotone.propertyNames, y), r++)) : (e = n(e, t + "/monotone", "type", { type: "string" }, g2.properties.monotone.propertyNames, y), r++);
          var f = d === r;
          f || (e = n(e, t + "/monotone", "propertyNames", { propertyName: y }, g2.properties.monotone), r++);
        }
        for (let y in m2) {
          let d = m2[y];
          typeof d != "string" && (e = n(e, t + "/monotone/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" }, g2.properties.monotone.additionalProperties), r++), d === "increasing" || d === "decreasing" || (e = n(e, t + "/monotone/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), "enum", { allowedValues: g2.properties.monotone.additionalProperties.enum }, g2.properties.monotone.additionalProperties), r++);
        }
      } else e = n(e, t + "/monotone", "type", { type: "object" }, g2.properties.monotone), r++;
    }
    if (i.services !== void 0) {
      let m2 = i.services;
      if (m2 && typeof m2 == "object" && !Array.isArray(m2)) {
        for (let y in m2) {
          let d = r;
          typeof y == "string" ? ne.test(y) || (e = n(e, t + "/services", "pattern", { pattern: "^[a-z][a-z0-9-]*$" }, g2.properties.services.propertyNames, y), r++) : (e = n(e, t + "/services", "type", { type: "string" }, g2.properties.services.propertyNames, y), r++);
          var l = d === r;
          l || (e = n(e, t + "/services", "propertyNames", { propertyName: y }, g2.properties.services), r++);
        }
        for (let y in m2) xi(m2[y], { instancePath: t + "/services/" + y.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = p(e, xi.errors), r = e.length);
      } else e = n(e, t + "/services", "type", { type: "object" }, g2.properties.services), r++;
    }
    if (i.channels !== void 0) {
      let m2 = i.channels;
      if (m2 && typeof m2 == "object" && !Array.isArray(m2)) {
        for (let y in m2) {
          let d = r;
          typeof y == "string" ? ne.test(y) || (e = n(e, t + "/channels", "pattern", { pattern: "^[a-z][a-z0-9-]*$" }, g2.properties.channels.propertyNames, y), r++) : (e = n(e, t + "/channels", "type", { type: "string" }, g2.properties.channels.propertyNames, y), r++);
          var u = d === r;
          u || (e = n(e, t + "/channels", "propertyNames", { propertyName: y }, g2.properties.channels), r++);
        }
        for (let y in m2) qi(m2[y], { instancePath: t + "/channels/" + y.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = p(e, qi.errors), r = e.length);
      } else e = n(e, t + "/channels", "type", { type: "object" }, g2.properties.channels), r++;
    }
    if (i.rules !== void 0) {
      let m2 = i.rules;
      if (Array.isArray(m2)) {
        let y = m2.length;
        for (let d = 0; d < y; d++) zi(m2[d], { instancePath: t + "/rules/" + d }) || (e = p(e, zi.errors), r = e.length);
      } else e = n(e, t + "/rules", "type", { type: "array" }, g2.properties.rules), r++;
    }
    if (i.assertions !== void 0) {
      let m2 = i.assertions;
      if (Array.isArray(m2)) {
        let y = m2.length;
        for (let d = 0; d < y; d++) Ni(m2[d], { instancePath: t + "/assertions/" + d }) || (e = p(e, Ni.errors), r = e.length);
      } else e = n(e, t + "/assertions", "type", { type: "array" }, g2.properties.assertions), r++;
    }
    if (i.standards !== void 0) {
      let m2 = i.standards;
      if (m2 && typeof m2 == "object" && !Array.isArray(m2)) {
        for (let y in m2) y === "basic" || y === "expected" || y === "delight" || (e = n(e, t + "/standards", "additionalProperties", { additionalProperty: y }, g2.properties.standards), r++);
        if (m2.basic !== void 0) {
          let y = m2.basic;
          if (y && typeof y == "object" && !Array.isArray(y)) {
            for (let d in y) d === "high" || d === "low" || (e = n(e, t + "/standards/basic", "additionalProperties", { additionalProperty: d }, g2.properties.standards.properties.basic), r++);
            y.high !== void 0 && (de(y.high, { instancePath: t + "/standards/basic/high" }) || (e = p(e, de.errors), r = e.length)), y.low !== void 0 && (de(y.low, { instancePath: t + "/standards/basic/low" }) || (e = p(e, de.errors), r = e.length));
          } else e = n(e, t + "/standards/basic", "type", { type: "object" }, g2.properties.standards.properties.basic), r++;
        }
        if (m2.expected !== void 0) {
          let y = m2.expected;
          if (y && typeof y == "object" && !Array.isArray(y)) {
            for (let d in y) d === "high" || d === "low" || (e = n(e, t + "/standards/expected", "additionalProperties", { additionalProperty: d }, g2.properties.standards.properties.expected), r++);
            y.high !== void 0 && (de(y.high, { instancePath: t + "/standards/expected/high" }) || (e = p(e, de.errors), r = e.length)), y.low !== void 0 && (de(y.low, { instancePath: t + "/standards/expected/low" }) || (e = p(e, de.errors), r = e.length));
          } else e = n(e, t + "/standards/expected", "type", { type: "object" }, g2.properties.standards.properties.expected), r++;
        }
        if (m2.delight !== void 0) {
          let y = m2.delight;
          if (y && typeof y == "object" && !Array.isArray(y)) {
            for (let d in y) d !== "any" && (e = n(e, t + "/standards/delight", "additionalProperties", { additionalProperty: d }, g2.properties.standards.properties.delight), r++);
            y.any !== void 0 && (de(y.any, { instancePath: t + "/standards/delight/any" }) || (e = p(e, de.errors), r = e.length));
          } else e = n(e, t + "/standards/delight", "type", { type: "object" }, g2.properties.standards.properties.delight), r++;
        }
      } else e = n(e, t + "/standards", "type", { type: "object" }, g2.properties.standards), r++;
    }
    if (i.checks !== void 0) {
      let m2 = i.checks;
      if (m2 && typeof m2 == "object" && !Array.isArray(m2)) {
        for (let y in m2) rr.call(g2.properties.checks.properties, y) || (e = n(e, t + "/checks", "additionalProperties", { additionalProperty: y }, g2.properties.checks), r++);
        m2.overreach !== void 0 && ($(m2.overreach, { instancePath: t + "/checks/overreach" }) || (e = p(e, $.errors), r = e.length)), m2["publicity-leak"] !== void 0 && ($(m2["publicity-leak"], { instancePath: t + "/checks/publicity-leak" }) || (e = p(e, $.errors), r = e.length)), m2["broken-assertion"] !== void 0 && ($(m2["broken-assertion"], { instancePath: t + "/checks/broken-assertion" }) || (e = p(e, $.errors), r = e.length)), m2["uninformed-member"] !== void 0 && ($(m2["uninformed-member"], { instancePath: t + "/checks/uninformed-member" }) || (e = p(e, $.errors), r = e.length)), m2["empty-promise"] !== void 0 && ($(m2["empty-promise"], { instancePath: t + "/checks/empty-promise" }) || (e = p(e, $.errors), r = e.length)), m2["over-commitment"] !== void 0 && ($(m2["over-commitment"], { instancePath: t + "/checks/over-commitment" }) || (e = p(e, $.errors), r = e.length)), m2["over-publicity"] !== void 0 && ($(m2["over-publicity"], { instancePath: t + "/checks/over-publicity" }) || (e = p(e, $.errors), r = e.length)), m2["vague-basic"] !== void 0 && ($(m2["vague-basic"], { instancePath: t + "/checks/vague-basic" }) || (e = p(e, $.errors), r = e.length)), m2["baseline-gap"] !== void 0 && ($(m2["baseline-gap"], { instancePath: t + "/checks/baseline-gap" }) || (e = p(e, $.errors), r = e.length)), m2["perverse-incentive"] !== void 0 && ($(m2["perverse-incentive"], { instancePath: t + "/checks/perverse-incentive" }) || (e = p(e, $.errors), r = e.length)), m2["tier-inversion"] !== void 0 && ($(m2["tier-inversion"], { instancePath: t + "/checks/tier-inversion" }) || (e = p(e, $.errors), r = e.length)), m2["unequal-twins"] !== void 0 && ($(m2["unequal-twins"], { instancePath: t + "/checks/unequal-twins" }) || (e = p(e, $.errors), r = e.length)), m2["predictable-delight"] !== void 0 && ($(m2["predictable-delight"], { instancePath: t + "/checks/predictable-delight" }) || (e = p(e, $.errors), r = e.length)), m2["dead-rule"] !== void 0 && ($(m2["dead-rule"], { instancePath: t + "/checks/dead-rule" }) || (e = p(e, $.errors), r = e.length)), m2["shadowed-rule"] !== void 0 && ($(m2["shadowed-rule"], { instancePath: t + "/checks/shadowed-rule" }) || (e = p(e, $.errors), r = e.length)), m2["empty-segment"] !== void 0 && ($(m2["empty-segment"], { instancePath: t + "/checks/empty-segment" }) || (e = p(e, $.errors), r = e.length)), m2["identical-segments"] !== void 0 && ($(m2["identical-segments"], { instancePath: t + "/checks/identical-segments" }) || (e = p(e, $.errors), r = e.length)), m2["unreachable-level"] !== void 0 && ($(m2["unreachable-level"], { instancePath: t + "/checks/unreachable-level" }) || (e = p(e, $.errors), r = e.length)), m2.unused !== void 0 && ($(m2.unused, { instancePath: t + "/checks/unused" }) || (e = p(e, $.errors), r = e.length)), m2["uncovered-customer"] !== void 0 && ($(m2["uncovered-customer"], { instancePath: t + "/checks/uncovered-customer" }) || (e = p(e, $.errors), r = e.length));
      } else e = n(e, t + "/checks", "type", { type: "object" }, g2.properties.checks), r++;
    }
    if (i.budget !== void 0) {
      let m2 = i.budget;
      if (m2 && typeof m2 == "object" && !Array.isArray(m2)) {
        m2.amount === void 0 && (e = n(e, t + "/budget", "required", { missingProperty: "amount" }, g2.properties.budget), r++), m2.per === void 0 && (e = n(e, t + "/budget", "required", { missingProperty: "per" }, g2.properties.budget), r++);
        for (let y in m2) y === "amount" || y === "per" || (e = n(e, t + "/budget", "additionalProperties", { additionalProperty: y }, g2.properties.budget), r++);
        if (m2.amount !== void 0) {
          let y = m2.amount;
          typeof y == "number" && isFinite(y) ? (y < 0 || isNaN(y)) && (e = n(e, t + "/budget/amount", "minimum", { comparison: ">=", limit: 0 }, g2.properties.budget.properties.amount), r++) : (e = n(e, t + "/budget/amount", "type", { type: "number" }, g2.properties.budget.properties.amount), r++);
        }
        if (m2.per !== void 0) {
          let y = m2.per;
          typeof y != "string" && (e = n(e, t + "/budget/per", "type", { type: "string" }, g2.properties.budget.properties.per), r++), y === "day" || y === "week" || y === "month" || y === "year" || (e = n(e, t + "/budget/per", "enum", { allowedValues: g2.properties.budget.properties.per.enum }, g2.properties.budget.properties.per), r++);
        }
      } else e = n(e, t + "/budget", "type", { type: "object" }, g2.properties.budget), r++;
    }
  } else e = n(e, t, "type", { type: "object" }, g2), r++;
  return Mi.errors = e, r === 0;
}
var n = (i, t, e, r, o, s) => {
  let f = { instancePath: t, keyword: e, params: r, node: o.$comment, propertyName: s };
  return i === null ? [f] : (i.push(f), i);
}, p = (i, t) => {
  if (i === null) return t;
  for (let e of t) i.push(e);
  return i;
}, checkForm = formChecker({ validate: Xi, notes }), left22 = (problems) => ({ _tag: "Left", left: problems }), parse = (document, text) => {
  let ofText2 = document.problems.map(ofMeaning);
  if (!document.reliable) return left22(report(document, ofText2, 0));
  let { problems, unseen } = checkForm(document.value), broken = [...document.broken, ...problems.flatMap((problem) => problem.broken)];
  if (!(ofText2.length === 0 && problems.length === 0)) {
    let inSound = unseen === 0 ? problemsIn(document.value, broken) : [], isBroken2 = within(new Set(document.broken)), form = problems.filter(({ pointer }) => !isBroken2(pointer));
    return left22(report(document, [...ofText2, ...form.map(ofForm), ...inSound.map(ofMeaning)], unseen));
  }
  let resolved = resolve(document.value, { rangeOf: document.rangeOf });
  if (resolved._tag === "Left") return left22(report(document, resolved.left.map(ofMeaning), 0));
  let warnings = report(document, resolved.right.warnings.map(ofMeaning), 0);
  return { _tag: "Right", right: Object.freeze({ ...resolved.right, warnings, ...text !== void 0 && { text } }) };
}, parsePolicy = (input) => parse(readDocument(input), typeof input == "string" ? input : void 0);

// ../schema/dist/bundle/index.js
var WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u, NARROW = new RegExp("\\p{Mn}|\\p{Me}|[\\u200b-\\u200d]", "u"), widthOf = (text) => {
  let width = 0;
  for (let character of text) width += NARROW.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}, picture = (character) => {
  let code = character.charCodeAt(0);
  return character === "	" ? " ".repeat(4) : code < 32 ? String.fromCharCode(9216 + code) : code === 127 ? "\u2421" : "\uFFFD";
}, visible = (line) => line.replace(/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069\ufeff]/gu, picture), LONGEST_LINE = 110, SHORTEST_LINE = 30, BEFORE = 0.36, MOST_LINES = 3, KEY_ONLY = /^(\s*)"(?:[^"\\]|\\.)*"\s*:\s*$/, frameLine = (number, line, [start, end], longest) => {
  let first = line.length <= longest ? 0 : Math.min(Math.max(0, start - Math.round(longest * BEFORE)), line.length - longest), last = Math.min(line.length, first + longest);
  for (; last > start + 1 && widthOf(visible(line.slice(first, last))) > longest; ) last -= 1;
  let before = first > 0 ? "\u2026" : "", shown = before + visible(line.slice(first, last)) + (last < line.length ? "\u2026" : ""), from = widthOf(before + visible(line.slice(first, start))), width = widthOf(visible(line.slice(start, Math.min(end, last))));
  return { number, text: shown, from, to: from + Math.max(1, width) };
}, frameOf = (lines, { start, end }, width = Number.POSITIVE_INFINITY) => {
  let longest = Number.isFinite(width) ? Math.max(SHORTEST_LINE, width - 2) : LONGEST_LINE, count = end.line - start.line + 1, isLong = count > MOST_LINES;
  return Array.from({ length: isLong ? 1 : count }, (_2, index) => start.line + index).flatMap((number) => {
    let line = lines.line(number);
    if (line === void 0) return [];
    let first = isLong ? KEY_ONLY.exec(line.slice(0, start.column - 1))?.[1]?.length ?? start.column - 1 : start.column - 1, from = number === start.line ? first : line.search(/\S|$/), to = number === end.line ? end.column - 1 : line.trimEnd().length;
    return to < from ? [] : [frameLine(number, line, [from, to], longest)];
  });
}, LONGEST_KEPT = 40, GLUE = "\0", pieces = (text) => text.replace(/`[^`]*`/g, (quoted) => quoted.length <= LONGEST_KEPT ? quoted.replaceAll(" ", GLUE) : quoted).split(" ").map((piece) => piece.replaceAll(GLUE, " ")), wrapWords = (text, width, used = 0) => {
  if (widthOf(text) <= width - used) return [text];
  let lines = [];
  for (let piece of pieces(text)) {
    let line = lines.at(-1);
    line !== void 0 && used + widthOf(line) + 1 + widthOf(piece) <= width ? lines[lines.length - 1] = `${line} ${piece}` : lines.push(piece);
  }
  return lines;
}, LABEL = { error: "error", warn: "warning", info: "info" }, COLOR = { error: 31, warn: 33, info: 36 }, BLUE = 34, BOLD = 1, painter = (color) => (text, ...codes) => color && text !== "" ? `\x1B[${codes.join(";")}m${text}\x1B[0m` : text, place = ({ pointer, range }, file) => {
  let position = range === void 0 ? "" : `${range.start.line}:${range.start.column}`;
  return file !== void 0 ? position === "" ? `${visible(file)}${pointer === "" ? "" : ` at ${visible(pointer)}`}` : `${visible(file)}:${position}` : position !== "" ? `line ${position.replace(":", ", column ")}` : pointer === "" ? "the document" : visible(pointer);
}, frameText = (frame, severity, margin, paint) => {
  let bar = paint("|", BLUE, BOLD), rows = frame.flatMap((line) => {
    let number = paint(String(line.number).padStart(margin.length), BLUE, BOLD), underline = paint("^".repeat(line.to - line.from), COLOR[severity], BOLD);
    return [`${number} ${bar} ${line.text}`, `${margin} ${bar} ${" ".repeat(line.from)}${underline}`];
  });
  return [`${margin} ${bar}`, ...rows];
}, renderOne = (diagnostic2, { lines, file, paint, width }) => {
  let { severity, range, help } = diagnostic2, margin = lines === void 0 || range === void 0 ? " " : marginOf(lines, range), frame = lines === void 0 || range === void 0 ? [] : frameOf(lines, range, width - margin.length - 3);
  return [...headLines(diagnostic2, width, `${margin} `, paint), `${margin}${paint("-->", BLUE, BOLD)} ${place(diagnostic2, file)}`, ...frame.length === 0 ? [] : frameText(frame, severity, margin, paint), ...help === void 0 ? [] : helpLines(help, width, margin, paint)].join(`
`);
}, marginOf = (lines, range) => " ".repeat(String(frameOf(lines, range).at(-1)?.number ?? "").length || 1), headLines = ({ severity, code, message }, width, indent, paint) => {
  let label = `${LABEL[severity]}[${code}]`, [first = "", ...rest] = wrapWords(`${label}: ${message}`, width, indent.length);
  return [`${paint(label, COLOR[severity], BOLD)}${paint(first.slice(label.length), BOLD)}`, ...rest.map((line) => `${indent}${paint(line, BOLD)}`)];
}, helpLines = (help, width, margin, paint) => {
  let lead = `${margin} ${paint("=", BLUE, BOLD)} ${paint("help", BOLD)}: `, hanging = " ".repeat(margin.length + 9);
  return wrapWords(help, width, hanging.length).map((line, at2) => (at2 === 0 ? lead : hanging) + line);
}, renderDiagnostics = (diagnostics, options = {}) => diagnostics.map(diagnosticRenderer(options)).join(`

`), diagnosticRenderer = (options = {}) => {
  let { text, file, color = !1, width = Number.POSITIVE_INFINITY } = options, setting = { lines: text === void 0 ? void 0 : linesOf(text), file, paint: painter(color), width };
  return (diagnostic2) => renderOne(diagnostic2, setting);
}, statedIn = (condition) => {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.flatMap(statedIn);
    case "not":
      return statedIn(condition.of);
    case "segment":
    case "compare":
      return [condition];
  }
}, comparisonsStatedIn = (condition) => statedIn(condition).filter((part) => part.kind === "compare"), segmentsStatedIn = (condition) => statedIn(condition).flatMap((part) => part.kind === "segment" ? [part.segment] : []), textIn = (text, lang) => {
  if (typeof text == "string") return text;
  let texts = new Map(Object.entries(text).map(([tag, one]) => [tag.toLowerCase(), one])), parts = lang.toLowerCase().split("-");
  return [...parts.map((_2, dropped) => parts.slice(0, parts.length - dropped).join("-")), "en", ...texts.keys()].map((tag) => texts.get(tag)).find((one) => one !== void 0) ?? "";
};

export {
  quote,
  quoteAll,
  nearest,
  suggest,
  CODES,
  ofForm,
  ofMeaning,
  report,
  soundPartOf,
  within,
  readDocument,
  formChecker,
  isDate,
  canonicalDateTime,
  typeInWords,
  relationOf,
  COMMITMENTS,
  PUBLICITIES,
  parsePolicy,
  wrapWords,
  renderDiagnostics,
  diagnosticRenderer,
  comparisonsStatedIn,
  segmentsStatedIn,
  textIn
};
/*! The scanner of jsonc-parser. Copyright (c) Microsoft Corporation. Licensed under the MIT License. */
