import { join } from 'node:path';
import { Database } from '@samraad/platform';
import { type BinnedDraft, CaseReader, DraftBinQuery, RestoreDraft } from '@samraad/requests';
import { z } from 'zod';
import { type Ask, doing, FormPage, GoTo, PageAt, pageAsked, ReadPage, type Sent } from '../../shell';
import { requestPaths } from '../requests.paths';
import { binPageSize, presentBin, presentBinned } from './draft-bin.presenter';

type Bin = Parameters<typeof presentBin>;

/** The deleted drafts that can be taken back. */
@PageAt('cases.bin', 'requests.list')
export class DraftBinPage extends ReadPage<Bin> {
  readonly template = join(__dirname, 'draft-bin.hbs');

  constructor(
    private readonly db: Database,
    private readonly bin: DraftBinQuery,
  ) {
    super();
  }

  async open({ viewer, query }: Ask): Promise<Bin> {
    const page = pageAsked(query);
    const window = { limit: binPageSize, offset: (page - 1) * binPageSize };
    return [await this.bin.of(this.db, viewer, window), page];
  }

  present(bin: Bin) {
    return presentBin(...bin);
  }
}

const form = z.object({});

/** One deleted draft: where every link to it leads, for those who are in it. */
@PageAt('case.bin', 'requests.restore-draft')
export class BinnedDraftPage extends FormPage<typeof form, readonly [BinnedDraft, boolean]> {
  readonly template = join(__dirname, 'binned.hbs');
  readonly form = form;

  constructor(
    private readonly db: Database,
    private readonly bin: DraftBinQuery,
    private readonly cases: CaseReader,
  ) {
    super();
  }

  async open({ caseId, viewer: { personId } }: Ask) {
    const [draft, facts] = await Promise.all([
      this.bin.one(this.db, caseId),
      this.cases.facts(this.db, caseId),
    ]);
    if (!draft) return new GoTo(requestPaths.case(caseId));
    const coordinates = (facts?.parties ?? []).some(
      (one) => one.personId === personId && one.unitId === draft.coordinatingUnitId,
    );
    return [draft, coordinates] as const;
  }

  present([draft, coordinates]: readonly [BinnedDraft, boolean], _: Ask, { typed }: Sent) {
    return presentBinned(draft, coordinates, typed);
  }

  act(_: unknown, { caseId }: Ask) {
    return doing(RestoreDraft, { caseId });
  }

  next(_: unknown, { caseId }: Ask) {
    return requestPaths.draft(caseId);
  }
}
