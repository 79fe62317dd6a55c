import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../compile/compile.js";
import { dateOf } from "./days.js";
import { drawsOf } from "./draws.js";
import { surpriseCalendar } from "./surprise-calendar.js";
import { surprises } from "./surprises.js";
import { teaHouse } from "./tea-house.test-support.js";

const house = teaHouse();
const compiled = compile(house);

test("the calendar by the draws of a secret and an id is what is due day after day", () => {
  const request = fc.record({
    id: fc.string({ minLength: 1 }),
    secret: fc.string({ minLength: 16 }),
    facts: fc.record({ garden: fc.boolean(), sings: fc.boolean() }),
    first: fc.nat(900),
  });
  fc.assert(
    fc.property(request, ({ id, secret, facts, first }) => {
      const dates = Array.from({ length: 40 }, (_, day) => dateOf(first + day));
      const offered = ["cake", ...(facts.garden ? ["flowers"] : []), ...(facts.sings ? ["song"] : [])];
      const calendar = surpriseCalendar(house, offered, { from: dates[0] as string, until: dates[39] as string });
      if (calendar._tag === "Left") throw new Error(calendar.left[0].message);
      const daily = dates.flatMap((date, day) => {
        const answer = surprises(compiled, { id, facts, date, secret });
        if (answer._tag === "Left") throw new Error(answer.left[0].message);
        return answer.right.map((service) => ({ service, day }));
      });
      expect(calendar.right(drawsOf(secret, id))).toEqual(daily);
    }),
    { numRuns: 30 },
  );
});
