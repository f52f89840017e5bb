import { AuditTimeline, type TimelineEntry } from '@samraad/audit';
import { Injectable } from '@nestjs/common';
import type { Ore, Queryable } from '@samraad/platform';
import { type ContractSigners, RoundReader } from '@samraad/scheme';
import { fillStandard } from '../application/fill-standard';
import {
  changedParts,
  contractContentSchema,
  type ContractContent,
  type ContractDraft,
  type ContractPart,
} from '../domain/contract-content';
import { writableStates } from '../domain/contract-state';
import { signByDay } from '../domain/sign-by.rules';
import {
  type ContractRow,
  findContractById,
  findLatestContract,
  findVersions,
} from '../persistence/contract.store';
import { findWaiting, findWaitingRow, type WaitingRow } from '../persistence/waiting.store';
import { type ShownSignature, shownSignatures } from './shown-signatures';
import { findNames, findSurroundings, type ContractSurroundings } from './contract-surroundings';

/** A version that was sent, with what it changed from the one before. */
export interface SentVersion {
  readonly no: number;
  /** Øre. */
  readonly price: Ore;
  readonly content: ContractContent;
  readonly hash: string;
  /** Which workplaces' sides were to sign it. */
  readonly signers: ContractSigners;
  readonly madeBy: string;
  readonly madeAt: Date;
  /** Empty for the first. */
  readonly changed: readonly ContractPart[];
}

/** Why a contract that was sent is not under signature any longer. */
export interface ContractSetback {
  readonly kind: 'changes-asked' | 'withdrawn' | 'lapsed';
  readonly by: string | null;
  readonly side: string | null;
  readonly at: Date;
  /** Null when it has been erased, or there was none. */
  readonly reason: string | null;
}

/** A contract whole, with the names around it: what its pages and the API show. */
export interface ContractDetail extends ContractSurroundings, Omit<ContractRow, 'stateSince'> {
  readonly stateSince: Date;
  readonly versions: readonly SentVersion[];
  readonly signatures: readonly ShownSignature[];
  /** The last day to sign, while it is sent or changes are asked for. */
  readonly signBy: string | null;
  readonly setback: ContractSetback | null;
  /** Why it waits for room and whether it is its turn; null unless it waits. */
  readonly waiting: WaitingRow | null;
}

/** Reads contracts whole. */
@Injectable()
export class ContractQuery {
  constructor(
    private readonly rounds: RoundReader,
    private readonly timeline: AuditTimeline,
  ) {}

  /** The case's living contract, or the one that ended last; null when there never was one. */
  async ofCase(db: Queryable, caseId: string): Promise<ContractDetail | null> {
    const row = await findLatestContract(db, caseId);
    return row && this.detail(db, row);
  }

  async byId(db: Queryable, id: string): Promise<ContractDetail | null> {
    const row = await findContractById(db, id);
    return row && this.detail(db, row);
  }

  /** How many others of the provider wait for room in the round: then a new contract joins them (domain.md §7 [ours]). */
  async othersWaiting(db: Queryable, contract: Pick<ContractRow, 'id' | 'roundId' | 'providerId'>) {
    const waiting = await findWaiting(db, contract.roundId, contract.providerId);
    return waiting.filter((one) => one.contractId !== contract.id).length;
  }

  private async detail(db: Queryable, row: ContractRow): Promise<ContractDetail> {
    const [versions, signatures, surroundings, signBy, setback, waiting] = await Promise.all([
      findVersions(db, row.id),
      shownSignatures(db, row.id),
      findSurroundings(db, row),
      this.signBy(db, row),
      this.setback(db, row),
      findWaitingRow(db, row.id),
    ]);
    const written = row.draft.standard && writableStates.includes(row.state);
    const draft = written ? { ...row.draft, standard: await fillStandard(db, row, row.draft) } : row.draft;
    const names = await findNames(
      db,
      versions.map((one) => one.madeBy),
    );
    const sent = versions.map(({ body, contractId: _, fileId: __, ...one }) => ({
      ...one,
      content: contentOf(body),
    }));
    return {
      ...row,
      draft,
      ...surroundings,
      versions: sent.map((one, index) => ({
        ...one,
        madeBy: names.get(one.madeBy) ?? '',
        changed: index === 0 ? [] : changedParts(sent[index - 1]?.content ?? {}, one.content),
      })),
      signatures,
      signBy,
      setback,
      waiting,
    };
  }

  private async signBy(db: Queryable, row: ContractRow): Promise<string | null> {
    if ((row.state !== 'sent' && row.state !== 'changes_asked') || row.sentAt === null) return null;
    return signByDay(row.sentAt, (await this.rounds.byId(db, row.roundId, row.sentAt)).rules);
  }

  private async setback(db: Queryable, row: ContractRow): Promise<ContractSetback | null> {
    const fellBack = row.state === 'changes_asked' || (row.state === 'draft' && row.currentNo > 0);
    if (!fellBack) return null;
    const entries = await this.timeline.ofStream(db, `case:${row.caseId}`);
    const last = entries.findLast((entry) => setbackKind(entry) !== null && isAbout(entry, row.id));
    const kind = last && setbackKind(last);
    if (!kind) return null;
    const { actor, as, occurredAt, personal } = last;
    return { kind, by: actor.name, side: as.side, at: occurredAt, reason: personal?.['reason'] ?? null };
  }
}

/** A sent version's text, back as what it says. */
const contentOf = (body: string): ContractContent =>
  contractContentSchema.parse((JSON.parse(body) as { content: ContractDraft }).content);

const isAbout = (entry: TimelineEntry, contractId: string): boolean =>
  entry.facts['contractId'] === contractId;

function setbackKind({ action }: TimelineEntry): ContractSetback['kind'] | null {
  const kinds = ['changes-asked', 'withdrawn', 'lapsed'] as const;
  return kinds.find((kind) => action === `contracts.${kind}`) ?? null;
}
