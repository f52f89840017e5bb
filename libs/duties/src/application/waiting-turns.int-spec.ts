import { SetFrame } from '@samraad/budget';
import { ContractBuilder, fullContract } from '@samraad/contracts/testing';
import { Database, readDomainTime, systemActor } from '@samraad/platform';
import { WithdrawRequest } from '@samraad/requests';
import { DutiesQuery } from '../read/duties.query';
import { DutiesStand } from '../testing/duties-stand';
import { DutyVerifier } from './duty-verifier';

describe('a contract that waits for room', () => {
  let stand: DutiesStand;
  const db = () => stand.app.get(Database);
  const owed = async ({ caseId }: ContractBuilder) =>
    (await stand.app.get(DutiesQuery).ofCase(db(), caseId)).map(
      ({ kind, by }) => `${kind} ${by?.toISOString().slice(0, 10)}`,
    );
  const inDialogue = () =>
    ContractBuilder.inDialogue(stand.app, stand.seeds, { unit: 'sj-demo-akut', provider: 'ruc' });

  beforeEach(async () => {
    stand = await DutiesStand.create('2026-11-20T09:00:00Z');
    const place = { roundId: stand.seeds.round('demo-26'), providerId: stand.seeds.provider('ruc') };
    const tranches = [{ label: '1. rate', opensOn: '2026-04-01', amount: 10_000_000n }];
    await stand.app.uow.run(systemActor('test'), (tx) =>
      stand.app.get(SetFrame).execute(tx, { ...place, tranches, demo: true }),
    );
  });
  afterEach(async () => {
    const found = [];
    for await (const one of new DutyVerifier().verify(db(), await readDomainTime(db()))) found.push(one);
    expect(found).toEqual([]);
    await stand.app.close();
  });

  it('is owed by its provider in turn, and by all of them once every turn has passed', async () => {
    const days = { first: '2027-03-14', last: '2027-04-25' };
    const [sent, first, second] = [await inDialogue(), await inDialogue(), await inDialogue()];
    await sent.sent(fullContract(days, '9000000'));
    await first.sent(fullContract(days, '7000000'));
    await second.sent(fullContract(days, '6000000'));
    expect([await owed(first), await owed(second)]).toEqual([
      // What is left is less than its price.
      ['answer-offer 2026-11-27'],
      ['await-room 2026-12-04'],
    ]);
    const { request, caseId } = sent;
    await request.run(request.people.manager, (tx) =>
      stand.app.get(WithdrawRequest).execute(tx, { caseId, reason: 'Vi venter til næste år.' }),
    );
    expect([await owed(first), await owed(second)]).toEqual([
      ['take-up 2026-11-27'],
      ['await-room 2026-12-04'],
    ]);
    await stand.moveTo('2026-11-30T09:00:00Z');
    expect([await owed(first), await owed(second)]).toEqual([
      ['await-room 2026-12-04'],
      ['take-up 2026-12-04'],
    ]);
    // From the first instant of Saturday, when the last turn has passed, ten working days end on a Friday.
    await stand.moveTo('2026-12-07T09:00:00Z');
    expect([await owed(first), await owed(second)]).toEqual([
      ['take-up-again 2026-12-18'],
      ['take-up-again 2026-12-18'],
    ]);
  });
});
