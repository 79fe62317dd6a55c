import type { Calendar } from "../standing/world.js";

/** Of a scheduled delight, the places in a share at which it comes, week by week: those from `starts[week]` up to, not including, `starts[week + 1]`. */
export interface Due {
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
}

/**
 * Turns a calendar by rows into one by weeks.
 *
 * @param rows by place
 */
export const dueOf = ({ offsets, weeks }: Calendar, rows: Int32Array): Due => {
  const last = weeks.reduce((most, week) => Math.max(most, week), 0);
  const starts = new Uint32Array(last + 3);
  const forEach = (visit: (week: number, place: number) => void): void => {
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place] as number;
      for (let at = offsets[row] as number; at < (offsets[row + 1] as number); at++) visit(weeks[at] as number, place);
    }
  };
  forEach((week) => {
    (starts[week + 2] as number)++;
  });
  for (let week = 2; week < starts.length; week++) (starts[week] as number) += starts[week - 1] as number;
  const places = new Uint32Array(starts.at(-1) as number);
  // Each week's start moves to its end meanwhile, where that of the next one is.
  forEach((week, place) => {
    places[(starts[week + 1] as number)++] = place;
  });
  return { starts, places };
};

/** Those of a week. */
export const dueIn = ({ starts, places }: Due, week: number): Uint32Array =>
  week + 1 < starts.length ? places.subarray(starts[week], starts[week + 1]) : places.subarray(0, 0);
