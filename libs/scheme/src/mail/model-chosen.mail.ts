import { addressOf, defineMail, formatDayYear } from '@samraad/platform';

/** What the notice of a Hovedudvalg's choice says. */
export interface ModelChosenVars {
  readonly region: string;
  readonly round: string;
  readonly model: 1 | 2;
  /** `YYYY-MM-DD`. */
  readonly from: string;
  /** Topics and areas under model 1. */
  readonly focus: readonly string[];
}

/** The Hovedudvalg tells managers, TR, AMR and MED committees of its choice (domain.md §5 [M]). */
export const modelChosenMail = defineMail<ModelChosenVars>({
  key: 'scheme.model-chosen',
  summary: 'Når et Hovedudvalg har valgt model: til ledere, AMR, TR og MED-udvalgenes formænd i regionen.',
  toOthers: true,
  compose: ({ region, round, model, from, focus }) => ({
    subject: `${region} har valgt model ${model}`,
    heading: `Hovedudvalget i ${region} har valgt model ${model} for ${round}. Det gælder fra ${formatDayYear(from)}.`,
    paragraphs:
      model === 1
        ? [
            `Indsatsen bliver samlet om: ${focus.join(', ')}.`,
            'Når I søger, ser hospitalet eller virksomheden først på, om jeres henvendelse ligger inden for det. I skal ikke gøre noget nu.',
          ]
        : ['I kan søge frit, først og fremmest inden for rundens temaer. I skal ikke gøre noget nu.'],
    action: { label: 'Læs, hvordan det foregår', path: addressOf('how-it-works') },
  }),
  sample: {
    region: 'Region Hovedstaden',
    round: 'Demorunden 2026–2028',
    model: 1,
    from: '2026-05-01',
    focus: ['Arbejdsmængde og tidspres', 'Medicinske afdelinger'],
  },
});
