import type { Side } from '@samraad/identity';
import { addressOf, t } from '@samraad/platform';
import { isOpenIn } from '@samraad/requests';
import type { ConfirmBox, ErrorItem, Form, Notice, Pill } from '../../../views';
import { presentTurn } from '../../cases/case-line.presenter';
import { presentWhyBack } from '../../cases/why-back/why-back';
import { providerPaths } from '../../providers/providers.paths';
import { newSubmission } from '../../shell';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { requestHead } from '../shared/request-head';
import type { Offer } from './offers.reader';
import { chooseProviderWords } from './choose-provider.da';

const rooms = {
  good: { text: chooseProviderWords.roomGood, tone: 'good' },
  little: { text: chooseProviderWords.roomLittle, tone: 'near' },
  none: { text: chooseProviderWords.roomNone, tone: 'bad' },
} as const satisfies Record<Offer['room'], Pill>;

/** Comparing the round's providers on the chosen themes, and both sides' yes to one of them (domain.md §3, §7). */
export function presentChooseProvider(
  desk: RequestOnDesk,
  offers: readonly Offer[],
  side: Side,
  errors: readonly ErrorItem[] = [],
) {
  const { request } = desk;
  const open = isOpenIn('requests.choose-provider', request.stage) && !settled(request);
  const confirmable = isOpenIn('requests.confirm-provider', request.stage);
  const chosen = offers.find(({ profile }) => profile.id === request.choice?.providerId);
  const said = side === 'management' ? request.choice?.managementBy : request.choice?.employeesBy;
  const mayConfirm = confirmable && chosen !== undefined && !request.choice?.confirmedAt && !said;
  return {
    head: requestHead(request, chooseProviderWords.title, {
      text: chooseProviderWords.draft,
      href: requestPaths.draft(request.id),
    }),
    turn: presentTurn(desk.line, {
      explanation: saidSoFar(desk, chosen, said ?? null, open),
      action: undefined,
    }),
    help: {
      text: chooseProviderWords.help,
      href: addressOf('providers.help', {}, { tema: request.answers.themes?.[0] }),
    },
    ask: {
      text: chooseProviderWords.ask,
      href: providerPaths.ask(offers.map(({ profile }) => profile.key)),
    },
    notes: notesOf(desk, errors),
    confirm: mayConfirm ? confirmBox(desk, chosen) : null,
    offers: offers.map((offer) => presentOffer(desk, offer, { open, chosen: offer === chosen })),
  };
}

/** While the anchor is asked, what both sides have chosen stays; unless that provider has stopped, and nothing is chosen. */
const settled = ({ stage, choice }: RequestOnDesk['request']): boolean =>
  stage === 'awaiting_endorsement' && Boolean(choice?.confirmedAt);

function presentOffer(
  desk: RequestOnDesk,
  { profile, room, days, obstacle }: Offer,
  state: { open: boolean; chosen: boolean },
) {
  const themes = desk.request.answers.themes ?? [];
  const approaches = profile.approaches.filter((one) => themes.includes(one.theme.key));
  const pills: Pill[] = obstacle === null ? [rooms[room]] : [];
  if (days !== null) pills.push({ text: chooseProviderWords.answersIn(days), tone: 'plain' });
  if (state.chosen) pills.unshift({ text: chooseProviderWords.proposed, tone: 'good' });
  return {
    name: profile.name,
    tagline: profile.tagline,
    pills,
    steps: profile.cardSteps,
    approaches: approaches.map(({ theme, title, text, suits }) => ({
      theme: theme.name,
      text: `${title}. ${text}`,
      suits: chooseProviderWords.suits(suits),
    })),
    warning: obstacle ?? (room === 'none' ? chooseProviderWords.noRoom(profile.name) : ''),
    form: state.open && !state.chosen && obstacle === null ? proposeBox(desk, profile) : null,
  };
}

function proposeBox({ request }: RequestOnDesk, profile: Offer['profile']): Form {
  return {
    action: requestPaths.provider(request.id),
    submission: newSubmission(),
    hidden: [{ name: 'providerId', value: profile.id }],
    submit: { text: chooseProviderWords.propose(profile.name) },
  };
}

function confirmBox({ request, names }: RequestOnDesk, { profile }: Offer): ConfirmBox {
  const by = names.get(request.choice?.proposedBy ?? '') ?? t('requests.both-sides-words');
  return {
    heading: chooseProviderWords.confirmHeading(profile.name),
    text: chooseProviderWords.confirmText(by, profile.name),
    consequences: [chooseProviderWords.sentAtOnce, chooseProviderWords.mayProposeOther],
    form: {
      action: requestPaths.confirmProvider(request.id),
      submission: newSubmission(),
      hidden: [{ name: 'choiceId', value: request.choice?.id ?? '' }],
      submit: { text: chooseProviderWords.yes(profile.name) },
    },
  };
}

/** What the case's own sentence does not say: who has said yes to whom. */
function saidSoFar(
  { request }: RequestOnDesk,
  chosen: Offer | undefined,
  said: string | null,
  open: boolean,
): string {
  const name = chosen?.profile.name ?? '';
  if (request.choice?.confirmedAt) return chooseProviderWords.bothChose(name);
  if (!open) return chooseProviderWords.notOpen;
  if (!chosen) return chooseProviderWords.oneProvider;
  return said ? chooseProviderWords.youSaidYes(name) : chooseProviderWords.otherProposed(name);
}

function notesOf({ round, request, whyBack }: RequestOnDesk, errors: readonly ErrorItem[]): Notice[] {
  const notes: Notice[] = [];
  if (round === null)
    notes.push({
      kind: 'info',
      text: chooseProviderWords.noRound,
    });
  if (request.stage === 'choosing_provider' && errors.length === 0) {
    const text = chooseProviderWords.keepNumber(request.number ?? '');
    notes.push((whyBack && presentWhyBack(whyBack, [text])) ?? { kind: 'warning', text });
  }
  if ((request.answers.themes ?? []).length === 0) {
    notes.push({
      kind: 'info',
      text: chooseProviderWords.themesFirst,
    });
  }
  return notes;
}
