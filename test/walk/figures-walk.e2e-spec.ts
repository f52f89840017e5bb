import { formatMoney } from '@samraad/platform';
import type { Browser } from '../support/browser';
import type { Page } from '../support/page';
import { DemoPortal } from './support/demo-portal';
import {
  type LedgerContract,
  ledgerContracts,
  type LedgerFrame,
  ledgerFrames,
  shownStages,
  type Stages,
} from './support/ledger-figures';

const inWords = (stages: Stages) => shownStages.map((stage) => formatMoney(stages[stage]));
const total = (amounts: readonly bigint[]) => amounts.reduce((sum, one) => sum + one, 0n);

/** What a table's row says, cell by cell, first of what is in each; the row is found by how it begins. */
function rowOf(page: Page, begins: string): string[] {
  const { $ } = page;
  const row = $('tbody tr')
    .toArray()
    .find((tr) => $(tr).find('th').first().text().trim().startsWith(begins) && $(tr).find('td').length > 5);
  const cells = row ? $(row).find('th, td').toArray() : [];
  return cells.map((cell) => $(cell).find('.cell-text, .cell-link').first().text().trim());
}

const bars = ({ $ }: Page): string[] =>
  $('.data-bars b.num')
    .toArray()
    .map((one) => $(one).text().trim());
const figures = ({ $ }: Page): string[] =>
  $('.money-figures')
    .first()
    .find('dd')
    .toArray()
    .map((dd) => $(dd).text());
const oreOf = (kroner: string): bigint => {
  const [whole = '0', ore = '00'] = kroner.replace(/[^\d,-]/g, '').split(',');
  return BigInt(whole) * 100n + BigInt(ore);
};

describe('every figure of money in the demo', () => {
  let demo: DemoPortal;
  let frames: LedgerFrame[];
  let contracts: LedgerContract[];
  let central: Browser;
  let auditor: Browser;

  const as = async (email: string): Promise<Browser> => {
    const found = demo.people.find((one) => one.email === email);
    if (!found) throw new Error(`the demo has no ${email}`);
    return demo.as(found);
  };

  beforeAll(async () => {
    demo = await DemoPortal.open();
    [frames, contracts] = [await ledgerFrames(demo), await ledgerContracts(demo)];
    central = await as('ida.falkner@danskeregioner.example');
    auditor = await as('grethe.aagren@samraad.example');
  }, 120_000);
  afterAll(() => demo?.close());

  it('of a frame is the sum of its entries: among all, alone, for its provider and for the auditor', async () => {
    expect(frames.length).toBeGreaterThan(5);
    for (const { id, round, provider, stages } of frames) {
      const said = inWords(stages);
      const of = [round, provider];
      // What was over before the portal began is not told of there.
      const shown = rowOf(await central.get(`/rammer?runde=${round}`), provider).slice(-6);
      expect([of, shown]).toEqual([of, round === 'demo-26' ? said : said.map(() => 'ikke oplyst')]);
      const traced = await auditor.get(`/revision/penge?runde=${round}`);
      expect([of, rowOf(traced, provider).slice(-6)]).toEqual([of, shown]);
      if (round !== 'demo-26') continue;
      const alone = await central.get(`/rammer/${id}`);
      expect([of, figures(alone), rowOf(alone, 'I alt').slice(-6)]).toEqual([of, said, said]);
    }
    for (const [email, name] of [
      ['karin.dal@joblife.example', 'Joblife'],
      ['eva.stormly@nfa.example', 'NFA'],
      ['malene.kjaer@ruc.example', 'RUC'],
    ] as const) {
      const own = frames.find((one) => one.round === 'demo-26' && one.provider.includes(name));
      expect([name, figures(await (await as(email)).get('/rammer/min'))]).toEqual([
        ...[name, own && inWords(own.stages)],
      ]);
    }
  }, 60_000);

  it('of a contract is the sum of its postings, each of them shown', async () => {
    expect(contracts.length).toBeGreaterThan(20);
    for (const { id, stages, postings } of contracts) {
      const page = await central.get(`/rammer/kontrakter/${id}`);
      const values = page.$('.kv dd').toArray();
      const said = values.map((dd) => page.$(dd).text().trim()).slice(-5);
      const { held, bound, earned, invoiced, paid } = stages;
      expect([id, said]).toEqual([id, [held, bound, earned, invoiced, paid].map((one) => formatMoney(one))]);
      expect([id, page.$('tbody tr').length]).toEqual([id, postings]);
    }
  }, 60_000);

  it('of an invoice, its contract and its attestation is what the ledger says, in the list and in the case', async () => {
    const invoices = await demo.rows<{ number: string; contract: string; amount: string }>(`
      SELECT i.number, i.contract_id AS contract, max(e.amount)::text AS amount FROM invoice i
      JOIN ledger_posting p ON p.reference = 'invoice:' || i.id JOIN ledger_entry e ON e.posting_id = p.id GROUP BY i.id`);
    expect(invoices.length).toBeGreaterThan(8);
    const list = await central.get('/regninger');
    for (const { number, contract, amount } of invoices) {
      const of = contracts.find(({ id }) => id === contract);
      const money = [of?.price ?? 0n, of?.attested ?? 0n, BigInt(amount)].map((one) => formatMoney(one));
      expect([number, rowOf(list, number).slice(2, 5)]).toEqual([number, money]);
    }
    const unpaid = total(frames.map(({ stages }) => stages.invoiced));
    expect(list.$('main').text()).toContain(`på i alt ${formatMoney(unpaid)} skal betales`);
    const waiting = [
      await central.get('/regninger?vis=til-godkendelse'),
      await central.get('/regninger?vis=til-betaling'),
    ].map((page) => oreOf(/på i alt ([\d.,]+)/.exec(page.$('main').text())?.[1] ?? '0'));
    expect(total(waiting)).toBe(unpaid);
  });

  it('in the picture of a case is the ledger’s, and its milestones add up to the whole', async () => {
    const billed = contracts.filter(({ billed }) => billed > 0n);
    expect(billed.length).toBeGreaterThan(8);
    const inParts: string[] = [];
    for (const { caseId, price, attested, billed: invoiced, paid } of billed) {
      const page = await central.get(`/sager/${caseId}/regning`);
      const [whole, ...parts] = fours(bars(page));
      expect([caseId, whole]).toEqual([
        caseId,
        [price, attested, invoiced, paid].map((one) => formatMoney(one)),
      ]);
      if (parts.length === 0) continue;
      inParts.push(caseId);
      const sums = [0, 1, 2, 3].map((step) =>
        formatMoney(total(parts.map((part) => oreOf(part[step] ?? '0')))),
      );
      expect([caseId, sums]).toEqual([caseId, whole]);
      const course = await (await as('karin.dal@joblife.example')).get(`/sager/${caseId}/forloeb`);
      const amounts = course.$('tbody tr').toArray();
      const shown = amounts.flatMap((tr) =>
        /^\d+\. /.test(course.$(tr).find('th').text().trim())
          ? [oreOf(course.$(tr).find('td').first().text())]
          : [],
      );
      expect([caseId, formatMoney(total(shown))]).toEqual([caseId, formatMoney(price)]);
    }
    expect(inParts.length).toBeGreaterThan(0);
  }, 60_000);

  it('of the waiting list and of payments is what is free, and what the bank told', async () => {
    const page = await central.get('/venteliste');
    const nfa = frames.find(({ round, provider }) => round === 'demo-26' && provider.includes('NFA'));
    expect(page.$('main').text()).toContain(formatMoney(nfa?.stages.free ?? -1n));
    const [{ payments } = { payments: -1 }] = await demo.rows<{ payments: number }>(
      'SELECT count(*)::int AS payments FROM payment',
    );
    expect((await central.get('/betalinger')).$('tbody tr').length).toBe(payments);
  });
});

/** Agreed, attested, billed and paid of each picture. */
const fours = (values: readonly string[]): string[][] =>
  Array.from({ length: values.length / 4 }, (_, at) => values.slice(at * 4, at * 4 + 4));
