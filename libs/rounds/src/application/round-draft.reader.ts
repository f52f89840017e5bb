import { isId, type Queryable, refuse } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import type { RoundDraft } from '../domain/round-draft';
import { findDraft, readDrafts } from '../persistence/round-draft.store';

/** More drafts than this are never written at once; older ones are found by their address. */
const most = 20;

/** Rounds that are being written. */
@Injectable()
export class RoundDraftReader {
  /** Those still written on, the last changed first. */
  open(db: Queryable): Promise<RoundDraft[]> {
    return readDrafts(db, most);
  }

  async find(db: Queryable, id: string): Promise<RoundDraft | null> {
    return isId(id) ? findDraft(db, id) : null;
  }

  /** 404 refusal when unknown. */
  async byId(db: Queryable, id: string): Promise<RoundDraft> {
    return (await this.find(db, id)) ?? refuse('rounds.draft-unknown', {}, 404);
  }
}
