import type { ClockKind } from '@samraad/deadlines';
import { ordinalColumn } from '@samraad/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DialogueSide } from '../domain/dialogue.rules';
import type { PromiseState } from '../domain/promise-state';

/** A new day agreed on, or asked for; it changes no clock (domain.md §6 [ours, 2]). */
@Entity('provider_promise')
export class ProviderPromise {
  @PrimaryColumn('uuid') readonly id!: string;
  @Column(ordinalColumn) readonly seq?: string;
  @Column('uuid') readonly caseId!: string;
  @Column('uuid') readonly providerId!: string;
  @Column('text') readonly clock!: ClockKind;
  /** `YYYY-MM-DD`, Copenhagen. */
  @Column('date') readonly promisedOn!: string;
  @Column('text') readonly reason!: string;
  @Column('uuid') readonly proposedBy!: string;
  @Column('text') readonly proposedSide!: DialogueSide;
  @Column('timestamptz') readonly proposedAt!: Date;
  @Column('uuid', { nullable: true }) readonly answeredBy!: string | null;
  @Column('text', { nullable: true }) readonly answeredSide!: DialogueSide | null;
  @Column('timestamptz', { nullable: true }) readonly answeredAt!: Date | null;
  @Column('text') readonly state!: PromiseState;
  @Column('timestamptz') readonly stateSince!: Date;
}
