import type { Need } from "@tierpolicy/schema";
import type { ReportedService } from "../report-data.js";
import type { Telling } from "../words/telling.js";
import type { Row, Table } from "./table.js";

const NEEDS = ["basic", "expected", "delight"] as const satisfies readonly Need[];

/** The rows of all services, those of one need under its name. */
export const byNeed = (
  { data: { services }, wording: { needs } }: Telling,
  rowsOf: (service: ReportedService, at: number) => readonly Row[],
): Table["groups"] =>
  NEEDS.flatMap((need) => {
    const rows = services.flatMap((service, at) => (service.need === need ? rowsOf(service, at) : []));
    return rows.length === 0 ? [] : [{ heading: needs[need], rows }];
  });
