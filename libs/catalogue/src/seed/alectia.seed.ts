import type { ProviderSeed } from './provider-seed';

/** ALECTIA: authorised adviser; a plain way of working, since the source describes none (domain.md §8 [M], steps [ours]). */
export const alectia: ProviderSeed = {
  key: 'alectia',
  name: 'ALECTIA',
  fullName: 'ALECTIA A/S',
  affiliations: ['Autoriseret arbejdsmiljørådgiver'],
  tagline: 'Autoriserede rådgivere, der omsætter jeres udfordringer til en plan.',
  description:
    'ALECTIA er godkendt til at rådgive om psykisk arbejdsmiljø. Rådgiverne kortlægger, hvad der tynger hos jer, og hjælper jer med at vælge løsninger. I ender med en plan, som både ledelse og medarbejdere kan stå inde for.',
  contact: {
    email: 'kontakt@alectia.example',
    phone: '',
    address: 'Teknikerbyen 34, Søllerød, 2830 Virum',
    website: 'www.alectia.com',
  },
  rounds: ['ok-15'],
  templates: [
    {
      key: 'alectia-course',
      name: 'ALECTIAs forløb',
      steps: [
        {
          key: 'preparation',
          label: 'Formøde',
          title: 'Formøde',
          description: 'I aftaler mål, deltagere og tidsplan med rådgiveren.',
          durationText: 'Aftales – cirka 1 time',
          kind: 'meeting',
          own: 'step',
        },
        {
          key: 'mapping',
          label: 'Kortlægning',
          title: 'Kortlægning',
          description: 'Rådgiveren taler med ledere og medarbejdere om, hvad der fylder.',
          durationText: 'Aftales – efter jeres størrelse',
          kind: 'interview',
          own: 'step',
        },
        {
          key: 'workshop',
          label: 'Workshop',
          title: 'Workshop om løsninger',
          description: 'I vælger sammen, hvad der skal ændres, og laver en plan for det.',
          durationText: 'Aftales – cirka en halv dag',
          kind: 'workshop',
          own: 'step',
        },
        {
          key: 'closing',
          label: 'Opsamling',
          title: 'Opsamling',
          description: 'I gør status på planen og aftaler, hvordan den holdes i live.',
          durationText: 'Aftales – cirka 1 time',
          kind: 'meeting',
          own: 'step',
        },
      ],
    },
  ],
  cardSteps: ['Formøde', 'Kortlægning', 'Workshop', 'Opsamling'],
};
