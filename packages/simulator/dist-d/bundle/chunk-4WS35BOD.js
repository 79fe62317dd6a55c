// dist/population/life/tally.js
var layoutOf = (segments, services) => {
  let count = Math.max(1, Math.ceil(segments / 8)), groups = Array.from({ length: count }, (_, group) => Array.from({ length: segments }, (__, segment) => segment).filter((segment) => segment % count === group)), memberships = (group) => groups.slice(0, group).reduce((sum, { length }) => sum + (1 << length), 0), before = groups.map((_, group) => 3 * memberships(group)), all = 3 * memberships(count), service = (place) => 4 + all + place * (8 + all);
  return {
    size: service(services),
    groups,
    memberships,
    members: (group) => 4 + before[group],
    service,
    membersOf: (place, group) => service(place) + 8 + before[group]
  };
}, together = (parts) => {
  let all = new Float64Array(parts[0].length);
  for (let part of parts)
    for (let place = 0; place < all.length; place++)
      all[place] += part[place];
  return all;
};

// dist/population/model/mood.js
var WEEKS = 365.25 / 7, ALMOST_ALL = 1 - 2 ** -52;
function leavingInWeek(mood, perYear, steepness) {
  return 1 - Math.exp(Math.log1p(-Math.min(perYear, ALMOST_ALL)) / WEEKS * Math.exp(-steepness * mood));
}
function joiningInWeek(opinion, attemptsPerYear, succeed, steepness) {
  return Math.min(1, attemptsPerYear / WEEKS) * Math.min(1, succeed * Math.exp(steepness * opinion));
}

// dist/population/chance/draws.js
var mix = (hash) => {
  let h = hash;
  return h = Math.imul(h ^ h >>> 16, 569420461), h = Math.imul(h ^ h >>> 15, 1935289751), h ^ h >>> 15;
}, numberOf = (name) => {
  let hash = 2166136261;
  for (let at = 0; at < name.length; at++)
    hash = Math.imul(hash ^ name.charCodeAt(at), 16777619);
  return mix(hash);
}, streamOf = (seed, purpose) => mix(mix(seed | 0) ^ numberOf(purpose)), bitsOf = (stream, one, other) => mix(mix(Math.imul(one, 2654435761)) + mix(stream + Math.imul(other, 2246822519))) >>> 0, uniformOf = (stream, one, other) => (bitsOf(stream, one, other) + 0.5) / 4294967296;

// dist/population/life/chance.js
var limitOf = (probability) => probability * 2 ** 32 - 0.5, streamsOfService = (seed, id) => ({
  occasion: streamOf(seed, `occasion ${id}`),
  kept: streamOf(seed, `kept ${id}`)
}), streamsOfPeople = (seed) => ({
  streamOfLeaving: streamOf(seed, "leaving"),
  streamOfJoining: streamOf(seed, "joining"),
  streamOfTelling: streamOf(seed, "telling"),
  streamOfFirstTold: streamOf(seed, "first told"),
  streamOfFar: streamOf(seed, "far"),
  streamOfFarPlace: streamOf(seed, "far place")
}), streamOfReferrals = (seed, week) => streamOf(seed, `referral ${week}`);

// dist/population/life/due.js
var dueOf = ({ offsets, weeks }, rows) => {
  let last = weeks.reduce((most, week) => Math.max(most, week), 0), starts = new Uint32Array(last + 3), forEach = (visit) => {
    for (let place = 0; place < rows.length; place++) {
      let row = rows[place];
      for (let at = offsets[row]; at < offsets[row + 1]; at++)
        visit(weeks[at], place);
    }
  };
  forEach((week) => {
    starts[week + 2]++;
  });
  for (let week = 2; week < starts.length; week++)
    starts[week] += starts[week - 1];
  let places = new Uint32Array(starts.at(-1));
  return forEach((week, place) => {
    places[starts[week + 1]++] = place;
  }), { starts, places };
}, dueIn = ({ starts, places }, week) => week + 1 < starts.length ? places.subarray(starts[week], starts[week + 1]) : places.subarray(0, 0);

// dist/population/life/kernel.generated.js
var KERNEL = "AGFzbQEAAAABZQ9gAn9/AGAAAGABfAF8YAN/f38AYAR/f39/AGACf38Bf2ACfHwBfGABfwF/YAV/f399fQF8YAZ/f39/fH8AYAd/f3x8f3x8AGAFf39/fn8AYAV/f39/fwBgAX8AYAZ/f39/f38AAk4FA2VudghNYXRoLm1pbgAGA2VudghNYXRoLmV4cAACA2VudghNYXRoLmFicwACA2VudghNYXRoLm1heAAGA2VudgpNYXRoLmxvZzFwAAIDGxoIAAkBAAMBBAUKBQcDAAEFCwwEDQcBAA4DBAUDAQABBoQFWX4BQgALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfQFDAAAAAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt/AUEAC38BQQALfwFBAAt8AUQAAAAAAAAAAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfAFEAAAAAAAAAAALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt9AUMAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC38BQQALfwFBAAt/AUEAC38BQQALfAFEAAAAAAAAAAALfQFDAAAAAAt9AUMAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt8AUQAAAAAAAAAAAt8AUQAAAAAAAAAAAsH0wdFBWJlZ2luABwEdHVybgAaBGxpdmUAGw5saW1pdE9mSm9pbmluZwNYDmxpbWl0T2ZMZWF2aW5nA1cMcGVvcGxlQ291bnRzAxIPc3RyZWFtT2ZKb2luaW5nA1YPc3RyZWFtT2ZMZWF2aW5nA1UJZm91ckNvdW50AwYOcmVzZXJ2ZUxldHRlcnMAGQtzb3J0TGV0dGVycwAYB3dyaXR0ZW4DLgx3cml0dGVuQ291bnQDFApiZWdpbkdyb3VwABQKcGVvcGxlU3VtcwMYCWZvcmdldEFsbAATBXBhaXJzAwEGZXF1YWxzAxUFbW9vZHMDCgRyb3dzAw4Ic3RhdHVzZXMDBwxiZWdpblNlcnZpY2UAEQhjb3VudHNPZgAQDXJlc2VydmVFcXVhbHMADwlzZXRDaGFuY2UADghpc1NlY3JldAM+EXJlc2VydmVTaXR1YXRpb25zAA0LZHJvcHBlZFN1bXMDMglncmFpblN1bXMDMAtvZmZlcmVkU3VtcwMxCGhlYXJkSG93AyQHaGVhcmRPZgMjB3RvbGRIb3cDCQZ0b2xkT2YDCAlldmVyeWJvZHkDVApsaW1pdE9mRmFyA0EFc2xvdHMDDQtzdHJlYW1PZkZhcgNSEHN0cmVhbU9mRmFyUGxhY2UDUxFzdHJlYW1PZkZpcnN0VG9sZANAD3N0cmVhbU9mVGVsbGluZwM/CmZvcmdldHRpbmcDQhBsZWFybmluZ0Zyb21Nb3JlAzQQbGVhcm5pbmdGcm9tTGVzcwM1FGxlYXJuaW5nRnJvbUZvcmVzZWVuAzYUbGVhcm5pbmdGcm9tU3VycHJpc2UDNwpwZXJzdWFzaW9uA0MTZm9yZXNlZW5XaXRoaW5XZWVrcwM4D2Ryb3BzVG9FeHBlY3RlZANEDGRyb3BzVG9CYXNpYwMsBXJpc2VzAzkMam95T2ZEZWxpZ2h0A0UPc3dpbmdPZkV4cGVjdGVkA0YMYW5nZXJPZkJhc2ljA0cIc3ltcGF0aHkDSAxlbnZ5T2ZFcXVhbHMDSQxlbnZ5T2ZPdGhlcnMDSgx3ZWlnaHRPZkVudnkDSwdjYWxtaW5nA0wJdGVsbHNGcm9tAyALdW5oYXBweVRlbGwDOgloYXBweVRlbGwDOxByZWZlcnJhbHNTdWNjZWVkA00UYWR2ZXJ0aXNpbmdJbXByZXNzZXMDTg5sZWF2aW5nUGVyWWVhcgNPFWxlYXZpbmdCeVNhdGlzZmFjdGlvbgM8D2F0dGVtcHRzUGVyWWVhcgNQD2F0dGVtcHRzU3VjY2VlZANRBm1lbW9yeQIACAEIDAEUCu1jGroCAwN9AnwDfyACQQN0IgojCmoiCysDACEJIAsgCSAAKwMgIwEgAiMCbGogAUECdUEFdGoiCyABQQNxIgFqLQAYQQNxQQJ0IgwjE2oqAgAgDEGQCWoqAgAgDEGACWoqAgAgAyALIAFBAnRqIgEqAgAiBpMiB5S8IgsgC0EfdUF/c3G+IgVDyUw9OZRDEn46OpIgBZRDnCyhO5IgBZRDA3LGPJIgBZRDG6jGPZIgBZRDZPyUPpIgBZRDbfwUP5IgBZSUIAxBoAlqKgIAIAeUkpS7IgggCaGioDkDACMIIAJBAXRqIgIvAQAiC0UgCJkiCSMJIApqIgorAwCZZHIgCSMgZnEhDCACIAAoAgggCyAMGzsBACAKIAi9IAopAwAgDBs3AwAgASAGIAQjNSADIAZeGyAHlJI4AgAgCAusAQICfAJ/IAFBA3QiBCMKaiIFKwMAIQMgBSADI0sjSSNKIAAoAjQjFSABQQJ0aigCAGotAABBAUYbmiICIAOhoqA5AwAgACgCOCIFQSBqIAUrAyBEAAAAAAAA8D+gOQMAIwggAUEBdGoiAS8BACEFIAEgACgCCEEBaiAFIAVFIAKZIgMjCSAEaiIAKwMAmWRyIAMjIGZxIgEbOwEAIAAgAr0gACkDACABGzcDAAvqAwMIfwF8AX0jDiAAQQJ0aigCACIHIAFGIwcgAGotAAAiBkECRnIEQA8LIwUgA0EBa0EBdSIIQcgAbGohCyMBIAAjAmxqIAhBAnUiCUEFdGohDCMEIAlBkAFsaiAIQQNxIglBAnRqKAIAIAwgCUEBdGovARBBBnRqIAZBBHRqKAIMQQFxIQojCiAAQQN0aiINKwMAIQ4gDSAOI0ggBCAOoaKgOQMAIAkgDGoiCS0AGCIMQQRxBEAgCSAMQXtxQQhyOgAYIApFIAZBAUZxBEAgCyAAEAYLCyMBIAAjAmxqIAhBAnVBBXRqIAhBA3FBAnRqIggqAgAhDyAIIA8jQ7xBACADQQFxIAogAiMVIABBAnRqKAIARnJxa3G+IAREAAAAAAAAAABkIgKzIA+TlJI4AgAgBkUgAnEEfyNNIAdBsfPd8XlsIgIgAkEQdnNBrdXCjwJsIgIgAkEPdnNBl9vomgdsIgIgAkEPdnMgBSABQfeUr694bGoiASABQRB2c0Gt1cKPAmwiASABQQ92c0GX2+iaB2wiASABQQ92c2oiASABQRB2c0Gt1cKPAmwiASABQQ92c0GX2+iaB2wiASABQQ92c7hEAAAAAAAA4D+gRAAAAAAAAPA9omQFQQALBEAjLSAAakEBOgAACwsHAELACiQAC/cEAwZ/A3wBfiMIIABBAXRqLwEAIQQjKSABaiICIAJBEHZzQa3Vwo8CbCICIAJBD3ZzQZfb6JoHbCICIAJBD3ZzuEQAAAAAAADgP6BEAAAAAAAA8D2iIw23opz8AiEDIzojOyMJIABBA3RqKwMAIgpEAAAAAAAAAABjGyIInCIJ/AIgCCAJZCICBH8jKCABaiICIAJBEHZzQa3Vwo8CbCICIAJBD3ZzQZfb6JoHbCICIAJBD3ZzuCAIIAmhRAAAAAAAAPBBokQAAAAAAADgv6BjBSACC0EAR2oiAiMNIgUgAiAFSBshAgNAIAJBAEoEQCNBIycgA0ECdGooAgAgAWoiBSAFQRB2c0Gt1cKPAmwiBSAFQQ92c0GX2+iaB2wiBSAFQQ92c7hkBEAjUyADQfeUr694bGoiBSAFQRB2c0Gt1cKPAmwiBSAFQQ92c0GX2+iaB2wiBSAFQQ92cyABaiIFIAVBEHZzQa3Vwo8CbCIFIAVBD3ZzQZfb6JoHbCIFIAVBD3ZzuEQAAAAAAADgP6BEAAAAAAAA8D2iI1S3opz8AiEFIxQjL0YEQCMAIgtBgCAjL0EBdCIGIAZBgCBIGyIGQRhsrXxCD3xCcIMkACMAQoCAgIAQVgRAAAsjAEL//wN8QhCIpz8AayIHQQBKBH8gB0AAQQBIBUEACwRAAAsgC6ciByMuIxRBGGz8CgAAIAckLiAGJC8LIy4jFEEYbGoiBiAFNgIAIAYgAEECdCIFIw5qKAIANgIEIAYjFSAFaigCADYCCCAGIAQ2AgwgBiAKOQMQIxRBAWokFAsgA0EBaiIDQQAjDSADShshAyACQQFrIQIMAQsLC/EFAgt/A3sjPgRAIwZBBXQhCiMMIQkjASMCIgggAGxqIQYgAiEEIAAhBwNAIAEgB0oEQCMHIAdqLQAAQQJHBEAgBCEFIyshDSAGIQMDQCADIAYgCmpJBEAgDSAN/QAEACAF/QAEAEHwCf0ABAD9TiADQRhq/VwCAP2JAf2pASIPQYAK/QAEAP1O/TsiDiAPQZAK/QAEAP1OQQ39qwFBsAr9AAQA/VD9Tv2uAf0LBAAgECAOIA/9Tv1QIRAgA0EgaiEDIAVBEGohBSANQRBqIQ0MAQsLCyAHQQFqIQcgBCAJaiEEIAYgCGohBgwBCwsgEEGgCv0ABAD9Tv1TBEAgAiEFIAAhAwNAIAEgA0oEQCMHIANqLQAAQQJHBEBBACEHA0AgByMPSARAIAdBA3EiCCMBIAMjAmxqIAdBAnUiBkEFdGpqLQAYIgRBBHFFIAUgBkEEdGogCEECdGooAgBBAnFBAEdxIARBEHFBAEdxBEAjBSAHQcgAbGooAjgiBEE4aiAEKwM4RAAAAAAAAPA/oDkDAAsgB0EBaiEHDAELCwsgA0EBaiEDIAUjDGohBQwBCwsLCyMCIQojDCEJIwZBBXQhCANAIAwjIUgEQCMXIAxBA3RqIQsgAiEDIwEgACAKbGohByAAIQUDQCABIAVKBEAjByAFai0AAEEBRgRAIyogCCALKAIEIAUgCygCAGotAABqbGohDSADIQQgByEGA0AgBiAHIAhqSQRAIAT9AAQAIhBB0An9AAQAIAZBGGr9XAIA/YkB/akBQcAJ/QAEAP1O/QwAAAAAAAAAAAAAAAAAAAAA/TtB4An9AAQA/U79UP1OIQ8gDSAN/QAEACAG/QAEAEGwCf0ABAAiDv3kASAO/bEBIBBBH/2sAf1O/a4B/QsEACANIA39AAQQIA/9rgH9CwQQIAZBIGohBiAEQRBqIQQgDUEgaiENDAELCwsgBUEBaiEFIAMgCWohAyAHIApqIQcMAQsLIAxBAWohDAwBCwsL+wICAX4CfyMAIgAjFiMGbEECdCIBQQN0rXxCD3xCcIMkACMAQoCAgIAQVgRAAAsjAEL//wN8QhCIpz8AayICQQBKBH8gAkAAQQBIBUEACwRAAAsgAKckKiMAIgAjBkEEdK18Qg98QnCDJAAjAEKAgICAEFYEQAALIwBC//8DfEIQiKc/AGsiAkEASgR/IAJAAEEASAVBAAsEQAALIACnJCsjACIAIAFBA3StfEIPfEJwgyQAIwBCgICAgBBWBEAACyMAQv//A3xCEIinPwBrIgJBAEoEfyACQABBAEgFQQALBEAACyAApyQwIwAiACABQQJ0rXxCD3xCcIMkACMAQoCAgIAQVgRAAAsjAEL//wN8QhCIpz8AayICQQBKBH8gAkAAQQBIBUEACwRAAAsgAKckMSMAIgAgAUECdK18Qg98QnCDJAAjAEKAgICAEFYEQAALIwBC//8DfEIQiKc/AGsiAUEASgR/IAFAAEEASAVBAAsEQAALIACnJDIL4gcCC38HeyMQIQ4jBCEEIwQjBkGQAWxqIQ0jIiEMIwwhCyMBIwIiCiAAbGohBSAAIQYDQCABIAZKBEAjByAGai0AACIHQQJHBEAgDiMOIAZBAnRqKAIAQbHz3fF5bCIAIABBEHZzQa3Vwo8CbCIAIABBD3ZzQZfb6JoHbCIAIABBD3Zz/RH9CwQAIA4gB0EEdP0R/QsEECAOQQAgB0EBcWv9Ef0LBCAgBSEHIAIhCCADIQAgBCEJA0AgCSANSQRAIAdBGGr9XAIA/YkB/akBIRUgB/0EARBBBv2rASAO/QAEEP2uASAJ/QAEAP2uASIP/RsA/QAEACIUIA/9GwH9AAQAIhH9DQABAgMQERITBAUGBxQVFhchEyAP/RsC/QAEACIQIA/9GwP9AAQAIg/9DQABAgMQERITBAUGBxQVFhchEiAIIBQgEf0NCAkKCxgZGhsMDQ4PHB0eHyIRIBAgD/0NCAkKCxgZGhsMDQ4PHB0eHyIQ/Q0ICQoLDA0ODxgZGhscHR4fIhT9CwQAIAcgB/0ABAAiDyAO/QAEMCATIBL9DQABAgMEBQYHEBESExQVFhcgD/3lAf3mAf3kASIPIA8gESAQ/Q0AAQIDBAUGBxAREhMUFRYXIBMgEv0NCAkKCwwNDg8YGRobHB0eHyAP/eUB/eYB/eQB/esBIhP9CwQAIA79AAQAIAn9AAQw/a4BIg8gD0EQ/a0B/VFBgAj9AAQA/bUBIg8gD0EP/a0B/VFBkAj9AAQA/bUBIg8gD0EP/a0B/VEiDyAJ/QAEEP0+IAn9AARA/U4gFEHQCP0ABAD9TiISIBP9UP0MAAAAAAAAAAAAAAAAAAAAAP07IA79AAQg/U79TiERIBVBwAj9AAQA/U4hECAPIAn9AAQg/T4gCf0ABHD9TiEPIAAgFCAVQaAI/QAEAP1Q/U5BsAj9AAQA/U79DAAAAAAAAAAAAAAAAAAAAAD9OyAJKAKAAQR7IBEgEkEG/asBIBX9UUHgCP0ABAD9TiAVQfAI/QAEAP1O/VD9DAAAAAAAAAAAAAAAAAAAAAD9OCAJ/QAEYP1O/VAFIBEL/YUBIBAgEyAO/QAEQP1GIBMgDv0ABFD9Rv2uAf2uAf0MAAAAAAAAAAAAAAAAAAAAAP05IBAgEyAO/QAEYP1GIBMgDv0ABHD9Rv2uAf2uAf0MAAAAAAAAAAAAAAAAAAAAAP07IBAgCf0ABFD9O/1O/VAgD/2FAf1l/WQ7AQAgCUGQAWohCSAHQSBqIQcgCEEQaiEIIABBAmohAAwBCwsLIAZBAWohBiAFIApqIQUgAiALaiECIAMgDGohAwwBCwsLZwEBfiMAIgIgAaxCBoZ8Qg98QnCDJAAjAEKAgICAEFYEQAALIwBC//8DfEIQiKc/AGsiAUEASgR/IAFAAEEASAVBAAsEQAALIwQgAEECdUGQAWxqIABBA3FBAnRqIAKnIgA2AgAgAAvJAQECfyAAQQNxQQJ0IgcjBCAAQQJ1QZABbGoiCEEQamogAptEAAAAAAAA8L+gIgJEAAAAAAAAAACl/AM2AgAgCEEgaiAHaiADm0QAAAAAAADwv6AiA0QAAAAAAAAAAKX8AzYCACAIQUBrIAdqQX9BACMFIABByABsaiIAKAIARSACRAAAAAAAAAAAZnEbNgIAIAhB8ABqIAdqQX9BACADRAAAAAAAAAAAZhs2AgAgACABNgIMIAAgBDYCECAAIAU5AxggACAGOQMgC1oBAX4jACICIAGsfEIPfEJwgyQAIwBCgICAgBBWBEAACyMAQv//A3xCEIinPwBrIgFBAEoEfyABQABBAEgFQQALBEAACyMFIABByABsaiIAIAI+AjQgACgCNAsOACMFIABByABsaigCOAvdAwIDfwF+IwUgAEHIAGxqIgMgATYCACADIAI2AgQgAyAAQQF0QQFqNgIIIwAiBkLPAHxCcIMkACMAQoCAgIAQVgRAAAsjAEL//wN8QhCIpz8AayIEQQBKBH8gBEAAQQBIBUEACwRAAAsgAyAGPgI4IwQgAEECdUGQAWxqIgRB0ABqIABBA3EiBUECdGogAjYCACAEQYQBaiAFaiACQQRyOgAAIwAiBkIXfEJwgyQAIwBCgICAgBBWBEAACyMAQv//A3xCEIinPwBrIgRBAEoEfyAEQABBAEgFQQALBEAACyADIAY+AiggAygCKCM1OAIAIAMoAigjNCM2IAIbOAIEIAFFBEAPCyMEIABBfHEiAUECdUGQAWxqQYABaiABQQNxQQJ0akEBNgIAIwQgAEECdUGQAWxqQeAAaiAAQQNxQQJ0akF/NgIAIwAiBiMDrEIBhnxCD3xCcIMkACMAQoCAgIAQVgRAAAsjAEL//wN8QhCIpz8AayIAQQBKBH8gAEAAQQBIBUEACwRAAAsgAyAGPgIsIwAiBiMDrEIBhnxCD3xCcIMkACMAQoCAgIAQVgRAAAsjAEL//wN8QhCIpz8AayIAQQBKBH8gAEAAQQBIBUEACwRAAAsgAyAGPgIwC54DAQF+IAAkPSAAQQ9qQXBxJAMgASQLIwAiAiMDrHxCD3xCcIMkACMAQoCAgIAQVgRAAAsjAEL//wN8QhCIpz8AayIAQQBKBH8gAEAAQQBIBUEACwRAAAsgAqckByMHQQIjA/wLACMAIgIjA6xCA4Z8Qg98QnCDJAAjAEKAgICAEFYEQAALIwBC//8DfEIQiKc/AGsiAEEASgR/IABAAEEASAVBAAsEQAALIAKnJAojACICIwOsfEIPfEJwgyQAIwBCgICAgBBWBEAACyMAQv//A3xCEIinPwBrIgBBAEoEfyAAQABBAEgFQQALBEAACyACpyQtIwAiAiMDIAFBAXRqrEIChnxCD3xCcIMkACMAQoCAgIAQVgRAAAsjAEL//wN8QhCIpz8AayIAQQBKBH8gAEAAQQBIBUEACwRAAAsgAqcgAUECdGokDiMAIgIjAyABQQF0aqxCAoZ8Qg98QnCDJAAjAEKAgICAEFYEQAALIwBC//8DfEIQiKc/AGsiAEEASgR/IABAAEEASAVBAAsEQAALIAKnIAFBAnRqJBULkQEBBn8jBCMGQZABbGohBCMBIQADQCADIwNIBEAjBCEBA0AgASAESQRAQQAhAgNAIAJBBEkEQCACQQJ0IgUgAGogASAFaigCACAAIAJBAXRqLwEQQQZ0aioCADgCACACQQFqIQIMAQsLIAAgASgChAE2AhggAUGQAWohASAAQSBqIQAMAQsLIANBAWohAwwBCwsLYgIBfgF/IwAiAiMDrHxCD3xCcIMkACMAQoCAgIAQVgRAAAsjAEL//wN8QhCIpz8AayIDQQBKBH8gA0AAQQBIBUEACwRAAAsjFyAAQQN0aiIAIAI+AgAgACABNgIEIAAoAgAL7gYDA30CfAd/IwUgAEHIAGxqIQogA0IBg6cEQAJAIABBA3EiCyMBIAEjAmxqIABBAnUiDEEFdGoiDWoiDiAOLQAYQRBBACMEIAxBkAFsaiALQQJ0aigCACANIAtBAXRqLwEQQQZ0aiMHIAFqLQAAIgtBBHRqKAIMIgxBCHEbciINQXtxOgAYIA1BBHFFDQAgC0EBRwRAIwogAUEDdGoiCysDACEIIAsgCCNORAAAAAAAAPA/IAihoqA5AwAFIAxBAXFFBEAgCiABEAYLCwsLIANCEINCAFIEQCAKKAIABEAgCiAAIAEgAhAXBSMBIAEjAmxqIABBAnUiDEEFdGoiAiAAQQNxIgtBAnQiDWoiDioCACEFIAIgC2oiDy0AGCIQQQNxIgJBAnQiC0GACWoqAgAgBCAMQQR0aiANaigCAEEBcSIEIANCDIinQQFxcSIMsiAFkyIHlLwiDSANQR91QX9zcb4hBiALIxNqKgIAIAtBkAlqKgIAIAZDyUw9OZRDEn46OpIgBpRDnCyhO5IgBpRDA3LGPJIgBpRDG6jGPZIgBpRDZPyUPpIgBpRDbfwUP5IgBpSUIAtBoAlqKgIAIAeUkpS7IQggDiAFIwUgAEHIAGxqIgsoAiggB0MAAAAAXkECdGoqAgAgB5SSIgU4AgAgDyAQIARBAnRBA3JBf3NxIAIgBSMbYCAFIxxgaiINIAIgDUgbIgIgCygCBCINIAIgDUobIgIgBSMZYCAFIxpgaiINIAIgDUobcjoAGCALIAspA0AgBKwiAyAEIAxrrEIQhoRCASADfUIghoR8NwNAIAsoAjgiAkEYaiACKwMYIAhEAAAAAAAAuEGgRAAAAAAAALjBoKA5AwAgAUEDdCICIwpqIgQrAwAhCSAEIAkgCysDICAIIAmhoqA5AwAjCCABQQF0aiIELwEAIgxFIAiZIgkjCSACaiICKwMAmWRyIAkjIGZxIQ0gBCALKAIIIAwgDRs7AQAgAiAIvSACKQMAIA0bNwMACwsjASABIwJsaiAAQQJ1QQV0aiIBIABBA3EiAGoiAi0AGCIEQQNxIgsgASAAQQJ0aioCACIFIxtgIAUjHGBqIgAgACALShsiACAKKAIEIgEgACABShshACACIARBfHEgACAFIxlgIAUjGmBqIgEgACABShtyOgAYC+UFBAN9A34LfwJ8IyIhDANAIAAgAUgEQCMHIABqLQAAQQJHBEBBACELA0AgCyAMSQRAIAQgC2opAwAiCSAJQgSIhCAJQgiIhEKPgLyA8IHAB4MhCANAIAhCAFIEQCALQQF0IAh6IgqnIg1BBHZBAnRqIA1BA3FqIRAgCSAKiCIKQoECg1AEfyMFIBBByABsaigCAAVBAQsEQCAQIAAgAiAKIAMQFQUjASAAIwJsaiAQQQJ1Ig9BBXRqIg0gEEEDcSIOQQJ0IhFqIhIqAgAhBSANIA5qIhMtABgiFEEDcSINQQJ0Ig5BgAlqKgIAIAMgD0EEdGogEWooAgBBAXEiESAKQgyIp0EBcXEiD7IgBZMiB5S8IhUgFUEfdUF/c3G+IQYgDiMTaioCACAOQZAJaioCACAGQ8lMPTmUQxJ+OjqSIAaUQ5wsoTuSIAaUQwNyxjySIAaUQxuoxj2SIAaUQ2T8lD6SIAaUQ238FD+SIAaUlCAOQaAJaioCACAHlJKUuyEWIBIgBSMFIBBByABsaiIOKAIoIAdDAAAAAF5BAnRqKgIAIAeUkiIFOAIAIBMgFCARQQJ0QQNyQX9zcSANIAUjG2AgBSMcYGoiECANIBBIGyINIA4oAgQiECANIBBKGyINIAUjGWAgBSMaYGoiECANIBBKG3I6ABggDiAOKQNAIBGsIgogESAPa6xCEIaEQgEgCn1CIIaEfDcDQCAOKAI4Ig1BGGogDSsDGCAWRAAAAAAAALhBoEQAAAAAAAC4waCgOQMAIABBA3QiDSMKaiIPKwMAIRcgDyAXIA4rAyAgFiAXoaKgOQMAIwggAEEBdGoiDy8BACIQRSAWmSIXIwkgDWoiDSsDAJlkciAXIyBmcSERIA8gDigCCCAQIBEbOwEAIA0gFr0gDSkDACARGzcDAAsgCCAIQgF9gyEIDAELCyALQQhqIQsMAQsLCyAAQQFqIQAgBCAMaiEEIAMjDGohAwwBCwsLywYDA3wBfQZ/IAFBA3EiCCMBIAIjAmxqIAFBAnUiCUEFdGoiCmotABghCyMEIAlBkAFsaiAIQQJ0aigCACAKIAhBAXRqLwEQQQZ0aiMHIAJqLQAAIghBBHRqKAIMQQFxIQkgACgCAEECRgR/IAtBgAFxQQBHBSALQcAAcUUgA0EASnELIwEgAiMCbGogAUECdUEFdGogAUEDcWogC0G/fnFBwABBACAJG3I6ABggCEEBRwRADwtBACAJGwRAIAJBAXQiCCAAKAIwaiIKLwEAuCEGIzghBCADQQFqIAAoAiwgCGoiCy8BACIIa0EAIAgbIgy3IgVEAAAAAAAAAABlBH9BAAUgBURu27Zt2xZKwKAQAiAERAAAAAAAAPA/EANlBH9BAQUgBkQAAAAAAAAAAGQEfyAFIAahEAIgBGUFQQALCwshCCMBIAIjAmxqIAFBAnVBBXRqIAFBA3FqIgktABghDSAJIA1BIHIgDUFfcSAIGzoAGCALIANBAWo7AQAgCiAMOwEAIzQjNiM3IAgbIAAoAgQbIQcgACsDGCAAKAIUIw4gAkECdGooAgBBsfPd8XlsIgMgA0EQdnNBrdXCjwJsIgMgA0EPdnNBl9vomgdsIgMgA0EPdnNqIgMgA0EQdnNBrdXCjwJsIgMgA0EPdnNBl9vomgdsIgMgA0EPdnO4ZCEDIwEgAiMCbGogAUECdUEFdGogAUEDcWoiCCAILQAYQXtxOgAYIAAoAjgiCCAIKwMARAAAAAAAAPA/oDkDACADRQRAIAAoAjgiCEEIaiAIKwMIRAAAAAAAAPA/oDkDAAsgACABIAIgA7MgBxAFRAAAAAAAALhBoEQAAAAAAAC4waAhBCAAKAI4IgBBGGogACsDGCAEoDkDAAUgC0EgcQR/IANBAWogAkEBdCIDIAAoAixqLwEAa7cgACgCMCADai8BALcjOKBmBUEACwRAIwEgAiMCbGogAUECdUEFdGogAUEDcWoiAyADLQAYQV9xOgAYIAAoAjgiA0EQaiADKwMQRAAAAAAAAPA/oDkDACAAIAEgAkMAAAAAIzcQBUQAAAAAAAC4QaBEAAAAAAAAuMGgIQQgACgCOCIAQRhqIAArAxggBKA5AwALCwvxAQEFfyMRQQAjA0EBa0EKdUEBaiIEQQFqQQJ0/AsAIx0gAEEYbGohAiMdIQADQCAAIAJJBEAgACgCACMlayIDIwNJBEAjESADQQp2QQJ0aiIDIAMoAgBBAWo2AgALIABBGGohAAwBCwtBACEAA0AgACAETARAIxEgAEECdGoiBSgCACEDIAUgATYCACABIANqIQEgAEEBaiEADAELCyMdIQADQCAAIAJJBEAgACgCACMlayIBIwNJBEAjESABQQp2QQJ0aiIBKAIAIQMgASADQQFqNgIAIyYgA0EYbGogAEEY/AoAAAsgAEEYaiEADAELCwuzAQIBfgF/IAAjHkoEQCAAIx5BAXQiAiAAIAJKGyQeIwAiASMeQRhsrXxCD3xCcIMkACMAQoCAgIAQVgRAAAsjAEL//wN8QhCIpz8AayIAQQBKBH8gAEAAQQBIBUEACwRAAAsgAackHSMAIgEjHkEYbK18Qg98QnCDJAAjAEKAgICAEFYEQAALIwBC//8DfEIQiKc/AGsiAEEASgR/IABAAEEASAVBAAsEQAALIAGnJCYLIx0LjAEBAn8jIyMIJCMkCCMkIwkkJCQJQQAkFCMIQQAjA0EBdPwLACMSQQBBIPwLACMYQQAjFkEYbPwLACMwQQAjFiMGbEECdCIBQQN0/AsAIzFBACABQQJ0IgH8CwAjMkEAIAH8CwADQCAAIw9IBEAjBSAAQcgAbGooAjhBAEHAAPwLACAAQQFqIQAMAQsLC+YIAwV/AX4CewNAIAQjD0gEQCMEIARBAnVBkAFsakEwaiAEQQNxQQJ0aiAAQfeUr694bCICIwUgBEHIAGxqIgMoAgxqIgUgBUEQdnNBrdXCjwJsIgUgBUEPdnNBl9vomgdsIgUgBUEPdnM2AgAgAyADKAIQIAJqIgIgAkEQdnNBrdXCjwJsIgIgAkEPdnNBl9vomgdsIgIgAkEPdnM2AhQgBEEBaiEEDAELC0EAIQQDQCAEIwNIBEAgBEGACGoiAiMDIgMgAiADSBshBSAAQQBKBEAjASAFIwJsaiEGQQAhAyMBIAQjAmxqIQIDQCACIAZJBEAgAyACKAIAaiEDIAJBQGshAgwBCwsgAEEBa0H3lK+veGwiAiM/aiIDIANBEHZzQa3Vwo8CbCIDIANBD3ZzQZfb6JoHbCIDIANBD3ZzJCgjQCACaiICIAJBEHZzQa3Vwo8CbCICIAJBD3ZzQZfb6JoHbCICIAJBD3ZzJCkgBCAFIAEQHSAEQQp1IgJBAEgEf0EABSMRIAJBAnRqKAIAQRhsCyMmaiEDIAJBAWsiAkEASAR/QQAFIxEgAkECdGooAgBBGGwLIyZqIQIDQCACIANJBEAgAigCACMlayACKAIEIAIoAgggAigCDCACKwMQIAEQByACQRhqIQIMAQsLCyAAQfeUr694bCICIz9qIgMgA0EQdnNBrdXCjwJsIgMgA0EPdnNBl9vomgdsIgMgA0EPdnMkKCNAIAJqIgIgAkEQdnNBrdXCjwJsIgIgAkEPdnNBl9vomgdsIgIgAkEPdnMkKSAEIQIDQCACIAVIBEAgAiACQUBrIgMgBSADIAVIGyIGIx8jMxAMIAIgBiAAIx8jMxAWIAIgBiAAIx8QHiACIAYjHxAKIAMhAgwBCwsjFiMGbEECdCEDQQAhAgNAIAIgA0kEQCACQQN0IgUjKmoiBv0ABAAiCCAG/QAEECIJ/VD9UwRAIzAgBWoiBSAF/QAEACAI/ckB/c4B/QsEACAFIAX9AAQQIAj9ygH9zgH9CwQQIAJBAnQiBSMxaiIGIAb9AAQAIAn9DP//AAD//wAA//8AAP//AAD9Tv2uAf0LBAAjMiAFaiIFIAX9AAQAIAlBEP2tAf2uAf0LBAALIAJBBGohAgwBCwsjKkEAIANBA3T8CwAjPgRAQQAhAgNAIAIjD0gEQCMFIAJByABsaigCOCIDQShqIAMrAygjKyACQQJ0aigCACIDQf//A3G4oDkDACMFIAJByABsaigCOCIFQTBqIAUrAzAgA0EQdrigOQMAIAJBAWohAgwBCwsjK0EAIwZBBHT8CwALQQAhAwNAIAMjD0gEQCMFIANByABsaiICKQNAIQcgAkIANwNAIAIoAjgiBSAFKwMAIAdC//8Dg7qgOQMAIAIoAjgiBUEIaiAFKwMIIAdCEIhC//8Dg7qgOQMAIAIoAjgiAkEQaiACKwMQIAdCIIi6oDkDACADQQFqIQMMAQsLIARBgAhqIQQMAQsLC94NAwJ+AX0CfCAAIAIQEiMAIgcjAyMLQQF0aqwiBkIBhnxCD3xCcIMkACMAQoCAgIAQVgRAAAsjAEL//wN8QhCIpz8AayIAQQBKBH8gAEAAQQBIBUEACwRAAAsgB6cjC0EBdGokCCMAIgcgBkIBhnxCD3xCcIMkACMAQoCAgIAQVgRAAAsjAEL//wN8QhCIpz8AayIAQQBKBH8gAEAAQQBIBUEACwRAAAsgB6cjC0EBdGokIyMAIgcgBkIDhnxCD3xCcIMkACMAQoCAgIAQVgRAAAsjAEL//wN8QhCIpz8AayIAQQBKBH8gAEAAQQBIBUEACwRAAAsgB6cjC0EDdGokCSAGQgOGIwAiBnxCD3xCcIMkACMAQoCAgIAQVgRAAAsjAEL//wN8QhCIpz8AayIAQQBKBH8gAEAAQQBIBUEACwRAAAsgBqcjC0EDdGokJCABJCUjACIGIwNBAWtBCnVBAmpBAnStfEIPfEJwgyQAIwBCgICAgBBWBEAACyMAQv//A3xCEIinPwBrIgBBAEoEfyAAQABBAEgFQQALBEAACyAGpyQRIAQkISAFJBYjACIGIARBA3StfEIPfEJwgyQAIwBCgICAgBBWBEAACyMAQv//A3xCEIinPwBrIgBBAEoEfyAAQABBAEgFQQALBEAACyAGpyQXIwAiBiAFQRhsrXxCD3xCcIMkACMAQoCAgIAQVgRAAAsjAEL//wN8QhCIpz8AayIAQQBKBH8gAEAAQQBIBUEACwRAAAsgBqckGCADQQNqQQJ1JAYjACIGIwasQpABfnxCD3xCcIMkACMAQoCAgIAQVgRAAAsjAEL//wN8QhCIpz8AayIAQQBKBH8gAEAAQQBIBUEACwRAAAsgBqckBCMGQQV0JAIjACIGIwOsIwKtfnxCD3xCcIMkACMAQoCAgIAQVgRAAAsjAEL//wN8QhCIpz8AayIAQQBKBH8gAEAAQQBIBUEACwRAAAsgBqckASADJA8jACIGIAOsQsgAfnxCD3xCcIMkACMAQoCAgIAQVgRAAAsjAEL//wN8QhCIpz8AayIAQQBKBH8gAEAAQQBIBUEACwRAAAsgBqckBQNAIAMjBkECdEgEQCMAIgZCzwB8QnCDJAAjAEKAgICAEFYEQAALIwBC//8DfEIQiKc/AGsiAEEASgR/IABAAEEASAVBAAsEQAALIwQgA0ECdUGQAWxqIANBA3FBAnRqIAY+AgAgA0EBaiEDDAELCyNEIyykIgm2Igi7IAlmBH0gCAUgCEMAAAAAXgR/IAi8QQFqBSAIvEEBa0EBIAhDAAAAAF0bC74LJBkjLCIKtiIIuyAKZgR9IAgFIAhDAAAAAF4EfyAIvEEBagUgCLxBAWtBASAIQwAAAABdGwu+CyQaIAkjOaEiCbYiCLsgCWYEfSAIBSAIQwAAAABeBH8gCLxBAWoFIAi8QQFrQQEgCEMAAAAAXRsLvgskGyMsIzmhIgm2Igi7IAlmBH0gCAUgCEMAAAAAXgR/IAi8QQFqBSAIvEEBa0EBIAhDAAAAAF0bC74LJBwjBkEDakECdkEDdCQiIwZBBHQkDCMAIgZCjwF8QnCDJAAjAEKAgICAEFYEQAALIwBC//8DfEIQiKc/AGsiAEEASgR/IABAAEEASAVBAAsEQAALIAanJBAjECNC/RP9CwQwIxAjGf0T/QsEQCMQIxr9E/0LBFAjECMb/RP9CwRgIxAjHP0T/QsEcBALIwAiBkIvfEJwgyQAIwBCgICAgBBWBEAACyMAQv//A3xCEIinPwBrIgBBAEoEfyAAQABBAEgFQQALBEAACyAGpyQSIwAiBkIffEJwgyQAIwBCgICAgBBWBEAACyMAQv//A3xCEIinPwBrIgBBAEoEfyAAQABBAEgFQQALBEAACyAGpyQTIxMjRbY4AgAjEyNGtjgCBCMTI0e2jDgCCCMAIgYjDUECdK18Qg98QnCDJAAjAEKAgICAEFYEQAALIwBC//8DfEIQiKc/AGsiAEEASgR/IABAAEEASAVBAAsEQAALIAanJCdBACEAA0AgACMNSARAIycgAEECdGojUiAAQfeUr694bGoiAUEQdiABc0Gt1cKPAmwiAUEPdiABc0GX2+iaB2wiAUEPdiABczYCACAAQQFqIQAMAQsLIwAiBiMMQQZ0rHxCD3xCcIMkACMAQoCAgIAQVgRAAAsjAEL//wN8QhCIpz8AayIAQQBKBH8gAEAAQQBIBUEACwRAAAsgBqckHyMAIgYjIkEGdKx8Qg98QnCDJAAjAEKAgICAEFYEQAALIwBC//8DfEIQiKc/AGsiAEEASgR/IABAAEEASAVBAAsEQAALIAanJDML8QMCCn8DfCMLIAEjPSIDIAEgA0gbaiEHIAAjC2shBANAIAQgB0gEQCMjIARBAXRqLwEAIggEQCAEQQJ0IgMjFWooAgAhCSMOIANqKAIAIgpBsfPd8XlsIgMgA0EQdnNBrdXCjwJsIgMgA0EPdnNBl9vomgdsIgMgA0EPdnMiBiMpaiIDIANBEHZzQa3Vwo8CbCIDIANBD3ZzQZfb6JoHbCIDIANBD3ZzuEQAAAAAAADgP6BEAAAAAAAA8D2iIw23opz8AiEFIzojOyMkIARBA3RqKwMAIg9EAAAAAAAAAABjGyINnCIO/AIgDSAOZCIDBH8jKCAGaiIDIANBEHZzQa3Vwo8CbCIDIANBD3ZzQZfb6JoHbCIDIANBD3ZzuCANIA6hRAAAAAAAAPBBokQAAAAAAADgv6BjBSADC0EAR2oiAyMNIgsgAyALSBshAwNAIANBAEoEQCAEQQAgBUEBdUEBaiILayALIAVBAXEbaiILIABOIAEgC0pxBH8jQSMnIAVBAnRqKAIAIAZqIgwgDEEQdnNBrdXCjwJsIgwgDEEPdnNBl9vomgdsIgwgDEEPdnO4ZAVBAQtFBEAgCyAKIAkgCCAPIAIQBwsgBUEBaiIFQQAjDSAFShshBSADQQFrIQMMAQsLCyAEQQFqIQQMAQsLC5gIAgZ/A3wgAkH3lK+veGwiAiNVaiIEIARBEHZzQa3Vwo8CbCIEIARBD3ZzQZfb6JoHbCIEIARBD3ZzIQYjViACaiICIAJBEHZzQa3Vwo8CbCICIAJBD3ZzQZfb6JoHbCICIAJBD3ZzIQcDQCAAIAFIBEAjByAAai0AACIEQQJHBEAjDiAAQQJ0aigCAEGx893xeWwiAiACQRB2c0Gt1cKPAmwiAiACQQ92c0GX2+iaB2wiAiACQQ92cyEFIABBA3QiCCMKaiICKwMAIgojTEQAAAAAAAAAACAKoaKgIQogAiAKOQMAIAQiAkEBRgRAIwggAEEBdGovAQAEQEEYQRAjCSAIaisDAEQAAAAAAAAAAGMbIggjEmojEiAIaisDAEQAAAAAAADwP6A5AwAgACAFEAkLI1cgBSAGaiIFIAVBEHZzQa3Vwo8CbCIFIAVBD3YiCHNBl9vomgdsIgkgCUEPdnO4ZAR/IzwhCyAFIAhzQZfb6JoHbCIFIAVBD3ZzuEQAAAAAAADwPyNPRAAAAAAAAPA/EACaEAREbtu2bdsWSkCjIAuaIAqiEAGiEAGhRAAAAAAAAPBBokQAAAAAAADgv6BjBUEACwRAQQIhAkEAIQUDQCAFIyFIBEAjGCMXIAVBA3RqIggoAgQgACAIKAIAai0AAGpBGGxqIghBEGogCCsDEEQAAAAAAADwP6A5AwAgBUEBaiEFDAELCwsFAn8jLSAAai0AAEEBRgRAIxIiBUEIaiAFKwMIRAAAAAAAAPA/oDkDAEEBDAELQQAjWCAFIAdqIgUgBUEQdnNBrdXCjwJsIgUgBUEPdiIIc0GX2+iaB2wiCSAJQQ92c7hkRQ0AGiNRIQsjPCEMIAUgCHNBl9vomgdsIgUgBUEPdnO4RAAAAAAAAPA/I1BEbtu2bdsWSkCjEABEAAAAAAAA8D8gCyAMIAqiEAGiEACiRAAAAAAAAPBBokQAAAAAAADgv6BjCwRAIxIjEisDAEQAAAAAAADwP6A5AwBBASECCwsgAkEBRgRAQQAhBQNAIAUjIUgEQCMYIxcgBUEDdGoiCCgCBCAAIAgoAgBqLQAAakEYbGoiCSAJKwMARAAAAAAAAPA/oDkDACMYIAgoAgQgACAIKAIAai0AAGpBGGxqIghBCGogCCsDCCAKRAAAAAAAALhBoEQAAAAAAAC4waCgOQMAIAVBAWohBQwBCwsLIAIgBEcEQCMHIABqIAI6AABBACEFA0AgBSMPSARAIAVBA3EiBEECdCIIIAMgBUECdSIJQQR0amojBCAJQZABbGogCGooAgAjASAAIwJsaiAJQQV0aiAEQQF0ai8BEEEGdGogAkEEdGooAgw2AgAgBUEBaiEFDAELCwsLIABBAWohACADIwxqIQMMAQsLCwvzAhQAQYAICxCtqvAhrarwIa2q8CGtqvAhAEGQCAsQly1ac5ctWnOXLVpzly1acwBBoAgLDQgAAAAIAAAACAAAAAgAQbAICw0MAAAADAAAAAwAAAAMAEHACAsNAwAAAAMAAAADAAAAAwBB0AgLDQEAAAABAAAAAQAAAAEAQeAICw1AAAAAQAAAAEAAAABAAEHwCAsNoAAAAKAAAACgAAAAoABBggkLCoA/AAAAAAAAgL8AQZIJCwqAPwAAAAAAAIA/AEGmCQsCgD8AQbIJCw6AQAAAgEAAAIBAAACAQABBwAkLDQMAAAADAAAAAwAAAAMAQdAJCw0BAAAAAQAAAAEAAAABAEHiCQsNAQAAAAEAAAABAAAAAQBB8AkLDQIAAAACAAAAAgAAAAIAQYAKCw0EAAAABAAAAAQAAAAEAEGQCgsNCAAAAAgAAAAIAAAACABBoAoLDRAAAAAQAAAAEAAAABAAQbAKCw0BAAAAAQAAAAEAAAAB";

// dist/population/life/kernel.js
var compiled, startKernel = () => {
  compiled ??= new WebAssembly.Module(Uint8Array.from(atob(KERNEL), (letter) => letter.charCodeAt(0)));
  let { E, abs, exp, expm1, log1p, max, min } = Math, env = Object.fromEntries(Object.entries({ E, abs, exp, expm1, log1p, max, min }).map(([name, value]) => [`Math.${name}`, value])), exports = new WebAssembly.Instance(compiled, { env }).exports;
  return {
    kernel: exports,
    numberOf: (name) => exports[name].value,
    set: (numbers) => {
      for (let [name, value] of Object.entries(numbers))
        name in exports && (exports[name].value = value);
    },
    view: (kind, from, length) => new kind(exports.memory.buffer, from, length)
  };
};

// dist/population/life/ring.js
var divisor = (one, other) => other === 0 ? one : divisor(other, one % other), strideOf = (rows, seed) => {
  let golden = (Math.sqrt(5) - 1) / 2, stride = Math.max(1, Math.floor(rows * (golden + (uniformOf(streamOf(seed, "ring"), 0, 0) - 0.5) / 50)));
  for (; divisor(rows, stride) !== 1; )
    stride++;
  return stride;
}, inverse = (one, rows) => {
  let [before, now, factorBefore, factor] = [rows, one % rows, 0, 1];
  for (; now !== 0; ) {
    let times = Math.floor(before / now);
    [before, now, factorBefore, factor] = [now, before - times * now, factor, factorBefore - times * factor];
  }
  return (factorBefore % rows + rows) % rows;
}, ringOf = (rows, seed) => {
  let stride = strideOf(rows, seed) % rows, back = inverse(stride, rows);
  return {
    rowAt: (place) => (place % rows + rows) % rows * stride % rows,
    placeOf: (row) => row * back % rows,
    back
  };
};

// dist/population/life/life.js
var FOUR = 32, pairsOf = (kind, bytes, offset) => ({ running, share }, place) => {
  let step = running.numberOf("fourCount") * FOUR / bytes, first = ((place >> 2) * FOUR + offset) / bytes + (place & 3);
  return { view: running.view(kind, running.numberOf("pairs"), share.count * step), first, step };
}, codesOf = pairsOf(Uint16Array, 2, 16), standingsOf = pairsOf(Uint8Array, 1, 24), rowsOf = ({ running, share }, beyond = 0) => running.view(Int32Array, running.numberOf("rows") - 4 * beyond, share.count + 2 * beyond), OCCASIONS_IN_A_WEEK = 7 / 365.25, KINDS = { asked: 0, given: 1, scheduled: 2 }, NEEDS = { delight: 0, expected: 1, basic: 2 }, lifeOf = (plan, share) => {
  let { seed, coefficients, rows, customers, services, members } = plan, layout = layoutOf(members.length, services.length), running = startKernel(), { kernel } = running, slots = Math.floor(coefficients.acquaintances), margin = slots + 1 >> 1, firsts = layout.groups.map((_, group) => layout.memberships(group));
  running.set({ ...coefficients, ...chanceOf(seed, coefficients), slots, everybody: rows });
  try {
    kernel.begin(share.count, share.first, margin, services.length, layout.groups.length, layout.memberships(layout.groups.length));
  } catch {
    throw new RangeError(`${share.count} people and ${services.length} services are more than one thread can keep: use more threads, or fewer customers`);
  }
  let memberships = firsts.map((first, group) => kernel.beginGroup(group, first)), ring = ringOf(rows, seed);
  for (let [place, planned] of services.entries())
    beginService(running, place, planned, plan);
  let standing = rowsOf({ running, share }, margin);
  for (let at = 0; at < standing.length; at++)
    standing[at] = ring.rowAt(share.first - margin + at);
  let rowsHere = rowsOf({ running, share }), statuses = running.view(Uint8Array, running.numberOf("statuses"), share.count);
  for (let place = 0; place < share.count; place++)
    statuses[place] = +(rowsHere[place] < customers);
  return {
    plan,
    share,
    running,
    ring,
    margin,
    services: services.map((planned) => ({
      planned,
      need: NEEDS[planned.need],
      due: planned.calendar && dueOf(planned.calendar, rowsHere),
      situations: [],
      at: { situations: 0, equals: 0 },
      room: { situations: 0, equals: 0 }
    })),
    layout,
    memberships,
    positions: 0
  };
}, beginService = ({ kernel }, place, planned, { seed, coefficients }) => {
  let { id, delivery, kept } = planned, need = NEEDS[planned.need], weight = [coefficients.weightOfDelight, coefficients.weightOfExpected, coefficients.weightOfBasic][need], occasion = delivery.kind === "asked" ? Math.min(1, delivery.perYear * OCCASIONS_IN_A_WEEK) : 0, streams = streamsOfService(seed, id);
  kernel.beginService(place, KINDS[delivery.kind], need), kernel.setChance(place, streams.occasion, limitOf(occasion), limitOf(occasion * kept), streams.kept, limitOf(kept), weight);
}, ALITTLE = 1 + 1e-9, chanceOf = (seed, coefficients) => {
  let { farAcquaintances, leavingPerYear, leavingBySatisfaction, attemptsPerYear, attemptsSucceed } = coefficients;
  return {
    ...streamsOfPeople(seed),
    limitOfFar: limitOf(farAcquaintances),
    limitOfLeaving: limitOf(leavingInWeek(-1, leavingPerYear, leavingBySatisfaction) * ALITTLE),
    limitOfJoining: limitOf(joiningInWeek(1, attemptsPerYear, attemptsSucceed, leavingBySatisfaction) * ALITTLE)
  };
};

// dist/population/life/count-week.js
var countWeek = ({ running, services, layout }) => {
  let { kernel, view, numberOf: numberOf2 } = running, numbers = new Float64Array(layout.size), memberships = layout.memberships(layout.groups.length), width = 4 * numberOf2("fourCount"), pairs = width * memberships, grains = view(Uint32Array, numberOf2("grainSums"), 2 * pairs), offered = view(Uint32Array, numberOf2("offeredSums"), pairs), dropped = view(Uint32Array, numberOf2("droppedSums"), pairs);
  numbers.set(view(Float64Array, numberOf2("peopleCounts"), 4)), numbers.set(view(Float64Array, numberOf2("peopleSums"), 3 * memberships), layout.members(0));
  for (let service of services.keys()) {
    numbers.set(view(Float64Array, kernel.countsOf(service), 8), layout.service(service));
    for (let membership = 0; membership < memberships; membership++) {
      let pair = membership * width + service, place = layout.membersOf(service, 0) + 3 * membership;
      numbers[place + 0] = offered[pair], numbers[place + 1] = (grains[2 * pair] + grains[2 * pair + 1] * 2 ** 32) / GRAINS, numbers[place + 2] = dropped[pair];
    }
  }
  return numbers;
}, GRAINS = 2 ** 21;

// dist/population/life/circumstances.js
var isSilent = (told) => told === void 0 || told === "unannounced", writeSituation = (situation, need, coefficients, into) => {
  let { told } = situation;
  for (let [status, heard] of [told === "public" ? told : void 0, told].entries()) {
    let [category, claim, share] = numbersOf(situation, heard, coefficients);
    into.setFloat32(16 * status, category, !0), into.setFloat32(16 * status + 4, claim, !0), into.setFloat32(16 * status + 8, share, !0);
    let counted = status === 1 ? (situation.offered ? -2147483648 : 0) | (need === 0 ? 65536 : 0) : 0;
    into.setInt32(16 * status + 12, flagsOf(situation, heard) | counted, !0);
  }
}, numbersOf = ({ category, claim }, told, coefficients) => {
  let { toldIndividually, toldInSegment, toldInPublic } = coefficients;
  return isSilent(told) ? [category, 0, 0] : [category, claim, { individual: toldIndividually, segment: toldInSegment, public: toldInPublic }[told]];
}, flagsOf = ({ offered, insider }, told) => (offered ? 1 : 0) | (insider ? 0 : 2) | (isSilent(told) ? 0 : 4) | (isSilent(told) || insider || offered && told === "individual" ? 0 : 8);

// dist/population/life/learn-news.js
var learnNews = (life, news) => {
  news.members && (learnMemberships(life), learnEquals(life));
  for (let [place, service] of life.services.entries()) {
    learnSituations(life, place, service, news.situations[place]);
    let changed = news.changed[place];
    changed !== void 0 && learnChanges(life, place, service, changed), (news.members || changed?.length !== 0) && learnAmongEquals(life, place, service);
  }
  let anew = [...life.services.keys()].filter((place) => news.changed[place] === void 0);
  for (let four of new Set(anew.map((place) => place >> 2)))
    learnCodes(life, anew.filter((place) => place >> 2 === four));
}, learnMemberships = (life) => {
  let { plan, share, running, layout, memberships } = life, rows = rowsOf(life);
  for (let [group, segments] of layout.groups.entries()) {
    let view = running.view(Uint8Array, memberships[group], share.count).fill(0);
    for (let [bit, segment] of segments.entries()) {
      let isMember = plan.members[segment];
      for (let place = 0; place < rows.length; place++)
        view[place] |= isMember[rows[place]] << bit;
    }
  }
}, learnEquals = (life) => {
  let { plan, running, share, margin } = life, rows = rowsOf(life, margin), equals = running.view(Uint32Array, running.numberOf("equals") - 4 * margin, rows.length), greatest = 0;
  for (let at = 0; at < rows.length; at++) {
    let number = plan.equals[rows[at]];
    equals[at] = number, at >= margin && at < margin + share.count && number > greatest && (greatest = number);
  }
  life.positions = greatest + 1;
}, learnSituations = ({ plan, running }, place, service, news) => {
  if (news.length === 0)
    return;
  let { kernel, view } = running, first = service.situations.push(...news) - news.length;
  service.situations.length > service.room.situations && (service.room.situations = 2 * service.situations.length, service.at.situations = kernel.reserveSituations(place, service.room.situations), first = 0);
  for (let [code, situation] of service.situations.entries())
    code >= first && writeSituation(situation, service.need, plan.coefficients, view(DataView, service.at.situations + 64 * code, 64));
  news.some(({ insider }) => !insider) && running.set({ isSecret: 1 });
}, learnCodes = (life, places) => {
  let { ring, share, plan, services } = life, { view, step } = codesOf(life, 0), firsts = places.map((place) => codesOf(life, place).first), codes = places.map((place) => services[place].planned.codes);
  for (let row = 0, at = -share.first; row < plan.rows; row++) {
    if (at >= 0 && at < share.count)
      for (let nth = 0; nth < codes.length; nth++)
        view[firsts[nth] + at * step] = codes[nth][row];
    at += ring.back, at >= plan.rows - share.first && (at -= plan.rows);
  }
}, learnChanges = (life, place, { planned }, changed) => {
  let { share, ring } = life, { view, first, step } = codesOf(life, place);
  for (let row of changed) {
    let at = ring.placeOf(row) - share.first;
    at >= 0 && at < share.count && (view[first + at * step] = planned.codes[row]);
  }
}, learnAmongEquals = ({ running, positions }, place, service) => {
  positions > service.room.equals && (service.room.equals = 2 * positions, service.at.equals = running.kernel.reserveEquals(place, service.room.equals)), running.view(Uint8Array, service.at.equals, positions).set(service.planned.amongEquals.subarray(0, positions));
};

// dist/population/life/live-week.js
var beginWeek = (life, week, news, mail) => {
  life.running.kernel.turn(), learnNews(life, news), week === 0 && life.running.kernel.forgetAll(), markDue(life, week), mail !== void 0 && receive(life, mail);
}, liveWeek = (life, week) => (life.running.kernel.live(week, streamOfReferrals(life.plan.seed, week)), { numbers: countWeek(life), post: postOf(life) }), DUE = 128, markDue = (life, week) => {
  for (let [place, { due }] of life.services.entries()) {
    if (due === void 0)
      continue;
    let { view, first, step } = standingsOf(life, place);
    for (let at of dueIn(due, week))
      view[first + at * step] |= DUE;
  }
}, LETTER = 24, receive = ({ running, share, margin }, { letters, before, after }) => {
  let { kernel, view, numberOf: numberOf2 } = running, bytes = letters.reduce((sum, { byteLength }) => sum + byteLength, 0), to = kernel.reserveLetters(bytes / LETTER);
  for (let some of letters)
    view(Uint8Array, to, some.byteLength).set(some), to += some.byteLength;
  kernel.sortLetters(bytes / LETTER);
  for (let [edge, from] of [
    [before, -margin],
    [after, share.count]
  ])
    view(Uint16Array, numberOf2("heardOf") + 2 * from, margin).set(edge.of), view(Float64Array, numberOf2("heardHow") + 8 * from, margin).set(edge.how);
}, postOf = ({ running, share, margin }) => {
  let { view, numberOf: numberOf2 } = running, of = view(Uint16Array, numberOf2("toldOf"), share.count), how = view(Float64Array, numberOf2("toldHow"), share.count), edgeFrom = (first) => {
    let places = Array.from({ length: margin }, (_, nth) => ((first + nth) % share.count + share.count) % share.count);
    return {
      of: Uint16Array.from(places, (place) => of[place]),
      how: Float64Array.from(places, (place) => how[place])
    };
  };
  return {
    letters: view(Uint8Array, numberOf2("written"), LETTER * numberOf2("writtenCount")).slice(),
    first: edgeFrom(0),
    last: edgeFrom(-margin)
  };
};

export {
  streamOf,
  bitsOf,
  uniformOf,
  layoutOf,
  together,
  lifeOf,
  beginWeek,
  liveWeek
};
