/** How near a deadline is: past, within three working days, later. */
export const deadlineGroups = ['late', 'soon', 'later'] as const;
export type DeadlineGroup = (typeof deadlineGroups)[number];

/** Who lacks to do something, in the words of a filter. */
export const deadlineHolders = ['provider', 'parties', 'endorser', 'central'] as const;
export type DeadlineHolder = (typeof deadlineHolders)[number];

/** Which deadlines of the cases that have a number. */
export interface DeadlinesAsked {
  readonly group?: DeadlineGroup;
  readonly providerId?: string;
  readonly regionId?: string;
  readonly holder?: DeadlineHolder;
  readonly caseId?: string;
  readonly limit: number;
  readonly offset: number;
}
