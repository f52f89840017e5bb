import type { Side } from '@samraad/identity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AskState } from '../domain/ask-state';

/** One question for one signature over one content. */
@Entity('signature_asked')
export class SignatureAsked {
  @PrimaryColumn('uuid') readonly id!: string;
  @Column('uuid') readonly requestId!: string;
  @Column('uuid') readonly unitId!: string;
  @Column('text') readonly side!: Side;
  @Column('uuid') readonly personId!: string;
  @Column('text', { name: 'content_hash' }) readonly hash!: string;
  @Column('uuid') readonly askedBy!: string;
  @Column('timestamptz') readonly askedAt!: Date;
  @Column('timestamptz') readonly expiresAt!: Date;
  @Column('text') readonly state!: AskState;
  @Column('timestamptz', { nullable: true }) readonly closedAt!: Date | null;
  @Column('text', { nullable: true }) readonly reason!: string | null;
}
