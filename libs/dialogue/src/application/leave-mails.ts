import { Injectable } from '@nestjs/common';
import { ProviderReader } from '@samraad/catalogue';
import { PeopleReader } from '@samraad/identity';
import { formatDay, t, type Tx } from '@samraad/platform';
import type { Acting, CaseFacts } from '@samraad/requests';
import { leftByPartiesMail } from '../mail/left-by-parties.mail';
import { providerLeftCentralMail } from '../mail/provider-left-central.mail';
import { providerLeftMail } from '../mail/provider-left.mail';
import { PeopleToTell } from './people-to-tell';

/** Tells of a provider that was left because it was late: the other parties, the provider, the central parties. */
@Injectable()
export class LeaveMails {
  constructor(
    private readonly tell: PeopleToTell,
    private readonly providers: ProviderReader,
    private readonly people: PeopleReader,
  ) {}

  /** `facts` as they stood before: with the provider that was left. */
  async left(tx: Tx, facts: CaseFacts, acting: Acting, lastDay: string): Promise<void> {
    const provider = (await this.providers.byId(tx, facts.providerId ?? '')).name;
    const by = (await this.people.names(tx, [acting.personId])).get(acting.personId) ?? '';
    const at = (await tx.now()).getTime();
    const order = (what: string, to: readonly string[]) => ({
      to,
      key: `${what}:${facts.id}:${at}`,
      caseId: facts.id,
    });
    const others = this.tell.parties(facts).filter((personId) => personId !== acting.personId);
    const side = t(`requests.side.${acting.side}`);
    const vars = { title: facts.title, caseId: facts.id, provider, by, side, lastDay: formatDay(lastDay) };
    await tx.mail(providerLeftMail, vars, order('provider-left', others));
    const number = facts.number ?? 0;
    const responsible = await this.tell.responsible(tx, facts);
    await tx.mail(leftByPartiesMail, { number }, order('left-by-parties', responsible));
    const central = await this.tell.central(tx);
    await tx.mail(providerLeftCentralMail, { number, provider }, order('provider-left-central', central));
  }
}
