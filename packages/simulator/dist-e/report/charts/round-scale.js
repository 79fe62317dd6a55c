/** People come in wholes. */
const LEAST = 4;
const ROUND = [1, 2, 4, 5, 10];
/** A scale from 0 up to a round number that is not below the greatest value, in quarters. */
export const roundScale = (greatest) => {
    const reached = Math.max(greatest, LEAST);
    const power = 10 ** Math.floor(Math.log10(reached));
    const top = (ROUND.find((one) => one * power >= reached) ?? 10) * power;
    const quarters = [0, 0.25, 0.5, 0.75, 1].map((share) => share * top);
    return { domain: [0, top], ticks: quarters.every(Number.isInteger) ? quarters : [0, top / 2, top] };
};
//# sourceMappingURL=round-scale.js.map