import { bundleFor, compile, decide, readFacts, withoutServices } from "@tierpolicy/engine";
import type { Facts } from "@tierpolicy/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { boundaryCustomersOf } from "../arbitraries/customers/boundary-customers.js";
import { customerDraft, possibleCustomerWriter } from "../arbitraries/customers/customers.js";
import type { JsonObject } from "../arbitraries/documents/json.js";
import { trusted } from "../arbitraries/policies.js";
import { mayKnow } from "./audience.test-support.js";
import { bytesOf, hiddenFrom, isPureSurprise, membersNear, type Shipped, shipments, shippedTo } from "./bundles.test-support.js";
import { settledCarriage, silentlyCompiled } from "./compiled.test-support.js";
import { everyoneIn } from "./everyone.test-support.js";

const drafts = fc.noBias(fc.array(customerDraft, { minLength: 1, maxLength: 8, size: "max" }));

test("a bundle is the bundle of itself", () => {
  fc.assert(
    fc.property(shipments(), ({ bundle, audience }) => {
      const again = bundleFor(bundle, audience);
      expect(again._tag === "Right" && bytesOf(again.right)).toBe(bytesOf(bundle));
    }),
    { numRuns: 8 },
  );
});

test("to remove any of the services that are left out changes no byte", () => {
  let hidden = 0;
  fc.assert(
    fc.property(shipments(), fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), (shipped, drawn) => {
      const services = hiddenFrom(shipped);
      fc.pre(services.length > 0);
      hidden += services.length;
      const some = services.filter((_, at) => drawn[at]);
      const rest = trusted(withoutServices(shipped.policy, some) as JsonObject);
      expect(bytesOf(shippedTo(rest, shipped.audience)?.bundle ?? rest)).toBe(bytesOf(shipped.bundle));
    }),
    { numRuns: 10 },
  );
  expect(hidden, "so many services were left out").toBeGreaterThan(9);
});

/** Holds decisions of both on the services of the bundle against each other, and says how many there were. */
const compare = ({ policy, bundle }: Shipped, members: readonly Facts[]): number => {
  const [carriage, carried] = [settledCarriage(policy), settledCarriage(bundle)];
  if (carriage === undefined || carried === undefined) return 0;
  const [whole, cut] = [compile(policy, { carriage }), compile(bundle, { carriage: carried })];
  let compared = 0;
  for (const member of members) {
    const [before, after] = [decide(whole, member), decide(cut, member)];
    if (before._tag === "Left" || after._tag === "Left") throw new Error(`a member is refused: ${JSON.stringify([member, before, after])}`);
    expect(Object.keys(after.right.services)).toEqual([...bundle.services.keys()].sort());
    for (const [service, decision] of Object.entries(after.right.services)) {
      expect(decision, `on \`${service}\` for ${JSON.stringify(member)}`).toEqual(before.right.services[service]);
      compared += 1;
    }
  }
  return compared;
};

test("a bundle decides on its services, for every member of its audience, as the whole policy does", () => {
  let compared = 0;
  fc.assert(
    fc.property(shipments(), drafts, (shipped, drawn) => {
      const customers = drawn.map(possibleCustomerWriter(shipped.policy)).flatMap((customer) => {
        const facts = customer && readFacts(shipped.policy, customer);
        return facts?._tag === "Right" ? [facts.right] : [];
      });
      compared += compare(
        shipped,
        customers.flatMap((facts) => membersNear(shipped, facts)),
      );
    }),
    { numRuns: 20 },
  );
  expect(compared).toBeGreaterThan(100);
});

test("also for the members at the boundaries of its segments", () => {
  let compared = 0;
  fc.assert(
    fc.property(
      shipments({ facts: [2, 4] }).chain((shipped) =>
        fc.tuple(fc.constant(shipped), fc.array(boundaryCustomersOf(shipped.policy), { minLength: 4, maxLength: 4 })),
      ),
      ([shipped, customers]) => {
        compared += compare(
          shipped,
          customers.flatMap((customer) => membersNear(shipped, customer as Facts)),
        );
      },
    ),
    { numRuns: 15 },
  );
  expect(compared).toBeGreaterThan(100);
});

test("a bundle holds exactly the services that every one of its audience may know, pure surprises aside", () => {
  let held = 0;
  let lacking = 0;
  fc.assert(
    fc.property(shipments({ narrow: true, facts: [1, 3] }), ({ policy, audience, bundle }) => {
      const everyone = everyoneIn(policy);
      fc.pre(everyone !== undefined);
      const compiled = silentlyCompiled(policy);
      const decisions = (everyone ?? []).flatMap((customer) => {
        const decision = decide(compiled, customer);
        return decision._tag === "Right" ? [decision.right] : [];
      });
      const members = decisions.filter(({ segments }) => audience.some((segment) => segments.includes(segment)));
      const known = [...policy.services.values()]
        .filter((service) => !isPureSurprise(policy, service) && members.every((member) => mayKnow(member, service)))
        .map(({ id }) => id);
      expect([...bundle.services.keys()]).toEqual(known);
      held += known.length;
      lacking += policy.services.size - known.length;
    }),
    { numRuns: 30 },
  );
  expect(
    [held, lacking].every((count) => count > 10),
    `${held} held, ${lacking} left out`,
  ).toBe(true);
});
