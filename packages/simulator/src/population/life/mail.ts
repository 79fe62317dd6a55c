/** What some neighbouring places tell: what of, and the tellers' satisfaction. */
export interface Edge {
  readonly of: Uint16Array<ArrayBuffer>;
  readonly how: Float64Array<ArrayBuffer>;
}

/** What those who are looked after in one thread told in a week, as far as it may be heard in another one, or in the same. */
export interface Post {
  /** To people far away who are looked after there, as the kernel writes them: in the order of the tellers' places. */
  readonly letters: Uint8Array<ArrayBuffer>;
  /** At the first places, and at the last ones. */
  readonly first: Edge;
  readonly last: Edge;
}

/** What a thread hears in a week. */
export interface Mail {
  /** In the order of the tellers' places. */
  readonly letters: readonly Uint8Array<ArrayBuffer>[];
  /** What is told before the first place, and after the last one. */
  readonly before: Edge;
  readonly after: Edge;
}

/**
 * What a thread gets: the shares stand in a ring.
 *
 * @param posts what each thread has for it, itself included
 */
export const mailOf = (thread: number, posts: readonly Post[]): Mail => ({
  letters: posts.map(({ letters }) => letters),
  before: (posts.at(thread - 1) as Post).last,
  after: (posts[(thread + 1) % posts.length] as Post).first,
});
