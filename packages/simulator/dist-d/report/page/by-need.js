const NEEDS = ["basic", "expected", "delight"];
/** The rows of all services, those of one need under its name. */
export const byNeed = ({ data: { services }, wording: { needs } }, rowsOf) => NEEDS.flatMap((need) => {
    const rows = services.flatMap((service, at) => (service.need === need ? rowsOf(service, at) : []));
    return rows.length === 0 ? [] : [{ heading: needs[need], rows }];
});
//# sourceMappingURL=by-need.js.map