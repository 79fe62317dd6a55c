import { band } from "./figure.js";
import { details } from "./section.js";
import { table } from "./table.js";
/** Every fourth week is enough to follow a course, and the last one is always there. */
const EVERY = 4;
/** What charts show, as figures. */
export const coursesTable = ({ caption, courses, shown }, telling) => {
    const { data, wording, numbers } = telling;
    const { dates } = data.simulated;
    return details(caption, table({
        kind: "figures",
        caption,
        columns: [wording.satisfaction.date, ...courses.map(({ title }) => title)],
        groups: [
            {
                rows: dates.flatMap((date, week) => week % EVERY === 0 || week === dates.length - 1
                    ? [
                        {
                            heading: numbers.day(date),
                            cells: courses.map(({ bands }) => {
                                const found = bands[week];
                                return found && band(found, shown, telling);
                            }),
                        },
                    ]
                    : []),
            },
        ],
    }));
};
//# sourceMappingURL=courses-table.js.map