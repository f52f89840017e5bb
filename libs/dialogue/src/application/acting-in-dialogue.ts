import { Injectable } from '@nestjs/common';
import { PeopleReader, relationsOf } from '@samraad/identity';
import { Refused, refuse, type Tx } from '@samraad/platform';
import {
  ActingSide,
  type ActMeant,
  type CaseAct,
  type CaseFacts,
  CaseReader,
  stageObstacle,
} from '@samraad/requests';
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

  /** A coordinator or consultant of the case's provider. 403 for a party, 404 for whoever has no part in it, 409 in another stage. */
  async provider(tx: Tx, caseId: string, act: CaseAct): Promise<Locked<ProviderActor>> {
    const facts = await this.cases.lock(tx, caseId);
    const actor = await this.findProvider(tx, facts);
    if (actor) return this.inStage(act, { facts, actor });
    const isParty = [...facts.parties, ...facts.invited].some(({ personId }) => personId === personOf(tx));
    return isParty ? refuse('dialogue.only-provider', {}, 403) : refuse('platform.not-found', {}, 404);
  }

  /** The provider or a local side: `meant.side` says which for who could be both. 404 for anybody else, 409 in another stage. */
  async anyone(tx: Tx, caseId: string, meant: ActMeant): Promise<Locked<DialogueActor>> {
    const facts = await this.cases.lock(tx, caseId);
    const provider = meant.side === undefined ? await this.findProvider(tx, facts) : null;
    if (provider) return this.inStage(meant.act, { facts, actor: provider });
    return { facts, actor: await this.sides.claim(tx, facts, meant) };
  }

  private inStage<A extends DialogueActor>(act: CaseAct, locked: Locked<A>): Locked<A> {
    if (!relationsOf(act).includes('provider')) refuse('platform.forbidden', {}, 403);
    const obstacle = stageObstacle(act, locked.facts.stage);
    if (obstacle) throw new Refused(obstacle);
    return locked;
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
