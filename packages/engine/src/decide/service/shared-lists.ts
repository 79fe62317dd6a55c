/** How many lists are kept to be shared. */
const MOST_LISTS = 1 << 10;

/** Frozen lists of some of a few texts, the same list for the same ones. */
export class SharedLists {
  readonly #texts: readonly string[];
  readonly #root: Node = { list: Object.freeze([]), next: [] };
  #count = 1;

  constructor(texts: readonly string[]) {
    this.#texts = texts;
  }

  /** @param places among the texts, ascending, the first `count` of them */
  listOf(places: Int32Array, count: number): readonly string[] {
    let node = this.#root;
    for (let i = 0; i < count; i++) {
      const place = places[i] as number;
      const next = node.next[place];
      if (next === undefined && this.#count >= MOST_LISTS) return this.#made(places, count);
      node = next ?? this.#add(node, places, i + 1);
    }
    return node.list;
  }

  #add(node: Node, places: Int32Array, count: number): Node {
    const next: Node = { list: this.#made(places, count), next: this.#texts.map(() => undefined) };
    node.next[places[count - 1] as number] = next;
    this.#count += 1;
    return next;
  }

  #made(places: Int32Array, count: number): readonly string[] {
    return Object.freeze(Array.from(places.subarray(0, count), (place) => this.#texts[place] as string));
  }
}

/** A list, and those that have one text more. */
interface Node {
  readonly list: readonly string[];
  /** By text. */
  readonly next: (Node | undefined)[];
}
