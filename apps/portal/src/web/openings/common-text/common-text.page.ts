import { join } from 'node:path';
import { Database } from '@samraad/platform';
import { type AnswersGiven, RequestQuery, SaveAnswers } from '@samraad/requests';
import { z } from 'zod';
import {
  type Ask,
  choice,
  choices,
  doing,
  FormPage,
  GoTo,
  longText,
  optional,
  orNotFound,
  PageAt,
  type Sent,
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
export class CommonTextPage extends FormPage<Form, CommonTextFacts> {
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
  ) {
    super();
  }

  async open({ req, caseId }: Ask): Promise<CommonTextFacts | GoTo> {
    const desk = await this.openings.open(req);
    if (desk instanceof GoTo) return desk;
    if (desk.view?.state !== 'opened' || desk.facts.stage !== 'draft')
      return new GoTo(openingsPaths.page(caseId));
    return { desk, request: orNotFound(await this.requests.one(this.db, caseId)) };
  }

  present(facts: CommonTextFacts, _: Ask, sent: Sent) {
    return presentCommonText(facts, sent);
  }

  act({ version: read, ...given }: z.output<Form>, { caseId }: Ask) {
    return doing(SaveAnswers, { caseId, version: read, answers: answersOf(given) });
  }

  next(_: unknown, { caseId }: Ask) {
    return requestPaths.draft(caseId);
  }
}

/** A text that is emptied is taken back; what is not chosen is not an answer. */
const answersOf = ({ themes, kind, wanted, existing }: Omit<z.output<Form>, 'version'>): AnswersGiven => ({
  ...(themes.length > 0 && { themes }),
  ...(kind && { kind }),
  wanted: wanted ?? null,
  existing: existing ?? null,
});
