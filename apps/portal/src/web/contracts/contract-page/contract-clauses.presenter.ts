import {
  commentableStates,
  type ContractDetail,
  type ContractDraft,
  type ContractPart,
} from '@samraad/contracts';
import { presentClauseComments } from '../contract-comments/comment-threads.presenter';
import { openFile } from '../contract-file/contract-file-shown';
import { contractPaths } from '../contracts.paths';
import type { ContractOnDesk } from '../contract-of-case.reader';
import { type Changes, type PartText, presentContractText } from '../contract-text.presenter';
import { isWritten } from '../is-written';
import { lastWritten } from '../pass-pen/pen.presenter';
import type { TextView } from './contract-text-views';

/** What is shown of a contract, and how. */
export interface ShownText {
  readonly content: ContractDraft;
  readonly changes: Changes | null;
  readonly view: TextView;
  readonly personId: string;
}

/** Every clause with what became of it, who wrote it last, and what is said of it. */
export const presentClauses = (
  { providerName }: ContractOnDesk,
  contract: ContractDetail,
  { content, changes, view, personId }: ShownText,
): PartText[] =>
  presentContractText(content, providerName, changes).map((clause) => ({
    ...shownAs(clause, view),
    ...(clause.part === 'file' && {
      link: {
        text: openFile(contract, content.file),
        href: contractPaths.fileContent(contract.caseId),
      },
    }),
    ...around(contract, clause.part, personId),
  }));

function around(contract: ContractDetail, part: ContractPart, personId: string): Partial<PartText> {
  // Of a draft; what was sent is its sender's.
  const writer = isWritten(contract) ? lastWritten(contract, part) : null;
  const mayWrite = commentableStates.includes(contract.state);
  const comments = presentClauseComments(contract, part, { personId, mayWrite });
  return { ...(writer === null ? {} : { writer }), ...(comments ? { comments } : {}) };
}

/** What changed is told word by word, in place of what it became, or not at all. */
function shownAs({ change, table, ...clause }: PartText, view: TextView): PartText {
  const told = view === 'changed' && change;
  return { ...clause, ...(told ? { change } : {}), ...(table && !told ? { table } : {}) };
}
