// dist/population/coefficients/coefficients.js
var share = "share, 0 to 1", shareOfDistance = "share of the distance, 0 to 1", ASSUMPTION = "assumption", assumedShare = (value, plausible, meaning, unit = share) => ({ default: value, range: [0, 1], plausible, unit, meaning, source: ASSUMPTION }), COEFFICIENTS = {
  categoryBasic: assumedShare(0.8, [0.6, 0.95], "what people expect of a basic service of which nobody has spoken to them"),
  categoryExpected: assumedShare(0.3, [0.1, 0.5], "what people expect of an expected service of which nobody has spoken to them"),
  categoryDelight: assumedShare(0, [0, 0.1], "what people expect of a delight of which nobody has spoken to them"),
  claimNone: assumedShare(0.2, [0, 0.4], "what people take it to mean that they are told of a service without a promise"),
  claimBestEffort: assumedShare(0.5, [0.4, 0.7], "what people take a promise of best effort to mean"),
  claimTarget: assumedShare(0.9, [0.8, 0.99], "what people take a target to mean, where the standard names no share"),
  claimGuaranteed: assumedShare(1, [0.95, 1], "what people take a guarantee to mean"),
  toldIndividually: assumedShare(0.02, [0.01, 0.05], "how far a week of being told in person moves what is expected towards the claim", shareOfDistance),
  toldInSegment: assumedShare(0.03, [0.01, 0.06], "how far a week of news inside the segment moves what is expected towards the claim", shareOfDistance),
  toldInPublic: assumedShare(0.05, [0.02, 0.1], "how far a week of advertising moves what is expected towards the claim", shareOfDistance),
  forgetting: {
    default: 0.01,
    range: [0, 1],
    plausible: [3e-3, 0.03],
    unit: "share of the distance a week, 0 to 1",
    meaning: "how far what is expected goes back in a week to what the category lets people expect",
    source: "that it fades: Rust & Oliver 2000; how fast: assumption"
  },
  learningFromMore: {
    ...assumedShare(0.15, [0.05, 0.3], "how far an experience above what was expected moves what is expected towards it", shareOfDistance),
    source: "that delight raises what is expected later: Rust & Oliver 2000; how far: assumption"
  },
  learningFromLess: assumedShare(0.1, [0.05, 0.3], "how far an experience below what was expected moves what is expected towards it", shareOfDistance),
  learningFromForeseen: assumedShare(0.5, [0.3, 0.7], "how far a delight that could be foreseen moves what is expected towards it", shareOfDistance),
  learningFromSurprise: assumedShare(0.1, [0.05, 0.3], "how far a delight that nobody could foresee moves what is expected towards it", shareOfDistance),
  foreseenWithinWeeks: {
    default: 1,
    range: [0, 26],
    plausible: [0, 3],
    unit: "weeks",
    meaning: "how exactly a delight must keep a year, or its last interval, to be foreseen",
    source: ASSUMPTION
  },
  occasionsOfBasic: {
    default: 26,
    range: [0, 52],
    plausible: [12, 52],
    unit: "a year, at most one a week",
    meaning: "how often a customer has to do with a basic service",
    source: ASSUMPTION
  },
  occasionsOfExpected: {
    default: 12,
    range: [0, 52],
    plausible: [6, 26],
    unit: "a year, at most one a week",
    meaning: "how often a customer has to do with an expected service",
    source: ASSUMPTION
  },
  occasionsOfDelight: {
    default: 6,
    range: [0, 52],
    plausible: [2, 12],
    unit: "a year, at most one a week",
    meaning: "how often a delight comes that has no schedule and is always offered",
    source: ASSUMPTION
  },
  keptUnderHighControl: assumedShare(0.98, [0.95, 0.999], "how often a service that is well controlled comes as it should, where there is no evidence"),
  keptUnderLowControl: assumedShare(0.85, [0.7, 0.95], "how often a service that is little controlled comes as it should, where there is no evidence"),
  keptDelight: assumedShare(0.95, [0.85, 1], "how often a delight comes as it should, where there is no evidence"),
  joyOfDelight: {
    ...assumedShare(1, [0.7, 1], "satisfaction with a delight that is wholly unexpected", "satisfaction, 0 to 1"),
    source: "the curve: Kano 1984, Wang & Ji 2010; its height: assumption"
  },
  swingOfExpected: {
    ...assumedShare(1, [0.7, 1], "satisfaction where all is better, and dissatisfaction where all is worse, than expected", "satisfaction, 0 to 1"),
    source: "the line: Kano 1984, Wang & Ji 2010; its ends: assumption"
  },
  angerOfBasic: {
    ...assumedShare(1, [0.7, 1], "dissatisfaction where a basic is missing that was taken for granted", "satisfaction, 0 to 1"),
    source: "the curve: Kano 1984, Wang & Ji 2010; its depth: assumption"
  },
  dropsToExpected: assumedShare(0.5, [0.35, 0.65], "from what expectation on a delight has dropped to an expected service", "expectation, 0 to 1"),
  dropsToBasic: assumedShare(0.9, [0.8, 0.97], "from what expectation on a service is taken for granted", "expectation, 0 to 1"),
  rises: assumedShare(0.15, [0.05, 0.3], "how far below such a mark expectation must fall before a service that has dropped rises again", "expectation, 0 to 1"),
  weightOfBasic: assumedShare(0.1, [0.05, 0.2], "how far an experience of a basic moves a customer's satisfaction towards it", shareOfDistance),
  weightOfExpected: assumedShare(0.1, [0.05, 0.2], "how far an experience of an expected service moves a customer's satisfaction towards it", shareOfDistance),
  weightOfDelight: assumedShare(0.2, [0.1, 0.4], "how far an experience of a delight moves a customer's satisfaction towards it", shareOfDistance),
  calming: assumedShare(0.01, [3e-3, 0.03], "how far a customer's satisfaction goes back to indifference in a week", shareOfDistance),
  tellsFrom: assumedShare(0.4, [0.25, 0.6], "how strong, for better or worse, an experience must be to be told", "satisfaction, 0 to 1"),
  unhappyTell: {
    default: 9,
    range: [0, 50],
    plausible: [8, 10],
    unit: "people",
    meaning: "how many others an unhappy customer tells of an experience",
    source: "8 to 10: the figures for the simulator, after the service literature (TARP 1979)"
  },
  happyTell: {
    default: 4,
    range: [0, 50],
    plausible: [3, 5],
    unit: "people",
    meaning: "how many others a happy customer tells of an experience",
    source: ASSUMPTION
  },
  acquaintances: {
    default: 12,
    range: [0, 100],
    plausible: [8, 20],
    unit: "people",
    meaning: "how many people somebody may tell",
    source: ASSUMPTION
  },
  farAcquaintances: {
    ...assumedShare(0.1, [0.02, 0.3], "the share of acquaintances who do not know the others: rewired edges of a small world"),
    source: "the network: Watts & Strogatz 1998; the share: assumption"
  },
  persuasion: assumedShare(0.1, [0.03, 0.2], "how far a tale moves what the hearer expects towards what is told", shareOfDistance),
  sympathy: assumedShare(0.02, [0, 0.05], "how far a tale moves the hearer's satisfaction, or a stranger's opinion, towards the teller's experience", shareOfDistance),
  envyOfEquals: assumedShare(0.6, [0.3, 0.9], "dissatisfaction of a customer who learns of what equals get", "satisfaction, 0 to 1"),
  envyOfOthers: assumedShare(0.2, [0.05, 0.4], "dissatisfaction of a customer who learns of what only others get", "satisfaction, 0 to 1"),
  weightOfEnvy: assumedShare(0.2, [0.1, 0.4], "how far a comparison with those who get what oneself does not moves a customer's satisfaction towards it", shareOfDistance),
  leavingPerYear: {
    default: 0.15,
    range: [0, 1],
    plausible: [0.05, 0.3],
    unit: "a year, 0 to 1",
    meaning: "the share of indifferent customers who leave",
    source: ASSUMPTION
  },
  leavingBySatisfaction: {
    default: 2,
    range: [0, 10],
    plausible: [1, 3],
    unit: "exponent",
    meaning: "how strongly satisfaction holds customers: customers of satisfaction v leave exp(-this \xD7 v) times as often",
    source: ASSUMPTION
  },
  strangers: {
    default: 0.25,
    range: [0, 2],
    plausible: [0.1, 0.5],
    unit: "for each customer",
    meaning: "people who are no customers yet, but among their acquaintances",
    source: ASSUMPTION
  },
  attemptsPerYear: {
    default: 1,
    range: [0, 52],
    plausible: [0.5, 2],
    unit: "a year",
    meaning: "how often the company tries to win a stranger",
    source: ASSUMPTION
  },
  attemptsSucceed: {
    ...assumedShare(0.15, [0.1, 0.2], "how many attempts with strangers of no opinion succeed"),
    source: "15 %: the figures for the simulator"
  },
  referralsSucceed: {
    ...assumedShare(5e-3, [2e-3, 0.02], "how many good tales win the stranger who hears them"),
    source: "assumption, chosen so that in the worked examples about 60 % of new customers come through existing ones, as the figures for the simulator have it"
  },
  advertisingImpresses: assumedShare(0.05, [0.01, 0.1], "how far a stranger's opinion rises on first hearing of a service in public", shareOfDistance),
  winningCosts: {
    default: 4.5,
    range: [0, 100],
    plausible: [3, 6],
    unit: "times what keeping one for a year costs",
    meaning: "what winning a customer costs",
    source: "3 to 6: the figures for the simulator"
  }
}, COEFFICIENT_NAMES = Object.keys(COEFFICIENTS), DEFAULT_COEFFICIENTS = Object.freeze(Object.fromEntries(COEFFICIENT_NAMES.map((name) => [name, COEFFICIENTS[name].default])));

export {
  COEFFICIENTS,
  COEFFICIENT_NAMES,
  DEFAULT_COEFFICIENTS
};
