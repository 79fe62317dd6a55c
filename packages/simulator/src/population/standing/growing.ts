/** Numbers of which nobody knows how many there will be. */
export class Growing<Numbers extends Uint16Array | Uint32Array> {
  length = 0;
  #numbers: Numbers;
  readonly #room: (length: number) => Numbers;

  /** @param room makes an empty array */
  constructor(room: (length: number) => Numbers) {
    this.#room = room;
    this.#numbers = room(1024);
  }

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const larger = this.#room(this.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.length++] = number;
  }

  /** Those that there are by now. */
  get numbers(): Numbers {
    return this.#numbers.subarray(0, this.length) as Numbers;
  }
}
