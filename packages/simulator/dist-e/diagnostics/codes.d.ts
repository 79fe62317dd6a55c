/** Every diagnostic of this package that is no finding of a check, by its code. Its page is docs/diagnostics/<code>.md. */
export declare const SIMULATOR_CODES: {
    readonly "unused-allow": {
        readonly severity: "warn";
        readonly title: "an allow that allows nothing";
    };
    readonly "expired-allow": {
        readonly severity: "warn";
        readonly title: "an allow that has run out";
    };
    readonly "undated-allow": {
        readonly severity: "warn";
        readonly title: "an allow with an end, on a day that nobody says";
    };
    readonly "unreadable-row": {
        readonly severity: "error";
        readonly title: "a row of a file that says no customer";
    };
    readonly "unknown-customer": {
        readonly severity: "error";
        readonly title: "a customer that the test file does not have";
    };
    readonly "nothing-expected": {
        readonly severity: "error";
        readonly title: "a test that expects nothing";
    };
    readonly "failed-expectation": {
        readonly severity: "error";
        readonly title: "something that a policy test expects and that is not so";
    };
    readonly "simulation-option": {
        readonly severity: "error";
        readonly title: "something that no simulation can start from";
    };
    readonly "unknown-coefficient": {
        readonly severity: "error";
        readonly title: "a coefficient that the model does not have";
    };
    readonly "coefficient-value": {
        readonly severity: "error";
        readonly title: "a coefficient outside its range";
    };
    readonly "differing-facts": {
        readonly severity: "error";
        readonly title: "a fact that two policies declare differently";
    };
    readonly "nobody-generated": {
        readonly severity: "error";
        readonly title: "invariants under which nobody was found to exist";
    };
    readonly "unreadable-file": {
        readonly severity: "error";
        readonly title: "a file that cannot be read";
    };
};
export type SimulatorCode = keyof typeof SIMULATOR_CODES;
//# sourceMappingURL=codes.d.ts.map