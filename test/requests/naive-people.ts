/** The workplaces of the play: two under model 2, and one whose hospital has an anchor (model 1). The first coordinates. */
export const places = ['a', 'b', 'c'] as const;
export type Place = (typeof places)[number];

export const sides = ['management', 'employees'] as const;
export type Side = (typeof sides)[number];

/** Where signatures are given: one side of a workplace. */
export type Slot = `${Place}/${Side}`;

/** Who works at which place for which side; `both` holds roles on both, `twin` is an account more of `leaderA`. */
const atWork = {
  leaderA: ['a/management'],
  chairA: ['a/management'],
  amrA: ['a/employees'],
  trA: ['a/employees'],
  viceA: ['a/employees'],
  both: ['a/management', 'a/employees'],
  twin: ['a/employees'],
  leaderB: ['b/management'],
  amrB: ['b/employees'],
  leaderC: ['c/management'],
  amrC: ['c/employees'],
  anchor: [],
  mainChair: [],
  mainVice: [],
  central: [],
  coordinator: [],
  stranger: [],
} as const satisfies Record<string, readonly Slot[]>;

/** Everybody who could lay a hand on the request, those who may not among them. */
export type Who = keyof typeof atWork;
export const everybody = Object.keys(atWork) as readonly Who[];

const slotsOf = (who: Who): readonly Slot[] => atWork[who];

export const placeOf = (slot: Slot): Place => slot.split('/')[0] as Place;
export const sideOfSlot = (slot: Slot): Side => slot.split('/')[1] as Side;

/** The places somebody works at; none for those who are no party. */
export const placesOf = (who: Who): readonly Place[] => [...new Set(slotsOf(who).map(placeOf))];

/** The side somebody can act for; null for who is no party, and for who holds roles on both. */
export function onlySideOf(who: Who): Side | null {
  const own = new Set(slotsOf(who).map(sideOfSlot));
  return own.size === 1 ? ([...own][0] ?? null) : null;
}

/** A committee signs through its two chairs, never one of them with a leader or representative. */
export const isChair = (who: Who): boolean => who === 'chairA' || who === 'viceA';
