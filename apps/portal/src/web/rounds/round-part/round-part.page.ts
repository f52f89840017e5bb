import { join } from 'node:path';
import { addressOf, refuse } from '@samraad/platform';
import { ChangeRoundDraft, type RoundPart, type RoundPlan } from '@samraad/rounds';
import { z } from 'zod';
import {
  type Ask,
  doing,
  FormPage,
  GoTo,
  PageAt,
  type ParsedForm,
  parseForm,
  type Sent,
  version,
} from '../../shell';
import { type DraftOnPage, DraftOnPageReader } from '../draft-on-page.reader';
import { partOf, type PlanPart } from '../parts';
import { presentRoundPart } from './round-part.presenter';

/** What every rule's own form is read into. */
const form = z.object({ version, plan: z.custom<RoundPlan>(), part: z.custom<RoundPart>() });
type Read = z.output<typeof form>;

interface Opened {
  readonly draft: DraftOnPage;
  readonly part: PlanPart;
}

/** One rule of a draft is changed; saved as it is left, and kept when somebody else was faster. */
@PageAt('round-draft.part', 'rounds.draft', { writes: 'page-says' })
export class RoundPartPage extends FormPage<typeof form, Opened> {
  readonly template = join(__dirname, 'round-part.hbs');
  readonly form = form;

  constructor(private readonly reader: DraftOnPageReader) {
    super();
  }

  async open(ask: Ask): Promise<Opened | GoTo> {
    const opened = await this.opened(ask);
    const { draftId, desk } = opened.draft;
    return desk.state === 'draft' ? opened : new GoTo(addressOf('round-draft', { draftId }));
  }

  present(opened: Opened, _ask: Ask, sent: Sent) {
    return presentRoundPart(opened.part, opened.draft, sent);
  }

  override async parse(body: unknown, ask: Ask): Promise<ParsedForm<Read>> {
    const { draft, part } = await this.opened(ask);
    const read = parseForm(part.form(draft.context).extend({ version }), body);
    if (!read.ok) return read;
    const { version: seen, ...data } = read.data as { version: number };
    const plan = part.change(data as never, draft.desk.plan);
    return { ...read, data: { version: seen, plan, part: part.part } };
  }

  act(data: Read, ask: Ask) {
    return doing(ChangeRoundDraft, { draftId: ask.param('draftId'), ...data });
  }

  next(_: unknown, ask: Ask) {
    return addressOf('round-draft', { draftId: ask.param('draftId') });
  }

  private async opened(ask: Ask): Promise<Opened> {
    const draft = await this.reader.open(ask);
    const part = partOf(ask.param('part'), draft.context);
    return part ? { draft, part } : refuse('platform.not-found', {}, 404);
  }
}
