import type { QuestionListed, QuestionMessage, QuestionView } from '@samraad/questions';
import { ids } from '../cases/case.facts.examples';

const at = new Date('2026-11-20T13:10:00Z');
const answeredAt = new Date('2026-11-23T09:00:00Z');
const provider = { id: ids.provider, key: 'joblife', name: 'Joblife' };
const unit = { id: ids.unit, name: 'Akutmodtagelsen' };
const mette = { id: ids.mette, name: 'Mette Holm' };

/** A line of the list. */
export const exampleListed = (more: Partial<QuestionListed> = {}): QuestionListed => ({
  id: ids.request,
  subject: 'Kan I komme om natten?',
  provider,
  unit,
  askedBy: mette,
  askedAt: at,
  askedWith: ids.other,
  state: 'open',
  writtenAt: at,
  caseId: null,
  atProvider: false,
  askerThere: true,
  ...more,
});

const asked: QuestionMessage = {
  ...{ id: 'm1', at, author: mette, side: 'management', stated: false },
  body: 'Halvdelen af os arbejder om natten.\n\nKan forløbet ligge dér?',
};
export const answer: QuestionMessage = {
  ...{
    id: 'm2',
    at: answeredAt,
    author: { id: ids.other, name: 'Karin Dal' },
    side: 'provider',
    stated: false,
  },
  body: 'Ja, det gør vi tit.',
};

/** A question that waits for Joblife, as whoever asked sees it. */
export function exampleQuestion(
  more: Partial<Omit<QuestionView, 'question'>> = {},
  question: Partial<QuestionView['question']> = {},
): QuestionView {
  return {
    question: {
      ...{ id: ids.request, providerId: ids.provider, roundId: 'r', unitId: ids.unit, themeKey: null },
      ...{ subject: 'Kan I komme om natten?', askedWith: ids.other, askedBy: ids.mette, side: 'management' },
      ...{ askedAt: at, state: 'open', stateSince: at, remindAt: new Date('2026-12-04T07:00:00Z') },
      ...{ caseId: null, caseOver: false, askerThere: true },
      ...question,
    },
    reading: 'asker',
    personId: ids.mette,
    side: 'management',
    provider,
    unit,
    asker: mette,
    theme: null,
    messages: [asked],
    now: at,
    others: [],
    case: null,
    ...more,
  };
}

/** The draft it was attached to. */
export const exampleDraft = {
  id: ids.request,
  title: 'Ro på om natten',
  stage: 'draft',
  providerId: null,
} as const;
