import { addressOf } from '@samraad/platform';
import { caseNumber } from '@samraad/requests';
import type { Form, PageHead, Turn } from '../../../views';
import { caseHead } from '../../cases/case-head.presenter';
import type { Sent } from '../../shell';
import { nextStepPaths } from '../next-step.paths';
import type { QuietOnDesk } from '../quiet-case.reader';
import { getGoingWords as words } from './get-going.da';

export interface GetGoingModel {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly form: Form | null;
  readonly after: string;
}

/** Who is stuck, and the one thing to say. The central parties know the case by its number. */
export function presentGetGoing(desk: QuietOnDesk, sent: Sent): GetGoingModel {
  const { facts, provider, owed } = desk;
  const asked = owed.duties.some(({ kind }) => kind === 'get-going');
  const name = provider?.name ?? '';
  const sentence = asked ? words.stuck(name) : words.nothing;
  const list = { text: words.list, href: addressOf('deadlines') };
  const sub = words.at(facts.number === null ? facts.reference : caseNumber(facts.number), name);
  const head = caseHead({ ...facts, title: null }, words.title, { sub });
  return {
    // The case itself is not theirs to open: the list they came from is.
    head: { ...head, crumbs: [list, { text: words.title }] },
    turn: {
      ...{ tone: asked ? 'own' : 'done', eyebrow: words.eyebrow, sentence },
      ...(asked ? { explanation: words.text } : {}),
    },
    form: asked
      ? {
          action: nextStepPaths.getGoing(facts.id),
          submission: sent.submission,
          submit: { text: words.submit },
          cancel: list,
        }
      : null,
    after: words.after,
  };
}
