import { FrameReader } from '@samraad/budget';
import {
  type ContractContent,
  contractContentSchema,
  ContractReader,
  type ContractView,
} from '@samraad/contracts';
import { localDateOf } from '@samraad/deadlines';
import { type DeliveryView, DeliveryReader } from '@samraad/delivery';
import { ActingInDialogue, type ProviderActor } from '@samraad/dialogue';
import { Injectable } from '@nestjs/common';
import { type Queryable, refuse, type Ore, type Tx } from '@samraad/platform';
import { type CaseAct, type CaseFacts } from '@samraad/requests';
import { RoundReader } from '@samraad/scheme';
import type { AddendumDraft } from '../domain/addendum-terms';
import type { AddendumFacts } from '../domain/addendum.rules';

/** A signed contract, its course, and what it says as it holds now. */
export interface SignedContract {
  readonly contract: ContractView;
  readonly course: DeliveryView;
  readonly holds: ContractContent;
  /** The hash of the version that holds. */
  readonly hash: string;
  /** Its number. */
  readonly no: number;
}

/** A locked case of the provider's, with its signed contract. */
export interface AddendumScene extends SignedContract {
  readonly facts: CaseFacts;
  readonly actor: ProviderActor;
}

/** Where the provider's acts on an addendum begin: the case is locked first, then read. */
@Injectable()
export class AddendumDesk {
  constructor(
    private readonly acting: ActingInDialogue,
    private readonly contracts: ContractReader,
    private readonly courses: DeliveryReader,
    private readonly rounds: RoundReader,
    private readonly frames: FrameReader,
  ) {}

  async forProvider(tx: Tx, caseId: string, act: CaseAct): Promise<AddendumScene> {
    const { facts, actor } = await this.acting.provider(tx, caseId, act);
    return { ...(await this.signed(tx, facts.id)), facts, actor };
  }

  /** 409 when no contract is signed. */
  async signed(db: Queryable, caseId: string): Promise<SignedContract> {
    const [contract, course] = await Promise.all([
      this.contracts.view(db, caseId),
      this.courses.ofCase(db, caseId),
    ]);
    const version = contract?.versions.at(-1);
    if (contract?.state !== 'signed' || !course || !version) return refuse('delivery.no-contract', {}, 409);
    const holds = contractContentSchema.parse(contract.draft);
    return { contract, course, holds, hash: version.hash, no: version.no };
  }

  /** What decides whether a draft can be sent now. */
  async factsOf(
    db: Queryable,
    signed: SignedContract,
    draft: AddendumDraft,
    now: Date,
  ): Promise<AddendumFacts> {
    const { contract, course, holds } = signed;
    const round = await this.rounds.byId(db, contract.roundId, now);
    return {
      draft,
      holds,
      plan: course.activities,
      attested: attestedIn(course),
      earned: earnedOf(course),
      today: localDateOf(now),
      lastDeliveryDay: round.lastDeliveryDay,
    };
  }

  /** Øre free in the provider's frame of the round. */
  async free(db: Queryable, { roundId, providerId }: ContractView): Promise<Ore> {
    return (await this.frames.of(db, roundId, providerId))?.free ?? 0n;
  }
}

/** Milestones that somebody has attested. */
const attestedIn = ({ parts }: Pick<DeliveryView, 'parts'>): number[] =>
  parts.flatMap(({ no, attestation }) => (attestation === null ? [] : [no]));

/** What can't be taken back any more: attested, invoiced or paid, and what has gone back to the frame. */
const earnedOf = ({ money, released }: DeliveryView): Ore =>
  money === null ? released : money.earned + money.invoiced + money.paid + released;
