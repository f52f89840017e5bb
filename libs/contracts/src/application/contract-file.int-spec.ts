import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditModule } from '@samraad/audit';
import { buildFrame } from '@samraad/budget/testing';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import {
  AttachContractFile,
  ContractFileIntake,
  ContractPapers,
  ContractQuery,
  ContractsModule,
  PassPen,
  SaveContractDraft,
} from '@samraad/contracts';
import { ContractBuilder, fullContract } from '@samraad/contracts/testing';
import { SweepFiles } from '@samraad/dialogue';
import { FileStorage } from '@samraad/files';
import { eicar, exampleFiles, ToldClamd } from '@samraad/files/testing';
import { NotificationModule } from '@samraad/notification';
import { Database, isRefusal, orRefuse, Refused, StaleVersion } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';

const days = { first: '2027-01-14', last: '2027-02-25' };
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const other = Buffer.concat([exampleFiles.pdf, Buffer.from('% en anden\n')]);

const refusalOf = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.then(
    () => null,
    (one: unknown) => one,
  );
  return error instanceof Refused ? error.refusal.key : String(error);
};

/** A contract of the parties' own as a file beside the facts (domain.md §9 [ours]). */
describe('a file beside a contract', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samraad-contract-files-'));
  let clamd: ToldClamd;
  let app: TestApp;
  let seeds: SeededCatalogue;
  let contract: ContractBuilder;
  const db = () => app.get(Database);
  const take = (bytes: Buffer, name = 'Vores kontrakt.pdf') =>
    app.get(ContractFileIntake).take({ name, bytes });
  const attach = async (who: 'coordinator' | 'manager', bytes: Buffer | null, version?: number) => {
    const file = bytes && orRefuse(await take(bytes));
    const now = version ?? (await contract.view())?.version ?? 0;
    const command = { caseId: contract.caseId, version: now, file };
    await contract.request.run(contract.request.people[who], (tx) =>
      app.get(AttachContractFile).execute(tx, command),
    );
  };
  const seen = () => app.get(ContractQuery).ofCase(db(), contract.caseId);
  const stored = async () => {
    const ids: string[] = [];
    for await (const { id } of app.get(FileStorage).all()) ids.push(id);
    return ids;
  };

  beforeEach(async () => {
    clamd = await ToldClamd.listening();
    const env = { SAMRAAD_FILES_DIR: folder, CLAMD_URL: clamd.url };
    app = await createTestApp([AuditModule, NotificationModule, ContractsModule], { env });
    await app.setTime('2026-11-20T09:00:00Z');
    seeds = await seedCatalogue(app);
    const place = { roundId: seeds.round('demo-26'), providerId: seeds.provider('joblife') };
    await buildFrame(app, { ...place, amount: 90_000_000n });
    contract = await ContractBuilder.inDialogue(app, seeds, { unit: 'sj-demo-akut', provider: 'joblife' });
    await contract.written(fullContract(days));
  });
  afterEach(async () => {
    await app.close();
    await clamd.close();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is named with its hash in what all sign, in a form of its own, and known by its bytes once somebody has signed', async () => {
    await attach('coordinator', exampleFiles.pdf);
    const part = { name: 'Vores kontrakt.pdf', sha256: sha256(exampleFiles.pdf) };
    expect((await seen())?.draft.file).toEqual(part);
    const papers = app.get(ContractPapers);
    expect(await papers.standing(db(), part.sha256)).toBeNull();
    await contract.signed(fullContract(days));
    const version = (await contract.view())?.versions.at(-1);
    const said = JSON.parse(version?.body ?? '') as { form: string; content: { file: unknown } };
    expect(said).toMatchObject({ form: 'samraad.contract.2', content: { file: part } });
    expect((await seen())?.files).toMatchObject([{ ...part, bytes: exampleFiles.pdf.length, scanned: true }]);
    expect(await papers.standing(db(), part.sha256)).toBe('signed');
    expect(await papers.standing(db(), part.sha256.slice(0, 16))).toBeNull();
    expect(await papers.standing(db(), sha256(other))).toBeNull();
  });

  it('is changed and taken out by whoever has the draft; what no version has is thrown away', async () => {
    await attach('coordinator', exampleFiles.pdf);
    await attach('coordinator', other);
    expect((await seen())?.files.map((one) => one.sha256)).toEqual([sha256(other)]);
    expect(await refusalOf(attach('manager', exampleFiles.pdf))).toBe('contracts.pen-with-provider');
    await contract.asProvider((tx) =>
      app.get(PassPen).execute(tx, { caseId: contract.caseId, to: 'parties' }),
    );
    expect(await refusalOf(attach('coordinator', null))).toBe('contracts.pen-with-parties');
    await attach('manager', null);
    expect(await seen()).toMatchObject({ files: [], draft: { file: null } });
    expect(await refusalOf(attach('manager', null))).toBe('contracts.no-file');
    await expect(attach('manager', other, 1)).rejects.toBeInstanceOf(StaleVersion);
    await app.get(SweepFiles).sweep(Date.now() + 2 * 60 * 60_000);
    expect(await stored()).toEqual([]);
  });

  it('stays with the versions that have it when a newer one has another, and is not swept away', async () => {
    await attach('coordinator', exampleFiles.pdf);
    await contract.sent(fullContract(days));
    await app.get(SweepFiles).sweep(Date.now() + 2 * 60 * 60_000);
    expect(await stored()).toHaveLength(1);
    expect(await refusalOf(attach('coordinator', other))).toBe('contracts.not-in-dialogue');
  });

  it('leaves the text of a contract without one as it was to the byte', async () => {
    await attach('coordinator', exampleFiles.pdf);
    await attach('coordinator', null);
    await contract.sent(fullContract(days));
    const body = (await contract.view())?.versions.at(-1)?.body ?? '';
    expect(body).toContain('"form":"samraad.contract.1"');
    expect(body).not.toContain('"file"');
  });

  it('is a PDF by its bytes and without a virus, and never what somebody typed', async () => {
    const keyOf = async (bytes: Buffer, name?: string) => {
      const taken = await take(bytes, name);
      return isRefusal(taken) ? taken.key : 'taken';
    };
    const before = await stored();
    expect(await keyOf(exampleFiles.docx, 'Kontrakt.docx')).toBe('contracts.file-not-pdf');
    expect(await keyOf(exampleFiles.exe)).toBe('files.kind-refused');
    expect(await keyOf(Buffer.concat([exampleFiles.pdf, eicar]))).toBe('contracts.file-infected');
    clamd.mood = 'closes';
    expect(await keyOf(exampleFiles.pdf)).toBe('contracts.file-not-looked-through');
    expect(await stored()).toEqual(before);
    const draft = { file: { name: 'x.pdf', sha256: 'a'.repeat(64) } };
    const version = (await contract.view())?.version ?? 0;
    const saved = contract.asProvider((tx) =>
      app.get(SaveContractDraft).execute(tx, { caseId: contract.caseId, version, draft }),
    );
    expect(await refusalOf(saved)).toBe('contracts.draft-invalid');
  });
});
