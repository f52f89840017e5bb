import { missingParts, type ContractDetail, type ContractDraft, type WaitingOne } from '@samraad/contracts';
import type { ProcessNow } from '@samraad/requests';
import { addressOf, formatDay, formatShortDayYear, t } from '@samraad/platform';
import { contractsPagesDa } from '../../../i18n/contracts.da';
import {
  type Facets,
  hashGroups,
  type LinkList,
  type Notice,
  type PageHead,
  type Turn,
} from '../../../views';
import { planEnd, processNotices } from '../../agreement-process/process-notices';
import { caseHead } from '../../cases/case-head.presenter';
import { casePaths } from '../../cases/cases.paths';
import { changesBetween } from '../contract-changes.presenter';
import type { ContractOnDesk } from '../contract-of-case.reader';
import type { Changes, PartText } from '../contract-text.presenter';
import { type ContractSignatures, presentSignatures } from '../contract-signatures.presenter';
import { contractPaths } from '../contracts.paths';
import { penOfViewer, type PenView, presentPen } from '../pass-pen/pen.presenter';
import { presentContractTurn } from './contract-turn.presenter';
import { contractFileWords } from '../contract-file/contract-file.da';
import { isWritten } from '../is-written';
import { presentClauses } from './contract-clauses.presenter';
import { presentTextViews, type TextView } from './contract-text-views';
import { contractPageWords as words } from './contract-page.da';

/** The contract as everybody reads it. */
export interface ContractPageModel {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly setback: Notice | null;
  /** Arbejdstilsynet's aftaleforløb, with a warning when the plan ends after its deadline. */
  readonly processes: readonly Notice[];
  readonly views: Facets;
  readonly view: Readonly<Record<TextView, boolean>>;
  readonly parts: readonly PartText[];
  /** Who has the draft, while it is written. */
  readonly pen: PenView | null;
  readonly signatures: ContractSignatures | null;
  /** The code of what was sent; none for a draft. */
  readonly hash: { readonly groups: readonly string[]; readonly heading: string } | null;
  readonly links: LinkList;
}

/** What the page needs beside the desk. */
export interface ContractPageFacts {
  readonly free: bigint | null;
  readonly place: WaitingOne | null;
  readonly submission: string;
  readonly view: TextView;
  readonly personId: string;
  readonly processes?: readonly ProcessNow[];
}

/** Draft or version: the draft while it is written, else exactly what was sent. */
export function presentContractPage(
  desk: ContractOnDesk,
  { view, ...more }: ContractPageFacts,
): ContractPageModel {
  const { contract } = desk;
  const sent = contract && !isWritten(contract) ? contract.versions.at(-1) : undefined;
  const content: ContractDraft = sent?.content ?? contract?.draft ?? {};
  const changes = contract && changesIn(contract);
  const counted = changes && { since: changes.since, count: changes.parts.length };
  return {
    head: contractHead(desk, contractsPagesDa.title),
    views: presentTextViews(desk.facts.id, view, counted),
    view: { whole: view === 'whole', changed: view === 'changed', plain: view === 'plain' },
    turn: presentContractTurn({ desk, ...more, complete: missingParts(content).length === 0 }),
    setback: contract ? presentSetback(contract) : null,
    processes: processNotices(
      desk.facts.id,
      more.processes ?? [],
      planEnd((content.activities ?? []).map(({ plannedOn }) => plannedOn)),
    ),
    parts: contract
      ? presentClauses(desk, contract, { content, changes, view, personId: more.personId })
      : [],
    pen: presentPen(desk, more.submission),
    signatures: contract ? presentSignatures(desk, contract) : null,
    hash: sent
      ? {
          groups: hashGroups(sent.hash),
          heading: words.sent(contractsPagesDa.version(sent.no), formatShortDayYear(sent.madeAt)),
        }
      : null,
    links: { items: presentLinks(desk) },
  };
}

/** What the draft changes of the version sent last, or that version of the one before it. */
function changesIn(contract: ContractDetail): Changes | null {
  const [last, before] = [contract.versions.at(-1), contract.versions.at(-2)];
  if (!last) return null;
  if (isWritten(contract)) return { since: last.no, parts: changesBetween(last.content, contract.draft) };
  return before ? { since: before.no, parts: changesBetween(before.content, last.content) } : null;
}

/** The head all pages about one contract share: whose it is, and how it stands. */
export function contractHead({ facts, contract, providerName }: ContractOnDesk, title: string): PageHead {
  const state = contract ? ` · ${t(`contracts.state.${contract.state}`)}` : '';
  return caseHead(facts, title, { room: 'contract', sub: `${facts.title} · ${providerName}${state}` });
}

const setbackWords = {
  'changes-asked': words.changesAsked,
  withdrawn: words.withdrawn,
  lapsed: words.lapsed,
} as const;

function presentSetback({ setback }: ContractDetail): Notice | null {
  if (!setback) return null;
  const { side, reason } = setback;
  const sideWords = side === 'management' || side === 'employees' ? contractsPagesDa.sideLower[side] : null;
  const by = [setback.by, sideWords, formatDay(setback.at)].filter((one) => one !== null).join(', ');
  const text = reason ? `»${reason}« – ${by}` : words.setback(formatDay(setback.at));
  return { kind: 'warning', heading: setbackWords[setback.kind], text };
}

function presentLinks({ facts, contract, viewer, mayFetch }: ContractOnDesk): LinkList['items'] {
  const { parts } = contractsPagesDa;
  const link = (when: boolean, text: string, href: string) => (when ? [{ text, href }] : []);
  const count = contract?.versions.length ?? 0;
  const writable = contract !== null && isWritten(contract) && penOfViewer(viewer) === contract.pen;
  return [
    ...link(
      count > 0,
      count === 1 ? words.sentVersion : words.versions(count),
      contractPaths.versions(facts.id),
    ),
    ...link(contract?.state === 'signed', words.addenda, addressOf('case.addenda', { caseId: facts.id })),
    ...link(count > 0 && mayFetch, words.pdf, contractPaths.pdf(facts.id)),
    ...link(count > 0, words.checkPaper, contractPaths.check(contract?.versions.at(-1)?.hash ?? '')),
    ...link(writable, parts.continue, contractPaths.write(facts.id)),
    ...link(
      writable,
      contract?.draft.file ? contractFileWords.change : contractFileWords.attach,
      contractPaths.file(facts.id),
    ),
    { text: words.case, href: casePaths.case(facts.id) },
  ];
}
