import { join } from 'node:path';
import { localDateOf } from '@samraad/deadlines';
import { addressOf, Database, readDomainTime } from '@samraad/platform';
import { AgreementProcessesQuery, CaseReader, DecideOnSpread, isOpenIn } from '@samraad/requests';
import { z } from 'zod';
import { Fields } from '../../views';
import {
  type Ask,
  choice,
  day,
  doing,
  FormPage,
  longText,
  orNotFound,
  PageAt,
  type Sent,
  typedDay,
} from '../shell';
import { processWords } from './agreement-process.da';
import { presentDecideProcess, type ProcessToDecide } from './decide-process.presenter';

const words = processWords.decide;
const form = z.object({
  answer: choice(['ja', 'nej'], words.question),
  decidedOn: day(words.decidedOn),
  reason: longText(4000, words.reason),
});

interface Opened extends ProcessToDecide {
  readonly today: string;
}

/** A person at the central parties says whether the offer can be used beside an aftaleforløb with spread (domain.md §4). */
@PageAt('case.decide-process', 'requests.decide-process', { writes: 'process-decision' })
export class DecideProcessPage extends FormPage<typeof form, Opened> {
  readonly template = join(__dirname, 'decide-process.hbs');
  readonly form = form;
  override readonly fields = { 'requests.process-decision-ahead': 'decidedOn' };

  constructor(
    private readonly db: Database,
    private readonly cases: CaseReader,
    private readonly processes: AgreementProcessesQuery,
  ) {
    super();
  }

  async open(ask: Ask): Promise<Opened> {
    const { caseId } = ask;
    const [facts, processes, now] = await Promise.all([
      this.cases.facts(this.db, caseId),
      this.processes.withHistory(this.db, caseId),
      readDomainTime(this.db),
    ]);
    const { reference, stage } = orNotFound(facts);
    const process = orNotFound(processes.find(({ id }) => id === ask.param('processId')));
    const open = isOpenIn('requests.decide-process', stage);
    return { caseId, reference, process, open, today: localDateOf(now) };
  }

  present(of: Opened, _: Ask, sent: Sent) {
    const typed = sent.typedOr(typedDay('decidedOn', of.today));
    return presentDecideProcess(of, new Fields(typed, sent.errors), sent.submission);
  }

  act({ answer, decidedOn, reason }: z.output<typeof form>, ask: Ask) {
    const { caseId } = ask;
    const of = { caseId, processId: ask.param('processId') };
    return doing(DecideOnSpread, { ...of, allowed: answer === 'ja', decidedOn, reason });
  }

  next() {
    return addressOf('deadlines');
  }
}
