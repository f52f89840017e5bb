import { join } from 'node:path';
import { DropOpenings } from '@samraad/requests';
import { z } from 'zod';
import { type Ask, doing, FormPage, GoTo, PageAt, type Sent } from '../../shell';
import { type OpeningsOnDesk, OpeningsOfCase } from '../openings-of-case.reader';
import { openingsPaths } from '../openings.paths';
import { presentDropOpenings } from './drop-openings.presenter';

const form = z.object({});

/** What dropping the openings does, before one says so: it takes both sides. */
@PageAt('case.openings-drop', 'openings.write')
export class DropOpeningsPage extends FormPage<typeof form, OpeningsOnDesk> {
  readonly template = join(__dirname, 'drop-openings.hbs');
  readonly form = form;

  constructor(private readonly openings: OpeningsOfCase) {
    super();
  }

  async open({ req, caseId }: Ask): Promise<OpeningsOnDesk | GoTo> {
    const desk = await this.openings.open(req);
    if (desk instanceof GoTo) return desk;
    const written = desk.view?.state === 'writing' && desk.facts.stage === 'draft';
    return written && desk.view?.drop?.side !== desk.side ? desk : new GoTo(openingsPaths.page(caseId));
  }

  present(desk: OpeningsOnDesk, _: Ask, { typed }: Sent) {
    return presentDropOpenings(desk, typed);
  }

  act(_: unknown, { caseId }: Ask) {
    return doing(DropOpenings, { caseId, drop: true });
  }

  next(_: unknown, { caseId }: Ask) {
    return openingsPaths.page(caseId);
  }
}
