import { oreColumn, type Ore } from '@samraad/platform';
import type { ContractSigners } from '@samraad/scheme';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An addendum as it was sent: its exact bytes; never changed. */
@Entity('addendum_text')
export class AddendumText {
  @PrimaryColumn('uuid') readonly addendumId!: string;
  /** Which sending. */
  @PrimaryColumn('int') readonly no!: number;
  /** Øre, before and after. */
  @Column(oreColumn) readonly priceBefore!: Ore;
  @Column(oreColumn) readonly price!: Ore;
  @Column('text') readonly body!: string;
  @Column('text') readonly hash!: string;
  /** Which workplaces' sides were to sign it, as the round said when it was sent. */
  @Column('text') readonly signers!: ContractSigners;
  @Column('uuid') readonly madeBy!: string;
  @Column('timestamptz') readonly madeAt!: Date;
}
