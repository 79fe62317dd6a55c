import type { LevelRange, MatrixCell, MatrixRow } from "@tierpolicy/engine";
import type { Policy } from "@tierpolicy/schema";
import Table from "cli-table3";
import { visibleLength, wrapList } from "../../terminal/columns.js";
import type { Screen } from "../../terminal/screen.js";

const WIDEST = 160;

/** Services down, segments across; as many tables below one another as the width of the screen asks for. */
export const matrixText = (rows: readonly MatrixRow[], policy: Policy, screen: Screen): string => {
  const { colors } = screen;
  if (rows.length === 0 || policy.services.size === 0) return "the policy has no segments or no services to show\n";
  const services = [...policy.services.keys()];
  const columns = rows.map((row): Column => ({ row, cells: row.services.map((cell) => cellLines(cell, screen)) }));
  const tables = groupsWithin(Math.min(screen.width, WIDEST), longest(services), columns).map((group) => {
    const table = new Table({
      head: ["", ...group.map(({ row }) => colors.bold(row.segment))],
      style: { head: [], border: [], compact: true },
      chars: CHARS,
    });
    services.forEach((service, at) => {
      table.push([service, ...group.map(({ cells }) => (cells[at] ?? []).join("\n"))]);
    });
    return table.toString();
  });
  const legend = `${colors.green("●")} always   ${colors.yellow("◐")} sometimes   ${colors.dim("·")} never`;
  return `${[...tables, legend, ...conditional(rows, Math.min(screen.width, WIDEST))].join("\n\n")}\n`;
};

interface Column {
  readonly row: MatrixRow;
  /** The lines of each cell. */
  readonly cells: readonly (readonly string[])[];
}

/** What a table puts around a cell. */
const PADDING = 3;

const longest = (texts: readonly string[]): number => Math.max(...texts.map(visibleLength));

/** As many columns side by side as fit; at least one. */
const groupsWithin = (width: number, first: number, columns: readonly Column[]): readonly (readonly Column[])[] => {
  const groups: Column[][] = [];
  let free = 0;
  for (const column of columns) {
    const needed = longest([column.row.segment, ...column.cells.flat()]) + PADDING;
    const group = groups.at(-1);
    if (group && needed <= free) {
      group.push(column);
      free -= needed;
    } else {
      groups.push([column]);
      free = width - first - PADDING - needed;
    }
  }
  return groups;
};

const CHARS = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "─",
  "mid-mid": "─",
  right: "",
  "right-mid": "",
  middle: " ",
};

const cellLines = ({ offered, commitment, publicity, terms }: MatrixCell, { colors }: Screen): readonly string[] => {
  if (offered === "never") return [colors.dim("·")];
  const sign = offered === "always" ? colors.green("●") : colors.yellow("◐");
  return [
    `${sign} ${commitment ? range(commitment) : ""}`,
    colors.dim(`  ${publicity ? range(publicity) : ""}`),
    ...Object.entries(terms ?? {}).map(([term, values]) => colors.dim(`  ${term} ${range(values)}`)),
  ];
};

const range = ({ lowest, highest }: LevelRange<string | number>): string => (lowest === highest ? `${lowest}` : `${lowest} – ${highest}`);

/** On what it depends whether the members of a segment are offered a service. */
const conditional = (rows: readonly MatrixRow[], width: number): readonly string[] => {
  const lines = rows.flatMap(({ segment, services }) =>
    services
      .filter(({ offered }) => offered === "sometimes")
      .map(({ service, dependsOn }) => wrapList(`  ${segment}, ${service}: `, dependsOn, width)),
  );
  return lines.length === 0 ? [] : [["sometimes depends on", ...lines].join("\n")];
};
