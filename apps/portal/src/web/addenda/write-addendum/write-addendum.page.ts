import { join } from 'node:path';
import { draftFrom, SaveAddendumDraft } from '@samraad/addenda';
import { refuse } from '@samraad/platform';
import type { z } from 'zod';
import { type Ask, doing, FormPage, PageAt, type Sent, type Typed } from '../../shell';
import { retypeParts, withRowAdded, withRowRemoved } from '../../contracts/write-contract/plan-rows';
import { type AddendaOnDesk, AddendaOfCase } from '../addenda-of-case.reader';
import { addendaPaths } from '../addenda.paths';
import { addendumDraftOf, addendumTypedOf, parseAddendum, writeAddendumForm } from './write-addendum.form';
import { presentWriteAddendum } from './write-addendum.presenter';

interface Opened {
  readonly desk: AddendaOnDesk;
  readonly stored: Typed;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The provider writes a change of the signed contract; it begins from the contract as it holds. */
@PageAt('case.write-addendum', 'addenda.draft', { writes: ['contract', 'contract-facts'] })
export class WriteAddendumPage extends FormPage<typeof writeAddendumForm, Opened> {
  readonly template = join(__dirname, 'write-addendum.hbs');
  readonly form = writeAddendumForm;

  constructor(private readonly addenda: AddendaOfCase) {
    super();
  }

  /** 409 while one is out for signature or waits. */
  async open({ req }: Ask) {
    const desk = await this.addenda.open(req);
    const { open, contract, course } = desk;
    if (open && open.state !== 'draft') refuse('addenda.moved-on', {}, 409);
    const holds = contract.versions.at(-1)?.content ?? refuse('delivery.no-contract', {}, 409);
    const draft = open?.draft ?? draftFrom(holds, course.activities);
    return { desk, stored: addendumTypedOf(draft, open?.version ?? 0) };
  }

  present({ desk, stored }: Opened, { query }: Ask, sent: Sent) {
    const { errors, submission } = sent;
    const typed = sent.typedOr(stored);
    return presentWriteAddendum({ desk, typed, errors, submission, saved: text(query['gemt']) !== '' });
  }

  override async parse(body: unknown) {
    return parseAddendum(body);
  }

  /** What a row's button does to what is typed. */
  override async retype(typed: Typed) {
    const button = text(typed['do']);
    const parts = retypeParts(typed, button);
    if (parts) return parts;
    if (button === 'add') return withRowAdded(typed);
    const row = /^remove-(\d{1,3})$/.exec(button)?.[1];
    return row === undefined ? null : withRowRemoved(typed, Number(row));
  }

  act(data: z.output<typeof writeAddendumForm>, { caseId }: Ask) {
    return doing(SaveAddendumDraft, { caseId, version: data.version, draft: addendumDraftOf(data) });
  }

  next(_: unknown, { caseId }: Ask, typed: Typed) {
    return typed['do'] === 'check' ? addendaPaths.send(caseId) : `${addendaPaths.write(caseId)}?gemt=ja`;
  }
}
