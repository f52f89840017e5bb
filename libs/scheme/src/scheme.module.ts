import { Module } from '@nestjs/common';
import { IdentityModule } from '@samraad/identity';
import { AddUnit } from './application/add-unit';
import { ApplyImport, DropImport } from './application/apply-import';
import { ChangeRound } from './application/change-round';
import { ChangeTree } from './application/change-tree';
import { ChangeUnit } from './application/change-unit';
import { CheckImport } from './application/check-import';
import { ChooseModel } from './application/choose-model';
import { CloseUnit, ReopenUnit } from './application/close-unit';
import { EnterRound } from './application/enter-round';
import { ChoiceDrafts, DropModelChoice, KeepModelChoice } from './application/keep-model-choice';
import { ModelReader } from './application/model.reader';
import { OrganisationKeeper } from './application/organisation-keeper';
import { ProposalsModule } from '@samraad/proposals';
import { ChooseModelProposal } from './application/choose-model.proposal';
import { PlanModelAsking } from './application/plan-model-asking';
import { ProposeModelChoice } from './application/propose-model-choice';
import { RoundReader } from './application/round.reader';
import { SeedOrganisation } from './application/seed-organisation';
import { SeedRound } from './application/seed-round';
import { SeedScheme } from './application/seed-scheme';
import { TellOfChoice } from './application/tell-of-choice';
import { UnitAtHand } from './application/unit-at-hand';
import { UnitReader } from './application/unit.reader';
import { WithdrawUnitPlan } from './application/withdraw-unit-plan';
import { ApplyImportJob } from './jobs/apply-import.job';
import { UnitPlanJob } from './jobs/unit-plan.job';
import { UnitImportQuery } from './read/unit-import.query';
import { AskForModelsJob } from './jobs/ask-for-models.job';
import { AreaPickerQuery } from './read/area-picker.query';
import { OrganisationQuery } from './read/organisation.query';

const parts = [
  RoundReader,
  UnitReader,
  ModelReader,
  OrganisationQuery,
  ChooseModel,
  AddUnit,
  ChangeUnit,
  CloseUnit,
  ReopenUnit,
  WithdrawUnitPlan,
  CheckImport,
  ApplyImport,
  DropImport,
  UnitImportQuery,
  PlanModelAsking,
  ProposeModelChoice,
  ChoiceDrafts,
  KeepModelChoice,
  DropModelChoice,
  ChooseModelProposal,
  AreaPickerQuery,
  EnterRound,
  ChangeRound,
  SeedRound,
  SeedOrganisation,
  SeedScheme,
];

const internal = [
  TellOfChoice,
  AskForModelsJob,
  ChangeTree,
  OrganisationKeeper,
  UnitAtHand,
  ApplyImportJob,
  UnitPlanJob,
];

/** Rounds and their rules, themes, the organisation, model 1 and 2. */
@Module({ imports: [IdentityModule, ProposalsModule], providers: [...parts, ...internal], exports: parts })
export class SchemeModule {}
