import { join } from 'node:path';
import { SignAfterOrderQuestion } from '@samraad/contracts';
import { Database, refuse } from '@samraad/platform';
import { OrderReader } from '@samraad/requests';
import { z } from 'zod';
import { contractLabels as label } from '../../../i18n/contracts.da';
import { topicQuestion } from '../../../i18n/requests.da';
import {
  type Ask,
  choice,
  day,
  doing,
  FormPage,
  GoTo,
  mustTick,
  newSubmission,
  optional,
  orNotFound,
  PageAt,
  type Sent,
  text,
} from '../../shell';
import { ContractOfCase } from '../contract-of-case.reader';
import { lacksTopics, orderChoices, orderSaid, topicsRead } from '../../requests/shared/order-choice';
import { contractPaths } from '../contracts.paths';
import { isSigner, placesToSign, signedOf } from '../signing-places';
import { signContractWords } from './sign-contract.da';
import { obstacleError, presentSignContract, type SignFacts } from './sign-contract.presenter';

/** The order question, asked again, and the signature over the version on the page. */
const form = z
  .object({
    hash: text(64, signContractWords.hash),
    unitId: text(36, signContractWords.workplace),
    order: choice(orderChoices, label.order),
    compliedOn: optional(day(label.compliedOn)),
    otherCompliedOn: optional(day(label.compliedOn)),
    topics: topicsRead,
    read: mustTick(label.read),
  })
  .superRefine(({ order, topics }, context) => {
    if (lacksTopics(order, topics))
      context.addIssue({ code: 'custom', path: ['topics'], message: topicQuestion.missing });
  });

type Opened = Omit<SignFacts, 'typed' | 'errors' | 'submission'>;
type Outcome = Awaited<ReturnType<SignAfterOrderQuestion['execute']>>;

/** A side of a workplace that signs answers the order question anew and signs, for one workplace at a time. */
@PageAt('case.sign-contract', 'contracts.sign', { writes: 'signature' })
export class SignContractPage extends FormPage<typeof form, Opened, Outcome> {
  readonly template = join(__dirname, 'sign-contract.hbs');
  readonly form = form;
  override readonly fields = {
    'requests.order-day-missing': 'compliedOn',
    'requests.order-day-ahead': 'compliedOn',
    'requests.order-day-too-early': 'compliedOn',
    'requests.order-lifted-by-compliance': 'order',
  };

  constructor(
    private readonly db: Database,
    private readonly contracts: ContractOfCase,
    private readonly orders: OrderReader,
  ) {
    super();
  }

  /** 404 when there is none; 403 for a workplace that does not sign. */
  async open({ req, caseId }: Ask) {
    const [desk, statements] = await Promise.all([
      this.contracts.open(req),
      this.orders.statements(this.db, caseId),
    ]);
    const { contract, viewer } = desk;
    if (!contract) return null;
    const before = signedOf(contract);
    if (!isSigner(viewer, contract, before)) refuse('contracts.coordinating-workplace-signs', {}, 403);
    const [place, ...more] = placesToSign(viewer, contract, before);
    if (!place || contract.state !== 'sent') return new GoTo(contractPaths.contract(caseId));
    const round = orNotFound(await this.orders.roundOf(this.db, caseId));
    const statement = statements.find(({ unitId }) => unitId === place.id) ?? null;
    return { desk, contract, place, more, statement, rules: round.rules.order };
  }

  present(opened: Opened, _ask: Ask, { typed, errors }: Sent) {
    // A fresh submission each time: the answer may be the same again once the world has changed.
    return presentSignContract({ ...opened, typed, errors, submission: newSubmission() });
  }

  act({ hash, unitId, ...said }: z.output<typeof form>, { caseId }: Ask) {
    const more = { day: said.compliedOn, otherDay: said.otherCompliedOn, topics: said.topics };
    return doing(SignAfterOrderQuestion, { caseId, hash, unitId, order: orderSaid('', said.order, more) });
  }

  /** What was said of orders is kept although it stands in the way of signing. */
  override obstacles(outcome: Outcome) {
    return outcome.signed ? [] : [obstacleError(outcome.obstacle.key, outcome.obstacle.params)];
  }

  next(_: unknown, { caseId }: Ask) {
    return contractPaths.contract(caseId);
  }
}
