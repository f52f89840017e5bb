import { join } from 'node:path';
import {
  commentableStates,
  commentLength,
  CommentOnContract,
  type ContractPart,
  contractParts,
  SettleComment,
} from '@samraad/contracts';
import { isId, refuse } from '@samraad/platform';
import { z } from 'zod';
import { ActOnly, type Ask, doing, FormPage, longText, PageAt, PostAt, type Sent } from '../../shell';
import { ContractOfCase } from '../contract-of-case.reader';
import { contractPaths, partSlugs } from '../contracts.paths';
import { contractCommentsWords as words } from './contract-comments.da';
import { type CommentsFacts, presentContractComments } from './contract-comments.presenter';

const form = z.object({ body: longText(commentLength, words.text) });

const partOf = (ask: Ask): ContractPart =>
  contractParts.find((part) => partSlugs[part] === ask.param('part')) ??
  refuse('platform.not-found', {}, 404);

const answeredOf = ({ query }: Ask): string => {
  const { svar } = query;
  return typeof svar === 'string' && isId(svar) ? svar : '';
};

/** What is said of one clause, and the place to say more. */
@PageAt('case.contract-comments', 'contracts.comment', { read: 'contracts.read', writes: 'contract-comment' })
export class ContractCommentsPage extends FormPage<typeof form, CommentsFacts> {
  readonly template = join(__dirname, 'contract-comments.hbs');
  readonly form = form;
  override readonly fields = { 'contracts.too-many-comments': 'body' };

  constructor(private readonly contracts: ContractOfCase) {
    super();
  }

  async open(ask: Ask) {
    const part = partOf(ask);
    const desk = await this.contracts.open(ask.req);
    const { contract } = desk;
    if (!contract) return null;
    const mayWrite = commentableStates.includes(contract.state);
    const { personId } = ask.viewer;
    return { desk, contract, part, personId, answering: answeredOf(ask), mayWrite };
  }

  present(facts: CommentsFacts, _ask: Ask, sent: Sent) {
    return presentContractComments(facts, sent);
  }

  act({ body }: z.output<typeof form>, ask: Ask) {
    const threadId = answeredOf(ask) || null;
    return doing(CommentOnContract, { caseId: ask.caseId, part: partOf(ask), body, threadId });
  }

  next(_: unknown, ask: Ask) {
    return contractPaths.comments(ask.caseId, partOf(ask));
  }
}

/** The button that settles a thread. */
@PostAt('case.settle-comment', 'contracts.comment')
export class SettleContractComment extends ActOnly {
  act(ask: Ask) {
    return settle(ask, true);
  }

  next(_: unknown, { caseId }: Ask) {
    return contractPaths.contract(caseId);
  }
}

/** The button that opens it again. */
@PostAt('case.reopen-comment', 'contracts.comment')
export class ReopenContractComment extends ActOnly {
  act(ask: Ask) {
    return settle(ask, false);
  }

  next(_: unknown, { caseId }: Ask) {
    return contractPaths.contract(caseId);
  }
}

const settle = (ask: Ask, settled: boolean) => {
  const commentId = ask.param('commentId');
  if (!isId(commentId)) refuse('platform.not-found', {}, 404);
  return doing(SettleComment, { caseId: ask.caseId, commentId: commentId.toLowerCase(), settled });
};
