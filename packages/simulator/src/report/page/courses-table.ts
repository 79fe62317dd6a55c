import type { Insert, Markup } from "@tierpolicy/engine/page";
import type { Band } from "../../population/bands/band.js";
import type { Telling } from "../words/telling.js";
import { band } from "./figure.js";
import { details } from "./section.js";
import { table } from "./table.js";

interface Courses {
  readonly caption: string;
  readonly courses: readonly { readonly title: Insert; readonly bands: readonly Band[] }[];
  readonly shown: (value: number) => string;
}

/** Every fourth week is enough to follow a course, and the last one is always there. */
const EVERY = 4;

/** What charts show, as figures. */
export const coursesTable = ({ caption, courses, shown }: Courses, telling: Telling): Markup => {
  const { data, wording, numbers } = telling;
  const { dates } = data.simulated;
  return details(
    caption,
    table({
      kind: "figures",
      caption,
      columns: [wording.satisfaction.date, ...courses.map(({ title }) => title)],
      groups: [
        {
          rows: dates.flatMap((date, week) =>
            week % EVERY === 0 || week === dates.length - 1
              ? [
                  {
                    heading: numbers.day(date),
                    cells: courses.map(({ bands }) => {
                      const found = bands[week];
                      return found && band(found, shown, telling);
                    }),
                  },
                ]
              : [],
          ),
        },
      ],
    }),
  );
};
