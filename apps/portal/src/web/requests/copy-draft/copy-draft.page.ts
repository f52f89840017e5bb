import { join } from 'node:path';
import { Database, isId } from '@samraad/platform';
import { CaseReader, CopyDraft, sides } from '@samraad/requests';
import { z } from 'zod';
import { type Ask, choice, doing, FormPage, optional, PageAt, type Sent } from '../../shell';
import { requestPaths } from '../requests.paths';
import { copyDraftWords as words } from './copy-draft.da';
import { type Earlier, presentCopyDraft } from './copy-draft.presenter';

const form = z.object({ side: optional(choice([...sides], words.side)) });

/** A new draft begun from an earlier request of one's own workplace; the use case says whose it is. */
@PageAt('case.start-from', 'requests.start')
export class CopyDraftPage extends FormPage<typeof form, Earlier, { caseId: string }> {
  readonly template = join(__dirname, 'copy-draft.hbs');
  readonly form = form;
  override readonly fields = { 'requests.side-needed': 'side' };

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
    const own = facts?.parties.filter(({ personId }) => personId === ask.viewer.personId) ?? [];
    if (!facts || own.length === 0 || facts.bin) return null;
    const bothSides = new Set(own.map(({ side }) => side)).size > 1;
    return { id, title: facts.title, reference: facts.reference, bothSides };
  }

  present(earlier: Earlier, _: Ask, sent: Sent) {
    return presentCopyDraft(earlier, sent);
  }

  act({ side }: z.output<typeof form>, ask: Ask) {
    return doing(CopyDraft, { fromCaseId: ask.param('fromCaseId'), ...(side && { side }) });
  }

  next({ caseId }: { caseId: string }) {
    return requestPaths.draft(caseId);
  }
}
