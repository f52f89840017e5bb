import { oreColumn, type Ore } from '@samraad/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The provider's report of the whole or of a milestone; of each the newest revision counts, and they are numbered together. */
@Entity('delivery_report')
export class FinalReport {
  @PrimaryColumn('uuid') readonly contractId!: string;
  @PrimaryColumn('int') readonly revision!: number;
  /** Which milestone it reports; 0 for the whole. */
  @Column('int') readonly milestone!: number;
  @Column(oreColumn) readonly finalAmount!: Ore;
  @Column('text') readonly summary!: string;
  @Column('uuid') readonly reportedBy!: string;
  @Column('timestamptz') readonly reportedAt!: Date;
}
