import { Module } from '@nestjs/common';
import { SchemeModule } from '@samraad/scheme';
import { ActivityTemplates } from './application/activity-templates';
import { ChangeStanding } from './application/change-standing';
import { EnterProvider } from './application/enter-provider';
import { ProviderIntake } from './application/provider-intake';
import { ProviderReader } from './application/provider.reader';
import { SeedCatalogue } from './application/seed-catalogue';
import { ServeRound } from './application/serve-round';
import { AnswerTimesQuery } from './read/answer-times.query';
import { ProviderProfileQuery } from './read/provider-profile.query';

const parts = [
  ProviderReader,
  ActivityTemplates,
  ProviderProfileQuery,
  AnswerTimesQuery,
  SeedCatalogue,
  ServeRound,
  ChangeStanding,
  EnterProvider,
  ProviderIntake,
];

/** Providers, their approaches and ways of working. */
@Module({ imports: [SchemeModule], providers: parts, exports: parts })
export class CatalogueModule {}
