import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import { refuse, type Tx } from '@samraad/platform';
import { ActingSide, type CaseFacts, CaseReader } from '@samraad/requests';
import type { DialogueSide } from '../domain/dialogue.rules';

/** Who acts, for whom, and as what. */
export interface DialogueActor {
  readonly personId: string;
  readonly side: DialogueSide;
  readonly role: string;
}

/** Acts for the provider of a case. */
export interface ProviderActor extends DialogueActor {
  readonly side: 'provider';
  readonly providerId: string;
}

/** The locked case and who acts in it. */
export interface Locked<A extends DialogueActor> {
  readonly facts: CaseFacts;
  readonly actor: A;
}

/** Locks the case and decides for whom the transaction's actor acts: the case's provider, or one of the local sides. */
@Injectable()
export class ActingInDialogue {
  constructor(
    private readonly cases: CaseReader,
    private readonly people: PeopleReader,
    private readonly sides: ActingSide,
  ) {}

  /** A coordinator or consultant of the case's provider. 403 for a party, 404 for whoever has no part in the case. */
  async provider(tx: Tx, caseId: string): Promise<Locked<ProviderActor>> {
    const facts = await this.cases.lock(tx, caseId);
    const actor = await this.findProvider(tx, facts);
    if (actor) return { facts, actor };
    const isParty = facts.parties.some((party) => party.personId === personOf(tx));
    return isParty ? refuse('dialogue.only-provider', {}, 403) : refuse('platform.not-found', {}, 404);
  }

  /** The provider or a local side; who has roles on both sides says which. 404 for anybody else. */
  async anyone(tx: Tx, caseId: string, wanted?: 'management' | 'employees'): Promise<Locked<DialogueActor>> {
    const facts = await this.cases.lock(tx, caseId);
    const actor = (await this.findProvider(tx, facts)) ?? (await this.sides.claim(tx, facts, wanted));
    return { facts, actor };
  }

  private async findProvider(tx: Tx, facts: CaseFacts): Promise<ProviderActor | null> {
    if (facts.providerId === null) return null;
    const personId = personOf(tx);
    const roles = await this.people.rolesOf(tx, personId, await tx.now());
    const held = roles.find((role) => role.providerId === facts.providerId);
    return held ? { personId, side: 'provider', role: held.role, providerId: facts.providerId } : null;
  }
}

function personOf(tx: Tx): string {
  return tx.actor.kind === 'person' ? tx.actor.personId : refuse('dialogue.only-people', {}, 403);
}
