/** Letters below this are found in a list, others in a map. */
const NEAR = 256;

/**
 * A place in a tree of words: what the letters so far have led to. Words that were met before cost a look-up a letter and make nothing.
 */
export class Place<Made> {
  /** The number that the root was given. */
  readonly of: number;
  readonly parent: Place<Made> | undefined;
  readonly letter: number;
  /** What the word stands for, once somebody wants it. */
  made: Made | undefined = undefined;
  #near: (Place<Made> | undefined)[] | undefined = undefined;
  #far: Map<number, Place<Made>> | undefined = undefined;

  constructor(of: number, parent?: Place<Made>, letter = -1) {
    this.of = of;
    this.parent = parent;
    this.letter = letter;
  }

  /** The place that a further letter leads to, if it was met before. */
  known(letter: number): Place<Made> | undefined {
    return letter < NEAR ? this.#near?.[letter] : this.#far?.get(letter);
  }

  add(letter: number): Place<Made> {
    const place = new Place<Made>(this.of, this, letter);
    if (letter < NEAR) {
      this.#near ??= [];
      // No holes far from the others: V8 would make a dictionary of the list.
      while (this.#near.length <= letter) this.#near.push(undefined);
      this.#near[letter] = place;
    } else {
      this.#far ??= new Map();
      this.#far.set(letter, place);
    }
    return place;
  }

  /** The letters on the way here. */
  word(): readonly number[] {
    const letters: number[] = [];
    for (let place: Place<Made> = this; place.parent !== undefined; place = place.parent) letters.push(place.letter);
    return letters.reverse();
  }

  forget(): void {
    this.#near = undefined;
    this.#far = undefined;
  }
}
