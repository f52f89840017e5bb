import { join } from 'node:path';
import { addressOf, Database } from '@samraad/platform';
import { AgreementProcessesQuery, isOpenIn, StateAgreementProcess } from '@samraad/requests';
import { UnitReader } from '@samraad/scheme';
import type { z } from 'zod';
import { Fields } from '../../views';
import { CaseDesk } from '../cases/case-desk';
import { requestPaths } from '../requests/requests.paths';
import { type Ask, doing, FormPage, PageAt, type Sent, typedDay } from '../shell';
import { processForm as form } from './processes.form';
import { presentProcesses, type ProcessesOnDesk } from './processes.presenter';

/** Arbejdstilsynet's aftaleforløb with a workplace: facts that either of its sides tells, and both and the provider read. */
@PageAt('case.processes', 'requests.state-process', { read: 'requests.read-process', writes: 'process' })
export class ProcessesPage extends FormPage<typeof form, ProcessesOnDesk> {
  readonly template = join(__dirname, 'processes.hbs');
  readonly form = form;
  override readonly fields = {
    'requests.process-topic-missing': 'topics',
    'requests.process-day-ahead': 'statusOn',
    'requests.process-day-too-early': 'statusOn',
  };

  constructor(
    private readonly db: Database,
    private readonly desks: CaseDesk,
    private readonly processes: AgreementProcessesQuery,
    private readonly units: UnitReader,
  ) {
    super();
  }

  async open(ask: Ask): Promise<ProcessesOnDesk> {
    const { req, caseId, query } = ask;
    const [desk, processes] = await Promise.all([
      this.desks.open(req),
      this.processes.withHistory(this.db, caseId),
    ]);
    const own = await this.units.byIds(this.db, desk.viewer.unitIds);
    const places = own.map(({ id: unitId, name }) => ({ unitId, name }));
    const chosen =
      processes.find(({ id, unitId }) => id === query['forloeb'] && desk.viewer.unitIds.includes(unitId)) ??
      null;
    const named = ask.is('party') || ask.is('provider');
    // The central parties know the case by its number alone.
    const facts = named ? desk.facts : { ...desk.facts, title: desk.facts.reference };
    return { ...desk, facts, processes, places, chosen };
  }

  present(desk: ProcessesOnDesk, _: Ask, sent: Sent) {
    const { chosen } = desk;
    const stored = chosen && {
      ...{ kind: chosen.kind, topics: chosen.topics, status: chosen.status },
      ...typedDay('deadlineOn', chosen.deadlineOn),
    };
    return presentProcesses(desk, new Fields(sent.typedOr(stored ?? {}), sent.errors), sent.submission);
  }

  act(statement: z.output<typeof form>, { caseId, query }: Ask) {
    const processId = typeof query['forloeb'] === 'string' ? query['forloeb'] : null;
    return doing(StateAgreementProcess, { caseId, processId, statement });
  }

  async next(_: unknown, { caseId, req }: Ask, typed: Readonly<Record<string, unknown>>) {
    if (typed['status'] !== 'breached') return addressOf('case.processes', { caseId });
    // An order follows: asked at once, where it is asked at this stage (domain.md §12).
    const { facts } = await this.desks.open(req);
    const asked = isOpenIn('requests.state-order', facts.stage);
    return asked ? requestPaths.order(caseId) : requestPaths.step(caseId, 'paabud');
  }
}
