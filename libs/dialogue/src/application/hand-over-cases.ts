import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import type { Tx } from '@samraad/platform';
import { CaseProvider, CaseReader, type CaseFacts } from '@samraad/requests';
import { casesOfConsultant, endAssignment, insertAssignment } from '../persistence/assignment.store';
import { DialogueMails } from './dialogue-mails';

/** Somebody at a provider. */
export interface AtProvider {
  readonly personId: string;
  readonly providerId: string;
}

/** Cases of a consultant who has left go to the successor named, or back to the coordinators (domain.md §2: open tasks do). */
@Injectable()
export class HandOverCases {
  constructor(
    private readonly cases: CaseReader,
    private readonly people: PeopleReader,
    private readonly caseProvider: CaseProvider,
    private readonly mails: DialogueMails,
  ) {}

  /** How many cases changed hands. Nothing happens while another role at the provider is held. */
  async execute(tx: Tx, left: AtProvider): Promise<number> {
    let moved = 0;
    for (const caseId of await casesOfConsultant(tx, left)) {
      const facts = await this.cases.lock(tx, caseId);
      if (facts.consultantId !== left.personId || facts.providerId !== left.providerId) continue;
      const now = await tx.now();
      const held = await this.people.rolesOf(tx, left.personId, now);
      if (held.some(({ providerId }) => providerId === left.providerId)) return moved;
      const [heir] = await this.people.heirs(tx, left.personId, { providerId: left.providerId }, now);
      await this.handOver(tx, facts, left, heir ?? null);
      moved += 1;
    }
    return moved;
  }

  private async handOver(tx: Tx, facts: CaseFacts, left: AtProvider, heir: string | null): Promise<void> {
    const { personId: by, providerId } = left;
    await endAssignment(tx, facts.id);
    await this.caseProvider.setConsultant(tx, facts.id, heir);
    tx.audit({
      stream: `case:${facts.id}`,
      action: heir ? 'dialogue.handed-over' : 'dialogue.consultant-left',
      as: { providerId },
      facts: { personId: heir, before: by },
    });
    if (heir === null) return this.mails.consultantLeft(tx, facts, by);
    const given = { personId: heir, by };
    const id = await insertAssignment(tx, { ...given, caseId: facts.id, providerId, note: null });
    await this.mails.assigned(tx, facts, { ...given, id, handedOver: true, noted: false });
  }
}
