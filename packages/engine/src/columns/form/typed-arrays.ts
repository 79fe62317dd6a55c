import type { CodeArray, NumberArray } from "../columns.js";

const isTyped = (value: unknown): value is Exclude<ArrayBufferView, DataView> => ArrayBuffer.isView(value);

export const isCodeArray = (value: unknown): value is CodeArray =>
  isTyped(value) && /^(Ui|I)nt(8|16|32)Array$/.test(value.constructor.name);

export const isNumberArray = (value: unknown): value is NumberArray =>
  isCodeArray(value) || value instanceof Float64Array || value instanceof Float32Array;

/** The first row with a value whose code is not below the size of the dictionary. */
export const firstBadCode = (codes: CodeArray, size: number, valid: Uint8Array | undefined): number | undefined => {
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if ((code < 0 || code >= size) && (valid === undefined || valid[row] !== 0)) return row;
  }
  return undefined;
};

/** The first row whose list ends before it begins. */
export const firstBadOffset = (offsets: Int32Array | Uint32Array, rows: number): number | undefined => {
  if ((offsets[0] as number) < 0) return 0;
  for (let row = 0; row < rows; row++) if ((offsets[row] as number) > (offsets[row + 1] as number)) return row;
  return undefined;
};
