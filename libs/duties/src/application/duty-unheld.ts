import { Injectable } from '@nestjs/common';
import { addressOf, type Tx } from '@samraad/platform';
import type { OpenDuty } from '../domain/open-duty';
import { dutyWords } from '../domain/duty-words';
import { dutyUnheldMail } from '../mail/duty-unheld.mail';
import { CaseNameReader } from './case-name.reader';
import { DutyPeople } from './duty-people';

/** Tells the administrators of a duty that nobody holds (domain.md §2 [ours]): once, however often it comes up. */
@Injectable()
export class DutyUnheld {
  constructor(
    private readonly people: DutyPeople,
    private readonly names: CaseNameReader,
  ) {}

  async tell(tx: Tx, duty: OpenDuty): Promise<void> {
    const { place, providerName } = await this.names.of(tx, duty.caseId);
    const words = dutyWords(duty, { own: false, party: false, providerName, now: await tx.now() });
    const to = await this.people.administrators(tx);
    const vars = { subject: place, words, path: addressOf('front') };
    await tx.mail(dutyUnheldMail, vars, { to, key: `duty-unheld:${duty.id}`, caseId: duty.caseId });
  }
}
