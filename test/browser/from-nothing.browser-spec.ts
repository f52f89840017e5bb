import { ClockMover, Database, DomainClock, DueWorkSweeper } from '@samraad/platform';
import { runCli } from '../e2e/cli/support/run-cli';
import { createPortalApp, type PortalApp } from '../support/portal-app';
import { AdministrationPage } from './pages/administration.page';
import { CentralPage, dayOf } from './pages/central.page';
import { ComeInPage } from './pages/come-in.page';
import { PortalPage } from './pages/portal.page';
import { RequestPage } from './pages/request.page';
import { BrowserStand } from './support/browser-stand';
import type { BrowserWindow } from './support/browser-window';

jest.setTimeout(60_000);

const phone = { viewport: { width: 320, height: 640 } };
const organisation = [
  'kode;navn;slags;sektor;overordnet',
  'havby;Havby Sygehus;hospital;hospital;sjaelland',
  'havby-akut;Akutmodtagelsen;afdeling;hospital;havby',
];

describe('from an empty database to a signed request, by six people without JavaScript', () => {
  let portal: PortalApp;
  let stand: BrowserStand;
  let birgit: BrowserWindow;
  let jens: BrowserWindow;
  let karen: BrowserWindow;
  let jonna: BrowserWindow;
  let lene: BrowserWindow;
  let anders: BrowserWindow;
  let caseId = '';

  const linkTo = async (email: string) => {
    const [mail] = await portal
      .get(Database)
      .query<{ token: string }>(
        `SELECT secret_token AS token FROM mail_message WHERE to_address = $1 AND secret_token IS NOT NULL ORDER BY id DESC`,
        [email],
      );
    return `/link/${mail?.token ?? 'ingen'}`;
  };
  const invited = async (email: string, options = {}) => {
    const window = await stand.window(options);
    await new ComeInPage(window).by(await linkTo(email));
    return window;
  };

  beforeAll(async () => {
    portal = await createPortalApp({ SAMRAAD_DEMO: '0' });
    await portal.setTime('2027-01-11T08:10:00Z');
    stand = await BrowserStand.open(portal);
  });
  afterAll(() => stand.close());

  it('begins with samraad seed and setup, whose link makes the first administrator', async () => {
    const { address, url } = portal;
    const secrets = { SESSION_SECRET: 'only-for-tests-only-for-tests-only-for-tests', LOG_LEVEL: 'silent' };
    const env = { DATABASE_URL: url, SMTP_URL: 'smtp://127.0.0.1:9', BASE_URL: address, ...secrets };
    expect((await runCli(['seed'], env)).code).toBe(0);
    const who = ['--name', 'Birgit Lassen', '--email', 'birgit@samraad.example'];
    const { code, stdout } = await runCli(['setup', ...who], env);
    expect(code).toBe(0);
    birgit = await stand.window();
    const coming = new ComeInPage(birgit);
    await coming.by(/\/link\/\S+/.exec(stdout)?.[0] ?? '');
    expect(coming.path).toBe('/min-side/sikkerhed');
    await coming.setUpApp();
    expect(coming.path).toBe('/administration');
    expect(await coming.turn()).toBe('Gør Samråd klar til den første henvendelse');
  });

  it('takes the organisation in from a file, and invites the central sides', async () => {
    const administration = new AdministrationPage(birgit);
    await administration.takeIn('havby.csv', organisation);
    await portal.get(DueWorkSweeper).sweep(await portal.get(DomainClock).now());
    await administration.go(administration.path);
    expect(await administration.text()).toContain('Filen er lagt ind');
    await administration.invite({
      name: 'Jens Vestergaard',
      email: 'jens@parter.example',
      role: 'central_employers',
    });
    await administration.invite({
      name: 'Karen Dahl',
      email: 'karen@parter.example',
      role: 'central_unions',
    });
    jens = await invited('jens@parter.example');
    await new ComeInPage(jens).setUpApp();
    karen = await invited('karen@parter.example');
    await new ComeInPage(karen).setUpApp();
  });

  it('gets a round that both sides have read, and that opens on its day', async () => {
    const round = { name: 'Runden 2027–2029', like: 'ok-18', from: '2027-02-01', to: '2029-01-31' };
    const proposal = await new CentralPage(jens).proposeRound(round);
    await new CentralPage(karen).approve(proposal);
    await portal
      .get(ClockMover)
      .moveTo(new Date('2027-02-01T08:10:00Z'), { keepRunning: false, drainJobs: false });
    await new PortalPage(jens).go('/runder');
    expect(await new PortalPage(jens).text()).toContain('Runden 2027–2029 tager imod henvendelser');
  });

  it('gets a frame for Joblife, set by both', async () => {
    const proposal = await new CentralPage(karen).proposeFrame('Joblife', '900.000', '2027-02-01');
    await new CentralPage(jens).approve(proposal);
    await new PortalPage(jens).go('/rammer');
    expect(await new PortalPage(jens).text()).toContain('900.000');
  });

  it('has its provider and its leader invited', async () => {
    const administration = new AdministrationPage(birgit);
    await administration.invite(
      { name: 'Jonna Bille', email: 'jonna@joblife.example', role: 'coordinator' },
      { provider: 'Joblife' },
    );
    await administration.invite(
      { name: 'Lene Østergård', email: 'lene@havby.example', role: 'manager' },
      { unit: 'Akutmodtagelsen' },
    );
    jonna = await invited('jonna@joblife.example');
    await new ComeInPage(jonna).setUpApp();
    await new PortalPage(jonna).go('/');
    lene = await invited('lene@havby.example');
    await new PortalPage(lene).go('/');
  });

  it('is begun by the leader, who invites an AMR with a telephone, who states the role', async () => {
    const management = new RequestPage(lene);
    caseId = await management.start();
    await management.inviteColleague(caseId, {
      name: 'Anders Mygind',
      email: 'anders@havby.example',
      role: 'amr',
    });
    anders = await invited('anders@havby.example', phone);
    const representative = new PortalPage(anders);
    expect(representative.path).toMatch(/^\/invitationer\//);
    await representative.fill({ answer: 'yes' });
    await representative.send();
    expect(representative.path).toBe(`/sager/${caseId}/kladde`);
    expect(await new PortalPage(lene).text()).toContain('Anders Mygind');
  });

  it('is written by both, and signed by both', async () => {
    const [management, employees] = [new RequestPage(lene), new RequestPage(anders)];
    await management.fillStep(caseId, 'arbejdspladser', {});
    await management.fillStep(caseId, 'formaal', { purpose: 'workplace' });
    await management.fillStep(caseId, 'temaer', { themes: 'organisational-change' });
    await management.fillStep(caseId, 'om', {
      title: 'Ro på vagtskiftet',
      kind: 'advice',
      level: 'operational',
    });
    await management.fillStep(caseId, 'oensker', {
      coreTask: 'Vi tager imod akut syge.',
      wanted: 'En fælles aftale.',
    });
    await employees.fillStep(caseId, 'allerede', { existing: 'Vi taler om det i TRIO.' });
    await employees.fillStep(caseId, 'opfoelgning', { followUp: 'TRIO følger op.', followUpTalk: 'ja' });
    const ratings = { workload: '2', cooperation: '3', influence: '3', safety: '4' };
    await employees.fillStep(caseId, 'udgangspunkt', ratings);
    const unit = await employees.unitOfOrder(caseId);
    await employees.fillStep(caseId, 'paabud', { [`order-${unit}`]: 'none' });
    await employees.fillStep(caseId, 'orientering', {
      outsideName: 'Hanne Rask, TR',
      outsideHow: 'Mundtligt på personalemødet',
      ...dayOf('outsideOn', '2027-02-01'),
    });
    await employees.fillStep(caseId, 'underskrivere', {});
    await management.askForSignatures(caseId);
    await management.sign(caseId);
    await employees.sign(caseId);
    await management.proposeProvider(caseId, 'Joblife');
    await employees.confirmProvider(caseId);
    expect(await employees.turn()).toContain('Nr. 1 er sendt til Joblife');
    await new PortalPage(anders).go('/');
  });

  it('reaches the provider, who sees whose turn it is', async () => {
    const provider = new PortalPage(jonna);
    await provider.go('/indbakke');
    await provider.follow('Nr. 1 · ');
    expect(await provider.turn()).toContain('Tag imod henvendelsen');
    await new PortalPage(birgit).go('/');
    await new PortalPage(karen).go('/');
  });

  it('passes axe on every page, fits 320 px, and has targets of 44 px', async () => {
    expect(await stand.auditor.findings()).toEqual([]);
    expect(stand.auditor.looked).toBeGreaterThan(60);
  }, 180_000);
});
