type Column = Uint8Array | Uint16Array | Uint32Array;

/** A copy that all threads see, and that nobody changes any more. */
export const inSharedMemory = <Kept extends Column>(column: Kept): Kept => {
  const shared = new (column.constructor as new (memory: SharedArrayBuffer) => Kept)(new SharedArrayBuffer(column.byteLength));
  shared.set(column);
  return shared;
};
