import { quote } from "../diagnostics/words.js";
import { child } from "../resolve/document/pointer.js";
import { LONGEST_KEY, MOST_DEPTH, MOST_PROBLEMS, RESERVED_KEY } from "./limits.js";
import type { PlaceRecorder } from "./places.js";
import { createScanner } from "./scanner.generated.js";
import { describeWord, LOOKALIKES, problemOfNumber, problemOfString, type TextProblem, wordAt } from "./spelling.js";
import { type JSONScanner, TOKEN, TOKEN_ERROR } from "./tokens.js";

/** What a text says, as far as it could be read. */
export interface ReadText {
  readonly value: unknown;
  readonly problems: readonly TextProblem[];
  /** False where so much is wrong that the value is not what the author meant, and nothing should be said about it. */
  readonly reliable: boolean;
}

interface Frame {
  readonly value: unknown[] | { [key: string]: unknown };
  readonly start: number;
  /** The key, or the index, of what is being read. */
  step: string | number;
  keyStart: number;
  keyEnd: number;
  /** Whether what is being read is left out of the value, because its key cannot be one. */
  dropped: boolean;
}

type Expected = "value" | "value or ]" | "key" | "key or }" | ":" | ", or end" | "nothing more";

/** Thrown where going on would only produce noise; never leaves this file. */
class Stop extends Error {}

/**
 * Reads JSON without recursion. Slips whose meaning is plain (a comment, a comma too many or too few, a quote of another kind)
 * are reported and reading goes on; at anything else it stops.
 */
class TextReader {
  readonly #text: string;
  readonly #scanner: JSONScanner;
  readonly #record: PlaceRecorder | undefined;
  readonly #frames: Frame[] = [];
  readonly problems: TextProblem[] = [];
  #expected: Expected = "value";
  #commaStart = 0;
  value: unknown;

  constructor(text: string, record: PlaceRecorder | undefined) {
    this.#text = text;
    this.#scanner = createScanner(text);
    if (text.startsWith("\ufeff")) this.#scanner.setPosition(1);
    this.#record = record;
  }

  read(): boolean {
    try {
      while (this.#next());
      return true;
    } catch (stop) {
      if (stop instanceof Stop) return false;
      throw stop;
    }
  }

  #report(code: TextProblem["code"], start: number, end: number, message: string, help?: string, breaks = false): void {
    const pointer = this.#frames.reduce((path, { step }) => child(path, step), "");
    this.problems.push({ code, start, end, pointer, message, ...(help === undefined ? {} : { help }), breaks });
    if (this.problems.length >= MOST_PROBLEMS) throw new Stop();
  }

  #stop(message: string, start: number, end: number, help?: string): never {
    this.#report("syntax-error", start, end, message, help);
    throw new Stop();
  }

  /** Reads one token; false at the end of the text. */
  #next(): boolean {
    const token = this.#scanner.scan();
    const start = this.#scanner.getTokenOffset();
    switch (token) {
      case TOKEN.blank:
      case TOKEN.lineBreak:
        return true;
      case TOKEN.lineComment:
      case TOKEN.blockComment:
        this.#comment(start);
        return true;
      case TOKEN.unknown:
        this.#word(start);
        return true;
      case TOKEN.end:
        this.#end(start);
        return false;
      default:
        this.#token(token, start);
        return true;
    }
  }

  #comment(start: number): void {
    const end = this.#scanner.getPosition();
    if (this.#scanner.getTokenError() === TOKEN_ERROR.unclosedComment)
      this.#stop("a comment is not closed", start, start + 2, "JSON has no comments: say it in a `description`, or remove it");
    this.#report("comment", start, end, "JSON has no comments", "say it in a `description`, or remove it");
  }

  #token(token: number, start: number): void {
    const end = this.#scanner.getPosition();
    switch (token) {
      case TOKEN.comma:
        this.#comma(start);
        return;
      case TOKEN.colon:
        if (this.#expected !== ":") this.#unexpected("`:`", start, end);
        this.#expected = "value";
        return;
      case TOKEN.closeBrace:
      case TOKEN.closeBracket:
        this.#close(token, start);
        return;
      default:
        this.#beforeValue(token, start, end);
        if (this.#expected === "key" || this.#expected === "key or }") this.#key(token, start, end);
        else this.#value(token, start, end);
    }
  }

  #unexpected(found: string, start: number, end: number): never {
    const expected = {
      value: "a value",
      "value or ]": "a value or `]`",
      key: "a key in double quotes",
      "key or }": "a key in double quotes or `}`",
      ":": "`:`",
      ", or end": Array.isArray(this.#frames.at(-1)?.value) ? "`,` or `]`" : "`,` or `}`",
      "nothing more": "nothing after the end of the document",
    }[this.#expected];
    return this.#stop(
      `expected ${expected}, found ${found}`,
      start,
      end,
      this.#expected === "nothing more" ? "a document is one JSON object" : undefined,
    );
  }

  #comma(start: number): void {
    if (this.#expected === "value" || this.#expected === "value or ]") {
      const { value } = this.#frames.at(-1) ?? {};
      if (value === undefined) this.#unexpected("`,`", start, start + 1);
      this.#report(
        "syntax-error",
        start,
        start + 1,
        "a value is missing before `,`",
        Array.isArray(value) ? "remove the `,`" : "write a value",
        true,
      );
      if (!Array.isArray(value)) this.#put(null, start, start);
    } else if (this.#expected !== ", or end") this.#unexpected("`,`", start, start + 1);
    this.#commaStart = start;
    this.#expected = Array.isArray(this.#frames.at(-1)?.value) ? "value" : "key";
  }

  /** Where a comma or a colon was left out and a value follows, says so and goes on. */
  #beforeValue(token: number, start: number, end: number): void {
    const { value } = this.#frames.at(-1) ?? {};
    const found = quote(this.#text.slice(start, end));
    if (this.#expected === ":") {
      this.#report("syntax-error", start, end, `expected \`:\` before ${found}`, "write `:` between a key and its value");
      this.#expected = "value";
    } else if (this.#expected === ", or end" && (Array.isArray(value) || token === TOKEN.string)) {
      this.#report("syntax-error", start, end, `expected \`,\` before ${found}`, "write `,` after what stands before it");
      this.#expected = Array.isArray(value) ? "value" : "key";
    } else if (this.#expected === ", or end" || this.#expected === "nothing more") this.#unexpected(found, start, end);
  }

  #key(token: number, start: number, end: number): void {
    if (token !== TOKEN.string) this.#unexpected(quote(this.#text.slice(start, end)), start, end);
    this.#named(this.#string(start, end), start, end);
  }

  #named(key: string, start: number, end: number): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return;
    const tooLong = key.length > LONGEST_KEY;
    Object.assign(frame, {
      step: tooLong ? key.slice(0, LONGEST_KEY) : key,
      keyStart: start,
      keyEnd: end,
      dropped: tooLong || key === RESERVED_KEY,
    });
    this.#expected = ":";
    if (tooLong)
      this.#report("key-too-long", start, end, `a key has ${key.length} characters`, `choose a name of at most ${LONGEST_KEY}`, true);
    else if (key === RESERVED_KEY)
      this.#report("reserved-key", start, end, `\`${RESERVED_KEY}\` cannot be a key`, "choose another name", true);
    else if (Object.hasOwn(frame.value, key))
      this.#report("duplicate-key", start, end, `${quote(key)} stands here twice`, "keep one of the two, or rename one");
    const problem = problemOfString(this.#text.slice(start, end), key);
    if (problem !== undefined) this.#report(problem.code, start + problem.start, start + problem.end, problem.message, problem.help, true);
  }

  #string(start: number, end: number): string {
    if (this.#scanner.getTokenError() === TOKEN_ERROR.unclosedString)
      this.#stop("a string is not closed on its line", start, end, 'close it with `"`; write a line break inside a string as `\\n`');
    return this.#scanner.getTokenValue();
  }

  #value(token: number, start: number, end: number): void {
    switch (token) {
      case TOKEN.openBrace:
        this.#open({}, start);
        return;
      case TOKEN.openBracket:
        this.#open([], start);
        return;
      case TOKEN.string: {
        const value = this.#string(start, end);
        this.#step();
        const problem = problemOfString(this.#text.slice(start, end), value);
        if (problem !== undefined)
          this.#report(problem.code, start + problem.start, start + problem.end, problem.message, problem.help, true);
        this.#put(value, start, end);
        return;
      }
      case TOKEN.number:
        this.#number(start);
        return;
      default:
        this.#put(token === TOKEN.null ? null : token === TOKEN.true, start, end);
    }
  }

  #number(start: number): void {
    const written = wordAt(this.#text, start);
    const end = start + written.length;
    this.#scanner.setPosition(end);
    const value = Number(written);
    this.#step();
    const problem = problemOfNumber(written, value);
    if (problem !== undefined) this.#report(problem.code, start, end, problem.message, problem.help, true);
    // -0 and 0 are one value to every operator
    this.#put(problem === undefined ? value + 0 : 0, start, end);
  }

  /** Something that is no token of JSON. */
  #word(start: number): void {
    const word = wordAt(this.#text, start);
    const end = start + word.length;
    this.#scanner.setPosition(end);
    const alike = LOOKALIKES.get(word);
    if (alike !== undefined && (alike === ":" ? this.#expected === ":" : this.#expected === ", or end")) {
      this.#report("syntax-error", start, end, `expected \`${alike}\`, found ${quote(word)}`, `write \`${alike}\``);
      if (alike === ",") this.#comma(start);
      else this.#expected = "value";
      return;
    }
    const { message, help, value } = describeWord(word);
    if (this.#expected === "key" || this.#expected === "key or }") {
      const key = typeof value === "string" ? value : word;
      this.#report("syntax-error", start, end, `the key ${quote(key)} is not in double quotes`, `write \`${JSON.stringify(key)}\``);
      this.#named(key, start, end);
    } else {
      this.#beforeValue(TOKEN.unknown, start, end);
      this.#step();
      this.#report("syntax-error", start, end, message, help, value === undefined);
      this.#put(value ?? null, start, end);
    }
  }

  /** Sets the index of what is about to be read, where it is an element of an array. */
  #step(): void {
    const frame = this.#frames.at(-1);
    if (frame !== undefined && Array.isArray(frame.value)) frame.step = frame.value.length;
  }

  #attach(value: unknown, start: number): void {
    this.#step();
    const frame = this.#frames.at(-1);
    if (frame === undefined) this.value = value;
    else if (Array.isArray(frame.value)) frame.value.push(value);
    else if (!frame.dropped) frame.value[frame.step] = value;
    if (frame === undefined || Array.isArray(frame.value)) this.#record?.enter(start, undefined, 0, 0);
    else this.#record?.enter(start, String(frame.step), frame.keyStart, frame.keyEnd);
  }

  #put(value: unknown, start: number, end: number): void {
    this.#attach(value, start);
    this.#record?.leave(end);
    this.#afterValue();
  }

  #afterValue(): void {
    this.#expected = this.#frames.length === 0 ? "nothing more" : ", or end";
  }

  #open(value: unknown[] | { [key: string]: unknown }, start: number): void {
    if (this.#frames.length >= MOST_DEPTH) {
      this.#report(
        "too-deep",
        start,
        start + 1,
        `brackets nest more than ${MOST_DEPTH} deep`,
        "conditions may nest 200 deep: name parts of them as segments",
      );
      throw new Stop();
    }
    this.#attach(value, start);
    this.#frames.push({ value, start, step: 0, keyStart: 0, keyEnd: 0, dropped: false });
    this.#expected = Array.isArray(value) ? "value or ]" : "key or }";
  }

  #close(token: number, start: number): void {
    const frame = this.#frames.at(-1);
    const found = token === TOKEN.closeBrace ? "`}`" : "`]`";
    if (frame === undefined) this.#unexpected(found, start, start + 1);
    const opened = Array.isArray(frame.value) ? "`[`" : "`{`";
    if (Array.isArray(frame.value) !== (token === TOKEN.closeBracket))
      this.#stop(`${opened} is closed by ${found}`, start, start + 1, this.#openedAt(frame, opened));
    if (this.#expected === ":") this.#unexpected(found, start, start + 1);
    if (this.#expected === "value" && !Array.isArray(frame.value)) {
      this.#report("syntax-error", start, start + 1, `a value is missing before ${found}`, "write a value", true);
      this.#put(null, start, start);
    } else if (this.#expected === "value" || this.#expected === "key")
      this.#report("trailing-comma", this.#commaStart, this.#commaStart + 1, `a \`,\` stands before ${found}`, "remove the `,`");
    this.#frames.pop();
    this.#record?.leave(start + 1);
    this.#afterValue();
  }

  #openedAt(frame: Frame, opened: string): string {
    return `${opened} was opened on line ${this.#text.slice(0, frame.start).split(/\r\n|\n|\r/).length}`;
  }

  #end(start: number): void {
    const frame = this.#frames.at(-1);
    if (frame !== undefined) {
      const opened = Array.isArray(frame.value) ? "`[`" : "`{`";
      this.#stop(`the document ends before ${opened} is closed`, start, start, this.#openedAt(frame, opened));
    }
    if (this.#expected === "value")
      this.#stop("the document is empty", 0, 0, 'a policy is one JSON object: `{ "tierpolicy": 1, "name": "…", "services": {} }`');
  }
}

/** Reads a text; notes the places of its values where it is given something to note them in. */
export const readText = (text: string, record?: PlaceRecorder): ReadText => {
  const reader = new TextReader(text, record);
  const reliable = reader.read();
  return { value: reader.value, problems: reader.problems, reliable };
};
