import type { Column, Customers } from "@tierpolicy/engine/columns";
import type { Fact, Policy } from "@tierpolicy/schema";
import type { Customer } from "../../arbitraries/customers/write-customer.js";
import type { FactNames, People } from "../people/people.js";

/** People of whom all is said one by one: by week the day on which it begins, and by row and week the facts, the clock aside. */
export const listedPeople = (dates: readonly string[], customers: number, everybody: readonly ((week: number) => Customer)[]): People => {
  const saidOf = (customer: Customer, fact: string): unknown => (Object.hasOwn(customer, fact) ? customer[fact] : undefined);
  const factsOf = (week: number, some: readonly ((week: number) => Customer)[], { facts }: Policy, only: FactNames = facts): Customers => {
    const now = some.map((one) => one(week));
    const columnOf = (fact: Fact): Column => {
      const { id, clock, type, recurring } = fact;
      if (clock) return { constant: type.kind === "date-time" ? `${dates[week]}T00:00:00Z` : dates[week] };
      const values = now.map((one) => saidOf(one, id));
      return (recurring && quickColumn(fact, values)) || values;
    };
    return {
      rows: now.length,
      columns: Object.fromEntries([...facts.values()].flatMap((fact) => (only.has(fact.id) ? [[fact.id, columnOf(fact)]] : []))),
    };
  };
  return {
    rows: everybody.length,
    customers,
    weeks: dates.length,
    dateOf: (week) => dates[week] as string,
    facts: (week, policy) => factsOf(week, everybody, policy),
    factsOf: (week, rows, policy, only) =>
      factsOf(
        week,
        Array.from(rows, (row) => everybody[row] as (week: number) => Customer),
        policy,
        only,
      ),
    changed: (week) =>
      Uint32Array.from(
        everybody.flatMap((one, row) => (week > 0 && JSON.stringify(one(week)) !== JSON.stringify(one(week - 1)) ? [row] : [])),
      ),
  };
};

/** As what comes round is given in a simulation, where everybody has a value. */
const quickColumn = ({ type }: Fact, values: readonly unknown[]): Column | undefined => {
  if (type.kind === "boolean" && values.every((value) => typeof value === "boolean")) return Uint8Array.from(values, Number);
  if (type.kind !== "enum" || values.some((value) => !type.values.includes(String(value)))) return undefined;
  return { codes: Uint8Array.from(values, (value) => type.values.indexOf(String(value))), dictionary: type.values };
};
