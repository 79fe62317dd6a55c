/** The customers of all tests of a policy. */
export const customersOf = (ran, { path }) => ran.flatMap(({ tested, report }) => (tested?.path === path && report ? report.tests.map(({ customer }) => customer) : []));
//# sourceMappingURL=ran-tests.js.map