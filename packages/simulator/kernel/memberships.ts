import { reserve } from "./memory";
import { size } from "./people";

/** How many groups of segments there are. */
export let groupCount: i32 = 0;
/** How many memberships there are, in all groups. */
export let memberships: i32 = 0;
let groups: usize = 0;

/** In a group, in which of its segments somebody is: a byte by place; and where the group's sums are among those of all. */
@unmanaged
@final
export class Group {
  places: usize;
  first: usize;
}

/** What is summed up of customers, by group and membership: how many they are, their moods, and how many have left; in double precision. */
export let peopleSums: usize = 0;
export const CUSTOMERS: usize = 0;
export const MOOD: usize = 8;
export const GONE: usize = 16;
export const ABOUT_PEOPLE: usize = 24;

export function beginMemberships(many: i32, inAll: i32): void {
  groupCount = many;
  memberships = inAll;
  groups = reserve(<usize>many * offsetof<Group>());
  peopleSums = reserve(<usize>inAll * ABOUT_PEOPLE);
}

@inline
export function groupAt(place: i32): Group {
  return changetype<Group>(groups + <usize>place * offsetof<Group>());
}

/** @returns where its memberships are written */
export function beginGroup(place: i32, first: i32): usize {
  const group = groupAt(place);
  group.places = reserve(size);
  group.first = <usize>first;
  return group.places;
}

/** Where somebody is summed up, in a group. */
@inline
export function sumPlace(group: Group, at: i32): usize {
  return group.first + <usize>load<u8>(group.places + <usize>at);
}
