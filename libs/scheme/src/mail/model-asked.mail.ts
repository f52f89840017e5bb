import { addressOf, defineMail, formatDayYear } from '@samraad/platform';

/** What the central parties' asking, and its reminders, say. */
export interface ModelAskedVars {
  readonly region: string;
  readonly round: string;
  /** `YYYY-MM-DD`. */
  readonly by: string;
  /** They have been asked before. */
  readonly reminds: boolean;
}

/** The central parties ask each Hovedudvalg to choose, by a day (domain.md §5 [M]). */
export const modelAskedMail = defineMail<ModelAskedVars>({
  key: 'scheme.model-asked',
  summary:
    'Når en runde åbner, og nogle gange før fristen: til formand og næstformand i et Hovedudvalg, der ikke har valgt model.',
  compose: ({ region, round, by, reminds }) => ({
    subject: reminds ? `${region} har endnu ikke valgt model` : `${region}: vælg model for ${round}`,
    heading: reminds
      ? `Hovedudvalget i ${region} har endnu ikke valgt model for ${round}, og fristen nærmer sig.`
      : `De centrale parter beder Hovedudvalget i ${region} vælge model for ${round}.`,
    paragraphs: [
      'På model 1 samler I hjælpen om få emner og områder. På model 2 søger arbejdspladserne frit inden for rundens temaer.',
      'En af jer foreslår, og den anden bekræfter. I kan prøve valget på sidste års henvendelser først.',
      'Vælger I ikke, fortsætter model 2.',
    ],
    deadline: formatDayYear(by),
    action: { label: 'Vælg model', path: addressOf('model-choice') },
    reason: 'du er formand eller næstformand for Hovedudvalget',
  }),
  sample: { region: 'Region Sjælland', round: 'Demorunden 2028–2030', by: '2028-05-01', reminds: true },
});
