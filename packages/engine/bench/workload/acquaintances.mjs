import { cellsOf } from "./cells.mjs";

/** So few customers that the cell of each is met again and again. */
const FAMILIAR = 50;
const VARIANTS = 8;

/**
 * Customers of few cells: every one a new object, and in the finer facts with other values than the others, as far as the cell lets them.
 *
 * @param crowd `crowd(0, count)` are the customers who were met
 * @returns `(number, count)`: as many as asked for
 */
export const acquaintancesOf = (policy, crowd, random) => {
  let variants;
  return (number, count) => {
    variants ??= variantsOf(policy, crowd(0, FAMILIAR), random);
    const customers = [];
    for (let turn = number; customers.length < count; turn++)
      crowd(0, FAMILIAR).forEach((customer, index) => {
        customers.push(Object.assign(customer, variants[index][turn % VARIANTS]));
      });
    return customers.slice(0, count);
  };
};

const variantsOf = (policy, customers, { below }) => {
  const cellOf = cellsOf(policy);
  return customers.map((customer) => {
    const cell = cellOf(customer);
    return Array.from({ length: VARIANTS }, () => {
      const { spend, score, lastContact } = customer;
      const other = {
        spend: spend + below(100),
        score: Math.min(score + below(100), 999_999),
        lastContact: `${lastContact.slice(0, -3)}${below(90) + 10}Z`,
      };
      return cellOf({ ...customer, ...other }) === cell ? other : {};
    });
  });
};
