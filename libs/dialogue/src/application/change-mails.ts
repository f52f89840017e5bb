import { Injectable } from '@nestjs/common';
import { ProviderReader } from '@samraad/catalogue';
import { PeopleReader } from '@samraad/identity';
import { t, type Tx } from '@samraad/platform';
import type { Acting, CaseFacts } from '@samraad/requests';
import { changedByPartiesMail } from '../mail/changed-by-parties.mail';
import { providerChangeProposedMail } from '../mail/provider-change-proposed.mail';
import { providerChangeRefusedMail } from '../mail/provider-change-refused.mail';
import type { ProviderChange } from '../persistence/provider-change.store';
import { PeopleToTell } from './people-to-tell';

/** Tells of a wish for another provider: each side the other's word, and the provider once it is left. */
@Injectable()
export class ChangeMails {
  constructor(
    private readonly tell: PeopleToTell,
    private readonly providers: ProviderReader,
    private readonly people: PeopleReader,
  ) {}

  async proposed(
    tx: Tx,
    facts: CaseFacts,
    acting: Acting,
    of: { changeId: string; providerId: string },
  ): Promise<void> {
    const provider = (await this.providers.byId(tx, of.providerId)).name;
    const vars = { ...(await this.said(tx, facts, acting)), provider };
    const key = `provider-change-proposed:${of.changeId}`;
    const to = this.others(facts, acting);
    await tx.mail(providerChangeProposedMail, vars, { to, key, caseId: facts.id });
  }

  async refused(tx: Tx, facts: CaseFacts, acting: Acting, change: ProviderChange): Promise<void> {
    const provider = (await this.providers.byId(tx, change.fromProviderId)).name;
    const vars = { ...(await this.said(tx, facts, acting)), provider };
    const key = `provider-change-refused:${change.id}`;
    const to = this.others(facts, acting);
    await tx.mail(providerChangeRefusedMail, vars, { to, key, caseId: facts.id });
  }

  /** `facts` as they stood before: with the provider that is left. The parties have the mail that it is sent. */
  async changed(tx: Tx, facts: CaseFacts): Promise<void> {
    const to = await this.tell.responsible(tx, facts);
    const key = `changed-by-parties:${facts.id}:${(await tx.now()).getTime()}`;
    await tx.mail(changedByPartiesMail, { number: facts.number ?? 0 }, { to, key, caseId: facts.id });
  }

  private async said(tx: Tx, { id: caseId, title }: CaseFacts, { personId, side }: Acting) {
    const by = (await this.people.names(tx, [personId])).get(personId) ?? '';
    return { title, caseId, by, side: t(`requests.side.${side}`) };
  }

  private others({ parties }: CaseFacts, { side }: Acting): string[] {
    return [...new Set(parties.filter((one) => one.side !== side).map(({ personId }) => personId))];
  }
}
