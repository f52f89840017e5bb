import { followUpTalk } from './follow-up-talk.seed';
import type { ActivityTemplateSeed, ProviderSeed } from './provider-seed';

const course: ActivityTemplateSeed = {
  key: 'ruc-course',
  name: 'RUC’s forløb',
  steps: [
    {
      key: 'design',
      label: 'Design',
      title: 'Vi tegner forløbet sammen',
      description: 'I og forskerne bliver enige om, hvad I vil undersøge, og hvem der skal være med.',
      durationText: 'Aftales – 1–2 møder',
      kind: 'meeting',
      own: 'duration',
    },
    {
      key: 'pre-study',
      label: 'Forundersøgelse',
      title: 'Forundersøgelse',
      description:
        'Forskerne lærer jeres hverdag at kende gennem samtaler i grupper, interviews eller besøg.',
      durationText: 'Aftales – efter jeres størrelse',
      kind: 'interview',
      own: 'duration',
    },
    {
      key: 'analysis',
      label: 'Analyse',
      title: 'Analyse',
      description: 'Forskerne samler det, de har set og hørt, til et billede, I kan genkende og tale ud fra.',
      durationText: 'Forskernes eget arbejde',
      kind: 'analysis',
      own: 'duration',
    },
    {
      key: 'workshops',
      label: 'Workshops',
      title: 'Seminar eller workshops',
      description:
        'På tværs af fag og roller finder I jeres råderum og foreslår skridt på kort og lang sigt.',
      durationText: 'Aftales – en eller flere gange',
      kind: 'workshop',
      own: 'duration',
    },
    {
      key: 'closing',
      label: 'Opsamling',
      title: 'Afslutning og evaluering',
      description: 'I ser tilbage på forløbet og skriver det vigtigste ned, så det kan bruges bagefter.',
      durationText: 'Aftales – cirka 2 timer',
      kind: 'meeting',
      own: 'duration',
    },
    followUpTalk,
  ],
};

/** RUC: researchers who first study the workplace, then work with it (domain.md §8 [K]). */
export const ruc: ProviderSeed = {
  key: 'ruc',
  name: 'RUC',
  fullName: 'Roskilde Universitet',
  affiliations: ['Center for Arbejdslivsforskning', 'Center for Sundhedsfremmeforskning'],
  tagline: 'Forskere, der først undersøger jeres hverdag og så arbejder med jer om den.',
  description:
    'RUC forsker i arbejdsliv og sundhedsfremme på tværs af fag. Forskerne begynder altid med at undersøge, hvordan I har det hos jer. Derefter leder de samtaler, hvor ledere, medarbejdere og repræsentanter selv finder forslagene.',
  contact: {
    email: 'kontakt@ruc.example',
    phone: '',
    address: 'Universitetsvej 1, 4000 Roskilde',
    website: 'www.ruc.dk/reg-psa',
  },
  rounds: ['ok-15', 'ok-18', 'demo-26'],
  templates: [course],
  cardSteps: ['Design', 'Forundersøgelse', 'Analyse', 'Workshops', 'Opsamling'],
};
