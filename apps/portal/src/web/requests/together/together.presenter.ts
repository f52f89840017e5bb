import { addWorkingDays } from '@samraad/deadlines';
import { addressOf, formatDay, formatShortDay, formatTime } from '@samraad/platform';
import { type DraftPerson, type DraftSide, nudgeDay } from '@samraad/requests';
import type { Form, Link, Signer, TwoSides } from '../../../views';
import { narrowHeldRole, newSubmission } from '../../shell';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { togetherWords as words } from './together.da';

/** Who is in the draft, whether each side is ready, and what the viewer can do about it. */
export interface TogetherPanel {
  readonly heading: string;
  readonly sides: TwoSides;
  /** Saying that one's own side is ready, or taking it back; null for whoever has no side here yet. */
  readonly ready: Form | null;
  readonly note: string;
  readonly nudges: readonly Form[];
  readonly nudged: readonly string[];
  readonly links: readonly Link[];
}

const at = (instant: Date): string => `${formatShortDay(instant)} kl. ${formatTime(instant)}`;

/** `viewerId` reads; what is theirs to do is left out where the request is no draft any longer. */
export function presentTogether(
  desk: RequestOnDesk,
  all: readonly DraftSide[],
  viewerId: string,
): TogetherPanel {
  const { request } = desk;
  const mine = request.stage === 'draft' ? ownSides(desk, all) : [];
  const [own] = mine;
  // One's own workplace that is asked to join is answered for, not reminded.
  const isOwn = (one: DraftSide) =>
    mine.includes(one) ||
    (one.side === own?.side && one.people.some(({ personId }) => personId === viewerId));
  const others = own ? all.filter((one) => !isOwn(one) && someone(one) && !one.ready?.stands) : [];
  const day = nudgeDay(desk.now);
  const nudged = (one: DraftSide) => one.nudged !== null && one.nudged.day >= day;
  return {
    heading: words.heading,
    sides: {
      workplaces: request.workplaces.map(({ unitId, name }) => ({
        ...(request.workplaces.length > 1 && { name }),
        management: rowsOf(all, unitId, 'management', viewerId),
        employees: rowsOf(all, unitId, 'employees', viewerId),
      })),
    },
    ready: own ? readyForm(request, mine) : null,
    note: own ? words.readyNote : '',
    nudges: others.filter((one) => !nudged(one)).map((one) => nudgeForm(request.id, one)),
    nudged: others.filter(nudged).map((one) => nudgedWords(one)),
    links: own ? askLinks(request.id, own, all) : [],
  };
}

/** The viewer's own side of each workplace that has joined: the coordinating one first, as whoever acts is taken. */
function ownSides({ viewer, facts }: RequestOnDesk, all: readonly DraftSide[]): DraftSide[] {
  const own = all.filter((one) => one.side === viewer.side && viewer.unitIds.includes(one.unitId));
  const first = viewer.coordinating ? facts.coordinatingUnitId : viewer.unitIds[0];
  return own.toSorted((a, b) => Number(b.unitId === first) - Number(a.unitId === first));
}

const someone = ({ people, invited }: DraftSide): boolean => people.length + invited.length > 0;

function rowsOf(
  all: readonly DraftSide[],
  unitId: string,
  side: DraftSide['side'],
  viewerId: string,
): Signer[] {
  const one = all.find((each) => each.unitId === unitId && each.side === side);
  if (!one || !someone(one)) return [{ name: words.nobody, state: 'missing', status: words.missing }];
  const invited = one.invited.map(({ name, invitedAt }): Signer => ({
    ...{ name, state: 'waiting', status: words.invited(formatShortDay(invitedAt)) },
  }));
  return [...one.people.map((person) => personRow(person, viewerId)), ...invited, readyRow(one)];
}

function personRow(person: DraftPerson, viewerId: string): Signer {
  const { name, askedAt, firstAt, lastAt } = person;
  const who = {
    name: person.personId === viewerId ? `${name} (${words.you})` : name,
    role: narrowHeldRole(person),
  };
  if (firstAt && lastAt)
    return { ...who, state: 'signed', status: words.seen(formatShortDay(firstAt), formatShortDay(lastAt)) };
  if (person.personId === viewerId) return { ...who, state: 'signed', status: words.now };
  return askedAt
    ? { ...who, state: 'waiting', status: words.asked(formatShortDay(askedAt)) }
    : { ...who, state: 'missing', status: words.notAsked };
}

function readyRow({ ready, joining }: DraftSide): Signer {
  const { side } = words;
  if (joining) return { name: side.joining, state: 'waiting', status: side.joiningStatus };
  if (ready?.stands)
    return { name: side.ready, state: 'signed', status: side.readyBy(ready.by, at(ready.at)) };
  const status = ready ? side.fell(at(ready.at)) : side.notSaid;
  return { name: side.notReady, state: 'waiting', status };
}

/** Said for all of one's own at once, so it is taken back only when it stands for all of them. */
function readyForm({ id, version }: RequestOnDesk['request'], mine: readonly DraftSide[]): Form {
  const stands = mine.every(({ ready }) => ready?.stands === true);
  return {
    action: stands
      ? addressOf('case.draft-not-ready', { caseId: id })
      : addressOf('case.draft-ready', { caseId: id, version: String(version) }),
    submission: newSubmission(),
    submit: { text: stands ? words.takeBack : words.sayReady, quiet: true },
  };
}

const seatName = ({ side, unit }: DraftSide): string => words.seat[side](unit);

const nudgeForm = (caseId: string, one: DraftSide): Form => ({
  action: addressOf('case.draft-nudge', { caseId, unitId: one.unitId, side: one.side }),
  submission: newSubmission(),
  submit: { text: words.nudge(seatName(one)), quiet: true },
});

function nudgedWords(one: DraftSide): string {
  const { day, by } = one.nudged ?? { day: '', by: '' };
  return words.nudged(seatName(one), by, formatDay(addWorkingDays(day, 1, [])));
}

/** Whoever at the own workplace has not been asked is asked from here. */
function askLinks(caseId: string, own: DraftSide, all: readonly DraftSide[]): Link[] {
  const across = all.find((one) => one.unitId === own.unitId && one.side !== own.side);
  const unasked =
    across?.people.some(({ askedAt, firstAt }) => askedAt === null && firstAt === null) ?? false;
  return [
    ...(unasked || !across || !someone(across)
      ? [{ text: words.ask, href: addressOf('case.other-side', { caseId }) }]
      : []),
    { text: words.invite, href: requestPaths.invite(caseId) },
  ];
}
