import { join } from 'node:path';
import { addressOf } from '@samraad/platform';
import { type Asked, AskProviders, questionLimits } from '@samraad/questions';
import { sides } from '@samraad/requests';
import { z } from 'zod';
import { whoSeesOf } from '../../../access/who-sees';
import {
  type Ask,
  choice,
  choices,
  doing,
  FormPage,
  longText,
  optional,
  PageAt,
  type Sent,
  text,
} from '../../shell';
import { questionsWords } from '../questions.da';
import { type Askable, AskableReader } from './askable.reader';
import { presentAskProviders } from './ask-providers.presenter';

const words = questionsWords.ask;

/** Of today's providers, themes, and the viewer's own workplaces. */
const formOf = ({ providers, units, themes }: Askable) =>
  z.object({
    providers: choices(
      providers.map(({ key }) => key),
      words.providers,
      { min: 1 },
    ),
    unitId: choice(
      units.map(({ id }) => id),
      words.unit,
    ),
    side: optional(choice([...sides], words.side)),
    theme: optional(
      choice(
        themes.map(({ key }) => key),
        words.theme,
      ),
    ),
    subject: text(questionLimits.subject, words.subject),
    body: longText(questionLimits.body, words.body),
  });
type AskForm = ReturnType<typeof formOf>;
type Opened = Askable & { readonly chosen: readonly string[] };

/** One question to one provider or several, before anything is requested. */
@PageAt('question.ask', 'questions.ask', { writes: 'page-says' })
export class AskProvidersPage extends FormPage<AskForm, Opened, Asked> {
  readonly template = join(__dirname, 'ask-providers.hbs');
  override readonly cares = true;
  readonly form = async (ask: Ask) => formOf(await this.open(ask));
  override readonly fields = {
    'questions.no-provider': 'providers',
    'questions.provider-gone': 'providers',
    'questions.provider-unknown': 'providers',
    'questions.theme-unknown': 'theme',
    'questions.subject-missing': 'subject',
    'questions.body-missing': 'body',
    'scheme.workplace-closed': 'unitId',
    'requests.side-needed': 'side',
  };

  constructor(private readonly askable: AskableReader) {
    super();
  }

  async open({ viewer, query }: Ask): Promise<Opened> {
    const asked = query['udbyder'];
    const chosen = typeof asked === 'string' ? asked.split(',') : [];
    return { ...(await this.askable.of(viewer)), chosen };
  }

  present(opened: Opened, _ask: Ask, sent: Sent) {
    return presentAskProviders(opened, sent);
  }

  override readers() {
    const { you, provider, later } = words.readers;
    return { [addressOf('question.ask')]: whoSeesOf([you, provider, later]) };
  }

  async act({ providers, theme, side, ...given }: z.output<AskForm>, ask: Ask) {
    const all = (await this.askable.of(ask.viewer)).providers;
    const providerIds = all.filter(({ key }) => providers.includes(key)).map(({ id }) => id);
    return doing(AskProviders, { ...given, providerIds, themeKey: theme, ...(side && { side }) });
  }

  next({ askedWith, questions }: Asked) {
    const [only, ...more] = questions;
    return only && more.length === 0
      ? addressOf('question', { questionId: only.id })
      : addressOf('questions', {}, { sendt: askedWith });
  }
}
