import type { Change, Example } from "../../../diff/report.js";
import type { Counts } from "../../../diff/tally.js";
import { personLines } from "../../output/witness-lines.js";
import { visibleLength, wrapList } from "../../terminal/columns.js";
import type { Screen } from "../../terminal/screen.js";
import { concernedWords, ofAll, type RespectRow, respectRows } from "./rows.js";

/** A change, with how many real customers it concerns, if they were counted. */
export type CountedChange = Change & { readonly customers?: number };

/** What a table is drawn on, and with. */
export interface View {
  readonly screen: Screen;
  /** In columns. */
  readonly width: number;
  readonly currency: string | undefined;
  readonly counts: Counts | undefined;
}

/** A line for each respect in which a group changes; for whom, stands beside the first, where there is room. */
export const changesTable = (changes: readonly CountedChange[], view: View): string => {
  const { currency, screen, width } = view;
  const rows = changes.map((change) => ({
    change,
    respects: respectRows(change, currency).map((row) => cells(row, screen)),
    whom: [...concernedWords(change.segments), ...numberOf(change, view)],
  }));
  const services = widest(changes.map(({ service }) => service));
  const respects = widest(rows.flatMap(({ respects }) => respects.map(([respect]) => respect)));
  const values = widest(rows.map(({ respects: [first] }) => first?.[1] ?? ""));
  const margin = services + 4;
  const beside = margin + respects + 2 + values + 2;
  const isBeside = rows.every(({ whom }) => beside + widest(whom) < width);
  return rows
    .map(({ change, respects: cells, whom }) => {
      const lines = cells.map(([respect, value], at) => {
        const start = `  ${pad(at === 0 ? change.service : "", services)}  ${pad(respect, respects)}  `;
        return at === 0 && isBeside ? wrapList(`${start}${pad(value, values)}  `, whom, width, beside) : start + value;
      });
      const below = isBeside ? [] : [wrapList(`${" ".repeat(margin)}for `, whom, width)];
      return [...lines, ...below, ...exampleLines(change.witness, "such as ", margin, view)].join("\n");
    })
    .join("\n");
};

/** A customer as JSON, to be copied. */
export const exampleLines = ({ customer, was }: Example, label: string, margin: number, { screen, width }: View): readonly string[] => {
  const people = [{ lead: label, facts: customer }, ...(was ? [{ lead: "before as ", facts: was }] : [])];
  return people.flatMap(({ lead, facts }) =>
    personLines({ facts }, width - margin - lead.length).map((line, at) =>
      screen.colors.dim(`${" ".repeat(margin)}${at === 0 ? lead : " ".repeat(lead.length)}${line}`),
    ),
  );
};

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(visibleLength));

const pad = (text: string, to: number): string => text + " ".repeat(Math.max(0, to - visibleLength(text)));

const cells = ({ respect, before, after, mark }: RespectRow, { colors }: Screen): readonly [string, string] => {
  const sign = mark === "lost" ? colors.red("▼") : mark === "widened" ? colors.yellow("▲") : " ";
  const value = mark === undefined ? after : colors.bold(after);
  return [`${sign} ${respect}`, before === after ? value : `${before} → ${value}`];
};

const numberOf = ({ customers }: CountedChange, { counts }: View): readonly string[] =>
  counts === undefined || customers === undefined ? [] : [ofAll(customers, counts)];
