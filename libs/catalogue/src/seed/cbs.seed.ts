import type { ProviderSeed } from './provider-seed';

/** CBS: management research; a plain way of working, since the source describes none (domain.md §8 [M], steps [ours]). */
export const cbs: ProviderSeed = {
  key: 'cbs',
  name: 'CBS',
  fullName: 'Copenhagen Business School',
  affiliations: ['Institut for Ledelse, Politik og Filosofi'],
  tagline: 'Ledelsesforskere, der ser på, hvad måden at organisere arbejdet på gør ved mennesker.',
  description:
    'CBS forsker i ledelse og i de krav, arbejdslivet stiller i dag. Forskerne hjælper jer med at se, hvad jeres måde at tilrettelægge opgaverne på betyder for trivslen. Målet er, at I selv kan vælge klogere næste gang.',
  contact: {
    email: 'kontakt@cbs.example',
    phone: '',
    address: 'Solbjerg Plads 3, 2000 Frederiksberg',
    website: 'www.cbs.dk',
  },
  rounds: ['ok-15'],
  templates: [
    {
      key: 'cbs-course',
      name: 'CBS’ forløb',
      steps: [
        {
          key: 'preparation',
          label: 'Formøde',
          title: 'Formøde',
          description: 'I fortæller, hvad I står med, og aftaler, hvad forløbet skal føre til.',
          durationText: 'Aftales – cirka 2 timer',
          kind: 'meeting',
          own: 'step',
        },
        {
          key: 'seminar',
          label: 'Seminar',
          title: 'Seminar om ledelse og organisering',
          description: 'Forskerne bidrager med viden, og I oversætter den til jeres egne opgaver.',
          durationText: 'Aftales – en halv eller en hel dag',
          kind: 'seminar',
          own: 'step',
        },
        {
          key: 'closing',
          label: 'Opsamling',
          title: 'Opsamling',
          description: 'I beslutter, hvilke skridt I tager, og hvem der har ansvaret.',
          durationText: 'Aftales – cirka 2 timer',
          kind: 'meeting',
          own: 'step',
        },
      ],
    },
  ],
  cardSteps: ['Formøde', 'Seminar', 'Opsamling'],
};
