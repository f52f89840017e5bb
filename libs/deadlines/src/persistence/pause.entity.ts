import { ordinalColumn } from '@samraad/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../domain/local-date';
import type { PauseReason, PauseSide } from '../domain/pause.rules';
import type { PauseState } from '../domain/pause-state';

/** A pause as it was asked for, and what became of it. Days are both included. */
@Entity('clock_pause')
export class StoredPause {
  @PrimaryColumn('uuid') readonly id!: string;
  @Column(ordinalColumn) readonly seq?: string;
  @Column('uuid') readonly caseId!: string;
  @Column('uuid') readonly providerId!: string;
  @Column('date', { name: 'from_day' }) readonly from!: LocalDate;
  @Column('date', { name: 'to_day' }) readonly to!: LocalDate;
  @Column('text') readonly reason!: PauseReason;
  @Column('uuid') readonly proposedBy!: string;
  @Column('text') readonly proposedSide!: PauseSide;
  @Column('timestamptz') readonly proposedAt!: Date;
  @Column('uuid', { nullable: true }) readonly answeredBy!: string | null;
  @Column('text', { nullable: true }) readonly answeredSide!: PauseSide | null;
  @Column('timestamptz', { nullable: true }) readonly answeredAt!: Date | null;
  @Column('text') readonly state!: PauseState;
}
