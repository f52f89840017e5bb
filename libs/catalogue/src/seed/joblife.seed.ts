import { followUpTalk } from './follow-up-talk.seed';
import { joblifeCourse } from './joblife-course.seed';
import type { ActivityTemplateSeed, ProviderSeed } from './provider-seed';

const talk: ActivityTemplateSeed = {
  key: 'joblife-talk',
  name: 'Kort oplæg',
  steps: [
    {
      key: 'talk',
      label: 'Oplæg',
      title: 'Oplæg til inspiration',
      description: 'En rådgiver sætter emnet i gang og giver jer noget at tale videre om.',
      durationText: 'Aftales – cirka 1–2 timer',
      kind: 'talk',
      own: 'duration',
    },
    followUpTalk,
  ],
};

const workshop: ActivityTemplateSeed = {
  key: 'joblife-workshop',
  name: 'Enkelt workshop',
  steps: [
    {
      key: 'workshop',
      label: 'Workshop',
      title: 'Workshop',
      description: 'I arbejder med jeres egne eksempler og går hjem med et par aftaler.',
      durationText: 'Aftales – cirka en halv dag',
      kind: 'workshop',
      own: 'duration',
    },
    followUpTalk,
  ],
};

/** Joblife: short talks or workshops, or a longer course with action learning (domain.md §8 [K]). */
export const joblife: ProviderSeed = {
  key: 'joblife',
  name: 'Joblife',
  fullName: 'Joblife',
  affiliations: [],
  tagline: 'Rådgivere med korte oplæg eller længere udviklingsforløb med aktionslæring.',
  description:
    'Joblife er arbejdsmiljørådgivere, der tilpasser hjælpen til jer. Et oplæg eller en workshop kan sætte et emne i gang. Vil I ændre vaner, anbefaler de et længere forløb, hvor I prøver ting af i små skridt og vender tilbage til dem undervejs.',
  contact: {
    email: 'kontakt@joblife.example',
    phone: '',
    address: null,
    website: 'www.joblife.dk/raadgivning/psykologi-og-ledelse',
  },
  rounds: ['ok-18', 'demo-26'],
  templates: [joblifeCourse, workshop, talk],
  cardSteps: ['Formøde', 'Opstart', 'Korte møder', 'Læring', 'Forankring'],
};
