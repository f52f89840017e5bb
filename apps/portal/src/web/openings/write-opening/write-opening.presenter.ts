import { t } from '@samraad/platform';
import { noticedBy, type OpeningAnswers, openingTextLimit, startWishes } from '@samraad/requests';
import { choiceWords } from '../../../i18n/requests.da';
import { Fields } from '../../../views';
import { newSubmission, outrun, type Sent, type Typed, versionSent } from '../../shell';
import { type ShownField, shown } from '../../requests/draft-step/step';
import { type Clash, clashBetween } from '../../requests/shared/clash.presenter';
import { noticedName } from '../opening-values';
import { openingsPaths } from '../openings.paths';
import type { OpeningsOnDesk } from '../openings-of-case.reader';
import { openingQuestions } from '../openings.da';
import { writeOpeningWords as words } from './write-opening.da';
import { drawnFrom, weights } from './write-opening.form';

/** The questions of an opening, with what the side has written so far. */
export function presentWriteOpening(desk: OpeningsOnDesk, sent: Sent) {
  const { facts, view, side } = desk;
  const own = view?.openings.find((one) => one.side === side);
  const stored: OpeningAnswers = own?.answers ?? {};
  const slower = outrun(sent);
  const clash = slower && clashOf(desk, slower);
  const fields = new Fields(clash?.merge.typed ?? sent.typedOr({ ...stored }), sent.errors);
  const typed = sent.typedOr(undefined);
  return {
    head: {
      title: words.title,
      reference: facts.reference,
      sub: facts.title,
      back: { text: words.back, href: openingsPaths.page(facts.id) },
    },
    lead: words.lead,
    clash,
    fields: [...fixedFields(fields, desk), ...textFields(fields)],
    form: {
      action: openingsPaths.write(facts.id),
      submission: newSubmission(typed ?? {}),
      version: versionSent(typed, own?.version ?? 0),
      hidden: [asDrawn(slower || typed?.['before'] === undefined ? stored : typed['before'])],
      submit: { text: clash?.merge.submit ?? words.submit },
      cancel: { text: words.cancel, href: openingsPaths.page(facts.id) },
    },
  };
}

/** What the side's opening said when the form was drawn: it goes with the form, for nothing else keeps it. */
const asDrawn = (stored: unknown) => ({
  name: 'before',
  value: typeof stored === 'string' ? stored : JSON.stringify(stored),
});

/** A colleague of the same side was faster: what they wrote beside what was typed. */
function clashOf(desk: OpeningsOnDesk, typed: Typed): Clash {
  const { facts, view, side } = desk;
  const own = view?.openings.find((one) => one.side === side);
  const { writtenBy: by, writtenAt: at } = own ?? {};
  const stored = own?.answers ?? {};
  return clashBetween({
    versions: { opened: drawnFrom(typed['before']), theirs: { ...stored }, mine: typed },
    shown: (values) => {
      const fields = new Fields(values);
      return [...fixedFields(fields, desk), ...textFields(fields)];
    },
    last: by && at ? { by, at } : undefined,
    text: words.clash,
    form: {
      action: openingsPaths.write(facts.id),
      version: own?.version ?? 0,
      hidden: [asDrawn(stored)],
    },
  });
}

const textFields = (fields: Fields): ShownField[] =>
  (['change', 'tried'] as const).map((name) =>
    shown(
      'textarea',
      fields.textarea({
        ...{ name, label: openingQuestions[name].asked, optional: name === 'tried' },
        ...{ maxLength: openingTextLimit, rows: 4 },
        hint: name === 'tried' ? words.triedHint : words.textHint,
      }),
    ),
  );

function fixedFields(fields: Fields, { round }: Pick<OpeningsOnDesk, 'round'>): ShownField[] {
  const asked = (name: keyof typeof openingQuestions) => ({ name, label: openingQuestions[name].asked });
  const radios = (
    name: keyof typeof openingQuestions,
    items: readonly { readonly value: string; readonly label: string }[],
  ) => shown('radios', fields.radios({ ...asked(name), items }));
  return [
    radios(
      'theme',
      (round?.themes ?? []).map(({ key, name }) => ({ value: key, label: name })),
    ),
    radios(
      'kind',
      (['advice', 'inspiration'] as const).map((value) => ({ value, label: choiceWords.kind[value] })),
    ),
    shown(
      'checkboxes',
      fields.checkboxes({
        ...asked('noticed'),
        hint: words.several,
        items: noticedBy.map((value) => ({ value, label: noticedName(value) })),
      }),
    ),
    radios(
      'weight',
      weights.map((value) => ({ value, label: t(`openings.weight.${value}`) })),
    ),
    radios(
      'start',
      startWishes.map((value) => ({ value, label: t(`openings.start.${value}`) })),
    ),
  ];
}
