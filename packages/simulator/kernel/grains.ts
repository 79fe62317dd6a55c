/** A number between -1 and 1, as it is added up: rounded to a multiple of 2^-24, ties to even. */
@inline
export function grain(value: f64): f64 {
  return value + 402653184.0 - 402653184.0;
}
