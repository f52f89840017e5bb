/** The due work that lets an addendum lapse that is not signed in time, one a sending. */
export const addendumLapseKey = (addendumId: string, sentNo: number): string =>
  `addenda.lapse:${addendumId}:${sentNo}`;
