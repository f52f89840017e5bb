import { addressOf, defineMail, formatDayYear } from '@samraad/platform';

/** What providers and Hovedudvalg are told of a round that is to end before its time. */
export interface RoundClosesVars {
  readonly name: string;
  readonly key: string;
  /** `YYYY-MM-DD`, the last day for requests. */
  readonly lastDay: string;
}

/** Both central sides have decided to close a round: to its providers, and to the Hovedudvalg (domain.md §1). */
export const roundClosesMail = defineMail<RoundClosesVars>({
  key: 'rounds.closes',
  summary:
    'Når begge centrale parter har besluttet at lukke en runde før tid: til udbydernes koordinatorer og Hovedudvalgene.',
  toOthers: true,
  compose: ({ name, key, lastDay }) => ({
    subject: `${name} lukker for henvendelser efter ${formatDayYear(lastDay)}`,
    heading: `De centrale parter har besluttet, at arbejdspladserne kan søge i ${name} til og med ${formatDayYear(lastDay)}.`,
    paragraphs: [
      'Sager, der har fået deres nummer, går videre efter rundens regler. Det, der ikke er skrevet under af alle den dag, bliver til en kladde igen.',
      'Der er ikke noget, I skal gøre nu.',
    ],
    action: { label: 'Læs rundens regler', path: addressOf('round.rules', { roundKey: key }) },
  }),
  sample: { name: 'Runden 2028–2030', key: 'runden-2028-2030', lastDay: '2029-09-30' },
});
