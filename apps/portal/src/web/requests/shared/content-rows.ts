import { sideOf } from '@samraad/identity';
import { lowerFirst, t } from '@samraad/platform';
import { type AnswerField, optionalFields, type Signer, thirdOfTrio } from '@samraad/requests';
import { ok18Rules } from '@samraad/scheme';
import { answerWords, sideWords } from '../../../i18n/requests.da';
import { heldRole } from '../../shell';
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
    lines: request.workplaces.map(({ name, coordinating, level }) =>
      placeLine(name, [
        ...(coordinating && request.workplaces.length > 1 ? [sharedWords.rows.coordinates] : []),
        ...(level ? [sharedWords.rows.level[level]] : []),
      ]),
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
  return {
    rows: [
      workplaces,
      ...answers,
      ...orders,
      ...textSignersRow(desk),
      ...trioRow(desk),
      ...conditionRow(desk),
    ],
  };
}

/** Who signs in which role, as the text says it: each side signs that the other's are right (domain.md §3). */
export function textSignersRow({ request }: RequestOnDesk): Row[] {
  const nameOf = (personId: string) =>
    [...request.signers, ...request.signatures].find((one) => one.personId === personId)?.name ?? '';
  const lines = request.textSigners.map(({ personId, side, roles, stated }) => {
    const held = roles.map((role) => heldRole({ role, stated })).join(', ');
    return sharedWords.rows.textSigner(sideWords[side], nameOf(personId), held.toLowerCase());
  });
  return lines.length > 0 ? [{ key: sharedWords.rows.textSigners, lines }] : [];
}

/** Who the third of the TRIO is, where the round wants it named beside what is signed (domain.md §3 (a)). */
function trioRow({ request, round }: RequestOnDesk): Row[] {
  if (!round?.rules.signing.trioNamed) return [];
  const lines = thirdOfTrio(request.parties, request.signers).map(({ name, role }) =>
    sharedWords.rows.thirdMember(name, lowerFirst(t(`role.${role}`))),
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

const placeLine = (name: string, more: readonly string[]): string =>
  more.length > 0 ? `${name} (${more.join(', ')})` : name;

/** What is asked for, in short: where, what kind at which level, why and what is wanted. */
export function shortRows(desk: RequestOnDesk): CheckAnswers {
  const [workplaces] = contentRows(desk).rows;
  const short: readonly AnswerField[] = ['kind', 'level', 'themes', 'coreTask', 'wanted'];
  const answers = short.flatMap((field) => answerRow(desk, field, {}));
  return { rows: [...(workplaces ? [workplaces] : []), ...answers] };
}

function answerRow(desk: RequestOnDesk, field: AnswerField, link: { change?: string }): Row[] {
  const given = answerLines(field, desk);
  const optional = optionalFields.includes(field) || (field === 'informed' && toldOutside(desk));
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

/** Somebody outside the portal is told: then nobody in it need be. */
const toldOutside = ({ request }: RequestOnDesk) => (request.answers.informedOutside ?? []).length > 0;

/** Who signs for which side, beside the content. */
export function signerRows({ request }: RequestOnDesk): CheckAnswers {
  const rows = request.workplaces.flatMap((place) =>
    (['management', 'employees'] as const).map((side): Row => {
      const signers = request.signers.filter((one) => one.unitId === place.unitId && one.side === side);
      const lines = signers.map((one) => [one.name, rolesOf(request, one)].filter(Boolean).join(', '));
      const where = request.workplaces.length > 1 ? `, ${place.name}` : '';
      return {
        key: `${sideWords[side]}${where}`,
        lines: lines.length > 0 ? lines : [sharedWords.rows.missing],
        change: requestPaths.change(request.id, 'underskrivere'),
      };
    }),
  );
  return { rows };
}

/** The roles in which somebody signs, as a workplace's people know them now. */
function rolesOf({ parties }: RequestOnDesk['request'], signer: Signer): string {
  const own = parties.filter(
    (one) =>
      one.personId === signer.personId && one.unitId === signer.unitId && sideOf(one.role) === signer.side,
  );
  return own.map((one) => lowerFirst(heldRole(one))).join(', ');
}
