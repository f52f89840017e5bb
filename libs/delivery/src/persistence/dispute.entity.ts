import type { Side } from '@samraad/identity';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An objection to an attestation. */
@Entity('attestation_dispute')
export class Dispute {
  @PrimaryColumn('uuid') readonly id!: string;
  @Column('uuid') readonly attestationId!: string;
  @Column('uuid') readonly personId!: string;
  @Column('text') readonly side!: Side;
  @Column('uuid') readonly unitId!: string;
  @Column('text') readonly role!: string;
  @Column('text') readonly reason!: string;
  @Column('timestamptz') readonly disputedAt!: Date;
  /** Null while it is open. */
  @Column('text', { nullable: true }) readonly outcome!: 'lifted' | 'withdrawn' | 'settled' | null;
  @Column('text', { nullable: true }) readonly resolution!: string | null;
  @Column('uuid', { nullable: true }) readonly resolvedBy!: string | null;
  @Column('timestamptz', { nullable: true }) readonly resolvedAt!: Date | null;
}
