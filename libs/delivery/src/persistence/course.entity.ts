import { oreColumn, type Ore } from '@samraad/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Course, CourseMilestone } from '../domain/course';

/** A {@link Course}, once per case; an addendum changes its price and parts. */
@Entity('delivery_course')
export class StoredCourse implements Course {
  @PrimaryColumn('uuid') readonly caseId!: string;
  @Column('uuid') readonly contractId!: string;
  @Column('uuid') readonly roundId!: string;
  @Column('uuid') readonly providerId!: string;
  @Column(oreColumn) readonly price!: Ore;
  @Column(oreColumn) readonly released!: Ore;
  @Column('jsonb') readonly milestones!: readonly CourseMilestone[];
  @Column('timestamptz') readonly signedAt!: Date;
}
