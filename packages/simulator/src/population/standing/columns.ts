/** By row of a question, the row of everybody that it is about; undefined where these are the same. */
export type Places = Uint32Array | undefined;

/** Whole numbers, a row each. */
export type WholeNumbers = Uint8Array | Uint16Array | Uint32Array;

/** Columns that several ask for, worked out once. */
export const remembering = <Key>(make: (key: Key) => Uint8Array, nameOf: (key: Key) => string): ((key: Key) => Uint8Array) => {
  const known = new Map<string, Uint8Array>();
  return (key) => {
    const name = nameOf(key);
    const column = known.get(name) ?? make(key);
    known.set(name, column);
    return column;
  };
};

/** 1 for who is in some of the columns at least. */
export const union = (columns: readonly Uint8Array[], rows: number): Uint8Array => {
  const some = new Uint8Array(rows);
  for (const column of columns) for (let row = 0; row < rows; row++) some[row] = (some[row] as number) | (column[row] as number);
  return some;
};

/** An array of the same numbers that holds `most` too. */
export const roomFor = <Numbers extends WholeNumbers>(numbers: Numbers, most: number): Numbers | Uint16Array | Uint32Array => {
  const bytes = most < 2 ** 8 ? 1 : most < 2 ** 16 ? 2 : 4;
  if (numbers.BYTES_PER_ELEMENT >= bytes) return numbers;
  return bytes === 2 ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
};
