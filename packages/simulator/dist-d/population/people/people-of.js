import { isLeft, right } from "fp-ts/lib/Either.js";
import { numberOfDay } from "./calendar.js";
import { columnOf, firstRows, gathered } from "./columns/stored.js";
import { Crowd } from "./crowd.js";
import { givenPeople } from "./given/given-people.js";
import { possiblePeople } from "./invariants/possible-people.js";
import { lookedAt } from "./regions/looked-at.js";
import { sharedFacts } from "./shared-facts.js";
/**
 * Everybody in a simulation: the customers, and the strangers who may become customers. Policies that are to be compared have the same people.
 *
 * Who is generated has facts from every region that the policies tell apart, each as likely as any other (docs/model.md says it in full), and
 * satisfies all invariants in every week. Customers who are given are what they are; each stranger is then like one of them.
 *
 * @param policies one, or those that are to be compared
 * @returns the people; or everything that is wrong: a fact that the policies do not declare alike (`differing-facts`), invariants under
 * which nobody was found (`nobody-generated`), and of given customers what `decide` would say of each, at the pointer `/<index>/<fact>`
 */
export const peopleOf = (policies, { customers, weeks, seed, start, strangers }) => {
    const all = [policies].flat();
    const facts = sharedFacts(all);
    if (isLeft(facts))
        return facts;
    const count = typeof customers === "number" ? customers : customers.length;
    const rows = count + Math.ceil(count * strangers);
    const from = numberOfDay(start);
    const scene = { seed, start: from, looked: lookedAt(all, { from, until: from + 7 * weeks }) };
    const found = typeof customers === "number"
        ? possiblePeople(all, facts.right, scene, weeks, firstRows(rows))
        : givenPeople(all, facts.right, customers, { scene, weeks, rows });
    if (isLeft(found))
        return found;
    const { own, ids, ...traits } = found.right;
    const crowd = new Crowd(rows, facts.right, traits, start);
    const seenBy = (policy, week, chosen, only = policy.facts) => {
        const customers = crowd.customers(week, only.keys(), chosen);
        const others = own?.get(policy);
        if (others === undefined || others.size === 0)
            return customers;
        const columns = [...others].flatMap(([id, stored]) => only.has(id) ? [[id, columnOf(chosen === undefined ? stored : gathered(stored, chosen))]] : []);
        return { ...customers, columns: { ...customers.columns, ...Object.fromEntries(columns) } };
    };
    return right({
        rows,
        customers: count,
        ...(ids && { ids }),
        weeks,
        dateOf: crowd.dateOf,
        facts: (week, policy) => seenBy(policy, week),
        factsOf: (week, chosen, policy, only) => seenBy(policy, week, chosen, only),
        changed: crowd.changed,
    });
};
//# sourceMappingURL=people-of.js.map