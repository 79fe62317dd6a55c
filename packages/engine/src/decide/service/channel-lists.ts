/** How many lists are kept to be shared. */
const MOST_LISTS = 1 << 10;

/** Frozen lists of channels, the same list for the same channels. */
export class ChannelLists {
  readonly #ids: readonly string[];
  readonly #root: Node = { list: Object.freeze([]), next: [] };
  #count = 1;

  constructor(ids: readonly string[]) {
    this.#ids = ids;
  }

  /** @param channels their places among the ids, ascending, the first `count` of them */
  listOf(channels: Int32Array, count: number): readonly string[] {
    let node = this.#root;
    for (let i = 0; i < count; i++) {
      const channel = channels[i] as number;
      const next = node.next[channel];
      if (next === undefined && this.#count >= MOST_LISTS) return this.#made(channels, count);
      node = next ?? this.#add(node, channels, i + 1);
    }
    return node.list;
  }

  #add(node: Node, channels: Int32Array, count: number): Node {
    const next: Node = { list: this.#made(channels, count), next: this.#ids.map(() => undefined) };
    node.next[channels[count - 1] as number] = next;
    this.#count += 1;
    return next;
  }

  #made(channels: Int32Array, count: number): readonly string[] {
    return Object.freeze(Array.from(channels.subarray(0, count), (channel) => this.#ids[channel] as string));
  }
}

/** A list, and those that have one channel more. */
interface Node {
  readonly list: readonly string[];
  /** By channel. */
  readonly next: (Node | undefined)[];
}
