import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleFiles } from '@samraad/files/testing';
import type { ContractBuilder } from '@samraad/contracts/testing';
import type { Browser } from '../../support/browser';
import { readPdf } from '../../support/read-pdf';
import { contractPlace, type ContractPlace, written } from './contract-place';

describe('a contract of the parties’ own as a file, through pages and API', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samraad-contract-file-'));
  const pdf = exampleFiles.pdf;
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  let place: ContractPlace;
  let contract: ContractBuilder;
  let karin: Browser;
  let mette: Browser;
  const at = (path = '') => `/sager/${contract.caseId}/kontrakt${path}`;
  const upload = async (who: Browser, bytes: Buffer) => {
    const page = await who.get(at('/bilag'));
    return who.postFiles(at('/bilag'), page.formFields(at('/bilag')), {
      file: { name: 'Vores kontrakt.pdf', bytes },
    });
  };

  beforeAll(async () => {
    place = await contractPlace({ SAMRAAD_FILES_DIR: folder });
    contract = await place.inDialogue();
    await contract.written(written());
    const { coordinator, manager } = contract.request.people;
    karin = await place.portal.signIn(coordinator.email);
    mette = await place.portal.signIn(manager.email);
  });
  afterAll(async () => {
    await place.portal.close();
    rmSync(folder, { recursive: true });
  });

  it('is attached by whoever has the draft, and refused for what it is', async () => {
    expect((await mette.get(at('/bilag'))).location).toBe(at());
    const refused = await upload(karin, exampleFiles.docx);
    expect([refused.status, refused.errorSummary()]).toEqual([400, [expect.any(String)]]);
    const done = await upload(karin, pdf);
    expect([done.status, done.location]).toEqual([303, at()]);
    const shown = await mette.get(at());
    expect(shown.text()).toMatch(/§ 6\. Bilag: jeres egen kontrakt.*Vores kontrakt\.pdf/s);
    expect(shown.text()).toContain(sha256);
    // No scanner is set up here: whoever opens it is told.
    expect(shown.text()).toContain('Åbn filen (ikke scannet for virus)');
  });

  it('is opened by who reads the contract, before signing, and by nobody else', async () => {
    const { hash } = await contract.sent(written());
    const sign = await mette.get(at('/underskriv'));
    const link = sign.$('a:contains("Åbn bilaget, før du skriver under")').attr('href') ?? '';
    expect(link).toBe(at('/bilag/hent?udgave=1'));
    const id = String((await contract.view())?.id);
    const fetched = async (email: string) => {
      const { status, body } = await (await place.portal.api(email)).get(`/contracts/${id}/file`);
      return { status, bytes: body as unknown as Buffer };
    };
    const { manager, coordinator } = contract.request.people;
    for (const { email } of [manager, coordinator]) {
      const { status, bytes } = await fetched(email);
      expect([status, createHash('sha256').update(bytes).digest('hex')]).toEqual([200, sha256]);
    }
    for (const { email } of [place.central, place.stranger])
      expect([403, 404]).toContain((await fetched(email)).status);
    await contract.sign('manager', hash);
  });

  it('is known on /kontrol by itself, and named with its hash in the paper', async () => {
    const stranger = place.portal.browser();
    const { _csrf = '' } = (await stranger.get('/kontrol')).formFields('/kontrol');
    const asked = async (bytes: Buffer) =>
      (await stranger.postFiles('/kontrol', { _csrf, code: '' }, { file: { name: 'x.pdf', bytes } }))
        .$('[role=status] .alert-heading')
        .text()
        .trim();
    // One side has signed the contract it belongs to.
    expect(await asked(pdf)).toBe('Ægte, men ikke skrevet under af alle');
    // Another file, as large as one that may be signed.
    expect(await asked(Buffer.concat([pdf, Buffer.alloc(9_000_000)]))).toBe('Ikke fundet');
    const id = String((await contract.view())?.id);
    const api = await place.portal.api(contract.request.people.manager.email);
    const { text } = await readPdf((await api.get(`/contracts/${id}/pdf`)).body as unknown as Buffer);
    expect(text).toContain('Vores kontrakt.pdf');
    expect(text.replace(/\s/g, '')).toContain(sha256);
  });

  it('is changed over the API, and the versions say so', async () => {
    const { caseId, request } = contract;
    const mine = await place.portal.api(request.people.manager.email);
    await mine.post(`/requests/${caseId}/contract/change-requests`, { reason: 'En anden udgave.' });
    const provider = await place.portal.api(request.people.coordinator.email);
    const version = (await contract.view())?.version;
    const content = Buffer.concat([pdf, Buffer.from('% ny\n')]).toString('base64');
    const attached = await provider.put(`/requests/${caseId}/contract/file`, {
      ...{ version, name: 'Ny.pdf', content },
    });
    expect([attached.status, attached.body['draft']]).toMatchObject([200, { file: { name: 'Ny.pdf' } }]);
    await contract.sent(written());
    expect((await mette.get(at('/udgaver'))).text()).toContain('Bilaget er skiftet.');
  });
});
