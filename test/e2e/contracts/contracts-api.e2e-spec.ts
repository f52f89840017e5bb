import type { ContractBuilder } from '@samraad/contracts/testing';
import type { ApiAnswer, ApiClient } from '../../support/api-client';
import { contractPlace, type ContractPlace, written } from './contract-place';

describe('contracts in the API', () => {
  let place: ContractPlace;
  const path = (contract: ContractBuilder, sub = '') => `/requests/${contract.caseId}/contract${sub}`;
  const as = (contract: ContractBuilder, who: 'coordinator' | 'manager' | 'representative') =>
    place.portal.api(contract.request.people[who].email);
  const outcome = ({ status, body }: ApiAnswer) => [status, body['state'] ?? body['code']];

  beforeAll(async () => {
    place = await contractPlace();
  });
  afterAll(() => place.portal.close());

  /** Saved and sent through the API. */
  async function sent(contract: ContractBuilder, provider: ApiClient, price?: string): Promise<ApiAnswer> {
    const saved = await provider.put(path(contract), { version: 0, draft: written(price) });
    expect(outcome(saved)).toEqual([200, 'draft']);
    return provider.post(path(contract, '/sendings'), { version: saved.body['version'] });
  }

  it('is written, sent, sent back, sent again and signed by all', async () => {
    const contract = await place.inDialogue();
    const provider = await as(contract, 'coordinator');
    expect((await provider.get(path(contract))).status).toBe(404);
    const first = await sent(contract, provider);
    expect(first.body).toMatchObject({
      state: 'sent',
      price: '4500000',
      signBy: '2026-12-11',
      requestId: contract.caseId,
      versions: [{ no: 1, changed: [], content: { price: '4500000' } }],
      signatures: [{ side: 'provider', person: { name: 'Karin Dal' } }],
    });
    const manager = await as(contract, 'manager');
    const employees = await as(contract, 'representative');
    const asked = await employees.post(path(contract, '/change-requests'), { reason: 'Et møde mere.' });
    expect(asked.body).toMatchObject({ state: 'changes_asked', setback: { reason: 'Et møde mere.' } });
    const changed = await provider.put(path(contract), {
      version: asked.body['version'],
      draft: { price: '5000000' },
    });
    const second = await provider.post(path(contract, '/sendings'), { version: changed.body['version'] });
    expect(second.body['versions']).toMatchObject([{ no: 1 }, { no: 2, changed: ['price'] }]);
    const { hash } = second.body;
    const order = { answer: 'none' };
    expect(outcome(await manager.post(path(contract, '/signatures'), { hash, order }))).toEqual([
      200,
      'sent',
    ]);
    const key = { 'Idempotency-Key': 'anden-side-1' };
    const sign = () => employees.post(path(contract, '/signatures'), { hash, order }, key);
    expect(outcome(await sign())).toEqual([200, 'signed']);
    expect(outcome(await sign())).toEqual([200, 'signed']);
    const list = await manager.get(`/contracts?requestId=${contract.caseId}&state=signed`);
    expect(list.body).toMatchObject({ total: 1, items: [{ state: 'signed', price: '5000000' }] });
  });

  it('keeps an answer that stands in the way, and refuses the signature', async () => {
    const contract = await place.inDialogue();
    const { body } = await sent(contract, await as(contract, 'coordinator'));
    const manager = await as(contract, 'manager');
    const sign = (more: object) =>
      manager.post(path(contract, '/signatures'), { hash: body['hash'], ...more });
    const refused = await sign({ order: { answer: 'unknown' } });
    expect(outcome(refused)).toEqual([422, 'requests.order-unknown']);
    expect(outcome(await sign({}))).toEqual([422, 'requests.order-unknown']);
    const day = { answer: 'complied', compliedOn: '2026-11-19' };
    expect(outcome(await sign({ order: day }))).toEqual([200, 'sent']);
    expect(outcome(await sign({ order: day }))).toEqual([409, 'contracts.side-has-signed']);
  });

  it('waits for room, is taken back, and tells each refusal by its code', async () => {
    const ahead = await place.inDialogue('ruc');
    expect(outcome(await sent(ahead, await as(ahead, 'coordinator'), '6000000'))).toEqual([200, 'sent']);
    const dear = await place.inDialogue('ruc');
    const above = await sent(dear, await as(dear, 'coordinator'), '20000000');
    expect(outcome(above)).toEqual([422, 'contracts.price-above-frame']);
    expect(above.body['detail']).toContain(
      '200.000\u00a0kr. er højere end hele jeres ramme på 100.000\u00a0kr.',
    );
    const contract = await place.inDialogue('ruc');
    const provider = await as(contract, 'coordinator');
    const waits = await sent(contract, provider, '8000000');
    expect(outcome(waits)).toEqual([200, 'waiting']);
    expect(waits.body).toMatchObject({
      lapsedAt: null,
      waiting: { reason: 'no_room', takeUpBy: null, takeUpPassedAt: null },
    });
    expect(outcome(await provider.post(path(contract, '/takings-up')))).toEqual([
      409,
      'contracts.no-room-yet',
    ]);
    const back = await provider.post(path(contract, '/withdrawals'), { reason: 'For dyrt.' });
    expect(outcome(back)).toEqual([200, 'draft']);
    const save = (version: unknown, draft: object) => provider.put(path(contract), { version, draft });
    expect(outcome(await save(1, { scope: 'Andet.' }))).toEqual([409, 'platform.stale']);
    const { version } = back.body;
    const undated = [{ title: 'Seminar', kind: 'seminar' }];
    const saved = await save(version, { activities: undated });
    expect(saved.body['draft']).toMatchObject({ activities: [{ plannedOn: null }] });
    const early = await provider.post(path(contract, '/sendings'), { version: saved.body['version'] });
    expect(outcome(early)).toEqual([422, 'contracts.incomplete']);
    expect(early.body['detail']).toContain('plan mangler');
    expect(outcome(await save(version, { price: '-1' }))).toEqual([400, 'platform.invalid']);
    expect(outcome(await save('x', {}))).toEqual([400, 'platform.invalid']);
  });

  it('is read whole by parties and provider, as facts by the central parties, not at all by others', async () => {
    const contract = await place.inDialogue();
    const { body } = await sent(contract, await as(contract, 'coordinator'));
    const one = `/contracts/${String(body['id'])}`;
    const manager = await as(contract, 'manager');
    expect((await manager.get(one)).body).toMatchObject({ draft: { price: '4500000' } });
    const central = await place.portal.api(place.central.email);
    expect((await central.get(one)).body).toMatchObject({
      state: 'sent',
      price: '4500000',
      title: null,
      draft: null,
      versions: [],
      signatures: [],
    });
    const stranger = await place.portal.api(place.stranger.email);
    expect((await stranger.get(one)).status).toBe(404);
    expect((await stranger.get('/contracts/ikke-et-id')).status).toBe(404);
    expect((await stranger.get('/contracts')).body).toEqual({ items: [], total: 0 });
    expect((await manager.post(path(contract, '/sendings'), { version: 1 })).status).toBe(403);
    expect((await central.post(path(contract, '/withdrawals'), { reason: 'x' })).status).toBe(403);
    expect((await (await place.portal.api()).get(one)).status).toBe(401);
  });
});
