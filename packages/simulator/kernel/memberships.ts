import { reserve } from "./memory";
import { CUSTOMER, size, statusOf } from "./people";

/** How many groups of segments there are. */
export let groupCount: i32 = 0;
/** How many memberships there are, in all groups. */
export let memberships: i32 = 0;
let groups: usize = 0;

/** In a group, in which of its segments somebody is: a byte by place; and where the group's sums are among those of all. */
@unmanaged
@final
class Group {
  places: usize;
  first: usize;
}

/**
 * What is summed up of customers, by group and membership, in double precision: how many they are, which is kept; and of a week their moods,
 * and how many have left.
 */
export let peopleSums: usize = 0;
export const CUSTOMERS: usize = 0;
export const MOOD: usize = 8;
export const GONE: usize = 16;
const ABOUT_PEOPLE: usize = 24;

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

@inline
export function addToSum(group: i32, at: i32, sum: usize, more: f64): void {
  const place = peopleSums + sumPlace(groupAt(group), at) * ABOUT_PEOPLE + sum;
  store<f64>(place, load<f64>(place) + more);
}

export function turnMemberships(): void {
  const end = peopleSums + <usize>memberships * ABOUT_PEOPLE;
  for (let membership = peopleSums; membership < end; membership += ABOUT_PEOPLE) {
    store<f64>(membership, 0, MOOD);
    store<f64>(membership, 0, GONE);
  }
}

/** Customers are counted anew. */
export function countCustomers(): void {
  memory.fill(peopleSums, 0, <usize>memberships * ABOUT_PEOPLE);
  for (let at = 0; at < size; at++)
    if (statusOf(at) === CUSTOMER) for (let group = 0; group < groupCount; group++) addToSum(group, at, CUSTOMERS, 1);
}
