import { Column, Entity, PrimaryColumn } from 'typeorm';

export type SigningSide = 'management' | 'employees' | 'provider';

/** A signature over a version; never changed. */
@Entity('contract_signature')
export class ContractSignature {
  @PrimaryColumn('uuid') readonly contractId!: string;
  @PrimaryColumn('int') readonly no!: number;
  @Column('text') readonly hash!: string;
  @PrimaryColumn('text') readonly side!: SigningSide;
  /** The workplace it was given for; null for the provider's. */
  @Column('uuid', { nullable: true }) readonly unitId!: string | null;
  @Column('uuid') readonly personId!: string;
  @Column('text') readonly role!: string;
  @Column('timestamptz') readonly signedAt!: Date;
}
