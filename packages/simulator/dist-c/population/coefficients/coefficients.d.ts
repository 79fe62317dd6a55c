/** What is known of one coefficient of the model. */
export interface Coefficient {
    readonly default: number;
    /** The least and the greatest value that it may have. */
    readonly range: readonly [least: number, greatest: number];
    /** Between these it may well lie: what sensitivity tries. */
    readonly plausible: readonly [low: number, high: number];
    /** What it is a number of. */
    readonly unit: string;
    readonly meaning: string;
    /** Who says so; `assumption` where nobody does. */
    readonly source: string;
}
/**
 * Every number of the population model that is not in the policy. All can be set; docs/model.md says where each has its place.
 */
export declare const COEFFICIENTS: {
    readonly categoryBasic: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "assumption";
    };
    readonly categoryExpected: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "assumption";
    };
    readonly categoryDelight: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "assumption";
    };
    readonly claimNone: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "assumption";
    };
    readonly claimBestEffort: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "assumption";
    };
    readonly claimTarget: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "assumption";
    };
    readonly claimGuaranteed: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "assumption";
    };
    readonly toldIndividually: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "assumption";
    };
    readonly toldInSegment: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "assumption";
    };
    readonly toldInPublic: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "assumption";
    };
    readonly forgetting: {
        readonly default: 0.01;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [0.003, 0.03];
        readonly unit: "share of the distance a week, 0 to 1";
        readonly meaning: "how far what is expected goes back in a week to what the category lets people expect";
        readonly source: "that it fades: Rust & Oliver 2000; how fast: assumption";
    };
    readonly learningFromMore: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "that delight raises what is expected later: Rust & Oliver 2000; how far: assumption";
    };
    readonly learningFromLess: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "assumption";
    };
    readonly learningFromForeseen: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "assumption";
    };
    readonly learningFromSurprise: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "assumption";
    };
    readonly foreseenWithinWeeks: {
        readonly default: 1;
        readonly range: readonly [0, 26];
        readonly plausible: readonly [0, 3];
        readonly unit: "weeks";
        readonly meaning: "how exactly a delight must keep a year, or its last interval, to be foreseen";
        readonly source: "assumption";
    };
    readonly occasionsOfBasic: {
        readonly default: 26;
        readonly range: readonly [0, 52];
        readonly plausible: readonly [12, 52];
        readonly unit: "a year, at most one a week";
        readonly meaning: "how often a customer has to do with a basic service";
        readonly source: "assumption";
    };
    readonly occasionsOfExpected: {
        readonly default: 12;
        readonly range: readonly [0, 52];
        readonly plausible: readonly [6, 26];
        readonly unit: "a year, at most one a week";
        readonly meaning: "how often a customer has to do with an expected service";
        readonly source: "assumption";
    };
    readonly occasionsOfDelight: {
        readonly default: 6;
        readonly range: readonly [0, 52];
        readonly plausible: readonly [2, 12];
        readonly unit: "a year, at most one a week";
        readonly meaning: "how often a delight comes that has no schedule and is always offered";
        readonly source: "assumption";
    };
    readonly keptUnderHighControl: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "assumption";
    };
    readonly keptUnderLowControl: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "assumption";
    };
    readonly keptDelight: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "assumption";
    };
    readonly joyOfDelight: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "the curve: Kano 1984, Wang & Ji 2010; its height: assumption";
    };
    readonly swingOfExpected: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "the line: Kano 1984, Wang & Ji 2010; its ends: assumption";
    };
    readonly angerOfBasic: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "the curve: Kano 1984, Wang & Ji 2010; its depth: assumption";
    };
    readonly dropsToExpected: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "assumption";
    };
    readonly dropsToBasic: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "assumption";
    };
    readonly rises: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "assumption";
    };
    readonly weightOfBasic: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "assumption";
    };
    readonly weightOfExpected: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "assumption";
    };
    readonly weightOfDelight: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "assumption";
    };
    readonly calming: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "assumption";
    };
    readonly tellsFrom: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "assumption";
    };
    readonly unhappyTell: {
        readonly default: 9;
        readonly range: readonly [0, 50];
        readonly plausible: readonly [8, 10];
        readonly unit: "people";
        readonly meaning: "how many others an unhappy customer tells of an experience";
        readonly source: "8 to 10: the figures for the simulator, after the service literature (TARP 1979)";
    };
    readonly happyTell: {
        readonly default: 4;
        readonly range: readonly [0, 50];
        readonly plausible: readonly [3, 5];
        readonly unit: "people";
        readonly meaning: "how many others a happy customer tells of an experience";
        readonly source: "assumption";
    };
    readonly acquaintances: {
        readonly default: 12;
        readonly range: readonly [0, 100];
        readonly plausible: readonly [8, 20];
        readonly unit: "people";
        readonly meaning: "how many people somebody may tell";
        readonly source: "assumption";
    };
    readonly farAcquaintances: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "the network: Watts & Strogatz 1998; the share: assumption";
    };
    readonly persuasion: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "assumption";
    };
    readonly sympathy: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "assumption";
    };
    readonly envyOfEquals: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "assumption";
    };
    readonly envyOfOthers: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "assumption";
    };
    readonly weightOfEnvy: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "assumption";
    };
    readonly leavingPerYear: {
        readonly default: 0.15;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [0.05, 0.3];
        readonly unit: "a year, 0 to 1";
        readonly meaning: "the share of indifferent customers who leave";
        readonly source: "assumption";
    };
    readonly leavingBySatisfaction: {
        readonly default: 2;
        readonly range: readonly [0, 10];
        readonly plausible: readonly [1, 3];
        readonly unit: "exponent";
        readonly meaning: "how strongly satisfaction holds customers: customers of satisfaction v leave exp(-this × v) times as often";
        readonly source: "assumption";
    };
    readonly strangers: {
        readonly default: 0.25;
        readonly range: readonly [0, 2];
        readonly plausible: readonly [0.1, 0.5];
        readonly unit: "for each customer";
        readonly meaning: "people who are no customers yet, but among their acquaintances";
        readonly source: "assumption";
    };
    readonly attemptsPerYear: {
        readonly default: 1;
        readonly range: readonly [0, 52];
        readonly plausible: readonly [0.5, 2];
        readonly unit: "a year";
        readonly meaning: "how often the company tries to win a stranger";
        readonly source: "assumption";
    };
    readonly attemptsSucceed: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "15 %: the figures for the simulator";
    };
    readonly referralsSucceed: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "assumption, chosen so that in the worked examples about 60 % of new customers come through existing ones, as the figures for the simulator have it";
    };
    readonly advertisingImpresses: {
        readonly default: number;
        readonly range: readonly [0, 1];
        readonly plausible: readonly [number, number];
        readonly unit: string;
        readonly meaning: string;
        readonly source: "assumption";
    };
    readonly winningCosts: {
        readonly default: 4.5;
        readonly range: readonly [0, 100];
        readonly plausible: readonly [3, 6];
        readonly unit: "times what keeping one for a year costs";
        readonly meaning: "what winning a customer costs";
        readonly source: "3 to 6: the figures for the simulator";
    };
};
export type CoefficientName = keyof typeof COEFFICIENTS;
/** A value for every coefficient. */
export type Coefficients = {
    readonly [name in CoefficientName]: number;
};
export declare const COEFFICIENT_NAMES: readonly CoefficientName[];
/** What is used where nothing else is said. */
export declare const DEFAULT_COEFFICIENTS: Coefficients;
//# sourceMappingURL=coefficients.d.ts.map