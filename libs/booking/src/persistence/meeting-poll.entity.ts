import { ordinalColumn } from '@samraad/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlaceKind } from '../domain/meeting-place';
import type { PollState } from '../domain/poll-state';

/** Times proposed for one meeting. */
@Entity('meeting_poll')
export class MeetingPoll {
  @PrimaryColumn('uuid') readonly id!: string;
  @Column(ordinalColumn) readonly seq?: string;
  @Column('uuid') readonly caseId!: string;
  @Column('uuid') readonly providerId!: string;
  @Column('text') readonly title!: string;
  @Column('text') readonly placeKind!: PlaceKind;
  @Column('text', { nullable: true }) readonly place!: string | null;
  @Column('integer') readonly travelMinutes!: number;
  @Column('text') readonly state!: PollState;
  @Column('timestamptz') readonly stateSince!: Date;
  @Column('uuid') readonly proposedBy!: string;
  @Column('timestamptz') readonly proposedAt!: Date;
}
