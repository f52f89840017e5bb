import { t } from '@samraad/platform';
import { noticedBy, openingTextLimit, startWishes } from '@samraad/requests';
import { choiceWords } from '../../../i18n/requests.da';
import { Fields } from '../../../views';
import { newSubmission, type Sent } from '../../shell';
import { noticedName } from '../opening-values';
import { openingsPaths } from '../openings.paths';
import type { OpeningsOnDesk } from '../openings-of-case.reader';
import { openingQuestions } from '../openings.da';
import { writeOpeningWords as words } from './write-opening.da';
import { weights } from './write-opening.form';

/** The questions of an opening, with what the side has written so far. */
export function presentWriteOpening(desk: OpeningsOnDesk, sent: Sent) {
  const { facts, view, side } = desk;
  const stored = view?.openings.find((one) => one.side === side)?.answers ?? {};
  const fields = new Fields(sent.typedOr({ ...stored }), sent.errors);
  return {
    head: {
      title: words.title,
      reference: facts.reference,
      sub: facts.title,
      back: { text: words.back, href: openingsPaths.page(facts.id) },
    },
    lead: words.lead,
    ...fixedFields(fields, desk),
    texts: (['change', 'tried'] as const).map((name) =>
      fields.textarea({
        ...{
          name,
          label: openingQuestions[name].asked,
          optional: name === 'tried',
          maxLength: openingTextLimit,
          rows: 4,
        },
        hint: name === 'tried' ? words.triedHint : words.textHint,
      }),
    ),
    form: {
      action: openingsPaths.write(facts.id),
      submission: newSubmission(sent.typedOr(undefined) ?? {}),
      submit: { text: words.submit },
      cancel: { text: words.cancel, href: openingsPaths.page(facts.id) },
    },
  };
}

function fixedFields(fields: Fields, { round }: Pick<OpeningsOnDesk, 'round'>) {
  const label = (name: keyof typeof openingQuestions) => ({ name, label: openingQuestions[name].asked });
  return {
    radios: [
      fields.radios({
        ...label('theme'),
        items: (round?.themes ?? []).map(({ key, name }) => ({ value: key, label: name })),
      }),
      fields.radios({
        ...label('kind'),
        items: (['advice', 'inspiration'] as const).map((value) => ({
          value,
          label: choiceWords.kind[value],
        })),
      }),
    ],
    noticed: fields.checkboxes({
      ...label('noticed'),
      hint: words.several,
      items: noticedBy.map((value) => ({ value, label: noticedName(value) })),
    }),
    more: [
      fields.radios({
        ...label('weight'),
        items: weights.map((value) => ({ value, label: t(`openings.weight.${value}`) })),
      }),
      fields.radios({
        ...label('start'),
        items: startWishes.map((value) => ({ value, label: t(`openings.start.${value}`) })),
      }),
    ],
  };
}
