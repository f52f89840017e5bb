/** Keys of this lib's due work: written here only, so that what orders it and what takes it back agree. */
/** The instant at which an attestation stands by itself. */
export const standKey = (attestationId: string): string => `delivery.stand:${attestationId}`;
