import { Module } from '@nestjs/common';
import { IdentityModule } from '@samraad/identity';
import { SchemeModule } from '@samraad/scheme';
import { ActivityTemplates } from './application/activity-templates';
import { AnswerProfile } from './application/answer-profile';
import { ChangeCaseContact } from './application/change-case-contact';
import { ChangeStanding } from './application/change-standing';
import { EnterProvider } from './application/enter-provider';
import { KeepAbsence, RemoveAbsence } from './application/keep-absence';
import { OwnProvider } from './application/own-provider';
import { ProviderIntake } from './application/provider-intake';
import { ProviderReader } from './application/provider.reader';
import { SeedCatalogue } from './application/seed-catalogue';
import { SendProfile, TakeBackProfile } from './application/send-profile';
import { ServeRound } from './application/serve-round';
import { WriteProfile } from './application/write-profile';
import { AnswerTimesQuery } from './read/answer-times.query';
import { CatalogueSearchQuery } from './read/catalogue-search.query';
import { ProfileListQuery } from './read/profile-list.query';
import { ProviderProfileQuery } from './read/provider-profile.query';
import { UnwrittenThemesQuery } from './read/unwritten-themes.query';

const parts = [
  OwnProvider,
  ProviderReader,
  ActivityTemplates,
  ProviderProfileQuery,
  AnswerTimesQuery,
  CatalogueSearchQuery,
  SeedCatalogue,
  ServeRound,
  ChangeStanding,
  EnterProvider,
  ProviderIntake,
  ProfileListQuery,
  UnwrittenThemesQuery,
  WriteProfile,
  SendProfile,
  TakeBackProfile,
  AnswerProfile,
  ChangeCaseContact,
  KeepAbsence,
  RemoveAbsence,
];

/** Providers, their approaches and ways of working. */
@Module({ imports: [IdentityModule, SchemeModule], providers: parts, exports: parts })
export class CatalogueModule {}
