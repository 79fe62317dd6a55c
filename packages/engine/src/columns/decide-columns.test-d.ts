import { definePolicy } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import { describe, expectTypeOf, it } from "vitest";
import { compile } from "../compile/compile.js";
import { decideColumns } from "./decide-columns.js";

const defined = definePolicy({
  tierpolicy: 1,
  name: "harbour-gym",
  facts: { visits: { type: "integer" }, today: { type: "string", format: "date", clock: true } },
  segments: { regular: { conditions: { all: [{ fact: "visits", operator: "greaterThan", value: 5 }] } } },
  services: { towels: { need: "basic", control: "high" } },
  channels: { desk: { reach: "individual" } },
});
if (isLeft(defined)) throw new Error("the policy is valid");
const compiled = compile(defined.right);
const columns = { visits: Int32Array.of(3), today: { constant: "2026-05-01" } };

describe("columns of a policy whose document TypeScript knows", () => {
  it("are those of its facts", () => {
    decideColumns(compiled, { rows: 1, columns });
    // @ts-expect-error a misspelt fact
    decideColumns(compiled, { rows: 1, columns: { visit: Int32Array.of(3), today: { constant: "2026-05-01" } } });
    // @ts-expect-error no column of any form
    decideColumns(compiled, { rows: 1, columns: { visits: 3, today: { constant: "2026-05-01" } } });
    // @ts-expect-error a misspelt service
    decideColumns(compiled, { rows: 1, columns }, { services: ["towel"] });
  });

  it("are answered in columns of its services, segments and channels", () => {
    const decided = decideColumns(compiled, { rows: 1, columns });
    if (isLeft(decided)) throw new Error("the columns are right");
    expectTypeOf(decided.right.services.towels.commitment).toEqualTypeOf<Uint8Array>();
    expectTypeOf(decided.right.services.towels.channels.desk).toEqualTypeOf<Uint8Array>();
    expectTypeOf(decided.right.segments.regular).toEqualTypeOf<Uint8Array>();
    // @ts-expect-error there is no such segment
    decided.right.segments.regulars;
  });
});
