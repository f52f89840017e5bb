import { dutySentence, holderWords, lateWords } from '@samraad/duties';
import type { ShutOut } from '@samraad/identity';
import type { Need, Needs, UnheldDuties, UnheldDuty } from '@samraad/monitoring';
import { addressOf, formatShortDayYear } from '@samraad/platform';
import { casePlace } from '@samraad/requests';
import type {
  Cell,
  EmptyState,
  KeyValues,
  LinkList,
  ListTable,
  PageHead,
  TaskList,
  Turn,
} from '../../../../views';
import { administrationWords as words } from './administration.da';
import { presentFirstSteps } from './first-steps.presenter';
import type { Standstill } from './standstill.reader';

/** What an administrator's page is drawn from. */
export interface AdministrationFacts {
  readonly unheld: UnheldDuties;
  /** What has come to a stop, and who can't come in; null for a role keeper, who sees the region's duties only. */
  readonly stands: Standstill | null;
  readonly undelivered: number | null;
  /** Whether every mail can be seen with its samples. */
  readonly previews: boolean;
}

export interface AdministrationModel {
  readonly head: PageHead;
  readonly turn: Turn;
  /** Until an installation is ready for its first request. */
  readonly firstSteps: TaskList | null;
  /** Nothing has come to a stop, and it is said once; null while there are first steps, which say what to do. */
  readonly calm: EmptyState | null;
  readonly table: ListTable | null;
  readonly needs: { readonly note: string | null; readonly table: ListTable } | null;
  readonly shutOut: ListTable | null;
  readonly mails: KeyValues | null;
  readonly links: LinkList;
}

/** Who is missing first: a case stands still until somebody has the role. */
export function presentAdministration(facts: AdministrationFacts): AdministrationModel {
  const { undelivered, previews, stands } = facts;
  const needs = stands?.needs ?? null;
  const firstSteps = stands && presentFirstSteps(stands.firstSteps);
  const { items, total, now } = facts.unheld;
  // Three panels that each say that there is nothing tell less than one.
  const quiet = stands !== null && total + stands.needs.total + stands.shutOut.length === 0;
  return {
    head: { title: words.title, sub: needs ? words.sub : words.subRegion },
    turn: turnOf(total, undelivered ?? 0, (needs?.total ?? 0) + (stands?.shutOut.length ?? 0), firstSteps),
    firstSteps,
    calm: quiet && !firstSteps ? words.calm : null,
    table: quiet ? null : tableOf(items, now),
    needs: needs && !quiet ? needsOf(needs) : null,
    shutOut: stands && !quiet ? shutOutOf(stands.shutOut) : null,
    mails: undelivered === null ? null : mailsOf(undelivered),
    links: {
      items: [
        { text: words.people, href: addressOf('people') },
        { text: words.organisation, href: addressOf('organisation') },
        ...(needs ? [{ text: words.search, href: addressOf('audit-search') }] : []),
        ...(previews
          ? [{ text: words.previews, href: addressOf('preview.mails'), note: words.previewsNote }]
          : []),
      ],
    },
  };
}

function tableOf(items: readonly UnheldDuty[], now: Date): ListTable {
  const { case: ofCase, owed, holder, since } = words.columns;
  return {
    caption: words.heading,
    captionHidden: true,
    columns: [ofCase, owed, holder, since].map((label) => ({ label })),
    rows: items.map((one) => ({ cells: cellsOf(one, now) })),
    empty: words.empty,
  };
}

const mailsOf = (undelivered: number): KeyValues => ({
  rows: [{ key: words.mails, value: words.undelivered(undelivered), href: addressOf('mails') }],
});

function turnOf(unheld: number, undelivered: number, needs: number, firstSteps: TaskList | null): Turn {
  const { eyebrow } = words;
  if (unheld > 0) return { tone: 'own', eyebrow, sentence: words.unheld(unheld), explanation: words.why };
  if (undelivered + needs === 0 && firstSteps) {
    const { sentence, explanation } = words.firstSteps;
    return { tone: 'own', eyebrow, sentence, explanation };
  }
  if (undelivered + needs === 0) return { tone: 'done', eyebrow, sentence: words.nothing };
  if (undelivered === 0) return { tone: 'own', eyebrow, sentence: words.stopped(needs) };
  const action = { text: words.seeMails, href: addressOf('mails') };
  return { tone: 'own', eyebrow, sentence: words.undelivered(undelivered), action };
}

function cellsOf({ duty, reference, number, unit, provider }: UnheldDuty, now: Date): Cell[] {
  const late = lateWords(duty, now);
  return [
    { text: casePlace(number, unit) || reference },
    {
      text: dutySentence(duty, { own: false, party: false, providerName: provider, now }),
      ...(late ? { pill: { text: late, tone: 'bad' } } : {}),
    },
    // Never the person who left: the role is what is missing.
    { text: holderWords(duty.holder, provider) },
    { text: formatShortDayYear(duty.since) },
  ];
}

/** The oldest first; where something is to be opened, the way there. */
function needsOf({ items, total }: Needs): NonNullable<AdministrationModel['needs']> {
  const { what, whose, since } = words.needColumns;
  return {
    note: total > items.length ? words.part(items.length, total) : null,
    table: {
      caption: words.needs,
      captionHidden: true,
      columns: [what, whose, since].map((label) => ({ label })),
      rows: items.map((need) => ({ cells: needCells(need) })),
      empty: words.noNeeds,
    },
  };
}

const needCells = ({ what, name, unitId, at }: Need): Cell[] => [
  { text: words.need[what] },
  { text: name ?? words.central, ...(unitId ? { href: addressOf('organisation.unit', { unitId }) } : {}) },
  { text: what === 'proposal' ? words.lapses(formatShortDayYear(at)) : formatShortDayYear(at) },
];

/** Who came in once, and can't now; their page leads on to what helps. */
const shutOutOf = (people: readonly ShutOut[]): ListTable => ({
  caption: words.shutOut.heading,
  captionHidden: true,
  columns: Object.values(words.shutOut.columns).map((label) => ({ label })),
  rows: people.map(({ personId, name, why, since }) => ({
    cells: [
      { text: name, href: addressOf('person', { personId }) },
      { text: words.shutOut.why[why] },
      { text: formatShortDayYear(since) },
    ],
  })),
  empty: words.shutOut.nobody,
});
