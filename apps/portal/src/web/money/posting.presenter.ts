import type { TracedPosting } from '@samraad/budget';
import type { AuditFound } from '@samraad/monitoring';
import { addressOf, formatInstantYear, formatMoney, t } from '@samraad/platform';
import { casePlace } from '@samraad/requests';
import type { KeyValues, LinkList, ListTable, PageHead } from '../../views';
import { auditLine } from '../cases/home/audit-search/audit-line';
import { moneyWords } from './money.da';
import { moneyPaths } from './money.paths';

const words = moneyWords.posting;

/** One posting, its frame's provider, and what people did. */
export interface PostingFacts {
  readonly posting: TracedPosting;
  readonly provider: string;
  readonly acts: readonly AuditFound[];
  /** Who acted in a case is told to the auditor only. */
  readonly names: boolean;
}

export interface PostingPageModel {
  readonly head: PageHead;
  readonly factsHeading: string;
  readonly facts: KeyValues;
  readonly actsHeading: string;
  readonly actsNote: string;
  readonly acts: ListTable;
  readonly links: LinkList;
}

export function presentPosting(of: PostingFacts): PostingPageModel {
  const { posting, provider } = of;
  const title = words.title(posting.id);
  const { contractId, frameId } = posting;
  return {
    head: {
      title,
      sub: words.sub(t(`budget.posting.${posting.kind}`), provider),
      crumbs: [{ text: moneyWords.title, href: moneyPaths.of({}) }, { text: title }],
    },
    factsHeading: words.facts,
    facts: { rows: factsOf(posting) },
    actsHeading: words.acts,
    actsNote: words.actsNote,
    acts: actsTable(of),
    links: {
      items: [
        ...(contractId ? [{ text: words.contract, href: addressOf('frame.contract', { contractId }) }] : []),
        { text: words.frame, href: addressOf('frame', { frameId }) },
      ],
    },
  };
}

function factsOf(posting: TracedPosting): KeyValues['rows'] {
  const own = posting.entries.filter(({ frameId }) => frameId === posting.frameId);
  const [from, to] = [own.find(({ amount }) => amount < 0n), own.find(({ amount }) => amount > 0n)];
  const { kind, number, unit, contractId, occurredAt, recordedAt, reference, digest } = posting;
  const ofCase =
    number === null || contractId === null
      ? []
      : [
          {
            key: words.case,
            value: casePlace(number, unit),
            href: moneyPaths.of({ kontrakt: contractId }),
          },
        ];
  return [
    { key: words.kind, value: t(`budget.posting.${kind}`) },
    { key: words.amount, value: formatMoney(to?.amount ?? 0n) },
    { key: words.from, value: from ? t(`budget.account.${from.account}`) : moneyWords.noCase },
    { key: words.to, value: to ? t(`budget.account.${to.account}`) : moneyWords.noCase },
    ...ofCase,
    { key: words.at, value: formatInstantYear(occurredAt) },
    { key: words.recorded, value: formatInstantYear(recordedAt) },
    { key: words.reference, value: reference },
    { key: words.digest, value: digest },
  ];
}

function actsTable({ acts, names }: PostingFacts): ListTable {
  const { what, who, where, when } = words.actColumns;
  return {
    caption: words.acts,
    captionHidden: true,
    columns: [{ label: what }, { label: who }, { label: where }, { label: when }],
    rows: acts.map((one) => {
      const hidden = !names && one.stream.startsWith('case:');
      const line = auditLine(hidden ? { ...one, name: null } : one);
      return {
        cells: [
          { text: line.what },
          { text: hidden ? words.unnamed : line.who, ...(line.role === '' ? {} : { sub: line.role }) },
          { text: line.where },
          { text: line.when },
        ],
      };
    }),
    empty: words.noActs,
  };
}
