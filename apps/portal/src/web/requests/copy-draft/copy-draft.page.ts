import { join } from 'node:path';
import { Database, isId } from '@samraad/platform';
import { CaseReader, CopyDraft } from '@samraad/requests';
import { z } from 'zod';
import { type Ask, doing, FormPage, PageAt, type Sent } from '../../shell';
import { requestPaths } from '../requests.paths';
import { type Earlier, presentCopyDraft } from './copy-draft.presenter';

const form = z.object({});

/** A new draft begun from an earlier request of one's own workplace; the use case says whose it is. */
@PageAt('case.start-from', 'requests.start')
export class CopyDraftPage extends FormPage<typeof form, Earlier, { caseId: string }> {
  readonly template = join(__dirname, 'copy-draft.hbs');
  readonly form = form;

  constructor(
    private readonly db: Database,
    private readonly cases: CaseReader,
  ) {
    super();
  }

  /** 404 for who is no party of it, and of what is deleted. */
  async open(ask: Ask): Promise<Earlier | null> {
    const id = ask.param('fromCaseId');
    const facts = isId(id) ? await this.cases.facts(this.db, id) : null;
    const own = facts?.parties.some(({ personId }) => personId === ask.viewer.personId);
    return facts && own && !facts.bin ? { id, title: facts.title, reference: facts.reference } : null;
  }

  present(earlier: Earlier, _: Ask, { typed }: Sent) {
    return presentCopyDraft(earlier, typed);
  }

  act(_: unknown, ask: Ask) {
    return doing(CopyDraft, { fromCaseId: ask.param('fromCaseId') });
  }

  next({ caseId }: { caseId: string }) {
    return requestPaths.draft(caseId);
  }
}
