import { type ChangedPart, compareOpenings, type OpeningField, type RequestView } from '@samraad/requests';
import { choiceWords } from '../../../i18n/requests.da';
import { Fields } from '../../../views';
import { newSubmission, outrun, type Sent, type Typed, versionSent } from '../../shell';
import { lastOf } from '../../requests/draft-step/clash.presenter';
import { shown } from '../../requests/draft-step/step';
import { type Clash, clashBetween } from '../../requests/shared/clash.presenter';
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
export function presentCommonText(facts: CommonTextFacts, sent: Sent, changed: readonly ChangedPart[] = []) {
  const { desk, request } = facts;
  const { answers } = request;
  const slower = outrun(sent);
  const clash = slower && clashOf(facts, slower, changed);
  const fields = new Fields(clash?.merge.typed ?? sent.typedOr(storedOf(answers)), sent.errors);
  return {
    head: {
      title: words.title,
      reference: request.reference,
      sub: answers.title ?? '',
      back: { text: words.back, href: openingsPaths.page(request.id) },
    },
    lead: words.lead,
    seen: words.seen,
    clash,
    gone: themeGone(desk) ? words.themeGone : null,
    ...chosen(fields, desk),
    texts: texts(fields, desk),
    form: {
      action: openingsPaths.common(request.id),
      submission: newSubmission(sent.typedOr(undefined) ?? {}),
      version: versionSent(sent.typedOr(undefined), request.version),
      submit: { text: clash?.merge.submit ?? words.submit },
      cancel: { text: words.cancel, href: requestPaths.draft(request.id) },
    },
  };
}

const storedOf = ({ themes, kind, wanted, existing }: RequestView['answers']): Typed => ({
  ...{ themes, kind, wanted, existing },
});

/** Somebody was faster in one of these answers: theirs beside what was typed, as on the pages of the draft. */
function clashOf({ desk, request }: CommonTextFacts, typed: Typed, changed: readonly ChangedPart[]): Clash {
  const theirs = storedOf(request.answers);
  const before = changed.map(({ part, before: was }) => [part, was ?? undefined] as const);
  return clashBetween({
    versions: { opened: { ...theirs, ...Object.fromEntries(before) }, theirs, mine: typed },
    shown: (values) => {
      const fields = new Fields(values);
      const { themes, kind } = chosen(fields, desk);
      const written = texts(fields, desk).map(({ field }) => shown('textarea', field));
      return [shown('checkboxes', themes.field), shown('radios', kind.field), ...written];
    },
    last: lastOf(changed),
    form: { action: openingsPaths.common(request.id), version: request.version },
  });
}

/** Both chose a theme that the open round does not have: it is not filled in for them. */
function themeGone({ view, round }: OpeningsOnDesk): boolean {
  const theme = view && bothOf(view).management.theme;
  const agreed = view && theme !== undefined && bothOf(view).employees.theme === theme;
  return Boolean(agreed && round && !round.themes.some(({ key }) => key === theme));
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
