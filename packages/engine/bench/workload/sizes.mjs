/**
 * What is measured. `share` is the part of all customers whom the narrowest comparison of a rule lets through: it falls as the
 * rules grow in number, so that about the same number of rules matches one customer everywhere. W5 is there to spoil things: see wide/.
 * A round has `customers` at most, as many as fit into a contender's time; agreement is checked on `few` at least.
 */
export const workloads = [
  { name: "W1", rules: 40, services: 20, share: 0.5, customers: 20_000, few: 200 },
  { name: "W2", rules: 100, services: 20, share: 0.2, customers: 20_000, few: 200 },
  { name: "W3", rules: 1_000, services: 100, share: 0.02, customers: 20_000, few: 40 },
  { name: "W4", rules: 10_000, services: 1_000, share: 0.002, customers: 20_000, few: 3 },
  {
    name: "W5",
    rules: 1_000,
    services: 200,
    segments: 50,
    selectors: 30,
    share: 0.3,
    customers: 20_000,
    few: 40,
    wide: true,
    contenders: ["hand-written", "decide", "explain"],
  },
];
