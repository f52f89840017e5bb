import { ClockMover } from '@samraad/platform';
import { RequestBuilder } from '@samraad/requests/testing';
import { requestPlace, type RequestPlace } from './request-place';

describe('a draft that is deleted, taken back, or begun from', () => {
  let place: RequestPlace;
  const draft = async () => {
    const where = { unit: 'sj-demo-akut', provider: 'joblife' };
    return (await RequestBuilder.at(place.portal, place.seeds, where)).filled();
  };
  const listed = async (email: string) =>
    (await (await place.portal.signIn(email)).get('/sager')).links().map(({ href }) => href);

  beforeAll(async () => {
    place = await requestPlace();
  });
  afterAll(() => place.portal.close());

  it('says what follows first, then is in nobody’s list, and its links say where it went', async () => {
    const request = await draft();
    const at = (path: string) => `/sager/${request.caseId}${path}`;
    const { manager, representative } = request.people;
    const mette = await place.portal.signIn(manager.email);
    const page = await mette.get(at('/kladde'));
    expect(page.links()).toContainEqual({ text: 'Slet kladden', href: at('/slet') });
    const asked = await mette.get(at('/slet'));
    expect(asked.text()).toContain('i 30 dage, til og med søndag den 20. december 2026');
    const deleted = await asked.submit();
    expect(deleted.location).toBe('/sager');
    expect((await deleted.follow()).text()).toContain(
      'Nu: Slettet. Den kan tages op af papirkurven til og med søndag den 20. december 2026.',
    );
    for (const { email } of [manager, representative])
      expect((await listed(email)).filter((href) => href.includes(request.caseId))).toEqual([]);
    const jonas = await place.portal.signIn(representative.email);
    for (const path of ['', '/kladde', '/kladde/om', '/kladde/gennemse', '/mellem-jer']) {
      const gone = await jonas.get(at(path));
      expect([path, gone.location]).toEqual([path, at('/papirkurv')]);
      expect((await gone.follow()).heading()).toBe('Kladden er slettet');
    }
    const late = await page.submit({ body: 'Er I med?' }, { action: at('/mellem-jer') });
    expect(late.text()).toContain('Kladden er slettet. Den ligger i papirkurven');
    expect(late.text()).toContain('Er I med?');
    expect(late.links()).toContainEqual({ text: 'Se kladden i papirkurven', href: at('/papirkurv') });
    const stranger = await place.portal.signIn(place.karin.email);
    for (const path of ['', '/kladde', '/papirkurv'])
      expect([path, (await stranger.get(at(path))).status]).toEqual([path, 404]);
  });

  it('lies in the bin of both sides, and comes back with a button', async () => {
    const request = await draft();
    const at = (path: string) => `/sager/${request.caseId}${path}`;
    const mette = await place.portal.signIn(request.people.manager.email);
    await (await mette.get(at('/slet'))).submit();
    const jonas = await place.portal.signIn(request.people.representative.email);
    const bin = await jonas.get('/sager/papirkurv');
    expect(bin.links().map(({ href }) => href)).toContain(at('/papirkurv'));
    const binned = await jonas.get(at('/papirkurv'));
    expect(binned.text()).toContain('Mette Holm slettede kladden');
    expect((await binned.submit()).location).toBe(at('/kladde'));
    expect((await mette.get(at('/kladde'))).heading()).toContain('Ro på');
    expect((await jonas.get('/sager/papirkurv')).links().map(({ href }) => href)).not.toContain(
      at('/papirkurv'),
    );
  });

  it('is copied with its answers, by its own people alone', async () => {
    const request = await draft();
    const mette = await place.portal.signIn(request.people.manager.email);
    const made = await (await mette.get(`/sager/ny/${request.caseId}`)).submit();
    expect(made.status).toBe(303);
    const copy = await made.follow();
    expect(copy.heading()).toContain('Ro på');
    expect(copy.text()).toContain('Ikke begyndt');
    const stranger = await place.portal.signIn(place.karin.email);
    expect((await stranger.get(`/sager/ny/${request.caseId}`)).status).toBe(403);
    expect((await mette.get('/sager/ny/findes-ikke')).status).toBe(404);
  });

  it('does the same through the API, and is gone when its days are over', async () => {
    const request = await draft();
    const api = await place.portal.api(request.people.manager.email);
    const copied = await api.post('/request-copies', { fromCaseId: request.caseId });
    expect([copied.status, copied.body['stage']]).toEqual([201, 'draft']);
    expect((await api.delete(`/requests/${request.caseId}`)).status).toBe(204);
    expect((await api.get(`/requests/${request.caseId}`)).status).toBe(404);
    const bin = await api.get('/binned-drafts');
    expect((bin.body['items'] as { caseId: string }[]).map(({ caseId }) => caseId)).toContain(request.caseId);
    expect((await api.post(`/requests/${request.caseId}/restorations`, {})).status).toBe(201);
    expect((await api.delete(`/requests/${request.caseId}`)).status).toBe(204);
    const later = new Date('2026-12-21T08:00:00Z');
    await place.portal.get(ClockMover).moveTo(later, { keepRunning: false, drainJobs: false });
    const late = await api.post(`/requests/${request.caseId}/restorations`, {});
    expect([late.status, late.body['code']]).toEqual([409, 'requests.draft-purged']);
    const mette = await place.portal.signIn(request.people.manager.email);
    expect((await mette.get(`/sager/${request.caseId}/papirkurv`)).heading()).toBe('Kladden er væk');
  });
});
