import { absencesFrom, profileDifferences, type ProfilePart } from '@samraad/catalogue';
import { addressOf, formatShortDayYear } from '@samraad/platform';
import type {
  KeyValueRow,
  Link,
  LinkList,
  ListTable,
  Notice,
  PageHead,
  PillTone,
  TaskList,
  Turn,
} from '../../../views';
import { absenceInWords, presentIntake } from '../../providers/provider-intake.presenter';
import { providerPaths } from '../../providers/providers.paths';
import { newSubmission } from '../../shell';
import { partTitle } from '../difference-words';
import type { OwnProfile } from '../own-profile.reader';
import { profileWords } from '../profile.da';

const words = profileWords.own;

export interface OwnProfileModel {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly returned: Notice | null;
  readonly note: string | null;
  readonly partsHeading: string;
  readonly parts: TaskList;
  readonly newWay: Link | null;
  readonly absencesHeading: string;
  readonly absencesLead: string;
  readonly absences: readonly { readonly text: string; readonly change: Link | null }[];
  readonly noAbsences: string;
  readonly addAbsence: Link | null;
  readonly standing: { readonly heading: string; readonly notes: readonly string[] } | null;
  readonly contactHeading: string;
  readonly contactLead: string;
  readonly contact: { readonly rows: readonly KeyValueRow[] };
  readonly changeContact: Link | null;
  readonly versionsHeading: string;
  readonly versions: ListTable | null;
  readonly noVersions: string;
  readonly links: LinkList;
}

export function presentOwnProfile(own: OwnProfile): OwnProfileModel {
  const { provider, open, writes, today, round } = own;
  const { obstacle, notes } = presentIntake({ ...provider, absences: [] }, round?.id, today);
  const standing = [...(obstacle ? [obstacle] : []), ...notes];
  return {
    head: { title: profileWords.title, sub: words.sub, crumbs: [{ text: profileWords.title }] },
    turn: turnOf(own),
    returned:
      open?.state === 'returned' ? { kind: 'warning', heading: words.reason, text: open.answer ?? '' } : null,
    note: writes ? null : words.readOnly,
    partsHeading: words.parts,
    parts: { items: partsOf(own) },
    newWay: editable(own)
      ? { text: profileWords.parts.newWay, href: partAddress(`way:${own.profile.ways.length}`) }
      : null,
    absencesHeading: words.absences,
    absencesLead: words.absencesLead,
    absences: absencesOf(own),
    noAbsences: words.noAbsences,
    addAbsence: writes ? { text: words.addAbsence, href: addressOf('absence.new') } : null,
    standing: standing.length > 0 ? { heading: words.standing, notes: standing } : null,
    contactHeading: words.contact,
    contactLead: words.contactLead,
    contact: contactOf(own),
    changeContact: writes ? { text: words.changeContact, href: addressOf('profile.contact') } : null,
    versionsHeading: words.versions,
    versions: own.versions.length > 0 ? versionTable(own) : null,
    noVersions: words.noVersions,
    links: { items: [{ text: words.publicPage, href: providerPaths.provider(provider.key) }] },
  };
}

function absencesOf({ provider, today, writes }: OwnProfile): OwnProfileModel['absences'] {
  return absencesFrom(provider.absences, today).map((absence) => ({
    text: absenceInWords(absence),
    change: writes
      ? {
          text: words.changeAbsence(
            `${formatShortDayYear(absence.from)} – ${formatShortDayYear(absence.to)}`,
          ),
          href: addressOf('absence', { absenceId: absence.id }),
        }
      : null,
  }));
}

const contactOf = ({
  provider: {
    contact: { email, phone },
  },
}: OwnProfile): OwnProfileModel['contact'] => ({
  rows: [
    { key: words.email, value: email },
    { key: words.phone, value: phone === '' ? words.noPhone : phone },
  ],
});

const editable = ({ writes, open }: OwnProfile): boolean => writes && open?.state !== 'sent';

/** Where a part is written. */
export const partAddress = (part: string): string =>
  addressOf('profile.part', { part: part.replace(':', '-') });

function turnOf(own: OwnProfile): Turn {
  const { open, before, profile, writes } = own;
  const { turns } = words;
  if (!open) return unopened(own);
  if (open.state === 'sent') {
    const action = {
      text: turns.takeBack,
      post: addressOf('profile.take-back'),
      submission: newSubmission(),
    };
    return { tone: 'wait', sentence: turns.sent, explanation: turns.sentWhy, ...(writes && { action }) };
  }
  const changes = profileDifferences(before, profile).length;
  const returned = open.state === 'returned';
  return {
    tone: writes ? 'own' : 'wait',
    sentence: returned ? turns.returned : turns.draft(changes),
    explanation: returned ? turns.returnedWhy : turns.draftWhy,
    ...(writes && changes > 0 && { action: { text: turns.send, href: addressOf('profile.send') } }),
  };
}

/** Nothing is begun: a theme nobody has written about comes first. */
function unopened({ before, round, writes }: OwnProfile): Turn {
  const { turns } = words;
  const [missing] = (round?.themes ?? []).filter(({ key }) => !hasWritten(before, key));
  if (!missing) return { tone: writes ? 'own' : 'wait', sentence: turns.none, explanation: turns.noneWhy };
  const action = { text: turns.write, href: partAddress(`theme:${missing.key}`) };
  return {
    tone: writes ? 'own' : 'wait',
    sentence: turns.missing(missing.name),
    explanation: turns.missingWhy,
    ...(writes && { action }),
  };
}

const hasWritten = ({ approaches }: OwnProfile['profile'], theme: string): boolean =>
  approaches.some((one) => one.theme === theme);

/** The parts there are: each theme of the round, and each way of working. */
function partsOf(own: OwnProfile): TaskList['items'] {
  const { profile, before, round } = own;
  const changed = new Set(profileDifferences(before, profile).map(({ part }) => part));
  const themes = round?.themes ?? [];
  const names = {
    themes: new Map(themes.map(({ key, shortName }) => [key, shortName])),
    regions: new Map<string, string>(),
  };
  const parts: ProfilePart[] = [
    'about',
    'practical',
    ...themes.map(({ key }) => `theme:${key}` as const),
    ...profile.ways.map((_, at) => `way:${at}` as const),
  ];
  return parts.map((part) => {
    const status = statusOf(part, own, changed);
    return {
      text: partTitle(part, profile, names),
      ...(editable(own) && { href: partAddress(part) }),
      status: words[status],
      tone: tones[status],
    };
  });
}

type Status = 'changed' | 'same' | 'missing';
const tones: Readonly<Record<Status, PillTone>> = { changed: 'near', same: 'plain', missing: 'near' };

function statusOf(part: ProfilePart, { profile }: OwnProfile, changed: ReadonlySet<ProfilePart>): Status {
  if (changed.has(part)) return 'changed';
  const theme = part.startsWith('theme:') ? part.slice('theme:'.length) : null;
  const empty = theme !== null && !hasWritten(profile, theme);
  const untold = part === 'practical' && profile.languages.length === 0;
  return empty || untold ? 'missing' : 'same';
}

function versionTable({ versions }: OwnProfile): ListTable {
  const { nr, state, day } = words.columns;
  return {
    caption: words.versions,
    captionHidden: true,
    columns: [nr, state, day].map((label) => ({ label })),
    rows: versions.map((one) => ({
      cells: [
        { text: words.nr(one.nr) },
        {
          pill: { text: profileWords.states[one.state], tone: one.state === 'approved' ? 'good' : 'plain' },
          ...(one.answer !== null && { sub: one.answer }),
        },
        { text: formatShortDayYear(one.answeredAt ?? one.sentAt ?? one.changedAt) },
      ],
    })),
  };
}
