import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EvaluationState } from '../domain/evaluation-state';
import type { EvaluationKind } from '../domain/forms/form';

/** An evaluation as it stands in the database. */
@Entity('evaluation')
export class Evaluation {
  @PrimaryColumn('uuid') readonly id!: string;
  @Column('uuid') readonly caseId!: string;
  @Column('text') readonly kind!: EvaluationKind;
  @Column('int') readonly formVersion!: number;
  @Column('date') readonly finishDay!: string;
  @Column('timestamptz') readonly opensAt!: Date;
  @Column('timestamptz', { nullable: true }) readonly closesAt!: Date | null;
  @Column('timestamptz', { nullable: true }) readonly openedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) readonly closedAt!: Date | null;
  @Column('text') readonly state!: EvaluationState;
}
