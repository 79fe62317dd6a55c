/** The plan of a world that shows week 0 already. */
export const planOf = ({ rows, customers, services, segments, equals }, { seed, coefficients }) => ({
    seed,
    coefficients,
    rows,
    customers,
    services: services.map(({ id, need, delivery, kept, codes, amongEquals, calendar }) => ({
        id,
        need,
        delivery,
        kept,
        codes,
        amongEquals,
        ...(calendar && { calendar }),
    })),
    members: segments.map(({ members }) => members),
    equals,
});
/** Says, week by week, what is new in this world. */
export const newsOf = (world) => {
    const { services } = world;
    const known = services.map(() => 0);
    let edition = -1;
    return () => {
        const news = {
            situations: services.map(({ situations }, place) => situations.slice(known[place])),
            changed: services.map(({ changed }) => changed),
            members: world.edition !== edition,
        };
        for (const [place, { situations }] of services.entries())
            known[place] = situations.length;
        edition = world.edition;
        return news;
    };
};
//# sourceMappingURL=plan.js.map