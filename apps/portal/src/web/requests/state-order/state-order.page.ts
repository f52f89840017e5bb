import { join } from 'node:path';
import { Database } from '@samraad/platform';
import {
  answeredBeforeStart,
  OrderHistoryQuery,
  OrderReader,
  type OrderSaid,
  sides,
  StateOrderLater,
} from '@samraad/requests';
import type { z } from 'zod';
import { Fields } from '../../../views';
import { type Ask, doing, FormPage, orNotFound, PageAt, type Sent } from '../../shell';
import { WholeRequest } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { orderStored } from '../shared/order-choice';
import { orderNames, stateOrderForm as form, statementOf } from './state-order.form';
import { presentStateOrder, type StateOrderFacts } from './state-order.presenter';

/** An order that arrives, or is complied with, while the case runs: the answer of the viewer's own workplace. */
@PageAt('case.order', 'requests.state-order')
export class StateOrderPage extends FormPage<typeof form, StateOrderFacts> {
  readonly template = join(__dirname, 'state-order.hbs');
  readonly form = form;
  override readonly fields = {
    'requests.order-day-ahead': 'compliedOn',
    'requests.order-day-missing': 'compliedOn',
    'requests.order-day-too-early': 'compliedOn',
    'requests.order-lifted-by-compliance': 'answer',
  };

  constructor(
    private readonly db: Database,
    private readonly whole: WholeRequest,
    private readonly orders: OrderReader,
    private readonly history: OrderHistoryQuery,
  ) {
    super();
  }

  async open({ caseId, req, viewer, query }: Ask): Promise<StateOrderFacts> {
    const [{ request, round }, statements, obstacle] = await Promise.all([
      this.whole.open(req),
      this.orders.statements(this.db, caseId),
      this.orders.obstacle(this.db, caseId),
    ]);
    const own = request.parties.filter(({ personId }) => personId === viewer.personId);
    // The coordinating one first: it stands first in the list.
    const places = request.workplaces.filter((place) => own.some((one) => one.unitId === place.unitId));
    const asked = places.find(({ unitId }) => unitId === query['arbejdsplads']);
    const { unitId, name } = orNotFound(asked ?? places[0]);
    const statement = orNotFound(statements.find((one) => one.unitId === unitId));
    const said = await this.history.of(this.db, caseId, [unitId]);
    const title = request.answers.title ?? request.reference;
    const missing = request.stage === 'contracted' ? silentSince(said, request.stageSince) : [];
    const rules = round?.rules.order;
    return { caseId, title, unitName: name, places, statement, obstacle, said, missing, rules };
  }

  present(facts: StateOrderFacts, _: Ask, sent: Sent) {
    const stored = orderStored(orderNames, facts.statement);
    return presentStateOrder(facts, new Fields(sent.typedOr(stored), sent.errors), sent.submission);
  }

  async act(data: z.output<typeof form>, ask: Ask) {
    const { caseId, statement } = await this.open(ask);
    return doing(StateOrderLater, { caseId, statement: statementOf(statement.unitId, data) });
  }

  next(_: unknown, { caseId, query }: Ask) {
    const place = query['arbejdsplads'];
    return requestPaths.order(caseId, typeof place === 'string' ? place : undefined);
  }
}

/** The sides that have not answered since the contract came to hold: asked again before the course begins (domain.md §4). */
const silentSince = (said: readonly OrderSaid[], since: Date) =>
  sides.filter((side) => !said.some((one) => one.side === side && answeredBeforeStart(one.saidAt, since)));
