import type { Side } from '@samraad/identity';
import { t } from '@samraad/platform';
import type { Stage } from '@samraad/requests';
import type { ConfirmBox, ErrorItem, Form, Notice, Pill, Turn } from '../../../views';
import { newSubmission } from '../../shell';
import type { Desk } from '../desk/desk.reader';
import { requestPaths } from '../requests.paths';
import type { Offer } from './offers.reader';

const openStages: readonly Stage[] = ['draft', 'awaiting_signatures', 'returned', 'choosing_provider'];
const rooms = {
  good: { text: 'God plads', tone: 'good' },
  little: { text: 'Lidt plads', tone: 'near' },
  none: { text: 'Ingen plads lige nu', tone: 'bad' },
} as const satisfies Record<Offer['room'], Pill>;

/** Comparing the round's providers on the chosen themes, and both sides' yes to one of them (domain.md §3, §7). */
export function presentChooseProvider(
  desk: Desk,
  offers: readonly Offer[],
  side: Side,
  errors: readonly ErrorItem[] = [],
) {
  const { request } = desk;
  const open = openStages.includes(request.stage);
  const chosen = offers.find(({ profile }) => profile.id === request.choice?.providerId);
  const said = side === 'management' ? request.choice?.managementBy : request.choice?.employeesBy;
  const mayConfirm = open && chosen !== undefined && !request.choice?.confirmedAt && !said;
  return {
    head: {
      title: 'Vælg udbyder sammen',
      reference: request.reference,
      sub: request.answers.title ?? '',
      back: { text: 'Kladden', href: requestPaths.draft(request.id) },
    },
    turn: turnOf(desk, chosen, said ?? null, open),
    notes: notesOf(desk, errors),
    confirm: mayConfirm ? confirmBox(desk, chosen) : null,
    offers: offers.map((offer) => presentOffer(desk, offer, { open, chosen: offer === chosen })),
  };
}

function presentOffer(desk: Desk, { profile, room, days }: Offer, state: { open: boolean; chosen: boolean }) {
  const themes = desk.request.answers.themes ?? [];
  const approaches = profile.approaches.filter((one) => themes.includes(one.theme.key));
  const pills: Pill[] = [rooms[room]];
  if (days !== null)
    pills.push({ text: `Svarer typisk på ${days} ${days === 1 ? 'dag' : 'dage'}`, tone: 'plain' });
  if (state.chosen) pills.unshift({ text: 'Foreslået', tone: 'good' });
  return {
    name: profile.name,
    tagline: profile.tagline,
    pills,
    steps: profile.cardSteps,
    approaches: approaches.map(({ theme, title, text, suits }) => ({
      theme: theme.name,
      text: `${title}. ${text}`,
      suits: `Passer til jer, der ${suits}.`,
    })),
    warning:
      room === 'none'
        ? `${profile.name} har ingen plads lige nu. I kan godt vælge ${profile.name}, men kontrakten må måske vente.`
        : '',
    form: state.open && !state.chosen ? proposeBox(desk, profile) : null,
  };
}

function proposeBox({ request }: Desk, profile: Offer['profile']): Form {
  return {
    action: requestPaths.provider(request.id),
    submission: newSubmission(),
    hidden: [{ name: 'providerId', value: profile.id }],
    submit: { text: `Foreslå ${profile.name}` },
  };
}

function confirmBox({ request, names }: Desk, { profile }: Offer): ConfirmBox {
  const by = names.get(request.choice?.proposedBy ?? '') ?? t('requests.both-sides-words');
  return {
    heading: `Skal det være ${profile.name}?`,
    text: `${by} har foreslået ${profile.name}. Når I siger ja, har begge sider valgt.`,
    consequences: [
      'Er alle underskrifter givet, bliver henvendelsen sendt med det samme.',
      'I kan også foreslå en anden udbyder herunder. Det ændrer ikke ved underskrifterne.',
    ],
    form: {
      action: requestPaths.confirmProvider(request.id),
      submission: newSubmission(),
      hidden: [{ name: 'choiceId', value: request.choice?.id ?? '' }],
      submit: { text: `Ja til ${profile.name}` },
    },
  };
}

function turnOf({ request }: Desk, chosen: Offer | undefined, said: string | null, open: boolean): Turn {
  const name = chosen?.profile.name ?? '';
  if (request.choice?.confirmedAt) return { tone: 'done', sentence: `Begge sider har valgt ${name}.` };
  if (!open) return { tone: 'wait', sentence: 'Udbyderen kan ikke vælges på dette sted i sagen.' };
  if (!chosen) {
    return {
      tone: 'own',
      sentence: 'Foreslå en udbyder.',
      explanation: 'Den anden side skal også sige ja. Henvendelsen går til én udbyder.',
    };
  }
  if (said) return { tone: 'wait', sentence: `I har sagt ja til ${name}. Nu mangler den anden side.` };
  return { tone: 'own', sentence: `Den anden side har foreslået ${name}.` };
}

function notesOf({ round, request }: Desk, errors: readonly ErrorItem[]): Notice[] {
  const notes: Notice[] = [];
  if (round === null)
    notes.push({
      kind: 'info',
      text: 'Ingen runde er åben lige nu, så der er ingen udbydere at vælge imellem.',
    });
  if (request.stage === 'choosing_provider' && errors.length === 0) {
    notes.push({
      kind: 'warning',
      heading: 'Udbyderen har sagt nej',
      text: `I beholder nummer ${request.number ?? ''}. Vælg en anden udbyder sammen, inden 21 dage er gået. Ellers bortfalder henvendelsen.`,
    });
  }
  if ((request.answers.themes ?? []).length === 0) {
    notes.push({
      kind: 'info',
      text: 'Når I har valgt temaer i kladden, kan I her se, hvordan hver udbyder arbejder med dem.',
    });
  }
  return notes;
}
