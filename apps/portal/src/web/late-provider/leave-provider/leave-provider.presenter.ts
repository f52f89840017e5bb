import type { Form, PageHead, TextareaField, Turn } from '../../../views';
import { casePaths } from '../../cases/cases.paths';
import { presentTurn } from '../../cases/case-line.presenter';
import type { Sent } from '../../shell';
import { caseHead } from '../../cases/case-head.presenter';
import type { LateOnDesk } from '../late-in-case.reader';
import { latePaths } from '../late.paths';
import { leaveProviderWords as words } from './leave-provider.da';

/** First what it means, then the button. */
export interface LeaveProviderPageModel {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly before: string;
  readonly consequences: readonly string[];
  readonly reason: TextareaField;
  readonly form: Form;
}

export function presentLeaveProvider(desk: LateOnDesk, sent: Sent): LeaveProviderPageModel {
  const { facts, line, provider } = desk;
  const providerName = provider?.name ?? '';
  const number = facts.number ?? 0;
  return {
    head: caseHead(facts, words.title, { sub: words.sub(number) }),
    turn: { ...presentTurn(line), action: undefined },
    before: words.before,
    consequences: [words.keep(number), words.closes(providerName), words.told(providerName), words.next],
    reason: sent.fields.textarea({
      name: 'reason',
      label: words.reason,
      hint: words.reasonHint,
      optional: true,
      maxLength: 2000,
      rows: 3,
    }),
    form: {
      action: latePaths.leave(facts.id),
      submission: sent.submission,
      submit: { text: words.submit },
      cancel: { text: words.cancel, href: casePaths.case(facts.id) },
    },
  };
}
