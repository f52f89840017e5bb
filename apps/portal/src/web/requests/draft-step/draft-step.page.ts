import { join } from 'node:path';
import { Database, refuse } from '@samraad/platform';
import { type DraftPart, DraftChangesQuery } from '@samraad/requests';
import { z } from 'zod';
import type { Kind } from '../../../access/who-sees';
import {
  type Ask,
  doing,
  GoTo,
  outrun,
  PageAt,
  type ParsedForm,
  parseForm,
  type Sent,
  SharedFormPage,
  type Typed,
  version,
} from '../../shell';
import { WholeRequest } from '../whole-request/whole-request.reader';
import { type StepOnDesk, SurroundingsReader } from '../whole-request/surroundings.reader';
import { requestPaths, stepKeys } from '../requests.paths';
import { isOpen } from '../shared/draft-notes';
import { presentClash } from './clash.presenter';
import { presentStep } from './draft-step.presenter';
import { onlyLooks, unitsSent } from './looking';
import { afterStep } from './next-step';
import { partsWritten } from './parts-of-step';
import { SaveStep } from './save-step';
import type { DraftStep, StepCommand } from './step';
import { steps } from './steps';

/** What every step's own form is read into. */
const form = z.object({
  version,
  command: z.custom<StepCommand>(),
  parts: z.custom<readonly DraftPart[]>(),
});
type Read = z.output<typeof form>;

const writtenAt: Partial<Record<string, readonly Kind[]>> = {
  udgangspunkt: ['request', 'baseline'],
  orientering: ['informed'],
  underskrivere: ['signature'],
};
const whatIsWritten = ({ step = '' }): readonly Kind[] => writtenAt[step] ?? ['request'];

/** The pages of a draft: each asks one thing, is saved as it is left, and is kept when somebody else was faster. */
@PageAt('case.draft-step', 'requests.edit', { writes: whatIsWritten })
export class DraftStepPage extends SharedFormPage<typeof form, StepOnDesk> {
  readonly template = join(__dirname, 'draft-step.hbs');
  override readonly cares = true;
  readonly form = form;
  override readonly fields = Object.fromEntries(
    Object.values(steps).flatMap(({ errorFields = {} }: DraftStep) => Object.entries(errorFields)),
  );

  constructor(
    private readonly whole: WholeRequest,
    private readonly surroundings: SurroundingsReader,
    private readonly changes: DraftChangesQuery,
    private readonly db: Database,
  ) {
    super();
  }

  async open(ask: Ask) {
    stepOf(ask);
    const desk = await this.around(ask);
    return isOpen(desk) ? desk : new GoTo(requestPaths.case(ask.caseId));
  }

  async present(desk: StepOnDesk, ask: Ask, sent: Sent) {
    const step = stepOf(ask);
    const typed = sent.typedOr(undefined);
    const fromCheck = (typed ?? ask.query)['til'] === 'gennemse';
    const visit = { fromCheck, ...(typed && { typed }), errors: sent.errors };
    const slower = outrun(sent);
    if (!slower) return presentStep(step, desk, visit);
    const changed = await this.changes.since(this.db, desk.request.id, Number(slower['opened']));
    return presentStep(step, desk, { ...visit, clash: presentClash(step, desk, slower, changed) });
  }

  override async parse(body: unknown, ask: Ask): Promise<ParsedForm<Read>> {
    const step = stepOf(ask);
    const desk = await this.around(ask);
    const read = parseForm(step.form(desk).extend({ version }), body);
    if (!read.ok) return read;
    const { version: seen, ...data } = read.data as { version: number };
    const command = step.command(data as never, desk);
    return { ...read, data: { version: seen, command, parts: partsWritten(step.key, desk) } };
  }

  override retype(typed: Typed) {
    return onlyLooks(typed) ? typed : null;
  }

  act(data: Read, { caseId }: Ask) {
    return doing(SaveStep, { caseId, ...data });
  }

  async next(_: unknown, ask: Ask, typed: Typed) {
    const saved = await this.whole.open(ask.req);
    return afterStep(stepOf(ask).key, saved, { to: typed['til'], then: typed['then'] });
  }

  private async around({ req, viewer }: Ask): Promise<StepOnDesk> {
    return this.surroundings.around(await this.whole.open(req), viewer, unitsSent(req.body));
  }
}

/** 404 for a page no draft has. */
function stepOf(ask: Ask): DraftStep {
  const known = stepKeys.find((one) => one === ask.param('step'));
  return known ? steps[known] : refuse('platform.not-found', {}, 404);
}
