import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContactKind } from '../domain/contact.rules';

/** A contact of the provider with the parties; never changed. */
@Entity('contact')
export class Contact {
  @PrimaryColumn('uuid') readonly id!: string;
  @Column('uuid') readonly caseId!: string;
  @Column('uuid') readonly providerId!: string;
  @Column('text') readonly kind!: ContactKind;
  @Column('uuid', { nullable: true }) readonly messageId!: string | null;
  @Column('timestamptz') readonly heldAt!: Date;
  @Column('uuid', { array: true }) readonly withManagement!: readonly string[];
  @Column('uuid', { array: true }) readonly withEmployees!: readonly string[];
  @Column('boolean') readonly first!: boolean;
  @Column('uuid') readonly loggedBy!: string;
  @Column('timestamptz') readonly loggedAt!: Date;
}
