import { Module } from '@nestjs/common';
import { IdentityModule } from '@samraad/identity';
import { ChooseModel } from './application/choose-model';
import { ModelReader } from './application/model.reader';
import { RoundReader } from './application/round.reader';
import { SeedOrganisation } from './application/seed-organisation';
import { SeedRound } from './application/seed-round';
import { SeedScheme } from './application/seed-scheme';
import { TellOfChoice } from './application/tell-of-choice';
import { UnitReader } from './application/unit.reader';
import { OrganisationQuery } from './read/organisation.query';

const parts = [
  RoundReader,
  UnitReader,
  ModelReader,
  OrganisationQuery,
  ChooseModel,
  SeedRound,
  SeedOrganisation,
  SeedScheme,
];

/** Rounds and their rules, themes, the organisation, model 1 and 2. */
@Module({ imports: [IdentityModule], providers: [...parts, TellOfChoice], exports: parts })
export class SchemeModule {}
