import { defineTexts } from '@samraad/platform';

/** Words of evaluation: refusals, states and what the timeline says. */
export const evaluationDa = defineTexts({
  'evaluation.answered-so-attested':
    'En af siderne har svaret på, hvordan forløbet gik, så attestationen kan ikke tages tilbage.',
  'evaluation.not-open-yet': 'Evalueringen åbner først den {day}.',
  'evaluation.already-answered': 'Jeres side har allerede svaret. Et svar kan ikke ændres.',
  'evaluation.over': 'Evalueringen er lukket, så der kan ikke svares længere.',
  'evaluation.answers-invalid': 'Nogle svar mangler eller kan ikke bruges. Ret dem, og send igen.',
  'evaluation.problem.rating': 'Vælg et tal fra 1 til 5.',
  'evaluation.problem.choice': 'Vælg en af mulighederne.',
  'evaluation.problem.text': 'Teksten er for lang eller af en forkert type.',
  'evaluation.problem.unknown': 'Skemaet har ikke dette spørgsmål.',

  'evaluation.kind.satisfaction': 'Tilfredshedsmåling',
  'evaluation.kind.effect': 'Effektmåling',
  'evaluation.state.scheduled': 'ikke åbnet endnu',
  'evaluation.state.open': 'åben',
  'evaluation.state.closed': 'lukket',

  'audit.evaluation.satisfaction-opened': 'Tilfredshedsmålingen åbnede',
  'audit.evaluation.satisfaction-answered': 'Svar på tilfredshedsmålingen',
  'audit.evaluation.satisfaction-closed': 'Tilfredshedsmålingen lukkede',
  'audit.evaluation.effect-opened': 'Effektmålingen åbnede',
  'audit.evaluation.effect-answered': 'Svar på effektmålingen',
  'audit.evaluation.effect-closed': 'Effektmålingen lukkede',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof evaluationDa> {}
}
