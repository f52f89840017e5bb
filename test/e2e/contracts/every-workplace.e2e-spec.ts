import { contractsSignedBy, JointContract } from '@samraad/contracts/testing';
import { Database } from '@samraad/platform';
import type { Browser } from '../../support/browser';
import { readPdf } from '../../support/read-pdf';
import { contractPlace, type ContractPlace, written } from './contract-place';

describe('a contract that every workplace signs, through pages and API', () => {
  let place: ContractPlace;
  let joint: JointContract;
  let hash: string;
  let lise: Browser;
  const at = (path = '') => `/sager/${joint.caseId}/kontrakt${path}`;
  const api = (email: string) => place.portal.api(email);

  beforeAll(async () => {
    place = await contractPlace();
    const { portal, seeds } = place;
    const units = ['sj-demo-akut', 'sj-demo-medicin', 'sj-egebakken-nord'] as const;
    joint = await JointContract.inDialogue(portal, seeds, { units, provider: 'joblife' });
    await contractsSignedBy(portal, seeds.round('demo-26'), 'every-workplace');
    ({ hash } = await joint.contract.sent(written()));
    lise = await portal.signIn(joint.places[1]!.manager.email);
  });
  afterAll(() => place.portal.close());

  it('shows each workplace’s two sides, and is the next thing to do for those of a joined one', async () => {
    const page = await lise.get(at());
    const signers = page.$('.panel:contains("Underskrifter")').text();
    expect(signers).toMatch(/Akutmodtagelsen.*Mette Holm.*Medicinsk afdeling.*Lise Krag 0.*Per Dam 0/s);
    expect(page.$(`a[href="${at('/underskriv')}"]`).length).toBeGreaterThan(0);
    const inbox = await lise.get('/');
    expect(inbox.text()).toContain('Læs kontrakten, og skriv under');
    const told = await place.portal
      .get(Database)
      .query<{ body: string }>(
        `SELECT text_body AS body FROM mail_message WHERE person_id = $1 AND mail_kind = 'contracts.contract-sent'`,
        [joint.places[2]!.representative.personId],
      );
    expect(told.map(({ body }) => body)).toEqual([
      expect.stringContaining('Begge sider på hver arbejdsplads skriver under for deres egen.'),
    ]);
  });

  it('is signed on the page for one’s own workplace, after its own answer on orders', async () => {
    const page = await lise.get(at('/underskriv'));
    expect(page.text()).toContain('Du skriver under for ledelsessiden på Medicinsk afdeling.');
    const done = await page.submit({ order: 'none', read: 'ja' });
    expect([done.status, done.location]).toEqual([303, at()]);
    const after = await done.follow();
    expect(after.text()).toMatch(/Lise Krag 0.*skrev under/s);
    expect((await lise.get(at('/underskriv'))).location).toBe(at());
    // Whoever sends another workplace's id signs for nobody.
    const per = await place.portal.signIn(joint.places[1]!.representative.email);
    const forged = await (
      await per.get(at('/underskriv'))
    ).submit({ order: 'none', read: 'ja', unitId: joint.places[0]!.unitId });
    expect(forged.status).toBe(403);
  });

  it('is signed over the API, and binds with the last; the paper names all who signed', async () => {
    const path = `/requests/${joint.caseId}/contract/signatures`;
    const sign = async (email: string, more = {}) =>
      (await api(email)).post(path, { hash, order: { answer: 'none' }, ...more });
    const [first, second, third] = joint.places;
    const wrong = await sign(second!.representative.email, { unitId: first!.unitId });
    expect([wrong.status, wrong.body['code']]).toEqual([403, 'contracts.own-workplace-signs']);
    const states: unknown[] = [];
    for (const { email } of [
      ...[first!.manager, first!.representative, second!.representative],
      ...[third!.representative, third!.manager],
    ])
      states.push((await sign(email)).body['state']);
    expect(states).toEqual(['sent', 'sent', 'sent', 'sent', 'signed']);
    const { body } = await (await api(first!.manager.email)).get(`/requests/${joint.caseId}/contract`);
    expect(body).toMatchObject({ signers: 'every-workplace', versions: [{ signers: 'every-workplace' }] });
    const given = body['signatures'] as { side: string; unitId: string | null }[];
    expect(given.filter(({ unitId }) => unitId === third!.unitId).map(({ side }) => side)).toEqual(
      expect.arrayContaining(['management', 'employees']),
    );
    const paper = await (await api(first!.manager.email)).get(`/contracts/${String(body['id'])}/pdf`);
    const { text } = await readPdf(paper.body as unknown as Buffer);
    for (const unit of ['Akutmodtagelsen', 'Medicinsk afdeling'])
      for (const side of ['Ledelsessiden', 'Medarbejdersiden'])
        expect(text.replace(/\s+/g, ' ')).toContain(`${side}, ${unit}`);
  });
});
