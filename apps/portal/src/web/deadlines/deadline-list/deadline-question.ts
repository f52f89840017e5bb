import { type DeadlineGroup, type DeadlineHolder, deadlineHolders } from '@samraad/monitoring';
import { isId } from '@samraad/platform';
import { pageAsked } from '../../shell';

/** How many deadlines a page holds. */
export const pageSize = 30;

/** Addresses carry Danish words. */
export const groupWords: Readonly<Record<DeadlineGroup, string>> = {
  late: 'overskredet',
  soon: 'snart',
  later: 'senere',
};
export const holderWords: Readonly<Record<DeadlineHolder, string>> = {
  provider: 'udbyder',
  parties: 'parter',
  endorser: 'paategner',
  central: 'centrale',
};

/** Which deadlines are asked for. */
export interface DeadlineQuestion {
  readonly group: DeadlineGroup | null;
  readonly providerId: string | null;
  readonly regionId: string | null;
  readonly holder: DeadlineHolder | null;
  readonly caseId: string | null;
  /** From 1. */
  readonly page: number;
}

const idOf = (value: unknown): string | null => (typeof value === 'string' && isId(value) ? value : null);

/** Reads an address; whatever it does not know is not asked. */
export function readDeadlineQuestion(query: Readonly<Record<string, unknown>>): DeadlineQuestion {
  const groups = Object.entries(groupWords) as [DeadlineGroup, string][];
  return {
    group: groups.find(([, word]) => word === query['vis'])?.[0] ?? null,
    providerId: idOf(query['udbyder']),
    regionId: idOf(query['region']),
    holder: deadlineHolders.find((one) => holderWords[one] === query['hvem']) ?? null,
    caseId: idOf(query['sag']),
    page: pageAsked(query),
  };
}

/** The address of a question. */
export function deadlineAddress(question: DeadlineQuestion, base = '/frister'): string {
  const { group, providerId, regionId, holder, caseId, page } = question;
  const query = new URLSearchParams();
  if (group) query.set('vis', groupWords[group]);
  if (providerId) query.set('udbyder', providerId);
  if (regionId) query.set('region', regionId);
  if (holder) query.set('hvem', holderWords[holder]);
  if (caseId) query.set('sag', caseId);
  if (page > 1) query.set('side', String(page));
  const text = query.toString();
  return text ? `${base}?${text}` : base;
}
