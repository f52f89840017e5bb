import { join } from 'node:path';
import type { ContractComment } from '@samraad/contracts';
import { defineExamples } from '../../../views';
import { asManager, ids } from '../../cases/case.facts.examples';
import { Sent } from '../../shell';
import { exampleContract, exampleContractDesk } from '../contract.facts.examples';
import { type CommentsFacts, presentContractComments } from './contract-comments.presenter';

const at = new Date('2026-11-27T13:05:00Z');
/** Somebody asks about the task, and is answered. */
export const exampleComments: readonly ContractComment[] = [
  {
    id: '0b4c9a52-6e0d-4e57-8c57-2d8e4b8a1c31',
    part: 'scope',
    threadId: null,
    body: 'Fem møder er for mange i maj. Kan det blive fire?',
    writtenBy: ids.jonas,
    by: 'Jonas Lind',
    side: 'employees',
    at,
    versionNo: 1,
    inDraft: false,
    settledAt: null,
    settledBy: null,
  },
  {
    id: '0b4c9a52-6e0d-4e57-8c57-2d8e4b8a1c32',
    part: 'scope',
    threadId: '0b4c9a52-6e0d-4e57-8c57-2d8e4b8a1c31',
    body: 'Ja, det er rettet.',
    writtenBy: ids.sara,
    by: 'Karin Dal',
    side: 'provider',
    at,
    versionNo: 1,
    inDraft: true,
    settledAt: null,
    settledBy: null,
  },
];

const facts = (comments: readonly ContractComment[], more: Partial<CommentsFacts> = {}): CommentsFacts => {
  const contract = exampleContract({ comments });
  const desk = exampleContractDesk(contract, asManager);
  return { desk, contract, part: 'scope', personId: ids.jonas, answering: '', mayWrite: true, ...more };
};
const settled = exampleComments.map((one) =>
  one.threadId === null ? { ...one, settledAt: at, settledBy: 'Mette Holm' } : one,
);

/** Comments on a clause. */
export const contractCommentsExamples = defineExamples({
  template: join(__dirname, 'contract-comments.hbs'),
  present: (of: CommentsFacts, sent: Sent) => presentContractComments(of, sent),
  facts: {
    'ingen kommentarer endnu': [facts([]), new Sent()],
    'en kommentar med et svar': [
      facts(exampleComments, { answering: exampleComments[0]?.id ?? '' }),
      new Sent(),
    ],
    'en kommentar, der er løst': [facts(settled), new Sent()],
    'alle har skrevet under': [facts(settled, { mayWrite: false }), new Sent()],
    'intet er skrevet i feltet': [
      facts([]),
      new Sent({ body: ' ' }, [{ field: 'body', message: 'Udfyld feltet »Kommentar«.' }]),
    ],
  },
  errors: ([, { errors }]) => errors,
});
