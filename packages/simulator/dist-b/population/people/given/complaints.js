import { DIAGNOSTIC_CODES } from "@tierpolicy/schema";
/** So many problems are put into words: a file in which every row is wrong is not to fill the screen. */
const MOST = 100;
/** Collects what is wrong with given customers: the first problems in words, and how many there are. */
export class Complaints {
    #listed = [];
    #seen = new Set();
    #unlisted = 0;
    /** Whether what else is wrong is only counted. */
    get isFull() {
        return this.#listed.length >= MOST;
    }
    /** What is wrong, and need not be put into words. */
    count() {
        this.#unlisted += 1;
    }
    /** @param index of the customer, from 0 on */
    add(index, problems) {
        for (const { pointer, ...problem } of problems) {
            const placed = { ...problem, pointer: `/${index}${pointer}` };
            const identity = JSON.stringify([placed.code, placed.pointer, placed.message]);
            if (this.#seen.has(identity))
                continue;
            if (this.isFull)
                this.count();
            else {
                this.#seen.add(identity);
                this.#listed.push(Object.freeze(placed));
            }
        }
    }
    /** In the order of the customers. */
    all() {
        const listed = this.#listed.toSorted((one, other) => indexOf(one) - indexOf(other));
        return this.#unlisted === 0 ? listed : [...listed, tooMany(this.#unlisted)];
    }
}
const indexOf = ({ pointer }) => Number(pointer.split("/", 2)[1]);
const tooMany = (unlisted) => {
    const code = "too-many-problems";
    const message = unlisted === 1 ? "1 more problem is not listed" : `${unlisted} more problems are not listed`;
    return Object.freeze({ code, severity: DIAGNOSTIC_CODES[code].severity, message, pointer: "", help: "put these right first" });
};
//# sourceMappingURL=complaints.js.map