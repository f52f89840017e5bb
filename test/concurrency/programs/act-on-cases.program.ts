import 'reflect-metadata';
import { AddendaModule } from '@samraad/addenda';
import { AuditModule } from '@samraad/audit';
import { DutiesModule } from '@samraad/duties';
import { type ActName, caseActs, type CastPeople, type CastRole } from '@samraad/duties/testing';
import { EvaluationModule } from '@samraad/evaluation';
import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { NotificationModule } from '@samraad/notification';
import {
  Database,
  DueWorkSweeper,
  loadConfig,
  PlatformModule,
  readDomainTime,
  Refused,
  StaleVersion,
  UnitOfWork,
} from '@samraad/platform';

/** One act on one case, by somebody of it. */
export interface ActOrder {
  readonly caseId: string;
  readonly cast: CastPeople;
  readonly act: ActName;
  readonly who: CastRole;
  readonly n: number;
}

/** What a process saw: acts that were done, what was neither done nor refused, and what was logged as an error. */
export interface ActAnswer {
  readonly done: number;
  readonly failed: readonly string[];
  readonly logged: readonly string[];
}

const words = (problem: unknown): string =>
  problem instanceof Error ? problem.message : JSON.stringify(problem);

/** Keeps errors only: a deadlock that is mended by a second attempt is seen here and nowhere else. */
class ErrorLog implements LoggerService {
  lines: string[] = [];
  error(message: unknown): void {
    this.lines.push(words(message));
  }
  log(): void {}
  warn(): void {}
}

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const logger = new ErrorLog();
  const libs = [AuditModule, NotificationModule, AddendaModule, EvaluationModule, DutiesModule];
  const app = await NestFactory.createApplicationContext(
    { module: class ActOnCases {}, imports: [PlatformModule.forRoot(config), ...libs] },
    { logger },
  );
  const uow = app.get(UnitOfWork);
  const get = app.get.bind(app) as typeof app.get;

  const act = async ({ act: name, who, cast, caseId, n }: ActOrder): Promise<boolean> => {
    const scene = { app: { get }, cast, caseId, n };
    try {
      await uow.run(cast.who[who].actor, (tx) => caseActs[name](tx, scene));
      return true;
    } catch (error) {
      if (error instanceof Refused || error instanceof StaleVersion) return false;
      throw new Error(`${name} by ${who}: ${words(error)}`, { cause: error });
    }
  };
  // All acts at once, while what has fallen due is swept as well.
  const answer = async (orders: readonly ActOrder[]): Promise<ActAnswer> => {
    logger.lines = [];
    const sweep = app.get(DueWorkSweeper).sweep(await readDomainTime(app.get(Database)));
    const results = await Promise.allSettled(orders.map(act));
    await sweep;
    const failed = results.flatMap((one) => (one.status === 'rejected' ? [words(one.reason)] : []));
    const done = results.filter((one) => one.status === 'fulfilled' && one.value).length;
    return { done, failed, logged: logger.lines };
  };
  process.on('message', (orders: ActOrder[]) => void answer(orders).then((seen) => process.send?.(seen)));
  process.on('disconnect', () => void app.close().then(() => process.exit(0)));
  process.send?.('ready');
}

void main();
