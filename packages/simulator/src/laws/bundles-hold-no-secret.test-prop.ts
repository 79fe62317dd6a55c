import { bundleFor } from "@tierpolicy/engine";
import { moduleOf } from "@tierpolicy/engine/ahead-of-time";
import type { Policy } from "@tierpolicy/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { trusted } from "../arbitraries/policies.js";
import { bytesOf, type Shipped, shipments, shippedTo } from "./bundles.test-support.js";
import { carriageWithin } from "./compiled.test-support.js";
import { MARK, marksIn, withAndWithoutSecrets } from "./planted-secrets.test-support.js";

const moduleText = (policy: Policy): string => {
  const { code, types } = moduleOf(policy, { carriage: carriageWithin(policy) });
  return `${code}${types}`;
};

/** The audience's bundle of the policy with secrets and of the one without. */
const bundlesOf = ({ policy, audience }: Shipped): readonly [planted: Policy, plain: Policy] => {
  const [planted, plain] = withAndWithoutSecrets(policy).map((document) => shippedTo(trusted(document), audience)?.bundle);
  fc.pre(planted !== undefined && plain !== undefined);
  return [planted as Policy, plain as Policy];
};

test("no byte of a bundle tells whether there is a secret", () => {
  fc.assert(
    fc.property(shipments(), (shipped) => {
      const [planted, plain] = bundlesOf(shipped);
      expect(marksIn(bytesOf(planted))).toEqual([]);
      expect(bytesOf(planted)).toBe(bytesOf(plain));
      expect(moduleText(planted)).toBe(moduleText(plain));
    }),
    { numRuns: 12 },
  );
});

test("the same secrets are in the bundle of those who may know, and in the policy, so that their marks would be seen", () => {
  fc.assert(
    fc.property(shipments(), ({ policy }) => {
      const [document] = withAndWithoutSecrets(policy);
      expect(new Set(marksIn(JSON.stringify(document))).size).toBeGreaterThan(30);
      const bundle = bundleFor(trusted(document), [`${MARK}-members`]);
      fc.pre(bundle._tag === "Right");
      const marks = new Set(bundle._tag === "Right" ? marksIn(bytesOf(bundle.right)) : []);
      for (const mark of ["perk", "members", "inner", "letter", "boss", "clerk", "partner", "best", "offer", "tag", "value", "standard"])
        expect(marks).toContain(`${MARK}-${mark}`);
      for (const mark of ["assertion", "fact-title", "members-description", "letter-title"]) expect(marks).not.toContain(`${MARK}-${mark}`);
    }),
    { numRuns: 10 },
  );
});

const wordsIn = (value: unknown, key = ""): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((item) => wordsIn(item));
  if (typeof value !== "object" || value === null) return [key, JSON.stringify(value)];
  return [key, ...Object.entries(value).flatMap(([id, inner]) => wordsIn(inner, JSON.stringify(id)))];
};

test("no key, word or number of a bundle is new", () => {
  fc.assert(
    fc.property(shipments(), ({ policy, bundle }) => {
      const known = new Set(wordsIn(policy.document));
      expect(wordsIn(bundle.document).filter((word) => !known.has(word))).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
