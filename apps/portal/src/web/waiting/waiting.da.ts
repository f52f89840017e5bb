import type { RoomOffer } from '@samraad/contracts';

/** Words the pages about the waiting list share. */
export const waitingWords = {
  offers: {
    none: 'venter på tur',
    whole: 'tilbudt plads',
    part: 'tilbudt en del af pladsen',
    saving: 'gemmer pladsen',
    passed: 'lod den næste komme til',
    open: 'kan tages op',
    'open-part': 'kan gøres mindre',
  } satisfies Record<RoomOffer, string>,
  saved: {
    byProvider: 'Udbyderen gemmer den plads, der er, til der er nok til prisen. Det har ingen frist.',
    byUs: 'I gemmer den plads, der er, til der er nok. Det har ingen frist, og I kan holde op igen.',
  },
  expected: {
    month: (month: string) => `måske i ${month}`,
    unknown: 'kan ikke ses endnu',
  },
  place: (place: number, of: number, provider: string) =>
    of === 1
      ? `I er de eneste på ventelisten hos ${provider}.`
      : `I er nummer ${place} af ${of} på ventelisten hos ${provider}.`,
  estimate: (month: string) =>
    `Der er måske plads i ${month}. Det er et skøn ud fra de næste rater og det, der plejer at komme tilbage til rammen.`,
  noEstimate:
    'Vi kan ikke se, hvornår der bliver plads: hverken de næste rater eller det, der plejer at komme tilbage, rækker.',
} as const;
