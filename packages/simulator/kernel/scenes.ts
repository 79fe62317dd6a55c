import { fourCount } from "./lanes";
import { reserve } from "./memory";
import { situationsOf } from "./service";
import { ABOUT_A_STATUS, SITUATION } from "./situations";

/**
 * A scene is what four services come to for somebody: their four situations, brought together once for all who are in the same ones. There
 * are few; so what is the same for thousands is found at once, as it is needed, and lies near. By status BY_STATUS bytes each: four
 * categories, claims and shares in single precision, and flags.
 */
export const CATEGORIES: usize = 0;
export const CLAIMS: usize = 16;
export const SHARES: usize = 32;
export const FLAGS: usize = 48;
export const BY_STATUS: usize = 64;
/** The codes of the four situations, of 16 bits each. */
const CODES: usize = 192;
const SCENE: u64 = 208;

/** No situation at all: nobody has heard of it, and nothing happens. So it is of a service that is not there, and before the first week. */
const NOWHERE: u64 = 0xffff;

/** The scenes of four services, by their codes: a table of addresses with open addressing, nearly empty, since no processor foresees a collision. */
@unmanaged
@final
class Scenes {
  table: usize;
  room: i32;
  count: i32;
}

/** So many times as much room there is at least. */
const FREE: i32 = 8;

let scenes: usize = 0;
/** Where everybody is before anything is known. */
export let nowhere: usize = 0;

export function beginScenes(): void {
  scenes = reserve(<u64>fourCount * offsetof<Scenes>());
  nowhere = reserve(SCENE);
  store<i64>(nowhere, -1, CODES);
  for (let four = 0; four < fourCount; four++) makeRoom(scenesOf(four), 16 * FREE);
}

@inline
function scenesOf(four: i32): Scenes {
  return changetype<Scenes>(scenes + <usize>four * offsetof<Scenes>());
}

/** The scene in which one service has another code. */
@inline
export function sceneWith(scene: usize, place: i32, code: i32): usize {
  const shift = <u64>(place & 3) << 4;
  const codes = load<u64>(scene, CODES);
  const wanted = (codes & ~(<u64>0xffff << shift)) | (<u64>code << shift);
  return wanted === codes ? scene : sceneOf(place >> 2, wanted);
}

/** The scene of four services with these codes; all bits of one where there is no service. */
export function sceneOf(four: i32, codes: u64): usize {
  const among = scenesOf(four);
  let slot = slotOf(among, codes);
  const known = <usize>load<u32>(slot);
  if (known !== 0) return known;
  if (FREE * (among.count + 1) > among.room) {
    makeRoom(among, 2 * among.room);
    slot = slotOf(among, codes);
  }
  among.count++;
  const made = setUp(four, codes);
  store<u32>(slot, <u32>made);
  return made;
}

/** Where the scene with these codes is put down, or would be. */
function slotOf(among: Scenes, codes: u64): usize {
  const last = among.room - 1;
  let nth = <i32>((codes * 0x9e37_79b9_7f4a_7c15) >> 32) & last;
  let slot = among.table + (<usize>nth << 2);
  for (let scene = <usize>load<u32>(slot); scene !== 0 && load<u64>(scene, CODES) !== codes; scene = <usize>load<u32>(slot)) {
    nth = (nth + 1) & last;
    slot = among.table + (<usize>nth << 2);
  }
  return slot;
}

function makeRoom(among: Scenes, room: i32): void {
  const before = among.table;
  const end = before + (<usize>among.room << 2);
  among.table = reserve(<u64>room << 2);
  among.room = room;
  for (let slot = before; slot < end; slot += 4) {
    const scene = load<u32>(slot);
    if (scene !== 0) store<u32>(slotOf(among, load<u64>(<usize>scene, CODES)), scene);
  }
}

function setUp(four: i32, codes: u64): usize {
  const scene = reserve(SCENE);
  store<u64>(scene, codes, CODES);
  for (let nth = 0; nth < 4; nth++) {
    const code = (codes >> (<u64>nth << 4)) & NOWHERE;
    if (code === NOWHERE) continue;
    const situation = situationsOf(4 * four + nth) + <usize>code * SITUATION;
    for (let status: usize = 0; status < 3; status++)
      for (let what: usize = 0; what < 4; what++)
        store<i32>(
          scene + status * BY_STATUS + (what << 4) + (<usize>nth << 2),
          load<i32>(situation + status * ABOUT_A_STATUS + (what << 2)),
        );
  }
  return scene;
}
