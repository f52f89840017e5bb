import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter, type NestExpressApplication } from '@nestjs/platform-express';
import { assertMigrated, type Config, JobQueue } from '@samraad/platform';
import { DataSource } from 'typeorm';
import { allMigrations } from '../../../../migrations';
import { OpenApiDocument } from '../api/shell/open-api.document';
import { speakDanish } from '../api/shell/danish-issues';
import { PortalModule } from '../portal.module';
import { configureApp } from '../setup/configure-app';
import { expressApp } from '../setup/express-app';
import { QuietLogger } from '../setup/quiet-logger';

/** The portal, initialised but not yet listening. Throws when the database is not at this build's schema. */
export async function createPortal(
  config: Config,
  more: readonly Type[] = [],
): Promise<NestExpressApplication> {
  speakDanish();
  const adapter = new ExpressAdapter(expressApp());
  const root = PortalModule.forRoot(config, more);
  const app = await NestFactory.create<NestExpressApplication>(root, adapter, {
    bodyParser: false,
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(QuietLogger));
  app.flushLogs();
  await assertMigrated(app.get(DataSource), allMigrations());
  await configureApp(app);
  app.get(OpenApiDocument).of(app);
  await app.get(JobQueue).open();
  return app.init();
}
