import type { SigningSide } from '@samraad/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signature over what was sent; never changed. */
@Entity('addendum_signature')
export class AddendumSignature {
  @PrimaryColumn('uuid') readonly addendumId!: string;
  @PrimaryColumn('int') readonly no!: number;
  @Column('text') readonly hash!: string;
  @PrimaryColumn('text') readonly side!: SigningSide;
  /** The workplace it was given for; null for the provider's. */
  @Column('uuid', { nullable: true }) readonly unitId!: string | null;
  @Column('uuid') readonly personId!: string;
  @Column('text') readonly role!: string;
  @Column('timestamptz') readonly signedAt!: Date;
}
