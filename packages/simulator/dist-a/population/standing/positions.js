/**
 * Numbers the positions in which people are by now: never more of them than there are people, however many there have been, since a number
 * that nobody has any more is given again.
 */
export class Positions {
    #numbers = new Map();
    /** By number: what stands there, and how many are in it. */
    #patterns = [];
    #sizes = [];
    #free = [];
    isAt(number, pattern) {
        return this.#patterns[number] === pattern && this.#sizes[number] > 0;
    }
    /** @returns the number of the position that somebody takes */
    join(pattern) {
        const known = this.#numbers.get(pattern);
        const number = known ?? this.#free.pop() ?? this.#sizes.length;
        this.#sizes[number] = known === undefined ? 1 : this.#sizes[number] + 1;
        if (known !== undefined)
            return number;
        this.#numbers.set(pattern, number);
        this.#patterns[number] = pattern;
        return number;
    }
    leave(number) {
        const size = this.#sizes[number] - 1;
        this.#sizes[number] = size;
        if (size > 0)
            return;
        this.#numbers.delete(this.#patterns[number]);
        this.#free.push(number);
    }
}
//# sourceMappingURL=positions.js.map