/** Where a meeting is held. */
export const placeKinds = ['video', 'phone', 'at-workplace', 'at-provider'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** `place`: the link, the number, the room; null while it is not known. */
export interface MeetingPlace {
  readonly placeKind: PlaceKind;
  readonly place: string | null;
  /** Minutes on the way, each way, that the provider's people are not free either. */
  readonly travelMinutes: number;
}
