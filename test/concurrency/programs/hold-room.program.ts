import 'reflect-metadata';
import { AuditModule } from '@samraad/audit';
import { NestFactory } from '@nestjs/core';
import { BudgetModule, HoldRoom } from '@samraad/budget';
import { loadConfig, PlatformModule, systemActor, UnitOfWork } from '@samraad/platform';

/** What the test asks a process to do: hold the same amount for every contract, all at once. */
export interface HoldOrder {
  readonly frameId: string;
  readonly amount: string;
  readonly contractIds: readonly string[];
}

/** What the process answers: which contracts got room. */
export interface HoldAnswer {
  readonly held: readonly string[];
  readonly waiting: readonly string[];
  readonly failed: readonly string[];
}

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const app = await NestFactory.createApplicationContext(
    { module: class LastMoney {}, imports: [PlatformModule.forRoot(config), AuditModule, BudgetModule] },
    { logger: false },
  );
  const uow = app.get(UnitOfWork);
  const holdRoom = app.get(HoldRoom);

  const answer = async ({ frameId, amount, contractIds }: HoldOrder): Promise<HoldAnswer> => {
    const results = await Promise.allSettled(
      contractIds.map((contractId) =>
        uow.run(systemActor('last-money'), (tx) =>
          holdRoom.execute(tx, { frameId, contractId, caseId: contractId, amount: BigInt(amount) }),
        ),
      ),
    );
    const held: string[] = [];
    const waiting: string[] = [];
    const failed: string[] = [];
    for (const [index, result] of results.entries()) {
      if (result.status === 'rejected') failed.push(String(result.reason));
      else (result.value.held ? held : waiting).push(contractIds[index] ?? '');
    }
    return { held, waiting, failed };
  };
  process.on('message', (order: HoldOrder) => void answer(order).then((done) => process.send?.(done)));
  process.on('disconnect', () => void app.close().then(() => process.exit(0)));
  process.send?.('ready');
}

void main();
