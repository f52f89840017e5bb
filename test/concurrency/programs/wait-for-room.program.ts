import 'reflect-metadata';
import { AuditModule } from '@samraad/audit';
import {
  AnswerRoomOffer,
  ContractsModule,
  FitContractToRoom,
  SendContract,
  TakeUpWaiting,
  WithdrawContract,
} from '@samraad/contracts';
import { NestFactory } from '@nestjs/core';
import { NotificationModule } from '@samraad/notification';
import {
  type Actor,
  loadConfig,
  PlatformModule,
  Refused,
  StaleVersion,
  type Tx,
  UnitOfWork,
} from '@samraad/platform';

/** What a provider does about one contract. */
export interface RoomAct {
  readonly caseId: string;
  readonly actor: Actor;
  readonly act: 'send' | 'take' | 'fit' | 'save' | 'pass' | 'withdraw';
  /** Of the draft, for sending. */
  readonly version: number;
  /** For fitting, in øre. */
  readonly price: string;
}

/** How many were done, and what was neither done nor refused. */
export interface RoomAnswer {
  readonly done: number;
  readonly refused: number;
  readonly failed: readonly string[];
}

async function main(): Promise<void> {
  const imports = [
    PlatformModule.forRoot(loadConfig(process.env)),
    AuditModule,
    NotificationModule,
    ContractsModule,
  ];
  const app = await NestFactory.createApplicationContext(
    { module: class WaitForRoom {}, imports },
    { logger: false },
  );
  const uow = app.get(UnitOfWork);
  const run = (tx: Tx, { caseId, act, version, price }: RoomAct): Promise<unknown> => {
    if (act === 'send') return app.get(SendContract).execute(tx, { caseId, version });
    if (act === 'take') return app.get(TakeUpWaiting).execute(tx, { caseId });
    if (act === 'fit') return app.get(FitContractToRoom).execute(tx, { caseId, price });
    if (act === 'withdraw') return app.get(WithdrawContract).execute(tx, { caseId, reason: 'Prøve.' });
    return app.get(AnswerRoomOffer).execute(tx, { caseId, answer: act });
  };
  const answer = async (acts: readonly RoomAct[]): Promise<RoomAnswer> => {
    const results = await Promise.allSettled(acts.map((one) => uow.run(one.actor, (tx) => run(tx, one))));
    const wrong = results.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    const failed = wrong
      .filter((reason) => !(reason instanceof Refused || reason instanceof StaleVersion))
      .map(String);
    return { done: results.length - wrong.length, refused: wrong.length - failed.length, failed };
  };
  process.on('message', (acts: RoomAct[]) => void answer(acts).then((done) => process.send?.(done)));
  process.on('disconnect', () => void app.close().then(() => process.exit(0)));
  process.send?.('ready');
}

void main();
