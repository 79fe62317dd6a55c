/** Every diagnostic of this package that is no finding of a check, by its code. Its page is docs/diagnostics/<code>.md. */
export const SIMULATOR_CODES = {
    "unused-allow": { severity: "warn", title: "an allow that allows nothing" },
    "expired-allow": { severity: "warn", title: "an allow that has run out" },
    "undated-allow": { severity: "warn", title: "an allow with an end, on a day that nobody says" },
    "unreadable-row": { severity: "error", title: "a row of a file that says no customer" },
    "unknown-customer": { severity: "error", title: "a customer that the test file does not have" },
    "nothing-expected": { severity: "error", title: "a test that expects nothing" },
    "failed-expectation": { severity: "error", title: "something that a policy test expects and that is not so" },
    "simulation-option": { severity: "error", title: "something that no simulation can start from" },
    "unknown-coefficient": { severity: "error", title: "a coefficient that the model does not have" },
    "coefficient-value": { severity: "error", title: "a coefficient outside its range" },
    "differing-facts": { severity: "error", title: "a fact that two policies declare differently" },
    "nobody-generated": { severity: "error", title: "invariants under which nobody was found to exist" },
    "unreadable-file": { severity: "error", title: "a file that cannot be read" },
};
//# sourceMappingURL=codes.js.map