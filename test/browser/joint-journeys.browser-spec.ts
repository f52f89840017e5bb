import type { MadePerson } from '@samraad/identity/testing';
import { Database } from '@samraad/platform';
import type { Answers } from '@samraad/requests';
import { fullAnswers } from '@samraad/requests/testing';
import { requestPlace, type RequestPlace } from '../e2e/requests/request-place';
import { KeyboardRequestPage } from './pages/keyboard-request.page';
import { RequestPage } from './pages/request.page';
import { fillText } from './pages/whole-draft';
import { BrowserStand } from './support/browser-stand';
import { jointPeople, type JointPeople } from './support/joint-people';

jest.setTimeout(60_000);

/** A phone, with JavaScript as phones have. */
const phone = { viewport: { width: 320, height: 640 }, javaScriptEnabled: true };

describe('a request is asked for together', () => {
  let place: RequestPlace;
  let people: JointPeople;
  let stand: BrowserStand;
  const open = async (who: MadePerson, options = {}): Promise<RequestPage> =>
    new RequestPage(await stand.signedIn(who.email, options));
  /** The text, by the API: the first two have typed every page of it. */
  const write = async (who: MadePerson, caseId: string, wish: Answers) => {
    const api = await place.portal.api(who.email);
    const { version } = (await api.get(`/requests/${caseId}`)).body;
    const answers = { ...fullAnswers(people.hr.personId), ...wish };
    expect((await api.patch(`/requests/${caseId}/answers`, { version, answers })).status).toBe(200);
  };
  const numberOf = async (caseId: string) => {
    const sql = 'SELECT number FROM request WHERE id = $1';
    return (await place.portal.get(Database).query<{ number: number | null }>(sql, [caseId]))[0]?.number;
  };

  beforeAll(async () => {
    place = await requestPlace();
    people = await jointPeople(place);
    stand = await BrowserStand.open(place.portal);
  });
  afterAll(() => stand.close());

  it('by a leader and an AMR, each on a phone', async () => {
    const [mette, jonas] = [await open(place.mette, phone), await open(place.jonas, phone)];
    const caseId = await mette.start();
    expect(mette.path).toBe(`/sager/${caseId}/den-anden-side`);
    await mette.send();
    await fillText(mette, caseId, { title: 'Ro på efter sammenlægningen', informed: place.sara.personId });
    await jonas.go(`/sager/${caseId}/kladde`);
    expect(await jonas.text()).toContain('Mette Holm');
    await jonas.fillStep(caseId, 'paabud', { [`order-${place.unitId}`]: 'none' });
    await jonas.fillStep(caseId, 'underskrivere', {});
    await mette.proposeProvider(caseId, 'Joblife');
    await jonas.confirmProvider(caseId);
    await mette.askForSignatures(caseId);
    await mette.sign(caseId);
    expect(await numberOf(caseId)).toBeNull();
    await jonas.sign(caseId);
    expect(await jonas.turn()).toContain('er sendt til Joblife');
    expect(await jonas.widthNeeded()).toBeLessThanOrEqual(320);
    expect(await numberOf(caseId)).toBe(1);
  });

  it('by a MED committee, through its two chairs, who use the keyboard alone', async () => {
    const keys = async (who: MadePerson) => new KeyboardRequestPage(await stand.signedIn(who.email));
    const [bente, ole] = [await keys(people.chair), await keys(people.vice)];
    const caseId = await bente.start();
    await fillText(bente, caseId, { title: 'Tid til de svære samtaler', informed: people.hr.personId });
    const unit = place.seeds.unit('sj-egebakken-nord');
    await ole.fillStep(caseId, 'paabud', { [`order-${unit}`]: 'none' });
    await ole.fillStep(caseId, 'underskrivere', {});
    await ole.proposeProvider(caseId, 'Joblife');
    await bente.confirmProvider(caseId);
    await ole.askForSignatures(caseId);
    await ole.sign(caseId);
    await bente.sign(caseId);
    expect(await bente.turn()).toContain('er sendt til Joblife');
    expect(await numberOf(caseId)).toBe(2);
    expect([...bente.keyboard.unseen, ...ole.keyboard.unseen]).toEqual([]);
  });

  it('by three workplaces of two regions, one of them with an anchor', async () => {
    const mette = await open(place.mette);
    const jonas = await open(place.jonas);
    const caseId = await mette.start();
    const joined = [
      { unit: place.seeds.unit('sj-demo-medicin'), leader: people.medicineLeader, amr: people.medicineAmr },
      { unit: place.seeds.unit('hs-oeresoe-akut'), leader: people.capitalLeader, amr: people.capitalAmr },
    ];
    for (const { unit } of joined) await mette.fillStep(caseId, 'arbejdspladser', { add: unit });
    await write(place.mette, caseId, { title: 'Overgange mellem afdelinger' });
    await jonas.fillStep(caseId, 'paabud', { [`order-${place.unitId}`]: 'none' });
    const signers: RequestPage[] = [];
    for (const { unit, leader, amr } of joined) {
      const [its, other] = [await open(leader), await open(amr)];
      await its.go(`/sager/${caseId}/deltag`);
      await its.fill({ joins: 'yes' });
      await its.send();
      await other.fillStep(caseId, 'paabud', { [`order-${unit}`]: 'none' });
      signers.push(its, other);
    }
    await mette.fillStep(caseId, 'underskrivere', {});
    await mette.proposeProvider(caseId, 'Joblife');
    await jonas.confirmProvider(caseId);
    await mette.askForSignatures(caseId);
    for (const signer of [mette, jonas, ...signers]) await signer.sign(caseId);
    expect(await numberOf(caseId)).toBeNull();
    const anchor = await open(people.anchor);
    await anchor.go(`/sager/${caseId}/paategning`);
    expect(await anchor.text()).toContain('Overgange mellem afdelinger');
    await anchor.send('Påtegn');
    expect(await numberOf(caseId)).toBe(3);
    await jonas.go(`/sager/${caseId}/kvittering`);
    expect(await jonas.turn()).toContain('Nr. 3');
  });

  it('by a Hovedudvalg, for its whole region', async () => {
    const [susanne, vivi] = [await open(people.mainChair), await open(people.mainVice)];
    const caseId = await susanne.start();
    await write(people.mainChair, caseId, { title: 'En fælles plan for nattevagter', level: 'strategic' });
    const unit = place.seeds.unit('sjaelland');
    await vivi.fillStep(caseId, 'paabud', { [`order-${unit}`]: 'none' });
    await vivi.fillStep(caseId, 'underskrivere', {});
    await susanne.proposeProvider(caseId, 'Joblife');
    await vivi.confirmProvider(caseId);
    await susanne.askForSignatures(caseId);
    await vivi.sign(caseId);
    await susanne.sign(caseId);
    expect(await numberOf(caseId)).toBe(4);
    await susanne.go(`/sager/${caseId}/kvittering`);
    expect(await susanne.text()).toContain('Region Sjælland');
  });

  it('on pages that hold WCAG 2.2 AA, at 1280 and 320 px', async () => {
    expect(await stand.auditor.findings()).toEqual([]);
  });
});
