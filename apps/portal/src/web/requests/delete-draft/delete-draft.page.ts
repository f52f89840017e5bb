import { join } from 'node:path';
import { Database } from '@samraad/platform';
import { DeleteDraft, DraftBinQuery } from '@samraad/requests';
import { z } from 'zod';
import { type Ask, doing, FormPage, PageAt, type Sent } from '../../shell';
import { type RequestOnDesk, WholeRequest } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { presentDeleteDraft } from './delete-draft.presenter';

const form = z.object({});

interface Opened {
  readonly desk: RequestOnDesk;
  readonly wasAsked: boolean;
}

/** A draft is put in the bin. */
@PageAt('case.delete-draft', 'requests.delete-draft')
export class DeleteDraftPage extends FormPage<typeof form, Opened> {
  readonly template = join(__dirname, 'delete-draft.hbs');
  readonly form = form;

  constructor(
    private readonly whole: WholeRequest,
    private readonly bin: DraftBinQuery,
    private readonly db: Database,
  ) {
    super();
  }

  async open({ req, caseId }: Ask): Promise<Opened> {
    const [desk, wasAsked] = await Promise.all([
      this.whole.open(req),
      this.bin.wasAskedToSign(this.db, caseId),
    ]);
    return { desk, wasAsked };
  }

  present({ desk, wasAsked }: Opened, _: Ask, { typed }: Sent) {
    return presentDeleteDraft(desk, wasAsked, typed);
  }

  act(_: unknown, { caseId }: Ask) {
    return doing(DeleteDraft, { caseId });
  }

  next() {
    return requestPaths.list();
  }
}
