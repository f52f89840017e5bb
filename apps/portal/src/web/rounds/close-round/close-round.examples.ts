import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { Sent } from '../../shell';
import { closing, waiting } from '../rounds.facts.examples';
import { presentCloseRound } from './close-round.presenter';

const page = { closing, waiting: null, proposes: true } as const;
const { frames, open } = closing;

/** What the page is shown with. */
export const closeRoundExamples = defineExamples({
  template: join(__dirname, 'close-round.hbs'),
  present: presentCloseRound,
  facts: {
    'en åben runde': [page, new Sent()],
    'uden dag': [page, new Sent({ reason: 'x' }, [{ field: 'lastDay', message: 'Skriv en dag.' }])],
    'et forslag venter': [
      { ...page, waiting: { ...waiting, kind: 'round.close', title: 'Luk Demorunden' } },
      new Sent(),
    ],
    'en lukket runde, penge bliver': [
      {
        ...page,
        closing: {
          ...closing,
          phase: 'ending',
          today: '2028-05-01',
          carriesOver: false,
          taking: false,
          open: { ...open, completing: 2, drafts: 0, signing: 0, signatures: 0 },
          frames: frames.map((one) => ({ ...one, left: 'stays' as const })),
        },
      },
      new Sent(),
    ],
    'revisor, ingen næste runde': [
      {
        ...page,
        proposes: false,
        closing: {
          ...closing,
          next: null,
          frames: frames.map((one) => ({ ...one, left: 'no-next-frame' as const })),
        },
      },
      new Sent(),
    ],
    'en kommende runde': [{ ...page, closing: { ...closing, today: '2026-03-01', frames: [] } }, new Sent()],
    'en rate åbner senere': [
      { ...page, closing: { ...closing, frames: frames.map((one) => ({ ...one, later: '90000000' })) } },
      new Sent(),
    ],
    'en runde fra før Samråd': [
      { ...page, closing: { ...closing, known: false, phase: 'over', open: { ...open, running: 0 } } },
      new Sent(),
    ],
  },
});
