import { oreColumn, type Ore } from '@samraad/platform';
import type { ContractSigners } from '@samraad/scheme';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version as it was sent: its exact bytes; never changed. */
@Entity('contract_version')
export class ContractVersion {
  @PrimaryColumn('uuid') readonly contractId!: string;
  @PrimaryColumn('int') readonly no!: number;
  @Column(oreColumn) readonly price!: Ore;
  @Column('text') readonly body!: string;
  @Column('text') readonly hash!: string;
  /** Which workplaces' sides were to sign it, as the round said when it was sent. */
  @Column('text') readonly signers!: ContractSigners;
  /** The file its text names; null where it names none. */
  @Column('uuid', { nullable: true }) readonly fileId!: string | null;
  @Column('uuid') readonly madeBy!: string;
  @Column('timestamptz') readonly madeAt!: Date;
}
