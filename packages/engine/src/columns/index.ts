export type { ColumnDecisions, ServiceColumns, TextColumn } from "./column-decisions.js";
export type {
  CodeArray,
  Column,
  ConstantColumn,
  Customers,
  DictionaryColumn,
  ListColumn,
  Nullable,
  NumberArray,
  ObjectColumn,
  ValueColumn,
} from "./columns.js";
export { type ColumnOptions, decideColumns } from "./decide-columns.js";
