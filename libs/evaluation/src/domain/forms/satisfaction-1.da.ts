import type { EvaluationForm } from './form';

const agreement = { kind: 'rating', low: 'slet ikke', high: 'i høj grad' } as const;

/** Satisfaction, first version: as short as "easy and unbureaucratic" asks for (domain.md §11 [M]). */
export const satisfaction1: EvaluationForm = {
  kind: 'satisfaction',
  version: 1,
  title: 'Hvad synes I om forløbet?',
  intro: 'Fem korte udsagn og to åbne felter. Det tager nogle få minutter.',
  groups: [
    {
      key: 'course',
      title: 'Forløbet',
      items: [
        {
          ...agreement,
          key: 'clear-agreement',
          text: 'Det var klart fra start, hvad vi havde aftalt at nå',
        },
        { ...agreement, key: 'kept-promise', text: 'Udbyderen leverede det, der var lovet' },
        { ...agreement, key: 'both-involved', text: 'Både ledelse og medarbejdere var med undervejs' },
      ],
    },
    {
      key: 'outcome',
      title: 'Udbyttet',
      items: [
        { ...agreement, key: 'usable', text: 'Vi kan bruge det, vi fik med, i vores daglige arbejde' },
        {
          kind: 'rating',
          key: 'overall',
          text: 'Alt i alt: hvor tilfredse er I med hjælpen?',
          low: 'slet ikke tilfredse',
          high: 'meget tilfredse',
        },
        { kind: 'text', key: 'worked-well', text: 'Hvad gjorde størst nytte?', maxLength: 2000 },
        { kind: 'text', key: 'do-better', text: 'Hvad burde være gjort anderledes?', maxLength: 2000 },
      ],
    },
  ],
};
