import {
  type DraftMessageView,
  draftSides,
  type DraftThread,
  type DraftTogether,
  type LastWriting,
} from '@samraad/requests';
import { ids } from '../../cases/case.facts.examples';
import type { TogetherOnDesk } from './draft-together.reader';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';

const at = (instant: string): Date => new Date(instant);

/** Begun by its manager, who has been here alone. */
const alone: DraftTogether = {
  visits: [{ personId: ids.mette, firstAt: at('2026-11-16T09:00:00Z'), lastAt: at('2026-11-20T08:00:00Z') }],
  calls: [],
  invited: [],
  ready: [],
  nudged: [],
};

/** Asked in, and not here yet. */
export const askedIn: Partial<DraftTogether> = {
  calls: [{ personId: ids.jonas, askedAt: at('2026-11-17T09:00:00Z') }],
};

/** Here and ready with the draft as it stands. */
export const jonasReady: Partial<DraftTogether> = {
  ...askedIn,
  visits: [
    ...alone.visits,
    { personId: ids.jonas, firstAt: at('2026-11-17T12:00:00Z'), lastAt: at('2026-11-19T14:41:00Z') },
  ],
  ready: [
    {
      ...{ unitId: ids.unit, side: 'employees', by: 'Jonas Lind' },
      ...{ at: at('2026-11-19T14:41:00Z'), version: 3 },
    },
  ],
};

export const messages: readonly DraftMessageView[] = [
  {
    id: ids.other,
    author: { id: ids.jonas, name: 'Jonas Lind' },
    ...{ side: 'employees', unitId: ids.unit, unit: 'Akutmodtagelsen', unread: true },
    body: 'Jeg er i tvivl om, hvem der skal med til samtalen bagefter.\n\nVil du skrive det færdigt?',
    writtenAt: at('2026-11-19T14:40:00Z'),
  },
  {
    id: ids.third,
    author: { id: ids.mette, name: 'Mette Holm' },
    ...{ side: 'management', unitId: ids.unit, unit: 'Akutmodtagelsen', unread: false },
    body: 'Jeg skriver det i dag.',
    writtenAt: at('2026-11-20T08:20:00Z'),
  },
];

const wrote = (part: LastWriting['part'], who: 'mette' | 'jonas', when: string): LastWriting =>
  who === 'mette'
    ? { part, side: 'management', by: ids.mette, name: 'Mette Holm', at: at(when) }
    : { part, side: 'employees', by: ids.jonas, name: 'Jonas Lind', at: at(when) };

/** Both have written, Jonas also since Mette was here. */
const writings: readonly LastWriting[] = [
  wrote('title', 'mette', '2026-11-16T09:40:00Z'),
  wrote('wanted', 'mette', '2026-11-20T08:12:00Z'),
  wrote('wanted', 'jonas', '2026-11-19T12:20:00Z'),
  wrote('existing', 'jonas', '2026-11-19T14:32:00Z'),
  wrote(`order:${ids.unit}`, 'jonas', '2026-11-17T07:55:00Z'),
];

/** A draft with who is in it, as its manager reads it; `total`: how many messages there are. */
export const withTogether = <D extends RequestOnDesk>(
  desk: D,
  more: Partial<DraftTogether> = {},
  thread: Partial<DraftThread> | null = {},
): [D, TogetherOnDesk & { viewerId: string; writings: readonly LastWriting[] }] => [
  desk,
  {
    sides: draftSides(desk.request, { ...alone, ...more }),
    thread: thread && { items: [], total: 0, unread: 0, ...thread },
    newSince: at('2026-11-19T08:00:00Z'),
    viewerId: ids.mette,
    writings,
  },
];
