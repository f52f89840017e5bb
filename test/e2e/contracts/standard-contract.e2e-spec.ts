import type { ContractBuilder } from '@samraad/contracts/testing';
import type { MadePerson } from '@samraad/identity/testing';
import { addressOf } from '@samraad/platform';
import type { Browser } from '../../support/browser';
import { contractPlace, type ContractPlace, written } from './contract-place';

const address = addressOf('round.standard', { roundKey: 'demo-26' });
const first =
  '§ Betaling\nPrisen er {{pris}}. Den tages fra rammen for {{udbyder}}.\n§ Ophør\nAftalen slutter {{sidste dag}}.';
const reason = 'Aftalt på mødet i november.';

describe('the standard contract of a round', () => {
  let place: ContractPlace;
  let contract: ContractBuilder;
  let ida: MadePerson;
  let central: Browser;
  const standard = { no: 1 };
  const draft = () => ({ ...written('4850000'), standard });
  const asProvider = () => place.portal.api(contract.request.people.coordinator.email);
  const write = async (more: object) => {
    const api = await asProvider();
    const { version = 0 } = (await contract.view()) ?? {};
    return api.put(`/requests/${contract.caseId}/contract`, {
      version,
      draft: { ...written('4850000'), ...more },
    });
  };
  const propose = async (text: string, more: object = { do: 'propose' }) =>
    (await central.get(address)).submit({ text, reason, ...more }, { action: address });
  const decide = async (text: string) => {
    const proposal = (await propose(text)).location?.split('/').at(-1) ?? '';
    const other = await place.portal.api(place.central.email);
    return other.post(`/proposals/${proposal}/answer`, { approve: true });
  };

  beforeAll(async () => {
    place = await contractPlace();
    contract = await place.inDialogue();
    ida = await place.portal.person({ name: 'Ida Falkner', roles: [{ role: 'central_employers' }] });
    central = await place.portal.signIn(ida.email);
  });
  afterAll(() => place.portal.close());

  it('is none until both central sides decide one', async () => {
    const api = await asProvider();
    expect((await api.get('/rounds/demo-26/standard-contract')).status).toBe(404);
    const party = await (await place.portal.signIn(contract.request.people.manager.email)).get(address);
    expect(party.text()).toContain('Runden har ingen standardkontrakt endnu');
    expect(party.$(`form[action="${address}"]`)).toHaveLength(0);
    expect((await write({ standard })).body).toMatchObject({ code: 'contracts.standard-unknown' });
  });

  it('is plain text with known names: anything else is refused, and what was typed stays', async () => {
    for (const [text, said] of [
      ['§ A\n{{#with pris}}x{{/with}}', 'Samråd kender ikke {{#with pris}}'],
      ['§ A\n{{> panel}}', 'Samråd kender ikke {{> panel}}'],
      ['§ A\n<script>alert(1)</script>', 'almindelig tekst'],
      ['Uden paragraf', 'Begynd teksten med en linje'],
    ] as const) {
      const page = await propose(text);
      expect([page.status, page.errorSummary().join(' ')]).toEqual([400, expect.stringContaining(said)]);
      const fields = page.formFields(address);
      expect([String(fields['text']).replaceAll('\r', ''), fields['reason']]).toEqual([text, reason]);
    }
  });

  it('is shown with an invented case before it is proposed, and counts when the other side has said yes', async () => {
    const shown = await propose(first, { do: 'preview' });
    expect(shown.status).toBe(200);
    expect(shown.$('#eksempel').text()).toContain('Prisen er 48.500');
    expect(shown.text()).not.toContain('Udgave 1 gælder');
    expect(await decide(first)).toMatchObject({ status: 200, body: { outcome: 'approved' } });
    const { body } = await (await asProvider()).get('/rounds/demo-26/standard-contract');
    expect(body).toMatchObject({ no: 1, clauses: [{ heading: 'Betaling' }, { heading: 'Ophør' }] });
    expect((await propose(first)).errorSummary().join(' ')).toContain('allerede gælder');
  });

  it('is filled in with a contract’s own data, in what all sign', async () => {
    const karin = await place.portal.signIn(contract.request.people.coordinator.email);
    const page = await karin.get(`/sager/${contract.caseId}/kontrakt/skriv`);
    expect(page.$('select[name=standard] option').text()).toContain('Udgave 1, den der gælder nu');
    const { body } = await write({
      standard: { no: 1, clauses: [{ heading: 'Rabat', text: 'Halv pris.' }] },
    });
    expect(JSON.stringify(body)).not.toContain('Rabat');
    const typed = await (await karin.get(`/sager/${contract.caseId}/kontrakt/skriv`)).submit({ do: 'save' });
    expect(typed.status).toBe(303);
    const { hash } = await contract.sent(draft());
    const view = await (await asProvider()).get(`/requests/${contract.caseId}/contract`);
    const said = JSON.stringify(view.body).replaceAll('\u00a0', ' ');
    expect(view.body).toMatchObject({ hash, versions: [{ content: { standard: { no: 1 } } }] });
    expect(said).toContain('Prisen er 48.500 kr. Den tages fra rammen for Joblife.');
    expect(said).toContain('Aftalen slutter torsdag den 25. februar 2027.');
    expect(said).not.toContain('{{');
    const read = await karin.get(`/sager/${contract.caseId}/kontrakt`);
    expect(read.text()).toContain('Standardkontrakten');
  });

  it('is the one it was written from, also when another is decided; and goes on under an addendum', async () => {
    await decide('§ Betaling\nRegningen sendes til {{runde}}.');
    const version = (await contract.view())?.versions.at(-1);
    await contract.sign('manager', version?.hash ?? '');
    await contract.sign('representative', version?.hash ?? '');
    expect((await contract.view())?.state).toBe('signed');
    const { body } = await (await asProvider()).get(`/requests/${contract.caseId}/contract`);
    expect(JSON.stringify(body)).toContain('Aftalen slutter');
    expect(JSON.stringify(body)).not.toContain('Regningen');
  });
});
