import { followUpTalk } from './follow-up-talk.seed';
import type { ActivityStepSeed, ProviderSeed } from './provider-seed';

const preparation: ActivityStepSeed = {
  key: 'preparation',
  label: 'Formøde',
  title: 'Forberedende møde',
  description:
    'Ledelse og medarbejderrepræsentanter aftaler mål, rammer og tid med NFA på telefon eller video.',
  durationText: '1–2 timer',
  kind: 'meeting',
};

const seminar: ActivityStepSeed = {
  key: 'seminar',
  label: 'Seminar',
  title: 'Seminar for alle',
  description:
    'NFA leder dagen og bringer forskningen i spil. I stiller spørgsmål, arbejder i grupper og vælger, hvad I vil gøre.',
  durationText: 'En halv eller en hel dag',
  kind: 'seminar',
};

const ownSeminar: ActivityStepSeed = {
  ...seminar,
  title: 'Seminar, som I selv leder',
  description:
    'Jeres egne repræsentanter fra MED eller arbejdsmiljøorganisationen står for dagen. NFA er med, ser til og giver råd.',
};

const afterSeminar: readonly ActivityStepSeed[] = [
  {
    key: 'try-out',
    label: 'Afprøvning',
    title: 'I prøver det af',
    description: 'I sætter de valgte tiltag i gang i hverdagen.',
    durationText: 'Aftales – ofte nogle måneder',
    kind: 'phase',
    own: 'duration',
  },
  {
    key: 'midway',
    label: 'Midtvejs',
    title: 'Møde midtvejs',
    description: 'Et kort opkald, hvor NFA hører, hvordan det går, og giver nye input.',
    durationText: 'Cirka 1 time på telefon eller video',
    optional: true,
    kind: 'meeting',
    own: 'duration',
  },
  {
    key: 'wrap-up',
    label: 'Opsamling',
    title: 'Opsamlingsmøde',
    description: 'Sammen gør I status: Hvad lykkedes, hvad drillede, og hvad gør I nu?',
    durationText: 'Aftales – cirka 2 timer',
    kind: 'meeting',
    own: 'duration',
  },
  followUpTalk,
];

/** NFA: one package for the whole workplace, with a variant the workplace runs itself (domain.md §8 [K]). */
export const nfa: ProviderSeed = {
  key: 'nfa',
  name: 'NFA',
  fullName: 'Det Nationale Forskningscenter for Arbejdsmiljø',
  affiliations: [],
  tagline: 'Forskningsbaseret viden i en samlet pakke for hele arbejdspladsen.',
  description:
    'NFA forsker i arbejdsmiljø og gør resultaterne brugbare for jer. Forløbet er én pakke, der knytter sig til jeres MED- og arbejdsmiljøarbejde. Både ledere og medarbejdere er med hele vejen, så I kan fortsætte på egen hånd.',
  contact: {
    email: 'kontakt@nfa.example',
    phone: '',
    address: 'Lersø Parkallé 105, 2100 København Ø',
    website: 'www.nfa.dk',
  },
  rounds: ['ok-15', 'ok-18', 'demo-26'],
  templates: [
    { key: 'nfa-package', name: 'NFA’s pakke', steps: [preparation, seminar, ...afterSeminar] },
    {
      key: 'nfa-own-seminar',
      name: 'NFA’s pakke med jeres eget seminar',
      steps: [preparation, ownSeminar, ...afterSeminar],
    },
  ],
  cardSteps: ['Formøde', 'Seminar', 'Afprøvning', 'Opsamling'],
};
