import { LONGEST_ROW, linesFrom, rowFromJson, unreadableRow } from "./row.js";
/** Follows brackets and strings through a JSON value; whether the value is well formed is left to `JSON.parse`. */
class Nesting {
    depth = 0;
    inString = false;
    escaped = false;
    /** Whether the character stands outside of all strings and brackets, and opens none. */
    isOutside(char) {
        if (this.inString) {
            if (this.escaped)
                this.escaped = false;
            else if (char === "\\")
                this.escaped = true;
            else if (char === '"')
                this.inString = false;
            return false;
        }
        if (char === '"')
            this.inString = true;
        else if (char === "[" || char === "{")
            this.depth += 1;
        else if ((char === "]" || char === "}") && this.depth > 0)
            this.depth -= 1;
        else
            return this.depth === 0;
        return false;
    }
}
const isSpace = (char) => char === " " || char === "\n" || char === "\r" || char === "\t";
/** Cuts the elements out of an array, or takes the one value of a text that is no array, and holds no more than one of them. */
class Cutter {
    place = "start";
    line = 1;
    firstLine = 1;
    element = "";
    length = 0;
    nesting = new Nesting();
    afterComma = false;
    rows = [];
    cut(chunk) {
        let from = 0;
        for (let at = 0; at < chunk.length; at += 1) {
            const char = chunk.charAt(at);
            if (this.isWithin()) {
                if (this.nesting.isOutside(char) && this.place === "element" && (char === "," || char === "]")) {
                    this.keep(chunk.slice(from, at));
                    this.finish();
                    this.punctuation(char);
                }
            }
            else if (!isSpace(char) && this.meets(char))
                from = at;
            if (char === "\n")
                this.line += 1;
        }
        if (this.isWithin())
            this.keep(chunk.slice(from));
        return this.taken();
    }
    finished() {
        if (this.isWithin())
            this.finish();
        if (this.place === "element" || this.place === "between")
            this.complain("the array of customers is not closed", this.line, "end it with `]`");
        return this.taken();
    }
    isWithin() {
        return this.place === "element" || this.place === "alone";
    }
    /** A character between elements; true where it begins one. */
    meets(char) {
        if (this.place === "beyond")
            return false;
        if (this.place === "end") {
            this.complain("something follows the array of customers", this.line, "write all customers in one array, or one a line as JSONL");
            this.place = "beyond";
            return false;
        }
        if (this.place === "start" && char === "[") {
            this.place = "between";
            return false;
        }
        if (this.place === "between" && (char === "," || char === "]")) {
            if (char === "," || this.afterComma)
                this.complain(`line ${this.line} has a comma too many`, this.line);
            this.punctuation(char);
            return false;
        }
        this.place = this.place === "start" ? "alone" : "element";
        this.firstLine = this.line;
        this.nesting = new Nesting();
        this.nesting.isOutside(char);
        return true;
    }
    punctuation(char) {
        this.place = char === "," ? "between" : "end";
        this.afterComma = char === ",";
    }
    keep(piece) {
        this.length += piece.length;
        // Of an element that is too long, only its end is looked for.
        this.element = this.length > LONGEST_ROW ? "" : this.element + piece;
    }
    finish() {
        const range = linesFrom(this.firstLine, this.line);
        const { element, length } = this;
        this.element = "";
        this.length = 0;
        if (length <= LONGEST_ROW)
            this.rows.push(rowFromJson(element, range));
        else
            this.complain(`the customer on line ${this.firstLine} is longer than ${LONGEST_ROW.toLocaleString("en")} characters`, this.firstLine);
    }
    complain(message, line, help) {
        this.rows.push(unreadableRow(message, linesFrom(line), help));
    }
    taken() {
        const { rows } = this;
        this.rows = [];
        return rows;
    }
}
/** Reads the customers of one JSON array, or the one customer of a text that is an object. */
export async function* jsonArray(chunks) {
    const cutter = new Cutter();
    for await (const chunk of chunks)
        yield cutter.cut(chunk);
    yield cutter.finished();
}
//# sourceMappingURL=json-array.js.map