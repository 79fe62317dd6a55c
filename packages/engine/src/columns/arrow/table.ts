/** What is used here of a `Table` of apache-arrow, of whatever version from 14 on. */
export interface ArrowTable {
  readonly numRows: number;
  getChild(name: string): ArrowVector | null;
}

/** What is used here of a `Vector` of apache-arrow. */
export interface ArrowVector {
  readonly type: { readonly typeId: number; toString(): string };
  readonly length: number;
  readonly nullCount: number;
  readonly data: readonly ArrowData[];
  get(index: number): unknown;
  isValid(index: number): boolean;
  getChildAt(index: number): ArrowVector | null;
  getChild(name: string): ArrowVector | null;
  toArray(): unknown;
}

export interface ArrowData {
  readonly length: number;
  readonly values: unknown;
  readonly valueOffsets: unknown;
  readonly children: readonly { readonly length: number }[];
  readonly dictionary?: ArrowVector;
}

/** Arrow's types by their `typeId`, which are part of its format. */
export const ARROW_TYPES = {
  null: 1,
  int: 2,
  float: 3,
  utf8: 5,
  bool: 6,
  date: 8,
  timestamp: 10,
  list: 12,
  struct: 13,
  largeUtf8: 20,
  dictionary: -1,
} as const;
