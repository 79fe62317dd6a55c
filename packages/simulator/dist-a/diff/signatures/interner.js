/** Equal texts have equal numbers: what is put together from numbers stays short, however deep it nests. */
export class Interner {
    #numbers = new Map();
    of(...parts) {
        const text = JSON.stringify(parts);
        const known = this.#numbers.get(text);
        if (known !== undefined)
            return known;
        this.#numbers.set(text, this.#numbers.size);
        return this.#numbers.size - 1;
    }
}
/** As a set: in one order, each once. */
export const sorted = (numbers) => [...new Set(numbers)].sort((a, b) => a - b);
//# sourceMappingURL=interner.js.map