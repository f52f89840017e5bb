import { addressOf } from '@samraad/platform';
import { questionLimits } from '@samraad/questions';
import {
  type ChoiceField,
  Fields,
  type Form,
  type Notice,
  type PageHead,
  type TextareaField,
  type TextField,
} from '../../../views';
import type { Sent } from '../../shell';
import { sides } from '@samraad/requests';
import { sideWords } from '../../../i18n/requests.da';
import { questionsWords } from '../questions.da';
import type { Askable } from './askable.reader';

const words = questionsWords.ask;

export interface AskProvidersModel {
  readonly head: PageHead;
  readonly lead: string;
  /** Why nobody can be asked now; then there is no form. */
  readonly notice: Notice | null;
  readonly write: {
    readonly form: Form;
    readonly providers: ChoiceField;
    readonly unit: ChoiceField | null;
    readonly side: ChoiceField | null;
    readonly subject: TextField;
    readonly body: TextareaField;
    readonly theme: ChoiceField;
  } | null;
}

type Opened = Askable & { readonly chosen: readonly string[] };

/** `chosen`: keys of the providers the reader came from. */
export function presentAskProviders(askable: Opened, sent: Sent): AskProvidersModel {
  const { units, providers } = askable;
  const list = { text: questionsWords.asked, href: addressOf('questions') };
  const none = units.length === 0 ? words.noWorkplace : providers.length === 0 ? words.noRound : null;
  return {
    head: { title: words.title, crumbs: [list, { text: words.title }] },
    lead: words.lead,
    notice: none,
    write: none ? null : writeOf(askable, sent),
  };
}

function writeOf(askable: Opened, sent: Sent): NonNullable<AskProvidersModel['write']> {
  const { units, themes, chosen } = askable;
  const only = units.length === 1 ? units[0] : undefined;
  const fields = new Fields(sent.typedOr({ providers: [...chosen], theme: '' }), sent.errors);
  const { subject, body } = questionLimits;
  return {
    form: {
      action: addressOf('question.ask'),
      submission: sent.submission,
      ...(only && { hidden: [{ name: 'unitId', value: only.id }] }),
      submit: { text: words.submit },
      cancel: { text: words.cancel, href: addressOf('questions') },
    },
    providers: providersOf(askable, fields),
    unit: only ? null : unitOf(askable, fields),
    side: askable.bothSides ? sideOf(fields) : null,
    subject: fields.text({ name: 'subject', label: words.subject, maxLength: subject }),
    body: fields.textarea({
      name: 'body',
      label: words.body,
      hint: words.bodyHint,
      maxLength: body,
      rows: 8,
    }),
    theme: fields.radios({
      name: 'theme',
      label: words.theme,
      optional: true,
      items: [
        ...themes.map(({ key, name }) => ({ value: key, label: name })),
        { value: '', label: words.noTheme },
      ],
    }),
  };
}

const providersOf = ({ providers }: Askable, fields: Fields): ChoiceField =>
  fields.checkboxes({
    name: 'providers',
    label: words.providers,
    hint: words.providersHint,
    items: providers.map(({ key, name, tagline, obstacle }) => ({
      value: key,
      label: name,
      hint: obstacle === null ? tagline : words.notNow(obstacle),
    })),
  });

const unitOf = ({ units }: Askable, fields: Fields): ChoiceField =>
  fields.radios({
    name: 'unitId',
    label: words.unit,
    items: units.map(({ id, name }) => ({ value: id, label: name })),
  });

const sideOf = (fields: Fields): ChoiceField =>
  fields.radios({
    name: 'side',
    label: words.side,
    items: sides.map((value) => ({ value, label: sideWords[value] })),
  });
