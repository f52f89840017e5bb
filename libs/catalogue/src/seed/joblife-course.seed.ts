import { followUpTalk } from './follow-up-talk.seed';
import type { ActivityTemplateSeed } from './provider-seed';

/** Joblife's longer course (domain.md §8 [K]). */
export const joblifeCourse: ActivityTemplateSeed = {
  key: 'joblife-course',
  name: 'Udviklingsforløb',
  steps: [
    {
      key: 'preparation',
      label: 'Formøde',
      title: 'Formøde',
      description: 'I sætter mål, lægger en plan og aftaler, hvordan I vil kunne se, at det er lykkedes.',
      durationText: 'Aftales – cirka 2 timer',
      kind: 'meeting',
      own: 'duration',
    },
    {
      key: 'start-up',
      label: 'Opstart',
      title: 'Workshop ved start',
      description: 'Alle, det handler om, er med til at vælge, hvad der er vigtigst at tage fat på.',
      durationText: 'Aftales – cirka en halv dag',
      kind: 'workshop',
      own: 'duration',
    },
    {
      key: 'short-meetings',
      label: 'Korte møder',
      title: 'Række af korte møder',
      description:
        'Nogle af jer mødes jævnligt med rådgiveren og får hjælp til at gøre forbedringerne til hverdag.',
      durationText: 'Aftales – flere møder over nogle måneder',
      kind: 'meeting',
      own: 'duration',
    },
    {
      key: 'learning',
      label: 'Læring',
      title: 'Fælles læringsmøder',
      description: 'Undervejs ser I sammen på det, der er sat i gang, og retter til.',
      durationText: 'Aftales – et eller flere',
      optional: true,
      kind: 'meeting',
      own: 'duration',
    },
    {
      key: 'closing',
      label: 'Forankring',
      title: 'Afsluttende workshop',
      description: 'I aftaler, hvem der holder fast i hvad, når rådgiveren er færdig.',
      durationText: 'Aftales – cirka en halv dag',
      kind: 'workshop',
      own: 'duration',
    },
    followUpTalk,
  ],
};
