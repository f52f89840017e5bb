import { Logger } from '@nestjs/common';
import { AuditModule } from '@samraad/audit';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { BudgetModule } from '@samraad/budget';
import { buildFrame } from '@samraad/budget/testing';
import { Client } from 'pg';
import { CheckLedgerJob } from './check-ledger.job';

describe('the ledger is checked every night', () => {
  let app: TestApp;
  const told: string[] = [];

  beforeAll(async () => {
    app = await createTestApp([AuditModule, BudgetModule]);
    jest.spyOn(Logger.prototype, 'error').mockImplementation((line: unknown) => void told.push(String(line)));
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await app.close();
  });

  it('and says nothing while every balance is the sum of its entries; else it names the row, and no amount', async () => {
    const { frameId } = await buildFrame(app, { amount: 1000n });
    await app.get(CheckLedgerJob).check();
    expect(told).toEqual([]);
    const owner = new Client({ connectionString: app.url });
    await owner.connect();
    await owner.query(
      `UPDATE ledger_account SET balance = balance + 1 WHERE frame_id = $1 AND kind = 'free'`,
      [frameId],
    );
    await owner.end();
    await app.get(CheckLedgerJob).check();
    expect(told).toEqual([`ledger: ledger_account ${frameId}/free: balance is not the sum of its entries`]);
  });
});
