import type { ListedProfile } from '@samraad/catalogue';
import { addressOf, formatShortDayYear } from '@samraad/platform';
import { type ListTable, type PageHead, type Pagination, pagination, type Turn } from '../../../views';
import { profileWords } from '../profile.da';

const words = profileWords.list;

/** Versions that providers have sent; what waits comes first. */
export interface ProfilesListed {
  readonly items: readonly ListedProfile[];
  readonly total: number;
  readonly page: number;
  readonly perPage: number;
}

export interface ProfileListModel {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly heading: string;
  readonly table: ListTable;
  readonly pagination: Pagination | null;
}

export function presentProfileList({ items, total, page, perPage }: ProfilesListed): ProfileListModel {
  const waiting = items.filter(({ state }) => state === 'sent').length;
  // What waits comes first.
  const first = items.find(({ state }) => state === 'sent');
  const { provider, nr, state, day } = words.columns;
  return {
    head: { title: words.title, sub: words.sub, crumbs: [{ text: words.title }] },
    turn: {
      tone: waiting > 0 ? 'own' : 'wait',
      sentence: words.waiting(waiting),
      ...(first && {
        explanation: words.waitingText,
        action: { text: words.answer(first.provider), href: addressOf('profile', { profileId: first.id }) },
      }),
    },
    heading: profileWords.own.versions,
    table: {
      caption: words.title,
      captionHidden: true,
      columns: [provider, nr, state, day].map((label) => ({ label })),
      rows: items.map((one) => ({
        cells: [
          { text: one.provider, href: addressOf('profile', { profileId: one.id }) },
          { text: profileWords.own.nr(one.nr) },
          { pill: { text: profileWords.states[one.state], tone: one.state === 'sent' ? 'near' : 'plain' } },
          { text: one.sentAt ? formatShortDayYear(one.sentAt) : '' },
        ],
      })),
      empty: words.empty,
    },
    pagination: pagination(page, Math.ceil(total / perPage), (to) =>
      addressOf('profiles', {}, { side: String(to) }),
    ),
  };
}
