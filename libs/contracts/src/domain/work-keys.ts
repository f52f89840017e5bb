/** Keys of this lib's due work: written here only, so that what orders it and what takes it back agree. */
/** The end of the time to sign a version. */
export const contractLapseKey = (contractId: string, no: number): string =>
  `contracts.lapse:${contractId}:${no}`;
