import { WithdrawRequest } from '@samraad/requests';
import type { RequestBuilder } from '@samraad/requests/testing';
import type { Browser } from '../../support/browser';
import { createDialoguePortal, type DialoguePortal } from './dialogue-portal';

describe('messages and pauses', () => {
  let stand: DialoguePortal;
  const page = (request: RequestBuilder, name: string) => `/sager/${request.caseId}/${name}`;
  const signIn = (who: { email: string }) => stand.portal.signIn(who.email);

  beforeAll(async () => {
    stand = await createDialoguePortal();
  });
  afterAll(() => stand.portal.close());

  it('go between both sides and the provider, who is told what its first one does', async () => {
    const request = await stand.sent();
    const { manager, representative, coordinator } = request.people;
    const atWork = await signIn(manager);
    const first = await atWork.get(page(request, 'beskeder'));
    expect(first.text()).toContain('Det her kan læses af: begge sider');
    expect(first.text()).toContain('Ingen har skrevet endnu');
    expect(first.text()).not.toContain('stopper fristen');
    const empty = await first.submit({ body: '   ' });
    expect([empty.status, empty.errorSummary()]).toEqual([400, ['Udfyld feltet »Din besked«.']]);
    await first.submit({ body: 'Hvornår kommer I?\n\n<b>Vi er klar</b>' });
    const atProvider = await (await signIn(coordinator)).get(page(request, 'beskeder'));
    expect(atProvider.text()).toContain('stopper fristen for dialog');
    expect(atProvider.text()).toContain('<b>Vi er klar</b>');
    const answered = await (await atProvider.submit({ body: 'Vi ringer på mandag.' })).follow();
    expect(answered.text()).not.toContain('stopper fristen for dialog');
    expect((await (await signIn(representative)).get(page(request, 'beskeder'))).text()).toContain(
      'Vi ringer på mandag.',
    );
  });

  it('are sent once, however often the button is pressed', async () => {
    const request = await stand.sent();
    const form = await (await signIn(request.people.manager)).get(page(request, 'beskeder'));
    await Promise.all([form.submit({ body: 'Kun én gang.' }), form.submit({ body: 'Kun én gang.' })]);
    const shown = await (await signIn(request.people.manager)).get(page(request, 'beskeder'));
    expect(shown.$('.message')).toHaveLength(1);
  });

  it('are marked as new until one has been there, for oneself alone', async () => {
    const request = await stand.sent();
    const { manager, representative, coordinator } = request.people;
    const [atWork, colleague] = [await signIn(manager), await signIn(representative)];
    const atProvider = await signIn(coordinator);
    const link = async (who: Browser) =>
      (await who.get(`/sager/${request.caseId}`)).links().find(({ text }) => text.startsWith('Beskeder'))
        ?.text;
    await (await atWork.get(page(request, 'beskeder'))).submit({ body: 'Hvornår kommer I?' });
    for (const body of ['Vi kommer mandag.', 'Eller tirsdag.'])
      await (await atProvider.get(page(request, 'beskeder'))).submit({ body });
    expect([await link(atWork), await link(colleague), await link(atProvider)]).toEqual([
      'Beskeder (2 nye)',
      'Beskeder (3 nye)',
      'Beskeder',
    ]);
    expect((await atWork.get('/')).text()).toContain('2 nye beskeder');
    expect((await atWork.get('/sager')).text()).toContain('2 nye beskeder');
    const shown = await atWork.get(page(request, 'beskeder'));
    expect(shown.$('.message-divider').text()).toBe('Nyt siden sidst');
    expect(shown.$('.message-divider').next().text()).toContain('Vi kommer mandag.');
    const again = await atWork.get(page(request, 'beskeder'));
    expect([again.$('.message-divider').length, await link(atWork), await link(colleague)]).toEqual([
      0,
      'Beskeder',
      'Beskeder (3 nye)',
    ]);
    await (await atWork.get(page(request, 'beskeder'))).submit({ body: 'Tirsdag er fint.' });
    expect((await atProvider.get('/indbakke')).text()).toContain('1 ny besked');
  });

  it('are found by whoever reads them, and lead to their place in the conversation', async () => {
    const request = await stand.sent();
    const { manager, coordinator } = request.people;
    const atWork = await signIn(manager);
    const form = await atWork.get(page(request, 'beskeder'));
    await form.submit({ body: 'Vi drøfter arbejdsmiljøet på <i>Ærø</i>.' });
    for (const asked of ['arbejdsmiljø', 'AEROE', 'drøftede arbejdsmiljø']) {
      const found = await (await signIn(coordinator)).get(`/beskeder?q=${encodeURIComponent(asked)}`);
      expect(found.$('.message mark').length).toBeGreaterThan(0);
      expect(found.text()).toContain('<i>Ærø</i>');
      const [hit] = found.links().filter(({ href }) => href.includes(request.caseId));
      const [address = '', anchor = ''] = hit?.href.split('#') ?? [];
      const there = await (await signIn(coordinator)).get(address);
      expect(there.$(`#${anchor}`).text()).toContain('Vi drøfter');
    }
    const other = await signIn(stand.stranger);
    expect((await other.get('/beskeder?q=arbejdsmilj%C3%B8')).text()).toContain('Ingen beskeder fundet');
    expect((await other.get('/beskeder')).text()).toContain('Hvad leder du efter?');
    expect((await atWork.get('/beskeder?q=%C3%86r%C3%B8&side=9')).text()).toContain('side');
    const api = await stand.portal.api(manager.email);
    expect((await api.get('/messages?q=aeroe')).body).toMatchObject({
      total: 1,
      items: [{ case: { id: request.caseId }, author: manager.name }],
    });
    const listed = await (
      await stand.portal.api(coordinator.email)
    ).get(`/requests/${request.caseId}/messages`);
    const [message] = (listed.body as { items: { id: string; unread: boolean }[] }).items;
    expect(message?.unread).toBe(false);
  });

  it('can be read, not written, when the case has ended', async () => {
    const request = await stand.sent();
    const browser = await signIn(request.people.manager);
    const form = await browser.get(page(request, 'beskeder'));
    await request.run(request.people.manager, (tx) =>
      stand.portal
        .get(WithdrawRequest)
        .execute(tx, { caseId: request.caseId, reason: 'Vi klarer det selv.' }),
    );
    expect((await form.submit({ body: 'For sent' })).status).toBe(409);
    const shown = await browser.get(page(request, 'beskeder'));
    expect(shown.text()).toContain('Der kan ikke skrives i sagen nu');
    expect(shown.$('main textarea')).toHaveLength(0);
  });

  it('agree on a pause: one side proposes, the provider says yes, the deadlines move', async () => {
    const request = await stand.sent();
    const workplace = await signIn(request.people.manager);
    const form = await workplace.get(page(request, 'pauser'));
    const days = (from: string, to: string) => ({
      'from-day': from,
      'from-month': '11',
      'from-year': '2026',
      'to-day': to,
      'to-month': '11',
      'to-year': '2026',
    });
    const turned = await form.submit({ ...days('25', '24'), reason: 'holiday' });
    expect([turned.status, turned.errorSummary()]).toEqual([
      400,
      ['Pausens sidste dag ligger før den første. Byt om på dagene.'],
    ]);
    expect((await form.submit({ ...days('31', '31'), reason: 'holiday' })).errorSummary()).toHaveLength(2);
    const asked = await (await form.submit({ ...days('25', '26'), reason: 'holiday' })).follow();
    expect(asked.text()).toContain('Foreslået, venter på svar');
    expect(asked.$('button[name=answer]')).toHaveLength(0);
    const provider = await signIn(request.people.coordinator);
    const open = await provider.get(page(request, 'pauser'));
    expect(open.text()).toContain(
      'Ledelsessiden foreslår pause onsdag den 25. november – torsdag den 26. november',
    );
    const action = page(request, 'pauser/svar');
    const unclear = await open.submit({}, { action });
    expect(unclear.status).toBe(400);
    const moved = await (await open.submit({ answer: 'ja' }, { action })).follow();
    expect(moved.text()).toContain('mandag den 30. november kl. 23.59');
    expect(moved.text()).toContain('Aftalt');
    expect((await open.submit({ answer: 'nej' }, { action })).status).toBe(409);
  });

  it('leave one’s own proposal to the other party', async () => {
    const request = await stand.sent();
    const form = await (await signIn(request.people.coordinator)).get(page(request, 'pauser'));
    const days = { 'from-day': '25', 'from-month': '11', 'from-year': '2026', reason: 'provider' };
    await form.submit({ ...days, 'to-day': '26', 'to-month': '11', 'to-year': '2026' });
    const colleague = await stand.portal.person({
      roles: [{ role: 'consultant', providerId: request.people.providerId }],
    });
    const workplace = await (await signIn(request.people.representative)).get(page(request, 'pauser'));
    const action = page(request, 'pauser/svar');
    const { pauseId } = workplace.formFields(action);
    const own = await (await signIn(colleague)).get(page(request, 'pauser'));
    const sent = await own.submit(
      { pauseId: String(pauseId), answer: 'ja' },
      { action: page(request, 'pauser') },
    );
    expect(sent.status).toBe(400);
    await workplace.submit({ answer: 'nej' }, { action });
    const after = await (await signIn(colleague)).get(page(request, 'pauser'));
    expect(after.text()).toContain('Afvist');
  });
});
