import { isLeft, map, right } from "fp-ts/lib/Either.js";
import { mapWithIndex } from "fp-ts/lib/NonEmptyArray.js";
import { bandAround } from "../bands/band.js";
import { everyRun } from "../bands/every-run.js";
import { COEFFICIENTS } from "../coefficients/coefficients.js";
import { alike } from "../compare/alike.js";
import { readOptions } from "../options/read-options.js";
import { byMoves, influenceOf, trialOf } from "./influence.js";
/**
 * What moves the difference of two policies, b less a, in several measures at once, since it is the simulations that take time.
 *
 * @param tried the coefficients that are set to their plausible low and high, one at a time
 * @returns in the order of the measures
 */
export const influencesIn = async (measures, [a, b], options, tried) => {
    const setting = readOptions(options);
    if (isLeft(setting))
        return setting;
    const { coefficients } = setting.right;
    const changes = tried.flatMap((coefficient) => changesOf(coefficient, coefficients));
    const runs = await everyRun(options, 2 * (1 + changes.length), (one, living) => differencesIn(measures, [a, b], one, changes, living));
    return map((done) => mapWithIndex((measure) => {
        const differences = done.map((one) => one[measure] ?? []);
        return influencesOf(differences, changes, coefficients);
    })(measures))(runs);
};
const changesOf = (coefficient, usual) => COEFFICIENTS[coefficient].plausible.filter((value) => value !== usual[coefficient]).map((value) => ({ coefficient, value }));
const differencesIn = async (measures, [a, b], setting, changes, living) => {
    const differences = measures.map(() => []);
    const settings = changes.map(({ coefficient, value }) => ({
        ...setting,
        coefficients: { ...setting.coefficients, [coefficient]: value },
    }));
    for (const one of [setting, ...settings]) {
        const pair = await alike(a, b, one, living);
        if (isLeft(pair))
            return pair;
        for (const [measure, of] of measures.entries())
            differences[measure]?.push(of(pair.right.b) - of(pair.right.a));
    }
    return right(differences);
};
/** @param runs by run, the difference as it is, then with each change */
const influencesOf = (runs, changes, coefficients) => {
    const differencesAt = (place) => runs.map((differences) => differences[place] ?? Number.NaN);
    const usual = differencesAt(0);
    const tried = new Map();
    for (const [at, { coefficient, value }] of changes.entries())
        tried.set(coefficient, [...(tried.get(coefficient) ?? []), trialOf(value, usual, differencesAt(at + 1))]);
    const influences = [...tried].map(([coefficient, trials]) => influenceOf(coefficient, coefficients[coefficient], trials));
    return Object.freeze({ runs: runs.length, difference: bandAround(usual), influences: Object.freeze(influences.sort(byMoves)) });
};
//# sourceMappingURL=influences-in.js.map