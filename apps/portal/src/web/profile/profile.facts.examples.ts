import { publicProfile } from '@samraad/catalogue';
import { Fields } from '../../views';
import { exampleAbsences, exampleProvider } from '../providers/catalogue.facts.examples';
import { round } from '../requests/whole-request/whole-request.facts.examples';
import type { OwnProfile } from './own-profile.reader';
import { partOf } from './profile-part/profile-parts';

const provider = exampleProvider({ absences: exampleAbsences });
const before = publicProfile(provider);
export const regions = [{ id: '9d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c13', name: 'Region Sjælland' }];
const written = {
  ...before,
  tagline: 'Vi kommer ud til jer, også om aftenen.',
  languages: ['dansk', 'engelsk'],
  levels: ['operational' as const],
  regionIds: [regions[0]?.id ?? ''],
};
export const version = {
  id: '4d0b1a52-6e0d-4e57-8c57-2d8e4b8a1c41',
  providerId: provider.id,
  nr: 2,
  state: 'draft',
  profile: written,
  before,
  version: 3,
  changedAt: new Date('2026-11-18T09:12:00Z'),
  sentAt: null,
  answeredAt: null,
  answer: null,
} as const;
export const sent = { ...version, state: 'sent', sentAt: new Date('2026-11-19T09:12:00Z') } as const;
export const returned = {
  ...sent,
  state: 'returned',
  answeredAt: new Date('2026-11-20T09:12:00Z'),
  answer: 'Skriv, hvilke regioner I kommer i om aftenen.',
} as const;
export const own = (more: Partial<OwnProfile> = {}): OwnProfile => ({
  ...{
    provider,
    versions: [],
    open: null,
    profile: before,
    before,
    round,
    today: '2026-11-20',
    writes: true,
  },
  ...more,
});
/** What all read says something of every theme. */
export const complete = {
  ...before,
  approaches: round.themes.map(({ key }) => ({
    ...{ theme: key, title: 'Sammen om opgaven', text: 'Vi begynder hos jer.', suits: 'vil prøve' },
  })),
};
export const begun = (open: OwnProfile['open']) =>
  own({ open, versions: open ? [open] : [], profile: written });
export const names = {
  themes: new Map([['change', 'Forandringer']]),
  regions: new Map([[regions[0]?.id ?? '', 'Region Sjælland']]),
};
export const none = new Fields({}, []);
export const part = (address: string, of: OwnProfile = begun(version)) => {
  const themes = (of.round?.themes ?? []).map(({ key }) => key);
  const found = partOf(address, { profile: of.profile, themes });
  if (!found) throw new Error(`no part ${address}`);
  return { own: of, found, context: { profile: of.profile, regions } };
};
