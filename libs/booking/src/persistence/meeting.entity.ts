import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MeetingState } from '../domain/meeting-state';
import type { PlaceKind } from '../domain/meeting-place';

/** A meeting in everybody's calendar. */
@Entity('meeting')
export class Meeting {
  @PrimaryColumn('uuid') readonly id!: string;
  @Column('uuid') readonly caseId!: string;
  @Column('uuid') readonly providerId!: string;
  @Column('uuid', { nullable: true }) readonly pollId!: string | null;
  @Column('text') readonly title!: string;
  @Column('text') readonly placeKind!: PlaceKind;
  @Column('text', { nullable: true }) readonly place!: string | null;
  @Column('integer') readonly travelMinutes!: number;
  @Column('timestamptz') readonly startsAt!: Date;
  @Column('timestamptz') readonly endsAt!: Date;
  @Column('text') readonly state!: MeetingState;
  @Column('timestamptz') readonly stateSince!: Date;
  @Column('integer') readonly sequence!: number;
  @Column('text', { nullable: true }) readonly reason!: string | null;
  @Column('uuid') readonly bookedBy!: string;
  @Column('timestamptz') readonly bookedAt!: Date;
}
