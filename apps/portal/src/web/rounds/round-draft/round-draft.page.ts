import { join } from 'node:path';
import { addressOf, Database } from '@samraad/platform';
import { DiscardRoundDraft, RoundDraftReader } from '@samraad/rounds';
import { ActOnly, type Ask, doing, PageAt, PostAt, ReadPage } from '../../shell';
import { type DraftOnPage, DraftOnPageReader } from '../draft-on-page.reader';
import { presentRoundDraft } from './round-draft.presenter';

/** A round that is being written: every rule a sentence. */
@PageAt('round-draft', 'rounds.follow')
export class RoundDraftPage extends ReadPage<DraftOnPage> {
  readonly template = join(__dirname, 'round-draft.hbs');
  override readonly wide = true;

  constructor(private readonly reader: DraftOnPageReader) {
    super();
  }

  open(ask: Ask) {
    return this.reader.open(ask);
  }

  present(draft: DraftOnPage) {
    return presentRoundDraft(draft);
  }
}

/** The draft is put away. */
@PostAt('round-draft.discard', 'rounds.draft')
export class DiscardRoundDraftButton extends ActOnly<void> {
  constructor(
    private readonly db: Database,
    private readonly drafts: RoundDraftReader,
  ) {
    super();
  }

  async act(ask: Ask) {
    const { id, version } = await this.drafts.byId(this.db, ask.param('draftId'));
    return doing(DiscardRoundDraft, { draftId: id, version });
  }

  next() {
    return addressOf('rounds');
  }
}
