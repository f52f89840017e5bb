import 'reflect-metadata';
import {
  AddendaModule,
  AddendaQuery,
  SaveAddendumDraft,
  SendAddendum,
  SignAddendum,
  WithdrawAddendum,
} from '@samraad/addenda';
import { AuditModule } from '@samraad/audit';
import {
  AnswerRoomOffer,
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

/** What is done about one contract: by its provider, and `agree` by a side of the workplace. */
export interface RoomAct {
  readonly caseId: string;
  readonly actor: Actor;
  readonly act: 'send' | 'take' | 'fit' | 'save' | 'pass' | 'withdraw' | 'amend' | 'take-back' | 'agree';
  /** Of the draft, for sending. */
  readonly version: number;
  /** For fitting and amending, in øre. */
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
    AddendaModule,
  ];
  const app = await NestFactory.createApplicationContext(
    { module: class WaitForRoom {}, imports },
    { logger: false },
  );
  const uow = app.get(UnitOfWork);
  const addendumOf = async (tx: Tx, caseId: string) =>
    (await app.get(AddendaQuery).ofCase(tx, caseId)).at(-1);
  const amend = async (tx: Tx, caseId: string, price: string) => {
    const draft = { reason: 'Et møde mere.', price };
    const last = await addendumOf(tx, caseId);
    if (!last || ['signed', 'ended'].includes(last.state))
      await app.get(SaveAddendumDraft).execute(tx, { caseId, version: 0, draft });
    const { version = 0 } = (await addendumOf(tx, caseId)) ?? {};
    return app.get(SendAddendum).execute(tx, { caseId, version });
  };
  const agree = async (tx: Tx, caseId: string) => {
    const hash = (await addendumOf(tx, caseId))?.sent?.hash ?? '';
    return app.get(SignAddendum).execute(tx, { caseId, hash });
  };
  const run = (tx: Tx, { caseId, act, version, price }: RoomAct): Promise<unknown> => {
    if (act === 'send') return app.get(SendContract).execute(tx, { caseId, version });
    if (act === 'take') return app.get(TakeUpWaiting).execute(tx, { caseId });
    if (act === 'fit') return app.get(FitContractToRoom).execute(tx, { caseId, price });
    if (act === 'amend') return amend(tx, caseId, price);
    if (act === 'agree') return agree(tx, caseId);
    if (act === 'take-back') return app.get(WithdrawAddendum).execute(tx, { caseId, reason: 'Prøve.' });
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
