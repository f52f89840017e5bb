import { ClockMover } from '@samraad/platform';
import type { MadePerson } from '@samraad/identity/testing';
import { RequestBuilder } from '@samraad/requests/testing';
import { requestPlace, type RequestPlace } from './request-place';

describe('the anchor’s pages', () => {
  let place: RequestPlace;
  let anchor: MadePerson;
  let request: RequestBuilder;
  const at = (path = '') => `/sager/${request.caseId}${path}`;

  beforeAll(async () => {
    place = await requestPlace();
    anchor = await place.portal.person({
      roles: [{ role: 'anchor', unitId: place.seeds.unit('hs-oeresoe') }],
    });
    request = await RequestBuilder.at(place.portal, place.seeds, {
      unit: 'hs-oeresoe-medicin',
      provider: 'joblife',
    });
  });
  afterAll(() => place.portal.close());

  it('say so when nothing waits', async () => {
    const page = await (await place.portal.signIn(anchor.email)).get('/paategninger');
    expect(page.text()).toContain('Ingen henvendelser venter');
  });

  it('return with a reason; sent again unchanged, the signatures stand', async () => {
    await request.sent();
    const browser = await place.portal.signIn(anchor.email);
    const queue = await browser.get('/paategninger');
    expect(queue.text()).toContain('Inden for indsatsen');
    expect(queue.text()).toContain('fredag den 27. november');
    const page = await browser.get(at('/paategning'));
    expect(page.text()).toContain('Inden for regionens indsats');
    const empty = await page.submit({ reason: '' }, { action: at('/paategning/retur') });
    expect(empty.errorSummary()).toEqual(['Udfyld feltet »Hvad skal de lokale parter se på?«.']);
    const sent = await empty.submit({ reason: 'Skriv om emnet.' }, { action: at('/paategning/retur') });
    expect(sent.location).toBe('/paategninger');
    const manager = await place.portal.signIn(request.people.manager.email);
    const draft = await manager.get(at('/kladde'));
    expect(draft.text()).toContain('Henvendelsen er sendt retur: ret den senest');
    expect(draft.text()).toContain('sendte henvendelsen retur');
    expect(draft.text()).toContain('»Skriv om emnet.«');
    expect((await draft.submit({}, { action: at('/send-igen') })).status).toBe(303);
    expect((await manager.get(at('/kladde'))).text()).toContain('skal påtegne henvendelsen');
  });

  it('pass on to the chairs when the days are gone, and endorse what was shown', async () => {
    const unitId = place.seeds.unit('hovedstaden');
    const chair = await place.portal.person({ roles: [{ role: 'committee_chair', unitId }] });
    const browser = await place.portal.signIn(chair.email);
    expect((await browser.get(at('/paategning'))).status).toBe(404);
    const later = new Date('2026-12-01T09:00:00Z');
    await place.portal.get(ClockMover).moveTo(later, { keepRunning: false, drainJobs: false });
    expect((await browser.get('/paategninger')).text()).toContain('Fristen er gået');
    const page = await browser.get(at('/paategning'));
    expect((await page.submit({ hash: 'f'.repeat(64) }, { action: at('/paategning') })).status).toBe(409);
    const sent = await page.submit({}, { action: at('/paategning') });
    expect(sent.location).toBe('/paategninger');
    const manager = await place.portal.signIn(request.people.manager.email);
    expect((await manager.get(at('/kvittering'))).text()).toContain('Nr. 1 er sendt til Joblife.');
  });
});
