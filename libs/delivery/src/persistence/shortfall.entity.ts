import type { Side } from '@samraad/identity';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody says is missing of one report. */
@Entity('delivery_shortfall')
export class Shortfall {
  @PrimaryColumn('uuid') readonly contractId!: string;
  @PrimaryColumn('int') readonly reportRevision!: number;
  @Column('uuid') readonly personId!: string;
  @Column('text') readonly side!: Side;
  @Column('text') readonly role!: string;
  @Column('text') readonly reason!: string;
  @Column('timestamptz') readonly saidAt!: Date;
}
