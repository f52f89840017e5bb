import { type CommentThread, type ContractDetail, type ContractPart, threadsOf } from '@samraad/contracts';
import { formatShortDay } from '@samraad/platform';
import type { Form, Link, Messages, PageHead, TextareaField } from '../../../views';
import type { Sent } from '../../shell';
import { contractHead } from '../contract-page/contract-page.presenter';
import type { ContractOnDesk } from '../contract-of-case.reader';
import { presentContractText } from '../contract-text.presenter';
import { contractPaths } from '../contracts.paths';
import { clauseName } from '../clause-number';
import { presentThread } from './comment-threads.presenter';
import { contractCommentsWords as words } from './contract-comments.da';

export interface CommentsFacts {
  readonly desk: ContractOnDesk;
  readonly contract: ContractDetail;
  readonly part: ContractPart;
  readonly personId: string;
  /** The thread that is answered; '' for a new one. */
  readonly answering: string;
  readonly mayWrite: boolean;
}

/** One thread, and what can be done with it. */
export interface ThreadView {
  readonly heading: string;
  readonly messages: Messages;
  readonly settled: string;
  readonly answer: Link | null;
  readonly settle: Form | null;
}

export interface ContractCommentsModel {
  readonly head: PageHead;
  readonly clause: readonly string[];
  readonly threads: readonly ThreadView[];
  readonly none: string;
  readonly heading: string;
  readonly body: TextareaField | null;
  readonly form: Form;
}

/** A clause, everything that was said of it, and the field for one thing more. */
export function presentContractComments(
  facts: CommentsFacts,
  { fields, submission }: Sent,
): ContractCommentsModel {
  const { desk, contract, part, mayWrite } = facts;
  const threads = threadsOf(contract.comments).filter((one) => one.part === part);
  const answered = threads.find(({ id }) => id === facts.answering);
  return {
    head: contractHead(desk, words.title(clauseName(part, contract.draft))),
    clause: clauseWords(facts),
    threads: threads.map((one, index) => presentOne(one, index, facts, submission)),
    none: threads.length === 0 ? words.none : '',
    heading: answered ? words.answering(answered.comments[0]?.by ?? '') : words.newComment,
    body: mayWrite ? fields.textarea({ name: 'body', label: words.text, maxLength: 2000, rows: 4 }) : null,
    form: {
      action: contractPaths.comments(contract.caseId, part, answered?.id),
      label: words.newComment,
      submission,
      submit: { text: answered ? words.submitAnswer : words.submit },
      cancel: { text: words.back, href: contractPaths.contract(contract.caseId) },
    },
  };
}

function clauseWords({ desk, contract, part }: CommentsFacts): string[] {
  const content =
    contract.state === 'draft' || contract.state === 'changes_asked'
      ? contract.draft
      : contract.versions.at(-1)?.content;
  const found = presentContractText(content ?? {}, desk.providerName, null).find((one) => one.part === part);
  const rows = found?.table?.rows.map(({ cells }) => cells.map(({ text }) => text).join(', ')) ?? [];
  return [...(found?.paragraphs ?? []), ...rows];
}

function presentOne(
  thread: CommentThread,
  index: number,
  facts: CommentsFacts,
  submission: string,
): ThreadView {
  const { contract, part, personId, mayWrite } = facts;
  const { caseId } = contract;
  const { settled, id } = thread;
  const heading = words.thread(index + 1);
  return {
    heading,
    messages: presentThread(thread, contract, personId),
    settled: settled ? words.settledBy(settled.by, formatShortDay(settled.at)) : '',
    answer: mayWrite
      ? { text: words.answer, href: `${contractPaths.comments(caseId, part, id)}#svar` }
      : null,
    settle: mayWrite
      ? {
          action: settled ? contractPaths.reopenComment(caseId, id) : contractPaths.settleComment(caseId, id),
          label: `${settled ? words.reopen : words.settle}: ${heading}`,
          submission,
          submit: { text: settled ? words.reopen : words.settle, quiet: true },
        }
      : null,
  };
}
