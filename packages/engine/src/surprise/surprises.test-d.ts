import { definePolicy } from "@tierpolicy/schema";
import type { Either } from "fp-ts/lib/Either.js";
import { expectTypeOf, it } from "vitest";
import { compile } from "../compile/compile.js";
import { surprises } from "./surprises.js";

const defined = definePolicy({
  tierpolicy: 1,
  name: "tea-house",
  facts: { visits: { type: "integer", minimum: 0 }, today: { type: "string", format: "date", clock: true } },
  services: { cake: { need: "delight", surprise: { perYear: 2, minGapDays: 45 } } },
});
if (defined._tag === "Left") throw new Error("the policy is valid");
const compiled = compile(defined.right);
const asked = { id: "c-7", date: "2026-05-01", secret: "sixteen bytes or more" };

it("takes the facts of the policy, and the clock may be left out", () => {
  surprises(compiled, { ...asked, facts: { visits: 3 } });
  surprises(compiled, { ...asked, facts: { visits: 3, today: "2026-05-01" } });
  // @ts-expect-error a fact has another type
  surprises(compiled, { ...asked, facts: { visits: "3" } });
  // @ts-expect-error a misspelt fact
  surprises(compiled, { ...asked, facts: { visit: 3 } });
});

it("takes a secret as text or bytes, and a record by service", () => {
  surprises(compiled, {
    ...asked,
    facts: { visits: 3 },
    secret: new Uint8Array(16),
    delivered: { cake: "2026-01-01", retired: "2025-01-01" },
  });
  // @ts-expect-error a secret is no number
  surprises(compiled, { ...asked, facts: { visits: 3 }, secret: 7 });
});

it("gives the ids of what is due, or what is wrong", () => {
  const due = surprises(compiled, { ...asked, facts: { visits: 3 } });
  expectTypeOf(due).toExtend<Either<readonly { readonly code: string }[], readonly string[]>>();
});
