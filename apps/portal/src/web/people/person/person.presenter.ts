import { dutySentence, lateWords, type OpenDuty } from '@samraad/duties';
import { lastDayOf, type PersonOfKeeper, type RoleOfPerson } from '@samraad/people';
import { addressOf, formatShortDayYear, textOf } from '@samraad/platform';
import { casePlace } from '@samraad/requests';
import type { Cell, ListTable } from '../../../views';
import { peopleWords } from '../shared/people.da';
import { peoplePaths } from '../shared/people.paths';
import { personWords as words } from './person.da';

/** An open duty somebody holds, and where it is; never what the case is called. */
export interface TaskOfPerson {
  readonly duty: OpenDuty;
  readonly number: number | null;
  readonly unit: string | null;
  readonly reference: string;
  readonly provider: string | null;
}

/** What the page of a person is drawn from. */
export interface PersonOnDesk {
  readonly person: PersonOfKeeper;
  readonly tasks: readonly TaskOfPerson[];
  /** The roles the viewer may change, by id. */
  readonly changeable: ReadonlySet<string>;
  /** Whether the viewer may take away the second factors of somebody who has lost them. */
  readonly mayReset: boolean;
  /** Whether the viewer may tell that two people are one, and close and open accounts. */
  readonly mayMerge: boolean;
  /** Whether the viewer may see the portal's pages as the person sees them. */
  readonly maySee: boolean;
}

/** How many open tasks are told. */
export const mostTasks = 20;

/** One person: roles now first, then to come and ended; accounts; what waits for them. */
export function presentPerson({ person, tasks, changeable, mayReset, mayMerge, maySee }: PersonOnDesk) {
  const { id, name, roles, mergedInto, now } = person;
  const of = (state: RoleOfPerson['state']) => roles.filter((role) => role.state === state);
  const [held, coming, ended] = [of('held'), of('coming'), of('ended')];
  return {
    head: {
      title: name,
      sub:
        held.length > 0
          ? words.sub.roles(held.length)
          : coming.length > 0
            ? words.sub.coming
            : words.sub.none,
      back: { text: peopleWords.people, href: peoplePaths.list() },
    },
    merged: mergedInto && {
      kind: 'info' as const,
      text: words.merged(mergedInto.name),
      links: [{ text: words.toOther(mergedInto.name), href: peoplePaths.person(mergedInto.id) }],
    },
    give: mergedInto ? null : { text: words.give, href: peoplePaths.giveRole(id) },
    more: mergedInto
      ? []
      : [
          { text: words.rename, href: peoplePaths.rename(id) },
          ...(mayMerge ? [{ text: words.merge, href: peoplePaths.merge(id) }] : []),
        ],
    now: { ...table(words.now, held, id, changeable), empty: words.noneNow },
    coming: coming.length > 0 ? table(words.coming, coming, id, changeable) : null,
    ended: ended.length > 0 ? table(words.ended, ended, id, new Set()) : null,
    accounts: person.accounts.map(accountPill),
    noAccount: words.noAccount,
    links: mergedInto ? [] : accountLinks(person, { mayReset, mayMerge, maySee }),
    tasks: tasks.slice(0, mostTasks).map((task) => presentTask(task, now)),
    noTasks: words.noTasks,
    moreTasks: tasks.length > mostTasks ? words.moreTasks(mostTasks) : null,
  };
}

const accountPill = ({ email, active, invited }: PersonOfKeeper['accounts'][number]) => ({
  key: email,
  pill: invited
    ? { text: words.invited, tone: 'plain' as const }
    : active
      ? { text: words.active, tone: 'good' as const }
      : { text: words.inactive, tone: 'plain' as const },
});

/** What can be done with the accounts, quietly, below them. */
function accountLinks(
  { id, accounts }: PersonOfKeeper,
  may: Pick<PersonOnDesk, 'mayReset' | 'mayMerge' | 'maySee'>,
) {
  const of = (act: 'close' | 'open' | 'again', account: { id: string; email: string }) => ({
    text: words[act](account.email),
    href: peoplePaths.accountAct(act, id, account.id),
  });
  const link = (key: 'person.external' | 'person.reset-factors', text: string) =>
    may.mayReset && accounts.length > 0 ? [{ text, href: addressOf(key, { personId: id }) }] : [];
  const comesIn = accounts.some(({ active }) => active);
  return [
    ...(may.maySee && comesIn ? [{ text: words.seeAs, href: peoplePaths.seeAs(id) }] : []),
    ...accounts.filter(({ invited }) => invited).map((one) => of('again', one)),
    ...link('person.external', words.external),
    ...link('person.reset-factors', words.reset),
    ...(may.mayMerge ? accounts.map((one) => of(one.active ? 'close' : 'open', one)) : []),
  ];
}

function table(
  caption: string,
  roles: readonly RoleOfPerson[],
  personId: string,
  changeable: ReadonlySet<string>,
) {
  const { role, time, heir, open } = words.columns;
  return {
    caption,
    captionHidden: true,
    columns: [{ label: role }, { label: time }, { label: heir }, { label: open, hidden: true }],
    rows: roles.map((one) => ({ cells: cellsOf(one, personId, changeable.has(one.id)) })),
  } satisfies ListTable;
}

function cellsOf(role: RoleOfPerson, personId: string, mayChange: boolean): Cell[] {
  const { place, region, heirs, cameFrom } = role;
  const where = [place, region === place ? null : region].filter((part) => part !== null).join(', ');
  const named = [
    ...heirs.map(({ name, kind }) => words.heir[kind](name)),
    ...(cameFrom ? [words.from[cameFrom.kind](cameFrom.name)] : []),
  ];
  return [
    { text: textOf(`role.${role.role}`), sub: where || peopleWords.everywhere },
    { text: timeWords(role) },
    { text: named.length > 0 ? named.join(' · ') : '–' },
    mayChange
      ? { button: { text: words.change, href: peoplePaths.role(personId, role.id), quiet: true } }
      : {},
  ];
}

/** From when to when, in words: both days counted. */
export function timeWords({ from, to, state }: Pick<RoleOfPerson, 'from' | 'to' | 'state'>): string {
  const first = formatShortDayYear(from);
  if (to !== null) return peopleWords.between(first, formatShortDayYear(lastDayOf(to)));
  return state === 'coming' ? peopleWords.fromThen(first) : peopleWords.since(first);
}

function presentTask({ duty, number, unit, reference, provider }: TaskOfPerson, now: Date) {
  const late = lateWords(duty, now);
  return {
    key: casePlace(number, unit ?? '') || reference,
    value: dutySentence(duty, { own: false, party: false, providerName: provider, now }),
    ...(late && { lines: [late] }),
  };
}
