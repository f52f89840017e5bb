import { join } from 'node:path';
import { WriteOpening } from '@samraad/requests';
import { type Ask, doing, GoTo, PageAt, type Sent, SharedFormPage } from '../../shell';
import { type OpeningsOnDesk, OpeningsOfCase } from '../openings-of-case.reader';
import { openingsPaths } from '../openings.paths';
import { answersSent, type OpeningForm, openingForm } from './write-opening.form';
import { presentWriteOpening } from './write-opening.presenter';

type Form = ReturnType<typeof openingForm>;

/** One's own side's view, written alone and kept as far as it is. */
@PageAt('case.opening-write', 'openings.write', { writes: 'opening' })
export class WriteOpeningPage extends SharedFormPage<Form, OpeningsOnDesk> {
  readonly template = join(__dirname, 'write-opening.hbs');
  override readonly cares = true;
  readonly form = async (ask: Ask) => {
    const desk = await this.openings.open(ask.req);
    return openingForm(desk instanceof GoTo ? null : desk.round);
  };

  constructor(private readonly openings: OpeningsOfCase) {
    super();
  }

  /** What is given in is taken back first, on the page of both; what was typed before that is shown again, and why it is not kept. */
  async open({ req, caseId }: Ask): Promise<OpeningsOnDesk | GoTo> {
    const desk = await this.openings.open(req);
    if (desk instanceof GoTo) return desk;
    const own = desk.view?.openings.find(({ side }) => side === desk.side);
    const written = desk.view?.state === 'writing' && desk.facts.stage === 'draft' && !own?.handedAt;
    return written || req.method !== 'GET' ? desk : new GoTo(openingsPaths.page(caseId));
  }

  present(desk: OpeningsOnDesk, _: Ask, sent: Sent) {
    return presentWriteOpening(desk, sent);
  }

  act(data: OpeningForm, { caseId }: Ask) {
    return doing(WriteOpening, { caseId, version: data.version, answers: answersSent(data) });
  }

  next(_: unknown, { caseId }: Ask) {
    return openingsPaths.page(caseId);
  }
}
