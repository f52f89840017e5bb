import { baselineRatings } from './baseline.da';
import type { EvaluationForm } from './form';

/**
 * Effect, first version: the baseline's statements again, then context, mechanism and outcome as three groups so that
 * answers can be compared across cases (domain.md §11, built on [A]).
 */
export const effect1: EvaluationForm = {
  kind: 'effect',
  version: 1,
  title: 'Hvad er der sket siden?',
  intro: 'I ser først, hvordan I selv beskrev udgangspunktet. Svar ud fra, hvordan det er i dag.',
  groups: [
    { key: 'now', title: 'Sådan er det nu', items: baselineRatings },
    {
      key: 'context',
      title: 'Rammerne om forløbet',
      items: [
        {
          kind: 'choice',
          key: 'shared-goal',
          text: 'Havde ledelse og medarbejdere et fælles mål med forløbet?',
          options: [
            { value: 'yes', label: 'Ja, det var aftalt og skrevet ned' },
            { value: 'partly', label: 'Delvist' },
            { value: 'no', label: 'Nej' },
          ],
        },
        {
          kind: 'choice',
          key: 'involvement',
          text: 'Hvor meget blev medarbejderne inddraget?',
          options: [
            { value: 'not-involved', label: 'Ikke inddraget' },
            { value: 'informed', label: 'Informeret om, hvad der skulle ske' },
            { value: 'instructed', label: 'Instrueret i, hvad de skulle gøre' },
            { value: 'asked', label: 'Spurgt om deres viden og mening' },
            { value: 'co-developed', label: 'Med til at udvikle løsningerne' },
          ],
        },
      ],
    },
    {
      key: 'mechanism',
      title: 'Det, I satte i gang',
      items: [
        {
          kind: 'choice',
          key: 'measures',
          text: 'Er det, I blev enige om, i brug i dag?',
          options: [
            { value: 'in-use', label: 'I brug' },
            { value: 'partly-in-use', label: 'Delvist i brug' },
            { value: 'not-in-use', label: 'Ikke i brug' },
            { value: 'not-verified', label: 'Det har vi ikke undersøgt' },
          ],
        },
        {
          kind: 'choice',
          key: 'spread',
          text: 'Er noget af det taget i brug andre steder?',
          options: [
            { value: 'yes', label: 'Ja' },
            { value: 'planned', label: 'Det er planlagt' },
            { value: 'no', label: 'Nej' },
            { value: 'unknown', label: 'Det ved vi ikke' },
          ],
        },
      ],
    },
    {
      key: 'outcome',
      title: 'Udbyttet',
      items: [
        {
          kind: 'choice',
          key: 'change',
          text: 'Er det problem, I søgte hjælp til, blevet mindre?',
          options: [
            { value: 'much-better', label: 'Ja, meget' },
            { value: 'better', label: 'Ja, noget' },
            { value: 'same', label: 'Det er det samme' },
            { value: 'worse', label: 'Det er blevet større' },
          ],
        },
        { kind: 'text', key: 'what-happened', text: 'Fortæl kort, hvad der er sket', maxLength: 2000 },
        {
          kind: 'text',
          key: 'would-have-helped',
          text: 'Hvad kunne have hjulpet jer mere?',
          maxLength: 2000,
        },
      ],
    },
  ],
};
