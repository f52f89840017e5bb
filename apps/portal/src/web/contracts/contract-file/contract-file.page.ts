import { join } from 'node:path';
import { Inject } from '@nestjs/common';
import { AttachContractFile, ContractFileIntake } from '@samraad/contracts';
import { CONFIG, type Config, isRefusal, refusalText, refuse } from '@samraad/platform';
import type { Response } from 'express';
import { z } from 'zod';
import {
  ActOnly,
  type Ask,
  chosenFile,
  doing,
  FormPage,
  GoTo,
  orNotFound,
  PageAt,
  type ParsedForm,
  parseForm,
  type PortalRequest,
  PostAt,
  type Sent,
  text,
} from '../../shell';
import { type ContractOnDesk, ContractOfCase } from '../contract-of-case.reader';
import { contractPaths } from '../contracts.paths';
import { isWritten } from '../is-written';
import { penOfViewer } from '../pass-pen/pen.presenter';
import { ContractFileDelivery } from './contract-file.delivery';
import { contractFileWords as words } from './contract-file.da';
import { presentContractFile } from './contract-file.presenter';

const version = text(10, words.title);
const given = z.object({ version, file: chosenFile(words.file) });
type Taken = Exclude<Awaited<ReturnType<ContractFileIntake['take']>>, { readonly key: string }>;
const form = z.object({ version, file: z.custom<Taken>() });
type Opened = ContractOnDesk & { readonly contract: NonNullable<ContractOnDesk['contract']> };

/** Whoever has the draft attaches a contract of their own to it. */
@PageAt('case.contract-file', 'contracts.draft', { takesFile: true })
export class ContractFilePage extends FormPage<typeof form, Opened> {
  readonly template = join(__dirname, 'contract-file.hbs');
  readonly form = form;

  constructor(
    private readonly contracts: ContractOfCase,
    private readonly intake: ContractFileIntake,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  /** 409 when there is no draft; the contract itself while the other has it. */
  async open({ req }: Ask) {
    const desk = await this.contracts.open(req);
    const { contract, viewer } = desk;
    if (!contract || !isWritten(contract)) return refuse('contracts.not-in-this-state', {}, 409);
    const own = penOfViewer(viewer);
    if (own === null) refuse('contracts.coordinating-workplace-writes', {}, 403);
    if (own !== contract.pen) return new GoTo(contractPaths.contract(contract.caseId));
    return { ...desk, contract };
  }

  present(desk: Opened, _ask: Ask, sent: Sent) {
    const { mostBytes } = this.config.files;
    return presentContractFile(desk, this.intake.isOpen ? mostBytes / 1024 / 1024 : null, sent);
  }

  /** The file is judged, looked through and stored before anything is written. */
  override async parse(body: unknown): Promise<ParsedForm<z.output<typeof form>>> {
    const read = parseForm(given, body);
    if (!read.ok) return read;
    const taken = await this.intake.take(read.data.file);
    return isRefusal(taken)
      ? { ok: false, typed: read.typed, errors: [{ field: 'file', message: refusalText(taken) }] }
      : { ...read, data: { version: read.data.version, file: taken } };
  }

  act(said: z.output<typeof form>, { caseId }: Ask) {
    return doing(AttachContractFile, { caseId, version: Number(said.version), file: said.file });
  }

  next(_: unknown, { caseId }: Ask) {
    return contractPaths.contract(caseId);
  }
}

/** The button that takes it out again. */
@PostAt('case.take-file-out', 'contracts.draft')
export class TakeContractFileOut extends ActOnly {
  act({ caseId, req }: Ask) {
    const body = req.body as Readonly<Record<string, unknown>> | undefined;
    return doing(AttachContractFile, { caseId, version: Number(body?.['version']), file: null });
  }

  next(_: unknown, { caseId }: Ask) {
    return contractPaths.contract(caseId);
  }
}

/** The file itself, of the version that is asked for. */
@PageAt('case.contract-file-content', 'contracts.read')
export class ContractFileContent {
  constructor(
    private readonly contracts: ContractOfCase,
    private readonly delivery: ContractFileDelivery,
  ) {}

  async show(req: PortalRequest, res: Response): Promise<void> {
    const { contract } = await this.contracts.open(req);
    const asked = req.query['udgave'];
    await this.delivery.deliver(req, res, orNotFound(contract), asked === undefined ? null : Number(asked));
  }
}
