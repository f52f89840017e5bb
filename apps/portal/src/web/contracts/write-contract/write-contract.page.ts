import { join } from 'node:path';
import { ActivityTemplates } from '@samraad/catalogue';
import { SaveContractDraft, writableStates } from '@samraad/contracts';
import { Database, refuse } from '@samraad/platform';
import { RequestQuery } from '@samraad/requests';
import type { z } from 'zod';
import { type Ask, doing, FormPage, PageAt, type Sent, type Typed } from '../../shell';
import { ContractOfCase } from '../contract-of-case.reader';
import { ContractRoomReader } from '../contract-room.reader';
import { contractPaths } from '../contracts.paths';
import { retypeParts, withRowAdded, withRowRemoved, withTemplate } from './plan-rows';
import { draftOf, parseContract, typedOf, writeContractForm } from './write-contract.form';
import { presentWriteContract, type WriteFacts } from './write-contract.presenter';

interface Opened extends Pick<WriteFacts, 'desk' | 'room' | 'templates'> {
  /** What is stored; before the first draft what the parties wrote in the request. */
  readonly stored: Typed;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The provider writes the contract; rows of the plan come and go by buttons, without JavaScript. */
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
  async open({ req, caseId }: Ask) {
    const [desk, request] = await Promise.all([this.contracts.open(req), this.requests.one(this.db, caseId)]);
    const { facts, contract } = desk;
    if (facts.stage !== 'in_dialogue') refuse('contracts.not-in-dialogue', {}, 409);
    if (contract && !writableStates.includes(contract.state)) refuse('contracts.not-in-this-state', {}, 409);
    const { wanted, followUp } = request?.answers ?? {};
    const draft = contract?.draft ?? { expectations: wanted, followUp };
    const [room, templates] = await Promise.all([
      this.rooms.of(desk),
      this.templates.of(this.db, facts.providerId ?? ''),
    ]);
    return { desk, room, templates, stored: typedOf(draft, contract?.version ?? 0) };
  }

  present({ stored, ...opened }: Opened, { query }: Ask, sent: Sent) {
    const chosen = opened.templates.find(({ key }) => key === text(query['skabelon']));
    const typed = sent.typedOr(chosen ? withTemplate(stored, chosen) : stored);
    const { errors, submission } = sent;
    return presentWriteContract({ ...opened, typed, errors, submission, saved: text(query['gemt']) !== '' });
  }

  override async parse(body: unknown) {
    return parseContract(body);
  }

  /** What a row's or a template's button does to what is typed. */
  override async retype(typed: Typed, ask: Ask) {
    const button = text(typed['do']);
    const { templates } = await this.open(ask);
    const parts = retypeParts(typed, button);
    if (parts) return parts;
    if (button === 'add') return withRowAdded(typed);
    const row = /^remove-(\d{1,3})$/.exec(button)?.[1];
    if (row !== undefined) return withRowRemoved(typed, Number(row));
    const chosen = templates.find(({ key }) => button === `template-${key}`);
    return chosen ? withTemplate(typed, chosen) : null;
  }

  act(data: z.output<typeof writeContractForm>, { caseId }: Ask) {
    return doing(SaveContractDraft, { caseId, version: data.version, draft: draftOf(data) });
  }

  next(_: unknown, { caseId }: Ask, typed: Typed) {
    return typed['do'] === 'check' ? contractPaths.send(caseId) : `${contractPaths.write(caseId)}?gemt=ja`;
  }
}
