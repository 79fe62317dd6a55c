import { quote } from "../diagnostics/words.js";
import { type KeyFault, ValueBuilder } from "./builder.js";
import { LONGEST_KEY, MOST_DEPTH, RESERVED_KEY } from "./limits.js";
import type { PlaceRecorder } from "./places.js";
import { ProblemLog, Stop } from "./problem-log.js";
import { createScanner } from "./scanner.generated.js";
import { describeWord, LOOKALIKES, problemOfCharacters, problemOfNumber, problemOfString, type TextProblem, wordAt } from "./spelling.js";
import { type JSONScanner, TOKEN, TOKEN_ERROR } from "./tokens.js";

/** What a text says, as far as it could be read. */
export interface ReadText {
  readonly value: unknown;
  readonly problems: readonly TextProblem[];
  /** False where so much is wrong that the value is not what the author meant, and nothing should be said about it. */
  readonly reliable: boolean;
}

type Expected = "value" | "value or ]" | "key" | "key or }" | ":" | ", or end" | "nothing more";

const EXPECTED: { readonly [expected in Expected]: string } = {
  value: "a value",
  "value or ]": "a value or `]`",
  key: "a key in double quotes",
  "key or }": "a key in double quotes or `}`",
  ":": "`:`",
  ", or end": "`,` or the closing bracket",
  "nothing more": "nothing after the end of the document",
};

const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/**
 * Reads JSON without recursion. Slips whose meaning is plain (a comment, a comma too many or too few, a quote of another kind)
 * are reported and reading goes on; at anything else it stops.
 */
class TextReader {
  readonly #text: string;
  readonly #scanner: JSONScanner;
  readonly #built: ValueBuilder;
  readonly #log: ProblemLog;
  #expected: Expected = "value";
  #commaStart = 0;

  constructor(text: string, record: PlaceRecorder | undefined) {
    this.#text = text;
    this.#scanner = createScanner(text);
    if (text.startsWith("\ufeff")) this.#scanner.setPosition(1);
    this.#built = new ValueBuilder(record);
    this.#log = new ProblemLog(() => this.#built.pointer);
  }

  /** Whether it came to the end. */
  read(): boolean {
    try {
      while (this.#next());
      return true;
    } catch (stop) {
      if (stop instanceof Stop) return false;
      throw stop;
    }
  }

  get problems(): readonly TextProblem[] {
    return this.#log.problems;
  }

  get value(): unknown {
    return this.#built.value;
  }

  #unexpected(found: string, start: number, end: number): never {
    const help = this.#expected === "nothing more" ? "a document is one JSON object" : undefined;
    return this.#log.stop(`expected ${EXPECTED[this.#expected]}, found ${found}`, start, end, help);
  }

  #skipBlanks(): void {
    const from = this.#scanner.getPosition();
    let to = from;
    while (isBlank(this.#text.charCodeAt(to))) to++;
    if (to > from) this.#scanner.setPosition(to);
  }

  /** Reads one token; false at the end of the text. */
  #next(): boolean {
    this.#skipBlanks();
    const token = this.#scanner.scan();
    const start = this.#scanner.getTokenOffset();
    const end = this.#scanner.getPosition();
    switch (token) {
      case TOKEN.end:
        this.#end(start);
        return false;
      case TOKEN.lineComment:
      case TOKEN.blockComment:
        this.#comment(start, end);
        return true;
      case TOKEN.unknown:
        this.#word(start);
        return true;
      case TOKEN.comma:
        this.#comma(start);
        return true;
      case TOKEN.colon:
        if (this.#expected !== ":") this.#unexpected("`:`", start, end);
        this.#expected = "value";
        return true;
      case TOKEN.closeBrace:
      case TOKEN.closeBracket:
        this.#close(token === TOKEN.closeBrace ? "object" : "array", start);
        return true;
      default:
        this.#beforeValue(token, start, end);
        if (this.#expected === "key" || this.#expected === "key or }") this.#key(token, start, end);
        else this.#value(token, start, end);
        return true;
    }
  }

  #comment(start: number, end: number): void {
    const help = "say it in a `description`, or remove it";
    if (this.#scanner.getTokenError() === TOKEN_ERROR.unclosedComment)
      this.#log.stop("a comment is not closed", start, start + 2, `JSON has no comments: ${help}`);
    this.#log.report("comment", start, end, "JSON has no comments", help);
  }

  #comma(start: number): void {
    const kind = this.#built.inside?.kind;
    if (kind !== undefined && (this.#expected === "value" || this.#expected === "value or ]")) {
      this.#built.element();
      this.#log.report(
        "syntax-error",
        start,
        start + 1,
        "a value is missing before `,`",
        kind === "array" ? "remove the `,`" : "write a value",
        true,
      );
      if (kind === "object") this.#built.put(null, start, start);
    } else if (this.#expected !== ", or end") this.#unexpected("`,`", start, start + 1);
    this.#commaStart = start;
    this.#expected = kind === "array" ? "value" : "key";
  }

  /** Where a comma or a colon was left out and a value follows, says so and goes on. */
  #beforeValue(token: number, start: number, end: number): void {
    const kind = this.#built.inside?.kind;
    if (this.#expected === ":") {
      this.#log.report(
        "syntax-error",
        start,
        end,
        `expected \`:\` before ${quote(this.#text.slice(start, end))}`,
        "write `:` between a key and its value",
      );
      this.#expected = "value";
    } else if (this.#expected === ", or end" && (kind === "array" || token === TOKEN.string)) {
      this.#log.report(
        "syntax-error",
        start,
        end,
        `expected \`,\` before ${quote(this.#text.slice(start, end))}`,
        "write `,` after what stands before it",
      );
      this.#expected = kind === "array" ? "value" : "key";
    } else if (this.#expected === ", or end" || this.#expected === "nothing more")
      this.#unexpected(quote(this.#text.slice(start, end)), start, end);
  }

  #key(token: number, start: number, end: number): void {
    if (token !== TOKEN.string) this.#unexpected(quote(this.#text.slice(start, end)), start, end);
    const key = this.#string(start);
    this.#named(key, start, end);
    this.#spelling(key, start, end);
  }

  #named(key: string, start: number, end: number): void {
    const fault: KeyFault | undefined = this.#built.key(key, start, end);
    this.#expected = ":";
    if (fault === "key-too-long")
      this.#log.report(fault, start, end, `a key has ${key.length} characters`, `choose a name of at most ${LONGEST_KEY}`, true);
    else if (fault === "reserved-key")
      this.#log.report(fault, start, end, `\`${RESERVED_KEY}\` cannot be a key`, "choose another name", true);
    else if (fault === "duplicate-key")
      this.#log.report(fault, start, end, `${quote(key)} stands here twice`, "keep one of the two, or rename one");
  }

  #string(start: number): string {
    if (this.#scanner.getTokenError() === TOKEN_ERROR.unclosedString)
      this.#log.stop(
        "a string is not closed on its line",
        start,
        this.#scanner.getPosition(),
        'close it with `"`; write a line break inside a string as `\\n`',
      );
    return this.#scanner.getTokenValue();
  }

  #spelling(value: string, start: number, end: number): void {
    const written = this.#text.slice(start, end);
    this.#log.misspelt(this.#scanner.getTokenError() === 0 ? problemOfCharacters(written, value) : problemOfString(written), start);
  }

  #value(token: number, start: number, end: number): void {
    switch (token) {
      case TOKEN.openBrace:
        this.#open({}, start, "key or }");
        return;
      case TOKEN.openBracket:
        this.#open([], start, "value or ]");
        return;
      case TOKEN.string: {
        const value = this.#string(start);
        this.#built.element();
        this.#spelling(value, start, end);
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
    this.#built.element();
    const value = Number(written);
    const problem = problemOfNumber(written, value);
    this.#log.misspelt(problem, start);
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
      this.#log.report("syntax-error", start, end, `expected \`${alike}\`, found ${quote(word)}`, `write \`${alike}\``);
      if (alike === ",") this.#comma(start);
      else this.#expected = "value";
      return;
    }
    const { message, help, value } = describeWord(word);
    if (this.#expected === "key" || this.#expected === "key or }") {
      const key = typeof value === "string" ? value : word;
      this.#log.report("syntax-error", start, end, `the key ${quote(key)} is not in double quotes`, `write ${quote(JSON.stringify(key))}`);
      this.#named(key, start, end);
      return;
    }
    this.#beforeValue(TOKEN.unknown, start, end);
    this.#built.element();
    this.#log.report("syntax-error", start, end, message, help, value === undefined);
    this.#put(value ?? null, start, end);
  }

  #put(value: unknown, start: number, end: number): void {
    this.#built.put(value, start, end);
    this.#afterValue();
  }

  #afterValue(): void {
    this.#expected = this.#built.depth === 0 ? "nothing more" : ", or end";
  }

  #open(value: unknown[] | { [key: string]: unknown }, start: number, expected: Expected): void {
    if (this.#built.depth >= MOST_DEPTH) {
      const help = "conditions may nest 200 deep: name parts of them as segments";
      this.#log.report("too-deep", start, start + 1, `brackets nest more than ${MOST_DEPTH} deep`, help);
      throw new Stop();
    }
    this.#built.open(value, start);
    this.#expected = expected;
  }

  #close(kind: "array" | "object", start: number): void {
    const { inside } = this.#built;
    const found = kind === "object" ? "`}`" : "`]`";
    if (inside === undefined || this.#expected === ":") this.#unexpected(found, start, start + 1);
    else if (inside.kind !== kind) this.#log.stop(`${this.#opening()} is closed by ${found}`, start, start + 1, this.#openedAt());
    else if (this.#expected === "value" && kind === "object") {
      this.#log.report("syntax-error", start, start + 1, `a value is missing before ${found}`, "write a value", true);
      this.#built.put(null, start, start);
    } else if (this.#expected === "value" || this.#expected === "key")
      this.#log.report("trailing-comma", this.#commaStart, this.#commaStart + 1, `a \`,\` stands before ${found}`, "remove the `,`");
    this.#built.close(start + 1);
    this.#afterValue();
  }

  #opening(): string {
    return this.#built.inside?.kind === "array" ? "`[`" : "`{`";
  }

  #openedAt(): string {
    const before = this.#text.slice(0, this.#built.inside?.start);
    return `${this.#opening()} was opened on line ${before.split(/\r\n|\n|\r/).length}`;
  }

  #end(start: number): void {
    if (this.#built.inside !== undefined)
      this.#log.stop(`the document ends before ${this.#opening()} is closed`, start, start, this.#openedAt());
    if (this.#expected === "value")
      this.#log.stop("the document is empty", 0, 0, 'a policy is one JSON object: `{ "tierpolicy": 1, "name": "…", "services": {} }`');
  }
}

/** Reads a text; notes the places of its values where it is given something to note them in. */
export const readText = (text: string, record?: PlaceRecorder): ReadText => {
  const reader = new TextReader(text, record);
  const reliable = reader.read();
  return { value: reader.value, problems: reader.problems, reliable };
};
