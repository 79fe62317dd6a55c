/** Numbers the patterns of bits that people have in some columns, in the order in which they are met. */
export class Patterns {
    /** By column: from twice a number so far, one more where the bit is set, to the number with that column. */
    #finer;
    #counts;
    constructor(columns) {
        this.#finer = Array.from({ length: columns }, () => []);
        this.#counts = Array.from({ length: columns }, () => 0);
    }
    /** The number of the pattern that stands in a row; that of no columns is 0. */
    numberAt(columns, row) {
        let number = 0;
        for (let column = 0; column < columns.length; column++)
            number = this.#next(column, 2 * number + columns[column][row]);
        return number;
    }
    #next(column, from) {
        const finer = this.#finer[column];
        const known = finer[from];
        if (known !== undefined)
            return known;
        const number = this.#counts[column];
        this.#counts[column] = number + 1;
        finer[from] = number;
        return number;
    }
}
//# sourceMappingURL=patterns.js.map