import type { Type } from '@nestjs/common';
import { DialogueApiModule } from './api/dialogue/dialogue.api.module';
import { EvaluationsApiModule } from './api/evaluations/evaluations.api.module';
import { OrganisationsApiModule } from './api/organisations/organisations.api.module';
import { ProvidersApiModule } from './api/providers/providers.api.module';
import { RequestsApiModule } from './api/requests/requests.api.module';
import { RoundsApiModule } from './api/rounds/rounds.api.module';
import { CasesWebModule } from './web/cases/cases.web.module';
import { ContractsWebModule } from './web/contracts/contracts.web.module';
import { DialogueWebModule } from './web/dialogue/dialogue.web.module';
import { EndorsementsWebModule } from './web/endorsements/endorsements.web.module';
import { EvaluationsWebModule } from './web/evaluations/evaluations.web.module';
import { LandingWebModule } from './web/landing/landing.web.module';
import { ProvidersWebModule } from './web/providers/providers.web.module';
import { RequestsWebModule } from './web/requests/requests.web.module';
import { ShellPagesModule } from './web/shell/shell.pages.module';

/** Every area's pages and API resources: one line a module, in the order of the libs. */
export const areas: Type[] = [
  ShellPagesModule,
  LandingWebModule,
  RoundsApiModule,
  OrganisationsApiModule,
  ProvidersWebModule,
  ProvidersApiModule,
  RequestsWebModule,
  EndorsementsWebModule,
  RequestsApiModule,
  DialogueWebModule,
  DialogueApiModule,
  ContractsWebModule,
  EvaluationsWebModule,
  EvaluationsApiModule,
  CasesWebModule,
];
