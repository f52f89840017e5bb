import { WithdrawContract } from '@samraad/contracts';
import type { ContractBuilder } from '@samraad/contracts/testing';
import { AcceptRequest, LeaveLateProvider, LogContact, SendMessage } from '@samraad/dialogue';
import { ClockMover } from '@samraad/platform';
import { contractPlace, type ContractPlace, written } from './contract-place';

const said = 'Vi kan begynde i uge 3, hvis I vil.';
const scope = 'Et formøde, et seminar for alle og et opsamlende møde.';

describe('a provider that takes a case over', () => {
  let place: ContractPlace;
  let contract: ContractBuilder;
  let contractId: string;
  const page = (path: string) => `/sager/${contract.caseId}${path.startsWith('?') ? '' : '/'}${path}`;

  /** Joblife sends a contract, takes it back, and is left when it is late; NFA has the case now, and is in dialogue. */
  beforeAll(async () => {
    place = await contractPlace();
    const { portal, seeds, stranger } = place;
    contract = await place.inDialogue('joblife');
    const { caseId, request } = contract;
    const { manager, representative } = request.people;
    await contract.sent(written());
    contractId = (await contract.view())?.id ?? '';
    await contract.asProvider((tx) =>
      portal.get(WithdrawContract).execute(tx, { caseId, reason: 'Der er en fejl i prisen.' }),
    );
    await contract.asProvider((tx) => portal.get(SendMessage).execute(tx, { caseId, body: said }));
    await portal
      .get(ClockMover)
      .moveTo(new Date('2027-01-11T09:00:00Z'), { keepRunning: false, drainJobs: false });
    await request.run(manager, (tx) => portal.get(LeaveLateProvider).execute(tx, { caseId }));
    await request.withProvider(seeds.provider('nfa'));
    await request.run(stranger, (tx) => portal.get(AcceptRequest).execute(tx, { caseId }));
    await request.run(stranger, async (tx) =>
      portal.get(LogContact).execute(tx, {
        caseId,
        kind: 'call',
        heldAt: await tx.now(),
        withManagement: [manager.personId],
        withEmployees: [representative.personId],
      }),
    );
  });
  afterAll(() => place.portal.close());

  it('finds nothing of the former’s contract on its pages, and begins its own from the request', async () => {
    const browser = await place.portal.signIn(place.stranger.email);
    const shown = await browser.get(page('kontrakt'));
    expect(shown.status).toBe(200);
    expect(shown.text()).not.toContain(scope);
    expect((await browser.get(page('kontrakt/udgaver'))).status).toBe(404);
    expect((await browser.get(page('kontrakt/send'))).status).toBe(404);
    expect((await browser.get(page('kontrakt/skriv'))).formFields()).toMatchObject({
      scope: '',
      version: '0',
    });
    expect((await browser.get('/kontrakter')).text()).not.toContain('Ro på efter');
    const casePage = (await browser.get(page('?forloeb=alt'))).text();
    expect(casePage).toContain('»Der er en fejl i prisen.«');
    expect(casePage).not.toContain('45.000');
  });

  it('nor in the API', async () => {
    const api = await place.portal.api(place.stranger.email);
    expect((await api.get(`/requests/${contract.caseId}/contract`)).status).toBe(404);
    expect((await api.get(`/contracts/${contractId}`)).status).toBe(404);
    expect((await api.get(`/contracts?requestId=${contract.caseId}`)).body).toMatchObject({ total: 0 });
  });

  it('nor of what was said and noted', async () => {
    const browser = await place.portal.signIn(place.stranger.email);
    const thread = (await browser.get(page('beskeder'))).text();
    expect(thread).not.toContain(said);
    expect(thread).not.toContain('Karin Dal');
    const api = await place.portal.api(place.stranger.email);
    expect((await api.get(`/requests/${contract.caseId}/messages`)).body).toMatchObject({ total: 0 });
    expect((await api.get(`/requests/${contract.caseId}/contacts`)).body).toMatchObject({ total: 1 });
    expect((await api.get(`/requests/${contract.caseId}/answers`)).body).toMatchObject({ total: 1 });
  });

  it('while the parties read it all', async () => {
    const browser = await place.portal.signIn(contract.request.people.manager.email);
    expect((await browser.get(page('kontrakt'))).text()).toContain(scope);
    expect((await browser.get(page('kontrakt/udgaver'))).text()).toContain('Udgave 1');
    expect((await browser.get(page('beskeder'))).text()).toContain(said);
    const api = await place.portal.api(contract.request.people.manager.email);
    expect((await api.get(`/requests/${contract.caseId}/contract`)).status).toBe(200);
    expect((await api.get(`/contracts/${contractId}`)).body).toMatchObject({ draft: { scope } });
    expect((await api.get(`/requests/${contract.caseId}/contacts`)).body).toMatchObject({ total: 2 });
    expect((await api.get(`/requests/${contract.caseId}/answers`)).body).toMatchObject({ total: 2 });
  });
});
