import { join } from 'node:path';
import { Database } from '@samraad/platform';
import { type AnswersGiven, DraftChangesQuery, type DraftPart, RequestQuery } from '@samraad/requests';
import { SaveStep } from '../../requests/draft-step/save-step';
import { z } from 'zod';
import {
  type Ask,
  choice,
  choices,
  doing,
  GoTo,
  longText,
  optional,
  outrun,
  orNotFound,
  PageAt,
  type Sent,
  SharedFormPage,
  version,
} from '../../shell';
import { requestPaths } from '../../requests/requests.paths';
import { OpeningsOfCase } from '../openings-of-case.reader';
import { openingsPaths } from '../openings.paths';
import { commonTextWords } from './common-text.da';
import { type CommonTextFacts, presentCommonText } from './common-text.presenter';

const { fields } = commonTextWords;
const kinds = ['advice', 'inspiration'] as const;

const formOf = (themes: readonly string[]) =>
  z.object({
    version,
    themes: choices(themes, fields.themes),
    kind: optional(choice(kinds, fields.kind)),
    wanted: optional(longText(4000, fields.wanted)),
    existing: optional(longText(4000, fields.existing)),
  });
type Form = ReturnType<typeof formOf>;

/** The common text beside what both sides said: saved as any answers of the draft. */
@PageAt('case.openings-common', 'requests.edit', { writes: 'request' })
export class CommonTextPage extends SharedFormPage<Form, CommonTextFacts> {
  readonly template = join(__dirname, 'common-text.hbs');
  override readonly cares = true;
  readonly form = async (ask: Ask) => {
    const desk = await this.openings.open(ask.req);
    return formOf(desk instanceof GoTo ? [] : (desk.round?.themes.map(({ key }) => key) ?? []));
  };

  constructor(
    private readonly db: Database,
    private readonly openings: OpeningsOfCase,
    private readonly requests: RequestQuery,
    private readonly changes: DraftChangesQuery,
  ) {
    super();
  }

  /** What was typed is shown again also when the draft is no longer open. */
  async open({ req, caseId }: Ask): Promise<CommonTextFacts | GoTo> {
    const desk = await this.openings.open(req);
    if (desk instanceof GoTo) return desk;
    const over = desk.facts.stage !== 'draft' && req.method === 'GET';
    if (desk.view?.state !== 'opened' || over) return new GoTo(openingsPaths.page(caseId));
    return { desk, request: orNotFound(await this.requests.one(this.db, caseId)) };
  }

  async present(facts: CommonTextFacts, { caseId }: Ask, sent: Sent) {
    const slower = outrun(sent);
    const changed = slower ? await this.changes.since(this.db, caseId, Number(slower['opened'])) : [];
    const here = changed.filter(({ part }) => parts.includes(part));
    return presentCommonText(facts, sent, here);
  }

  act({ version: read, ...given }: z.output<Form>, { caseId }: Ask) {
    return doing(SaveStep, { caseId, version: read, command: { answers: answersOf(given) }, parts });
  }

  next(_: unknown, { caseId }: Ask) {
    return requestPaths.draft(caseId);
  }
}

/** What this page writes in: a change of other parts of the draft is in nobody's way (ADR 74). */
const parts: readonly DraftPart[] = ['themes', 'kind', 'wanted', 'existing'];

/** What is emptied, or no longer chosen, is taken back. */
const answersOf = ({ themes, kind, wanted, existing }: Omit<z.output<Form>, 'version'>): AnswersGiven => ({
  themes: themes.length > 0 ? themes : null,
  ...(kind && { kind }),
  wanted: wanted ?? null,
  existing: existing ?? null,
});
