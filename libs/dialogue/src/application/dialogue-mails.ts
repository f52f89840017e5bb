import { Injectable } from '@nestjs/common';
import { ProviderReader } from '@samraad/catalogue';
import { PeopleReader } from '@samraad/identity';
import { formatDay, t, type Tx } from '@samraad/platform';
import { casePlace, type CaseFacts } from '@samraad/requests';
import { casesAssignedMail } from '../mail/cases-assigned.mail';
import { consultantAssignedMail } from '../mail/consultant-assigned.mail';
import { consultantLeftMail } from '../mail/consultant-left.mail';
import { contactLoggedMail } from '../mail/contact-logged.mail';
import { messageReceivedMail } from '../mail/message-received.mail';
import { requestAcceptedMail } from '../mail/request-accepted.mail';
import { requestDeclinedMail } from '../mail/request-declined.mail';
import { placesOfCases } from '../persistence/assignment.store';
import type { DialogueActor } from './acting-in-dialogue';
import { PeopleToTell } from './people-to-tell';

/** Orders the mails of the dialogue; what they never hold is what was written. */
@Injectable()
export class DialogueMails {
  constructor(
    private readonly tell: PeopleToTell,
    private readonly providers: ProviderReader,
    private readonly people: PeopleReader,
  ) {}

  /** `due`: the dialogue clock's due day while nobody has made contact. */
  async accepted(tx: Tx, facts: CaseFacts, decisionId: string, due: string | null): Promise<void> {
    const provider = await this.providerName(tx, facts);
    const vars = { ...about(facts), provider, dueDay: due === null ? null : formatDay(due) };
    const to = this.tell.parties(facts);
    await tx.mail(requestAcceptedMail, vars, { to, key: `request-accepted:${decisionId}`, caseId: facts.id });
  }

  async declined(tx: Tx, facts: CaseFacts, decisionId: string, lastDay: string): Promise<void> {
    const vars = {
      ...about(facts),
      provider: await this.providerName(tx, facts),
      lastDay: formatDay(lastDay),
    };
    const to = this.tell.parties(facts);
    await tx.mail(requestDeclinedMail, vars, { to, key: `request-declined:${decisionId}`, caseId: facts.id });
  }

  async assigned(
    tx: Tx,
    facts: CaseFacts,
    given: { id: string; personId: string; by: string; handedOver: boolean; noted: boolean },
  ): Promise<void> {
    if (given.personId === given.by) return;
    const { handedOver, noted } = given;
    const vars = { ...about(facts), by: await this.name(tx, given.by), handedOver, noted };
    const order = { to: [given.personId], key: `consultant-assigned:${given.id}`, caseId: facts.id };
    await tx.mail(consultantAssignedMail, vars, order);
  }

  /** One mail about all of them, by number and workplace. */
  async assignedSeveral(
    tx: Tx,
    cases: readonly CaseFacts[],
    given: { id: string; personId: string; by: string; noted: boolean },
  ): Promise<void> {
    if (given.personId === given.by) return;
    const places = await placesOfCases(
      tx,
      cases.map(({ id }) => id),
    );
    const vars = {
      by: await this.name(tx, given.by),
      cases: places.map(({ number, unit }) => casePlace(number, unit)),
      noted: given.noted,
    };
    await tx.mail(casesAssignedMail, vars, { to: [given.personId], key: `cases-assigned:${given.id}` });
  }

  /** To the coordinators: nobody was named to take the case over. */
  async consultantLeft(tx: Tx, facts: CaseFacts, personId: string): Promise<void> {
    const to = await this.tell.coordinators(tx, facts.providerId);
    const vars = { ...about(facts), consultant: await this.name(tx, personId) };
    const key = `consultant-left:${facts.id}:${personId}:${(await tx.now()).getTime()}`;
    await tx.mail(consultantLeftMail, vars, { to, key, caseId: facts.id });
  }

  /** To everybody who can read it but its author; at the provider to whoever has the case. */
  async message(tx: Tx, facts: CaseFacts, messageId: string, author: DialogueActor): Promise<void> {
    const from =
      author.side === 'provider' ? await this.providerName(tx, facts) : t(`requests.side.${author.side}`);
    const atProvider = author.side === 'provider' ? [] : await this.tell.handling(tx, facts);
    const to = [...this.tell.parties(facts), ...atProvider].filter((id) => id !== author.personId);
    const vars = { ...about(facts), author: await this.name(tx, author.personId), from };
    await tx.mail(messageReceivedMail, vars, { to, key: `message-received:${messageId}`, caseId: facts.id });
  }

  async contact(tx: Tx, facts: CaseFacts, contact: { id: string; kind: 'call' | 'meeting'; heldAt: Date }) {
    const kind = t(`dialogue.a-${contact.kind}`);
    const provider = await this.providerName(tx, facts);
    const vars = { ...about(facts), provider, kind, day: formatDay(contact.heldAt) };
    const to = this.tell.parties(facts);
    await tx.mail(contactLoggedMail, vars, { to, key: `contact-logged:${contact.id}`, caseId: facts.id });
  }

  private async providerName(tx: Tx, facts: CaseFacts): Promise<string> {
    return facts.providerId ? (await this.providers.byId(tx, facts.providerId)).name : '';
  }

  private async name(tx: Tx, personId: string): Promise<string> {
    return (await this.people.names(tx, [personId])).get(personId) ?? '';
  }
}

const about = (facts: CaseFacts) => ({ title: facts.title, caseId: facts.id });
