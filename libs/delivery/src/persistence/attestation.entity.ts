import type { Side } from '@samraad/identity';
import { oreColumn, type Ore } from '@samraad/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AttestationState } from '../domain/attestation-state';

/** An attestation as it stands in the database. */
@Entity('attestation')
export class Attestation {
  @PrimaryColumn('uuid') readonly id!: string;
  @Column('uuid') readonly caseId!: string;
  @Column('uuid') readonly contractId!: string;
  /** Which milestone it attests; 0 for the whole. */
  @Column('int') readonly milestone!: number;
  @Column('int') readonly reportRevision!: number;
  @Column(oreColumn) readonly amount!: Ore;
  /** What was attested, where a dispute was settled for another amount. */
  @Column({ ...oreColumn, nullable: true }) readonly attestedAmount!: Ore | null;
  /** The proposal to end the course early that it came of. */
  @Column('int', { nullable: true }) readonly earlyEndNo!: number | null;
  @Column('text') readonly side!: Side;
  @Column('uuid') readonly personId!: string;
  @Column('text') readonly role!: string;
  @Column('timestamptz') readonly attestedAt!: Date;
  @Column('uuid', { nullable: true }) readonly secondPersonId!: string | null;
  @Column('text', { nullable: true }) readonly secondRole!: string | null;
  @Column('timestamptz', { nullable: true }) readonly secondAt!: Date | null;
  @Column('timestamptz') readonly objectionDueAt!: Date;
  @Column('text') readonly state!: AttestationState;
  /** Since when it stands, or stood until it was undone. */
  @Column('timestamptz', { nullable: true }) readonly standsAt!: Date | null;
  @Column('timestamptz', { nullable: true }) readonly withdrawnAt!: Date | null;
}
