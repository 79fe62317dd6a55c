// As they are named in docs/model.md. What moves expectations is of single precision, as these are.

export let forgetting: f32 = 0;
export let learningFromMore: f32 = 0;
export let learningFromLess: f32 = 0;
export let learningFromForeseen: f32 = 0;
export let learningFromSurprise: f32 = 0;
export let persuasion: f32 = 0;

export let foreseenWithinWeeks: f64 = 0;
export let dropsToExpected: f64 = 0;
export let dropsToBasic: f64 = 0;
export let rises: f64 = 0;
export let joyOfDelight: f64 = 0;
export let swingOfExpected: f64 = 0;
export let angerOfBasic: f64 = 0;
export let sympathy: f64 = 0;
export let envyOfEquals: f64 = 0;
export let envyOfOthers: f64 = 0;
export let weightOfEnvy: f64 = 0;
export let calming: f64 = 0;
export let tellsFrom: f64 = 0;
export let unhappyTell: f64 = 0;
export let happyTell: f64 = 0;
export let referralsSucceed: f64 = 0;
export let advertisingImpresses: f64 = 0;
export let leavingPerYear: f64 = 0;
export let leavingBySatisfaction: f64 = 0;
export let attemptsPerYear: f64 = 0;
export let attemptsSucceed: f64 = 0;
