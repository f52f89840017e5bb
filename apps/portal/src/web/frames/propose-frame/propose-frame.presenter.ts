import type { FrameView } from '@samraad/budget';
import { addressOf, formatMoney, formatShortDayYear } from '@samraad/platform';
import type { WaitingProposal } from '@samraad/proposals';
import { longestReason } from '@samraad/proposals';
import { proposeFrameWords as words } from '../../../i18n/frame-proposals.da';
import type {
  DateField,
  Fields,
  Form,
  MoneyField,
  MoneyStack,
  Notice,
  PageHead,
  SelectField,
  TextareaField,
} from '../../../views';
import { frameStack } from '../frame-stack';

/** What is proposed of a frame, and what the page is drawn from. */
export interface FrameToPropose {
  readonly purpose: 'set' | 'change' | 'move';
  /** Null while the provider has none in the round. */
  readonly frame: FrameView | null;
  readonly place: { readonly roundId: string; readonly providerId: string };
  readonly round: string;
  /** A first tranche usually opens with the round. */
  readonly opens?: string;
  readonly provider: string;
  /** Frames that money may be moved to. */
  readonly targets: readonly { readonly id: string; readonly text: string }[];
  readonly waiting: readonly WaitingProposal[];
}

export interface ProposeFrameShown {
  readonly head: PageHead;
  readonly lead: string;
  readonly waiting: Notice | null;
  readonly stack: MoneyStack | null;
  /** Null where there is nothing to propose. */
  readonly form: Form | null;
  readonly target: SelectField | null;
  readonly parts: readonly { readonly day: DateField | null; readonly amount: MoneyField }[];
  readonly reason: TextareaField;
}

export function presentProposeFrame(
  of: FrameToPropose,
  fields: Fields,
  submission: string,
): ProposeFrameShown {
  const { purpose, frame, provider, round, targets } = of;
  const own = words[purpose];
  const nowhere = purpose === 'move' && targets.length === 0;
  const free = formatMoney(frame?.free ?? 0n);
  const lead = typeof own.lead === 'string' ? own.lead : own.lead(free);
  return {
    head: {
      title: own.title(provider),
      sub: own.sub(round),
      crumbs: [
        { text: words.frames, href: addressOf('frames') },
        ...(frame ? [{ text: provider, href: addressOf('frame', { frameId: frame.frameId }) }] : []),
        { text: own.title(provider) },
      ],
    },
    lead: nowhere ? words.move.nowhere : lead,
    waiting: waitingNotice(of.waiting),
    stack: frameStack(provider, frame),
    form: nowhere ? null : formOf(of, own.submit, submission),
    target: purpose === 'move' && !nowhere ? targetField(targets, fields) : null,
    parts: partsOf(of, fields),
    reason: fields.textarea({
      name: 'reason',
      label: words.reason,
      hint: words.reasonHint,
      maxLength: longestReason,
    }),
  };
}

/** Where the form is sent: the page itself. */
export function proposeAddress({ purpose, frame, place }: FrameToPropose): string {
  if (purpose === 'set' || !frame) return addressOf('frame.set', place);
  const { frameId } = frame;
  return purpose === 'move' ? addressOf('frame.move', { frameId }) : addressOf('frame.change', { frameId });
}

const formOf = (of: FrameToPropose, text: string, submission: string): Form => ({
  action: proposeAddress(of),
  submission,
  submit: { text },
  cancel: {
    text: words.frames,
    href: of.frame ? addressOf('frame', { frameId: of.frame.frameId }) : addressOf('frames'),
  },
});

function waitingNotice([first]: readonly WaitingProposal[]): Notice | null {
  if (!first) return null;
  const links = [{ text: first.title, href: addressOf('proposal', { proposalId: first.id }) }];
  return { kind: 'warning', text: words.waiting(first.title), links };
}

const targetField = (targets: FrameToPropose['targets'], fields: Fields): SelectField =>
  fields.select({
    name: 'to',
    label: words.move.to,
    options: [{ value: '', text: '' }, ...targets.map(({ id, text }) => ({ value: id, text }))],
  });

function partsOf({ purpose, frame }: FrameToPropose, fields: Fields): ProposeFrameShown['parts'] {
  const part = (name: string, day: string | null, amount: string, optional: boolean) => ({
    day: day === null ? null : fields.date({ name: `${name}Day`, label: day, optional }),
    amount: fields.money({ name: `${name}Amount`, label: amount, optional }),
  });
  if (purpose === 'move')
    return [{ day: null, amount: fields.money({ name: 'amount', label: words.move.amount }) }];
  if (purpose === 'set') {
    return [
      part('first', words.set.first, words.set.firstAmount, false),
      part('second', words.set.second, words.set.secondAmount, true),
    ];
  }
  const standing = (frame?.tranches ?? []).map(({ label, opensOn, grantedAt }, index) => ({
    day: null,
    amount: fields.money({
      name: `tranche${index}`,
      label: words.tranche(label, formatShortDayYear(opensOn), grantedAt !== null),
    }),
  }));
  return [...standing, part('new', words.newDay, words.newAmount, true)];
}
