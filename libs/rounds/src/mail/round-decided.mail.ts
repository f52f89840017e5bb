import { addressOf, defineMail, formatDayYear } from '@samraad/platform';

/** What providers and Hovedudvalg are told of a round that has been decided. */
export interface RoundDecidedVars {
  readonly name: string;
  readonly key: string;
  /** `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly modelChoiceBy: string;
}

/** Both central sides have decided on a round: to its providers, and to the Hovedudvalg that are to choose a model (domain.md §1, §5). */
export const roundDecidedMail = defineMail<RoundDecidedVars>({
  key: 'rounds.decided',
  summary:
    'Når begge centrale parter har godkendt en ny runde: til udbydernes koordinatorer og Hovedudvalgene.',
  toOthers: true,
  compose: ({ name, key, from, to, modelChoiceBy }) => ({
    subject: `${name} er besluttet`,
    heading: `De centrale parter har besluttet ${name}. Arbejdspladserne kan søge fra ${formatDayYear(from)} til ${formatDayYear(to)}.`,
    paragraphs: [
      `Hvert Hovedudvalg vælger model senest ${formatDayYear(modelChoiceBy)}. Til der er valgt, gælder model 2.`,
      'Sager, der allerede er i gang, beholder reglerne fra deres egen runde. Der er ikke noget, I skal gøre nu.',
    ],
    action: { label: 'Læs rundens regler', path: addressOf('round.rules', { roundKey: key }) },
  }),
  sample: {
    name: 'Runden 2028–2030',
    key: 'runden-2028-2030',
    from: '2028-04-01',
    to: '2030-03-31',
    modelChoiceBy: '2028-05-01',
  },
});
