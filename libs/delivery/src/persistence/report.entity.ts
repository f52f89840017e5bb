import { oreColumn, type Ore } from '@samraad/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The provider's final report; the newest revision counts. */
@Entity('delivery_report')
export class FinalReport {
  @PrimaryColumn('uuid') readonly contractId!: string;
  @PrimaryColumn('int') readonly revision!: number;
  @Column(oreColumn) readonly finalAmount!: Ore;
  @Column('text') readonly summary!: string;
  @Column('uuid') readonly reportedBy!: string;
  @Column('timestamptz') readonly reportedAt!: Date;
}
