// The steps of src/population/model/expectation.ts, in single precision as these are, for one and for four.

@inline
export function towards(expectation: f32, target: f32, share: f32): f32 {
  return expectation + share * (target - expectation);
}

@inline
export function experienced(expectation: f32, experience: f32, more: f32, less: f32): f32 {
  return towards(expectation, experience, experience > expectation ? more : less);
}

@inline
export function fourTowards(expectation: v128, target: v128, share: v128): v128 {
  return f32x4.add(expectation, f32x4.mul(share, f32x4.sub(target, expectation)));
}

/** The step goes down where the claim is lower: then nothing is changed. */
@inline
export function fourTold(expectation: v128, claim: v128, share: v128): v128 {
  return f32x4.pmax(expectation, fourTowards(expectation, claim, share));
}
