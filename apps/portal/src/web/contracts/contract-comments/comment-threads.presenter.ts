import {
  type CommentThread,
  type ContractComment,
  type ContractDetail,
  type ContractPart,
  contractParts,
  openThreads,
  threadsOf,
} from '@samraad/contracts';
import { formatShortDay, formatTime } from '@samraad/platform';
import { contractsPagesDa } from '../../../i18n/contracts.da';
import type { Messages } from '../../../views';
import type { ClauseComments } from './clause-comments';
import { clauseName } from '../clause-number';
import { paragraphsOf } from '../paragraphs';
import { contractPaths } from '../contracts.paths';
import { contractCommentsWords as words } from './contract-comments.da';

/** Who reads the comments, and whether more can be written. */
export interface CommentReader {
  readonly personId: string;
  readonly mayWrite: boolean;
}

/** Null where there is nothing to read and nothing can be written. */
export function presentClauseComments(
  contract: ContractDetail,
  part: ContractPart,
  { personId, mayWrite }: CommentReader,
): ClauseComments | null {
  const of = threadsOf(contract.comments).filter((thread) => thread.part === part);
  const open = of.filter(({ settled }) => settled === null);
  const settled = of.length - open.length;
  if (of.length === 0 && !mayWrite) return null;
  const href = contractPaths.comments(contract.caseId, part);
  return {
    open: open.length > 0 ? words.open(open.length) : '',
    threads: open.map((thread) => presentThread(thread, contract, personId)),
    more: {
      text:
        open.length > 0 && mayWrite
          ? words.answerOrSettle
          : `${words.write} til ${clauseName(part, contract.draft)}`,
      href,
    },
    settled: settled > 0 ? { text: words.settled(settled), href } : null,
  };
}

/** One thread as messages. */
export const presentThread = (
  thread: CommentThread,
  contract: ContractDetail,
  personId: string,
): Messages => ({
  readers: '',
  items: thread.comments.map((one) => ({
    author: one.by,
    role: sideOf(one, contract),
    when: `${formatShortDay(one.at)} kl. ${formatTime(one.at)}, ${versionOf(one)}`,
    own: one.writtenBy === personId,
    paragraphs: one.body === null ? [words.erased] : paragraphsOf(one.body),
  })),
});

const sideOf = ({ side }: ContractComment, { provider }: ContractDetail): string =>
  side === 'provider' ? provider.name : contractsPagesDa.sideLower[side];

function versionOf({ inDraft, versionNo }: ContractComment): string {
  if (!inDraft) return words.atVersion(versionNo);
  return versionNo === 0 ? words.atDraft : words.atDraftAfter(versionNo);
}

/** How many are open, clause by clause. */
export const openByClause = ({ comments, draft }: Pick<ContractDetail, 'comments' | 'draft'>) => {
  const open = openThreads(comments);
  return contractParts.flatMap((part) => {
    const count = open.filter((thread) => thread.part === part).length;
    return count > 0 ? [{ clause: clauseName(part, draft), count }] : [];
  });
};
