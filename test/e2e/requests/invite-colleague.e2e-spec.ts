import { RequestBuilder } from '@samraad/requests/testing';
import { requestPlace, type RequestPlace } from './request-place';

describe('inviting a colleague', () => {
  let place: RequestPlace;
  let request: RequestBuilder;
  const at = (path: string) => `/sager/${request.caseId}${path}`;

  beforeAll(async () => {
    place = await requestPlace();
    request = await (
      await RequestBuilder.at(place.portal, place.seeds, { unit: 'sj-demo-akut', provider: 'joblife' })
    ).draft();
  });
  afterAll(() => place.portal.close());

  const asManager = () => place.portal.signIn(request.people.manager.email);
  const invitee = () => place.portal.person({ name: 'Ali Noor', email: 'ali.noor@region.example' });

  it('keeps what was typed, and says what is missing', async () => {
    const page = await (await asManager()).get(at('/inviter'));
    expect(page.text()).toContain('Ingen er inviteret endnu');
    const wrong = await page.submit({ name: 'Ali Noor', email: 'ali' }, { action: at('/inviter') });
    expect(wrong.status).toBe(400);
    expect(wrong.errorSummary().length).toBeGreaterThan(0);
    expect(wrong.formFields(at('/inviter'))).toMatchObject({ name: 'Ali Noor', email: 'ali' });
  });

  it('lets them in by their own word, and marks it wherever their name stands', async () => {
    const ali = await invitee();
    const manager = await asManager();
    const sent = await (
      await manager.get(at('/inviter'))
    ).submit({ name: 'Ali Noor', email: ali.email, role: 'amr' }, { action: at('/inviter') });
    expect(sent.location).toBe(at('/inviter'));
    expect((await manager.get(at('/inviter'))).text()).toContain('venter på svar');

    const browser = await place.portal.signIn(ali.email);
    expect((await browser.get(at('/kladde'))).status).toBe(404);
    const api = await place.portal.api(request.people.manager.email);
    const { body } = await api.get(`/requests/${request.caseId}/invitations`);
    const [invitation] = body.items as { id: string }[];
    const link = `/invitationer/${invitation?.id ?? ''}`;
    const ownApi = await place.portal.api(ali.email);
    const mine = (await ownApi.get('/colleague-invitations')).body as { items: object[]; total: number };
    expect(mine).toMatchObject({ items: [{ id: invitation?.id, state: 'asked' }], total: 1 });
    expect((await api.get('/colleague-invitations')).body).toMatchObject({ items: [], total: 0 });
    const page = await browser.get(link);
    expect(page.text()).toContain('inviterer dig som arbejdsmiljørepræsentant i Akutmodtagelsen');
    expect(page.text()).not.toContain(request.caseId);
    const yes = await page.submit({ answer: 'yes' });
    expect(yes.location).toBe(at('/kladde'));
    expect((await browser.get(at('/kladde'))).status).toBe(200);

    // Into this draft, and no other case of the workplace: neither where it lies nor in any list.
    const other = await (
      await RequestBuilder.at(place.portal, place.seeds, { unit: 'sj-demo-akut', provider: 'joblife' })
    ).sent();
    expect((await browser.get(`/sager/${other.caseId}`)).status).toBe(404);
    expect((await ownApi.get(`/requests/${other.caseId}`)).status).toBe(404);
    const listed = (await ownApi.get('/requests')).body.items as { id: string }[];
    expect(listed.map(({ id }) => id)).toEqual([request.caseId]);
    expect((await browser.get('/')).text()).not.toContain('Ro på efter sammenlægningen');

    const signers = await manager.get(at('/kladde/underskrivere'));
    expect(signers.text()).toContain('Arbejdsmiljørepræsentant (oplyst af personen selv)');
    expect((await manager.get(at('/inviter'))).text()).toContain('er med');
    // Answered once, and nobody else's.
    expect((await browser.get(link)).text()).toContain('Du har sagt ja til invitationen');
    expect((await manager.get(link)).status).toBe(404);
  });

  it('is taken back from its own page', async () => {
    const bo = await place.portal.person({ name: 'Bo Dam', email: 'bo.dam@region.example' });
    const manager = await asManager();
    await (
      await manager.get(at('/inviter'))
    ).submit({ name: 'Bo Dam', email: bo.email, role: 'tr' }, { action: at('/inviter') });
    const list = await manager.get(at('/inviter'));
    const back = list.links().find(({ href }) => href.endsWith('/tilbage'));
    const gone = await (await manager.get(back?.href ?? '')).submit();
    expect(gone.location).toBe(at('/inviter'));
    expect((await manager.get(at('/inviter'))).text()).toContain('trukket tilbage');
  });
});
