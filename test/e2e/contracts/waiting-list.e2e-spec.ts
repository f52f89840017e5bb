import type { ContractBuilder } from '@samraad/contracts/testing';
import type { Browser } from '../../support/browser';
import { contractPlace, type ContractPlace, written } from './contract-place';

describe('a contract that waits for room', () => {
  let place: ContractPlace;
  const at = (contract: ContractBuilder, path = '') => `/sager/${contract.caseId}/kontrakt${path}`;
  const as = (contract: ContractBuilder, who: 'coordinator' | 'manager') =>
    place.portal.signIn(contract.request.people[who].email);

  beforeEach(async () => {
    place = await contractPlace();
  });
  afterEach(() => place.portal.close());

  it('is fitted to the room it is offered: a new version goes for signature, and the next is offered the rest', async () => {
    const [first, contract, next] = [
      await place.inDialogue('ruc'),
      await place.inDialogue('ruc'),
      await place.inDialogue('ruc'),
    ];
    await first.sent(written('8000000'));
    await contract.sent(written('7000000'));
    await next.sent(written('1000000'));
    const karin: Browser = await as(contract, 'coordinator');
    const offer = await karin.get(at(contract, '/plads'));
    expect(offer.text()).toContain('Der er 20.000 kr. til en kontrakt på 70.000 kr.');
    const tooHigh = await offer.submit({ answer: 'fit', price: '20.001', scope: 'Kun seminaret.' });
    expect([tooHigh.status, tooHigh.errorSummary()]).toEqual([
      400,
      [expect.stringContaining('Der er 20.000 kr. fri i rammen')],
    ]);
    const noPrice = await tooHigh.submit({ answer: 'fit', price: '' });
    expect([noPrice.status, noPrice.errorSummary()]).toEqual([400, ['Skriv den nye pris']]);
    const mette = await as(next, 'manager');
    expect((await mette.get(at(next))).text()).toContain('I er nummer 2 af 2 på ventelisten hos RUC');
    const list = await mette.get('/venteliste');
    expect(list.text()).toContain('2 venter i alt. Her står jeres.');
    const fitted = await noPrice.submit({ answer: 'fit', price: '15.000', scope: 'Kun seminaret.' });
    expect([fitted.status, fitted.location]).toEqual([303, at(contract)]);
    expect((await karin.get(at(contract))).text()).toContain('Kun seminaret.');
    expect((await contract.view())?.price).toBe(1_500_000n);
    const passed = await (await karin.get(at(next, '/plads'))).submit({ answer: 'pass' });
    expect(passed.location).toBe(at(next));
    expect((await next.view())?.waiting?.takeUpPassedAt).not.toBeNull();
  });

  it('is overtaken by what both central sides decide together, and everybody reads why', async () => {
    const [first, large, small] = [
      await place.inDialogue('ruc'),
      await place.inDialogue('ruc'),
      await place.inDialogue('ruc'),
    ];
    await first.sent(written('8000000'));
    await large.sent(written('7000000'));
    await small.sent(written('1000000'));
    const contractId = (await small.view())?.id ?? '';
    const employers = await place.portal.person({ roles: [{ role: 'central_employers' }] });
    const [ida, ulla] = [
      await place.portal.signIn(employers.email),
      await place.portal.signIn(place.central.email),
    ];
    const karin: Browser = await as(large, 'coordinator');
    expect((await karin.get(`/venteliste/${contractId}/foran`)).status).toBe(403);
    const whole = await ida.get('/venteliste');
    expect(whole.links().map(({ href }) => href)).toContain(`/venteliste/${contractId}/foran`);
    const proposed = await (
      await ida.get(`/venteliste/${contractId}/foran`)
    ).submit({ reason: 'Regionen har ikke haft et forløb endnu.' });
    const proposal = await ulla.get(proposed.location ?? '');
    expect(proposal.text()).toContain('Køen før og efter');
    const review = await proposal.submit({ answer: 'approve' });
    await review.submit();
    expect((await small.view())?.waiting).toMatchObject({ reason: null });
    const open = await place.portal.browser().get('/venteliste');
    expect(open.text()).toContain('Regionen har ikke haft et forløb endnu.');
    expect(open.text()).not.toContain('Venter på plads hos');
  });
});
