import { goodAnswers } from '@samraad/evaluation/testing';
import { ClockMover, Database } from '@samraad/platform';
import { requestPlace, type RequestPlace } from '../e2e/requests/request-place';
import { ContractPage } from './pages/contract.page';
import { CoursePage } from './pages/course.page';
import { DialoguePage } from './pages/dialogue.page';
import { EvaluationPage } from './pages/evaluation.page';
import { MeetingPage } from './pages/meeting.page';
import { MoneyPage } from './pages/money.page';
import { PortalPage, type Values } from './pages/portal.page';
import { RequestPage } from './pages/request.page';
import { BrowserStand } from './support/browser-stand';
import type { BrowserWindow } from './support/browser-window';

const day = (name: string, date: string): Values => {
  const [year = '', month = '', on = ''] = date.split('-');
  return { [`${name}-day`]: on, [`${name}-month`]: month, [`${name}-year`]: year };
};

const typed = (kind: 'satisfaction' | 'effect', rating: number): Values =>
  Object.fromEntries(Object.entries(goodAnswers(kind, rating)).map(([key, value]) => [key, String(value)]));

jest.setTimeout(60_000);

describe('a whole case in four windows without JavaScript', () => {
  let place: RequestPlace;
  let stand: BrowserStand;
  let mette: BrowserWindow;
  let jonas: BrowserWindow;
  let karin: BrowserWindow;
  let ida: BrowserWindow;
  let ulla: BrowserWindow;
  let caseId = '';

  const later = (instant: string) =>
    place.portal.get(ClockMover).moveTo(new Date(instant), { keepRunning: false, drainJobs: false });
  const turnFor = async (window: BrowserWindow) =>
    (await new PortalPage(window).go(`/sager/${caseId}`)).turn();

  beforeAll(async () => {
    place = await requestPlace();
    const person = { name: 'Ida Falkner', email: 'ida@parter.example' };
    await place.portal.person({ ...person, roles: [{ role: 'central_employers' }] });
    const other = { name: 'Ulla Bergstrøm', email: 'ulla@parter.example' };
    await place.portal.person({ ...other, roles: [{ role: 'central_unions' }] });
    stand = await BrowserStand.open(place.portal);
    mette = await stand.signedIn(place.mette.email);
    jonas = await stand.signedIn(place.jonas.email);
    karin = await stand.signedIn(place.karin.email);
    ida = await stand.signedIn(person.email);
    ulla = await stand.signedIn(other.email);
  });
  afterAll(() => stand.close());

  it('begins with a draft both sides write on', async () => {
    const management = new RequestPage(mette);
    const employees = new RequestPage(jonas);
    caseId = await management.start();
    await management.fillStep(caseId, 'arbejdspladser', {});
    await management.fillStep(caseId, 'formaal', { purpose: 'workplace' });
    await management.fillStep(caseId, 'temaer', { themes: 'organisational-change' });
    const about = { title: 'Ro på efter sammenlægningen', kind: 'advice', level: 'operational' };
    await management.fillStep(caseId, 'om', about);
    const wishes = { coreTask: 'Vi tager imod akut syge.', wanted: 'En fælles plan for vagterne.' };
    await management.fillStep(caseId, 'oensker', wishes);
    await employees.fillStep(caseId, 'allerede', { existing: 'Vi taler om det i TRIO.' });
    const followUp = { followUp: 'TRIO følger op hver måned.', followUpTalk: 'ja' };
    await employees.fillStep(caseId, 'opfoelgning', followUp);
    const ratings = { workload: '2', cooperation: '3', influence: '3', safety: '4' };
    await employees.fillStep(caseId, 'udgangspunkt', ratings);
    await employees.fillStep(caseId, 'paabud', { [`order-${place.unitId}`]: 'none' });
    await employees.fillStep(caseId, 'orientering', { informed: place.sara.personId });
    await employees.fillStep(caseId, 'underskrivere', {});
    const draft = await new PortalPage(jonas).go(`/sager/${caseId}/kladde`);
    expect(await draft.turn()).toContain('Skriv jeres henvendelse færdig sammen');
    expect(await draft.text()).toContain('klar til at blive læst igennem');
    expect(await draft.text()).toContain('Mette Holm');
  });

  it('is signed by both sides over one text', async () => {
    await new RequestPage(mette).askForSignatures(caseId);
    await new RequestPage(mette).sign(caseId);
    await new RequestPage(jonas).sign(caseId);
    expect(await new PortalPage(jonas).text()).toContain('Alle har skrevet under');
  });

  it('takes its number when the other side confirms the provider, compared with the others first', async () => {
    const catalogue = await new PortalPage(mette).go('/udbydere?side-om-side=joblife,nfa');
    expect(await catalogue.text()).toContain('Første ledige tid');
    await new RequestPage(mette).proposeProvider(caseId, 'Joblife');
    await new RequestPage(jonas).confirmProvider(caseId);
    const receipt = new PortalPage(jonas);
    expect(receipt.path).toBe(`/sager/${caseId}/kvittering`);
    expect(await receipt.turn()).toContain('Nr. 1 er sendt til Joblife');
  });

  it('is taken on by the provider, who calls both sides', async () => {
    await later('2026-11-24T10:00:00Z');
    const provider = new DialoguePage(karin);
    await provider.accept(caseId);
    const both = { withManagement: place.mette.personId, withEmployees: place.jonas.personId };
    await provider.logCall(caseId, { ...day('heldOn', '2026-11-24'), heldAt: '10.30', ...both });
    expect(await provider.text()).toContain('Den første kontakt, som stoppede fristen');
    expect(await turnFor(mette)).toContain('Joblife');
  });

  it('is met about at a time that suits both sides, moved by one of them and held', async () => {
    const provider = new MeetingPage(karin);
    const times = { ...day('times-0-on', '2026-11-26'), 'times-0-at': '9.00' };
    await provider.propose(caseId, { title: 'Første møde', ...times, placeKind: 'video' });
    await new MeetingPage(jonas).suits(caseId);
    await new MeetingPage(mette).suits(caseId);
    await new MeetingPage(mette).confirm(caseId);
    expect(await new MeetingPage(mette).text()).toContain('torsdag den 26. november 2026 kl. 09.00–10.00');
    const moved = { ...day('on', '2026-11-27'), at: '13.00', reason: 'Vi er for få på vagten.' };
    await new MeetingPage(jonas).move(caseId, moved);
    expect(await new MeetingPage(jonas).text()).toContain('fredag den 27. november 2026 kl. 13.00–14.00');
    const calendar = await new PortalPage(karin).go('/kalender?fra=2026-11-27');
    expect(await calendar.text()).toContain('Første møde');
    await later('2026-11-27T14:00:00Z');
    expect(await turnFor(mette)).toContain('Joblife skal sende jer en færdig kontrakt');
  });

  it('gets a contract, which binds when both sides have signed', async () => {
    const provider = new ContractPage(karin);
    await provider.write(caseId, 'joblife-talk', {
      scope: 'Et oplæg og en samtale bagefter.',
      price: '48.500',
      ...day('plan-0-on', '2027-01-14'),
      ...day('plan-1-on', '2027-02-25'),
    });
    await provider.sendForSignature(caseId);
    await new ContractPage(mette).sign(caseId);
    await new ContractPage(jonas).sign(caseId);
    expect(await new ContractPage(jonas).turn()).toContain('Joblife holder den næste aktivitet');
  });

  it('is held and delivered, attested by one side and agreed to by the other', async () => {
    await later('2027-01-14T15:00:00Z');
    const provider = new CoursePage(karin);
    const held = { attendedManagement: '2', attendedEmployees: '18', note: 'En god dag.' };
    await provider.reportNext(caseId, { ...day('heldOn', '2027-01-14'), ...held });
    await provider.reportDelivered(caseId, 'Oplægget er holdt som aftalt.');
    await new CoursePage(mette).attest(caseId);
    await new CoursePage(jonas).attest(caseId);
    expect(await new CoursePage(jonas).text()).toContain('Attestationen gælder');
  });

  it('is paid for, while both sides say how it went', async () => {
    await new EvaluationPage(mette).answer(caseId, 'tilfredshed', typed('satisfaction', 5));
    await new MoneyPage(karin).invoice(caseId, { number: 'F-1', amount: '48.500' });
    await new MoneyPage(ulla).approveFirst();
    await new MoneyPage(ida).payFirst();
    expect(await new MoneyPage(ida).text()).toContain('Ingen regninger skal betales');
    await new EvaluationPage(jonas).answer(caseId, 'tilfredshed', typed('satisfaction', 4));
    expect(await new EvaluationPage(jonas).text()).toContain('Begge sider har nu svaret');
  });

  it('closes when both sides have answered what came of it', async () => {
    await later('2027-02-25T15:00:00Z');
    const talk = { attendedManagement: '1', attendedEmployees: '3' };
    await new CoursePage(karin).reportNext(caseId, { ...day('heldOn', '2027-02-25'), ...talk });
    await later('2027-04-15T09:00:00Z');
    await new EvaluationPage(mette).answer(caseId, 'effekt', typed('effect', 4));
    await new EvaluationPage(jonas).answer(caseId, 'effekt', typed('effect', 5));
    expect(await turnFor(jonas)).toContain('afsluttet');
    expect(await turnFor(karin)).toContain('afsluttet');
  });

  it('shows everybody where they stand afterwards', async () => {
    const pages: [BrowserWindow, string[]][] = [
      [
        mette,
        ['/', '/sager', '/kontrakter', '/evalueringer', '/min-side', `/sager/${caseId}/kontrakt/udgaver`],
      ],
      [karin, ['/', '/indbakke', '/rammer/min', '/evalueringer', `/sager/${caseId}/beskeder`]],
      [ida, ['/', '/rammer', '/regninger', '/evalueringer']],
    ];
    for (const [window, paths] of pages)
      for (const path of paths) {
        const page = await new PortalPage(window).go(path);
        expect([path, page.status]).toEqual([path, 200]);
      }
  });

  it('has sent every mail it owes', async () => {
    const mails = await place.portal
      .get(Database)
      .query<{ kind: string; to: string }>(
        `SELECT mail_kind kind, to_address "to" FROM mail_message WHERE case_id = $1 ORDER BY domain_at, mail_kind, to_address`,
        [caseId],
      );
    const told: Record<string, string[]> = {};
    for (const { kind, to } of mails) (told[kind] ??= []).push(to.split('@')[0] ?? '');
    expect(told).toEqual({
      'booking.times-proposed': ['jonas', 'mette'],
      'booking.times-answered': ['jonas', 'karin'],
      'booking.meeting-booked': ['jonas', 'karin', 'mette'],
      'booking.meeting-moved': ['jonas', 'karin', 'mette'],
      'booking.meeting-soon': ['jonas', 'karin', 'mette'],
      'requests.signature-asked': ['jonas'],
      'requests.confirm-provider': ['jonas'],
      'requests.request-received': ['karin'],
      'requests.request-sent': ['jonas', 'mette'],
      'requests.informed': ['sara'],
      // Three working days before the dialogue clock's last day.
      'duties.reminder': ['karin'],
      'dialogue.request-accepted': ['jonas', 'mette'],
      'dialogue.contact-logged': ['jonas', 'mette'],
      'contracts.contract-sent': ['jonas', 'mette'],
      'contracts.contract-signed': ['jonas', 'karin', 'mette'],
      'delivery.activity-reported': ['jonas', 'mette', 'jonas', 'mette'],
      'delivery.attest': ['jonas', 'mette'],
      'delivery.may-object': ['jonas'],
      'delivery.plan-made': ['jonas', 'mette'],
      'delivery.attestation-stands': ['jonas', 'mette'],
      'delivery.may-invoice': ['karin'],
      'evaluation.satisfaction-opened': ['jonas', 'mette'],
      'delivery.invoice-received': ['ida', 'ulla'],
      'delivery.invoice-paid': ['karin'],
      'evaluation.effect-opened': ['jonas', 'mette'],
      'evaluation.case-closed': ['jonas', 'karin', 'mette'],
    });
  });

  it('passes axe on every page, fits 320 px, and has targets of 44 px', async () => {
    expect(await stand.auditor.findings()).toEqual([]);
    expect(stand.auditor.looked).toBeGreaterThan(60);
  }, 180_000);
});
