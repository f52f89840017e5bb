import { addressOf, defineMail } from '@samraad/platform';

/** A provider that is chosen, and not reached yet, has told when it takes no more. */
export interface StopsAheadVars {
  readonly title: string;
  readonly caseId: string;
  readonly provider: string;
  /** "fredag den 11. december 2026"; null when it is so from now. */
  readonly day: string | null;
  /** Nothing is sent for signature yet. */
  readonly draft: boolean;
}

export const providerStopsAheadMail = defineMail<StopsAheadVars>({
  key: 'requests.provider-stops-ahead',
  summary:
    'Til parterne, når den udbyder, de har valgt, melder, fra hvilken dag den ikke tager imod nye henvendelser.',
  toOthers: true,
  compose: ({ title, caseId, provider, day, draft }) => ({
    subject: `${provider} tager ikke imod nye henvendelser ${day ? `fra ${day}` : 'for tiden'}`,
    heading: `${provider}, som I har valgt til »${title}«, tager ikke imod nye henvendelser ${day ? `fra ${day}` : 'for tiden'}.`,
    paragraphs: [
      ...(day
        ? ['Har alle skrevet under inden den dag, så henvendelsen er nået frem, gør det ingen forskel.']
        : []),
      draft
        ? 'Jeres kladde beholder valget, men kan ikke sendes til underskrift, mens udbyderen ikke tager imod. I kan også vælge en anden nu.'
        : 'Ellers vælger I en anden på dagen. Underskrifterne gælder stadig.',
    ],
    action: { label: 'Se valget af udbyder', path: addressOf('case.choose-provider', { caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    provider: 'RUC',
    day: 'fredag den 11. december 2026',
    draft: true,
  },
});
