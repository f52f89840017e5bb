import { addressOf, defineMail, formatDayYear } from '@samraad/platform';

/** What providers and Hovedudvalg are told of a round that goes on by other rules. */
export interface RoundChangedVars {
  readonly name: string;
  readonly key: string;
  /** `YYYY-MM-DD`, the first day they hold. */
  readonly from: string;
}

/** Both central sides have changed a running round: to its providers, and to the Hovedudvalg (domain.md §1). */
export const roundChangedMail = defineMail<RoundChangedVars>({
  key: 'rounds.changed',
  summary:
    'Når begge centrale parter har godkendt en ændring af en runde, der kører: til udbydernes koordinatorer og Hovedudvalgene.',
  toOthers: true,
  compose: ({ name, key, from }) => ({
    subject: `${name} får andre regler fra ${formatDayYear(from)}`,
    heading: `De centrale parter har ændret reglerne for ${name}. De nye gælder fra ${formatDayYear(from)}.`,
    paragraphs: [
      'Det, der er begyndt før den dag, beholder sine regler: frister, der løber, underskrifter, der er bedt om, og kontrakter, der er sendt.',
      'Der er ikke noget, I skal gøre nu. På rundens side står, hvad der gælder hvornår.',
    ],
    action: { label: 'Læs rundens regler', path: addressOf('round.rules', { roundKey: key }) },
  }),
  sample: { name: 'Runden 2028–2030', key: 'runden-2028-2030', from: '2029-02-01' },
});
