import { Injectable } from '@nestjs/common';
import { ProviderIntake } from '@samraad/catalogue';
import { Database } from '@samraad/platform';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';

/** The provider a draft has chosen, as who may be asked: for the pages that say when it takes no new requests. */
@Injectable()
export class ChosenProviderReader {
  constructor(
    private readonly db: Database,
    private readonly intake: ProviderIntake,
  ) {}

  /** The desk with it; unchanged where nothing is chosen, or no round is open. */
  async with(desk: RequestOnDesk): Promise<RequestOnDesk> {
    const { request, round } = desk;
    if (!request.choice || !round) return desk;
    const { providerId } = request.choice;
    const chosen = await this.intake.facts(this.db, { roundId: round.id, providerId });
    return { ...desk, chosen };
  }
}
