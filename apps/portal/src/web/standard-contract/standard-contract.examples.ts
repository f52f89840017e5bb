import { join } from 'node:path';
import { defineExamples } from '../../views';
import { ids } from '../cases/case.facts.examples';
import { Sent } from '../shell';
import { presentStandardContract, type StandardOnPage } from './standard-contract.presenter';

const page: StandardOnPage = {
  round: { id: ids.request, key: 'ok-26', name: 'Demorunden' },
  holds: {
    roundId: ids.request,
    roundName: 'Demorunden',
    no: 2,
    clauses: [
      { heading: 'Betaling', text: 'Prisen er {{pris}}. Den tages fra rammen for {{udbyder}}.' },
      { heading: 'Forløbet', text: 'Forløbet begynder {{første dag}} og slutter {{sidste dag}}.' },
    ],
    decidedAt: new Date('2026-11-02T10:00:00Z'),
    proposalId: ids.request,
  },
  waiting: null,
  proposes: true,
};

/** A round's standard contract. */
export const standardContractExamples = defineExamples({
  template: join(__dirname, 'standard-contract.hbs'),
  present: presentStandardContract,
  facts: {
    'en part læser den': [{ ...page, proposes: false }, new Sent()],
    'en central part kan foreslå en anden': [page, new Sent()],
    'ingen endnu': [{ ...page, holds: null }, new Sent()],
    'set på med en opdigtet sag': [
      page,
      new Sent({ text: '§ Tavshed\n{{udbyder}} har tavshedspligt om {{arbejdsplads}}.', reason: 'Ny.' }),
    ],
    'et navn, Samråd ikke kender': [
      page,
      new Sent({ text: '§ Rabat\nDer er {{rabat}}.', reason: 'Ny.' }, [
        { field: 'text', message: 'Samråd kender ikke {{rabat}}. Brug kun de navne, der står under feltet.' },
      ]),
    ],
    'et forslag venter': [
      {
        ...page,
        waiting: {
          id: ids.request,
          kind: 'contract.standard',
          title: 'Udgave 3 af standardkontrakten for Demorunden',
          side: 'central_employers',
          lapsesAt: new Date('2026-12-12T22:59:59Z'),
        },
      },
      new Sent(),
    ],
  },
});
