import type { Formulas } from "@tierpolicy/engine";
import { describe, expect, it } from "vitest";
import { entangled, policyOn } from "./blow-up.test-support.js";
import { policyOf } from "./checked.test-support.js";
import type { Alternative, Question } from "./property.js";
import { searchOf } from "./search.js";

const policy = policyOf(policyOn(entangled(16, 4)));

const question = (of: (formulas: Formulas) => readonly Alternative[]): Question => ({
  subject: { rules: [] },
  pointer: "",
  topic: "whether there is somebody",
  violation: (formulas) => ({ kind: "any", of: of(formulas) }),
  isShownBy: () => true,
  tell: () => ({ message: "there is", help: "", pointers: [""] }),
});

/** Nobody knows who they are before they are looked for. */
const tooMany = ({ segment }: Formulas): Alternative => ({
  kind: "customer",
  get customers() {
    return segment("riddle3");
  },
});

describe("a question of several alternatives, of which one is too hard", () => {
  const search = searchOf(policy, 200, 1);

  it("is open where nobody shows the others", () => {
    const asked = question((formulas) => [tooMany(formulas), { kind: "customer", customers: formulas.space.nobody }]);
    expect(search(asked, [])).toEqual({ reason: "more than 200 diagram nodes" });
  });

  it("is answered by whoever shows another one", () => {
    const asked = question((formulas) => [tooMany(formulas), { kind: "customer", customers: formulas.space.everyone, label: "anybody" }]);
    expect(search(asked, [])).toMatchObject({ label: "anybody", witness: { customer: { spend: 0 } } });
  });
});
