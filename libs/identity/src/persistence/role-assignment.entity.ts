import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role, RoleHeld } from '../domain/role';

/** A role, held at its place from an instant of domain time to another. */
@Entity('role_assignment')
export class RoleAssignment implements RoleHeld {
  @PrimaryColumn('uuid') readonly id!: string;
  @Column('uuid') readonly personId!: string;
  @Column('text') readonly role!: Role;
  @Column('uuid', { nullable: true }) readonly unitId!: string | null;
  @Column('uuid', { nullable: true }) readonly providerId!: string | null;
  @Column('timestamptz') readonly validFrom!: Date;
  @Column('timestamptz', { nullable: true }) readonly validTo!: Date | null;
  @Column('timestamptz', { nullable: true }) readonly statedAt!: Date | null;
  @Column('uuid', { array: true }) readonly statedFor!: readonly string[];
  @Column('uuid', { nullable: true }) readonly confirmedBy!: string | null;
  @Column('timestamptz', { nullable: true }) readonly confirmedAt!: Date | null;
  @Column('uuid', { nullable: true }) readonly revokedBy!: string | null;
}
