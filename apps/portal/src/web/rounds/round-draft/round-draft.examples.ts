import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { changing, desk, draft, origin, unfit, waiting } from '../rounds.facts.examples';
import { presentRoundDraft } from './round-draft.presenter';

/** What the page is shown with. */
export const roundDraftExamples = defineExamples({
  template: join(__dirname, 'round-draft.hbs'),
  present: presentRoundDraft,
  facts: {
    'klar til at blive sendt': [draft()],
    'noget passer ikke sammen': [draft({ desk: unfit })],
    'et forslag venter': [draft({ waiting })],
    'revisor læser': [draft({ side: null })],
    'en ændring af en runde, der kører': [draft({ desk: changing })],
    'en ændring, der lige er begyndt': [
      draft({ desk: { ...changing, plan: { ...changing.plan, rules: origin.rules } } }),
    ],
    'en ændring, der er besluttet': [
      draft({ desk: { ...changing, state: 'decided' }, roundKey: 'proeverunden' }),
    ],
    besluttet: [draft({ desk: desk({ state: 'opened' }), roundKey: 'proeverunden' })],
    'lagt væk': [draft({ desk: desk({ state: 'discarded' }) })],
  },
});
