/** Numbers of which nobody knows how many there will be. */
export class Growing {
    length = 0;
    #numbers;
    #room;
    /** @param room makes an empty array */
    constructor(room) {
        this.#room = room;
        this.#numbers = room(1024);
    }
    push(number) {
        if (this.length === this.#numbers.length) {
            const larger = this.#room(this.length * 2);
            larger.set(this.#numbers);
            this.#numbers = larger;
        }
        this.#numbers[this.length++] = number;
    }
    /** Those that there are by now. */
    get numbers() {
        return this.#numbers.subarray(0, this.length);
    }
}
//# sourceMappingURL=growing.js.map