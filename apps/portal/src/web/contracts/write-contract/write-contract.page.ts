import { join } from 'node:path';
import { ActivityTemplates } from '@samraad/catalogue';
import { penHolders, SaveContractDraft, writableStates } from '@samraad/contracts';
import { Database, refuse, Refused, StaleVersion } from '@samraad/platform';
import { RequestQuery } from '@samraad/requests';
import type { Response } from 'express';
import type { z } from 'zod';
import { Ask, doing, FormPage, GoTo, PageAt, type PortalRequest, Sent, type Typed } from '../../shell';
import { ContractOfCase } from '../contract-of-case.reader';
import { ContractRoomReader } from '../contract-room.reader';
import { contractPaths } from '../contracts.paths';
import { penOfViewer } from '../pass-pen/pen.presenter';
import { type Clash, presentClash } from './clash.presenter';
import { retypeParts, withRowAdded, withRowRemoved, withTemplate } from './plan-rows';
import { draftOf, parseContract, typedOf, writeContractForm } from './write-contract.form';
import { presentWriteContract, type WriteFacts } from './write-contract.presenter';

/** The other has the draft, or wrote in it since. */
const isClash = (error: unknown): boolean =>
  error instanceof StaleVersion ||
  (error instanceof Refused && penHolders.some((pen) => error.refusal.key === `contracts.pen-with-${pen}`));

interface Opened extends Pick<WriteFacts, 'desk' | 'room' | 'templates'> {
  /** What is stored; before the first draft what the parties wrote in the request. */
  readonly stored: Typed;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Whoever has the draft writes on it; rows of the plan come and go by buttons, without JavaScript. */
@PageAt('case.write-contract', 'contracts.draft', { writes: ['contract', 'contract-facts'] })
export class WriteContractPage extends FormPage<typeof writeContractForm, Opened> {
  readonly template = join(__dirname, 'write-contract.hbs');
  readonly form = writeContractForm;

  constructor(
    private readonly db: Database,
    private readonly contracts: ContractOfCase,
    private readonly rooms: ContractRoomReader,
    private readonly templates: ActivityTemplates,
    private readonly requests: RequestQuery,
  ) {
    super();
  }

  /** 409 unless the case is in dialogue and the contract may be written on. */
  async open(ask: Ask) {
    const { req, caseId } = ask;
    const [desk, request] = await Promise.all([this.contracts.open(req), this.requests.one(this.db, caseId)]);
    const { facts, contract } = desk;
    if (facts.stage !== 'in_dialogue') refuse('contracts.not-in-dialogue', {}, 409);
    if (contract && !writableStates.includes(contract.state)) refuse('contracts.not-in-this-state', {}, 409);
    const { viewer } = desk;
    const own = penOfViewer(viewer);
    if (!contract && !viewer.isProvider) refuse('contracts.provider-begins', {}, 409);
    if (own === null) refuse('contracts.coordinating-workplace-writes', {}, 403);
    // What was typed is never thrown away; only who has nothing typed is led to who has the draft.
    if (contract && own !== contract.pen && req.method === 'GET')
      return new GoTo(contractPaths.contract(facts.id));
    const { wanted, followUp } = request?.answers ?? {};
    const draft = contract?.draft ?? { expectations: wanted, followUp };
    const [room, templates] = viewer.isProvider
      ? await Promise.all([this.rooms.of(desk), this.templates.of(this.db, facts.providerId ?? '')])
      : [null, []];
    return { desk, room, templates, stored: typedOf(draft, contract?.version ?? 0) };
  }

  present({ stored, ...opened }: Opened, { query }: Ask, sent: Sent) {
    const chosen = opened.templates.find(({ key }) => key === text(query['skabelon']));
    const typed = sent.typedOr(chosen ? withTemplate(stored, chosen) : stored);
    const { errors, submission } = sent;
    const clash = sent.status === 409 ? this.clashOf(opened, typed) : null;
    const saved = text(query['gemt']) !== '';
    return presentWriteContract({ ...opened, typed, errors, submission, saved, clash });
  }

  /** Somebody else was faster: what stands beside what was typed, and the version to save over. */
  override async send(req: PortalRequest, res: Response): Promise<void> {
    try {
      await super.send(req, res);
    } catch (error) {
      if (!isClash(error)) throw error;
      const ask = new Ask(req);
      const { version } = (await this.contracts.open(req)).contract ?? { version: 0 };
      const { typed } = await this.parse(req.body);
      await this.render(ask, res, new Sent({ ...typed, version: String(version) }, [], 409));
    }
  }

  private clashOf({ desk: { contract, viewer } }: Pick<Opened, 'desk'>, typed: Typed): Clash | null {
    const form = parseContract(typed);
    return contract && form.ok
      ? presentClash(contract, draftOf(form.data), penOfViewer(viewer) === contract.pen)
      : null;
  }

  override async parse(body: unknown) {
    return parseContract(body);
  }

  /** What a row's or a template's button does to what is typed. */
  override async retype(typed: Typed, ask: Ask) {
    const button = text(typed['do']);
    const opened = await this.open(ask);
    const templates = opened instanceof GoTo ? [] : opened.templates;
    const parts = retypeParts(typed, button);
    if (parts) return parts;
    if (button === 'add') return withRowAdded(typed);
    const row = /^remove-(\d{1,3})$/.exec(button)?.[1];
    if (row !== undefined) return withRowRemoved(typed, Number(row));
    const chosen = templates.find(({ key }) => button === `template-${key}`);
    return chosen ? withTemplate(typed, chosen) : null;
  }

  act(data: z.output<typeof writeContractForm>, { caseId, req }: Ask) {
    const take = (req.body as Typed)['do'] === 'take';
    return doing(SaveContractDraft, { caseId, version: data.version, draft: draftOf(data), take });
  }

  next(_: unknown, { caseId }: Ask, typed: Typed) {
    return typed['do'] === 'check' ? contractPaths.send(caseId) : `${contractPaths.write(caseId)}?gemt=ja`;
  }
}
