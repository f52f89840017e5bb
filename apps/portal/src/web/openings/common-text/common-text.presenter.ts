import { compareOpenings, type OpeningField, type RequestView } from '@samraad/requests';
import { choiceWords } from '../../../i18n/requests.da';
import { Fields } from '../../../views';
import { newSubmission, type Sent } from '../../shell';
import { requestPaths } from '../../requests/requests.paths';
import { accordWords, openingQuestions } from '../openings.da';
import type { OpeningsOnDesk } from '../openings-of-case.reader';
import { openingsPaths } from '../openings.paths';
import { bothOf, saidOf } from '../openings-page/opened.presenter';
import { openingsPageWords } from '../openings-page/openings-page.da';
import { commonTextWords as words } from './common-text.da';

/** The openings, and the draft they are to become. */
export interface CommonTextFacts {
  readonly desk: OpeningsOnDesk;
  readonly request: RequestView;
}

/** Each field of the common text with the answers it comes from above it, by name. */
export function presentCommonText({ desk, request }: CommonTextFacts, sent: Sent) {
  const { answers } = request;
  const { themes, kind, wanted, existing } = answers;
  const fields = new Fields(sent.typedOr({ themes, kind, wanted, existing }), sent.errors);
  return {
    head: {
      title: words.title,
      reference: request.reference,
      sub: answers.title ?? '',
      back: { text: words.back, href: openingsPaths.page(request.id) },
    },
    lead: words.lead,
    seen: words.seen,
    ...chosen(fields, desk),
    texts: texts(fields, desk),
    form: {
      action: openingsPaths.common(request.id),
      submission: newSubmission(sent.typedOr(undefined) ?? {}),
      version: request.version,
      submit: { text: words.submit },
      cancel: { text: words.cancel, href: requestPaths.draft(request.id) },
    },
  };
}

/** The two answers that are chosen among what there is. */
const chosen = (fields: Fields, desk: OpeningsOnDesk) => ({
  themes: {
    said: [quoted(desk, 'theme')],
    field: fields.checkboxes({
      ...{ name: 'themes', label: words.fields.themes },
      items: (desk.round?.themes ?? []).map(({ key, name }) => ({ value: key, label: name })),
    }),
  },
  kind: {
    said: [quoted(desk, 'kind')],
    field: fields.radios({
      ...{ name: 'kind', label: words.fields.kind },
      items: (['advice', 'inspiration'] as const).map((value) => ({ value, label: choiceWords.kind[value] })),
    }),
  },
});

/** And the two that are written. */
const texts = (fields: Fields, desk: OpeningsOnDesk) => [
  {
    said: (['noticed', 'weight', 'start', 'change'] as const).map((field) => quoted(desk, field)),
    field: fields.textarea({
      ...{ name: 'wanted', label: words.fields.wanted, optional: true, maxLength: 4000, rows: 8 },
    }),
  },
  {
    said: [quoted(desk, 'tried')],
    field: fields.textarea({
      ...{ name: 'existing', label: words.fields.existing, optional: true, maxLength: 4000, rows: 5 },
    }),
  },
];

/** Both sides' answers to one question, as they stand beside the field. */
function quoted(desk: OpeningsOnDesk, field: OpeningField) {
  const { view } = desk;
  if (!view) throw new Error('the common text is begun from openings that are open');
  const compared = compareOpenings(bothOf(view)).find((one) => one.field === field);
  return {
    asked: openingQuestions[field].asked,
    pill: compared ? accordWords[compared.accord] : openingsPageWords.opened.ownWords,
    tone: compared?.accord ?? 'words',
    both: [],
    said: saidOf(desk, view, field),
    then: '',
  };
}
