import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InvitationState, InvitedRole } from '../domain/invitation-state';

/** Somebody asked to a draft, in a role at one of its workplaces. */
@Entity('colleague_invitation')
export class ColleagueInvitation {
  @PrimaryColumn('uuid') readonly id!: string;
  @Column('uuid') readonly caseId!: string;
  @Column('uuid') readonly unitId!: string;
  @Column('text') readonly role!: InvitedRole;
  @Column('uuid') readonly personId!: string;
  @Column('uuid') readonly invitedBy!: string;
  @Column('timestamptz') readonly invitedAt!: Date;
  @Column('text') readonly state!: InvitationState;
  @Column('timestamptz', { nullable: true }) readonly answeredAt!: Date | null;
  /** Somebody of the side who has spoken for who was invited to it. */
  @Column('uuid', { nullable: true }) readonly vouchedBy!: string | null;
  @Column('timestamptz', { nullable: true }) readonly vouchedAt!: Date | null;
}
