import { t } from '@samraad/platform';
import { type AnswerField, optionalFields, thirdOfTrio } from '@samraad/requests';
import { ok18Rules } from '@samraad/scheme';
import { answerWords, sideWords } from '../../../i18n/requests.da';
import type { CheckAnswers } from '../../../views';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { requestPaths, type StepKey } from '../requests.paths';
import { answerLines, authorLine, authorOf, orderLine } from './answer-lines';
import { sharedWords } from './shared.da';

type Row = CheckAnswers['rows'][number];

/** Which page of the draft holds which answers. */
export const fieldsOfStep: Readonly<Partial<Record<StepKey, readonly AnswerField[]>>> = {
  formaal: ['purpose'],
  temaer: ['themes', 'themeJustification', 'focusTopic'],
  om: ['title', 'kind', 'level'],
  oensker: ['coreTask', 'wanted'],
  allerede: ['existing'],
  opfoelgning: ['followUp', 'followUpTalk'],
  udgangspunkt: ['baseline', 'baselineWords'],
  orientering: ['informed', 'informedOutside'],
};

/** The whole content as it is signed, in words; `change` puts a link to each answer's page beside it. */
export function contentRows(desk: RequestOnDesk, { change = false } = {}): CheckAnswers {
  const { request } = desk;
  const link = (step: StepKey) => (change ? { change: requestPaths.change(request.id, step) } : {});
  const workplaces: Row = {
    key: sharedWords.rows.workplaces,
    lines: request.workplaces.map(({ name, coordinating }) =>
      coordinating && request.workplaces.length > 1 ? `${name} (koordinerer)` : name,
    ),
    ...link('arbejdspladser'),
  };
  const answers = Object.entries(fieldsOfStep).flatMap(([step, fields]) =>
    (fields ?? []).flatMap((field) => answerRow(desk, field, link(step as StepKey))),
  );
  const orders = request.workplaces.map((one): Row => {
    const author = one.orderBy && one.orderAt ? { author: authorLine(one.orderBy, one.orderAt) } : {};
    const where = request.workplaces.length > 1 ? ` (${one.name})` : '';
    return {
      key: sharedWords.rows.order(where),
      lines: [orderLine(one)],
      ...author,
      ...link('paabud'),
    };
  });
  return { rows: [workplaces, ...answers, ...orders, ...trioRow(desk), ...conditionRow(desk)] };
}

/** Who the third of the TRIO is, where the round wants it named beside what is signed (domain.md §3 (a)). */
function trioRow({ request, round }: RequestOnDesk): Row[] {
  if (!round?.rules.signing.trioNamed) return [];
  const lines = thirdOfTrio(request.parties, request.signers).map(({ name, role }) =>
    sharedWords.rows.thirdMember(name, t(`role.${role}`).toLowerCase()),
  );
  return lines.length > 0 ? [{ key: sharedWords.rows.trio, lines }] : [];
}

/** What is accepted with the signature; none in a text that was signed before it stood there. */
function conditionRow({ request, round }: RequestOnDesk): Row[] {
  const { effectOpensMonths, effectClosesMonths } = round?.rules ?? ok18Rules;
  const say = sharedWords.rows.conditions;
  const lines = request.conditions.map((one) => say[one](effectOpensMonths, effectClosesMonths));
  return lines.length > 0 ? [{ key: sharedWords.rows.condition, lines }] : [];
}

/** What is asked for, in short: where, what, why and when it would be good. */
export function shortRows(desk: RequestOnDesk): CheckAnswers {
  const [workplaces] = contentRows(desk).rows;
  const short: readonly AnswerField[] = ['kind', 'themes', 'coreTask', 'wanted'];
  const answers = short.flatMap((field) => answerRow(desk, field, {}));
  return { rows: [...(workplaces ? [workplaces] : []), ...answers] };
}

function answerRow(desk: RequestOnDesk, field: AnswerField, link: { change?: string }): Row[] {
  const given = answerLines(field, desk);
  const optional = optionalFields.includes(field);
  if (given.length === 0 && (optional || !link.change)) return [];
  const author = authorOf(desk.request, field);
  return [
    {
      key: answerWords[field],
      lines: given.length > 0 ? given : [sharedWords.rows.missing],
      ...(author && { author }),
      ...link,
    },
  ];
}

/** Who signs for which side, beside the content. */
export function signerRows({ request }: RequestOnDesk): CheckAnswers {
  const rows = request.workplaces.flatMap((place) =>
    (['management', 'employees'] as const).map((side): Row => {
      const names = request.signers
        .filter((one) => one.unitId === place.unitId && one.side === side)
        .map(({ name }) => name);
      const where = request.workplaces.length > 1 ? `, ${place.name}` : '';
      return {
        key: `${sideWords[side]}${where}`,
        lines: names.length > 0 ? names : [sharedWords.rows.missing],
        change: requestPaths.change(request.id, 'underskrivere'),
      };
    }),
  );
  return { rows };
}
