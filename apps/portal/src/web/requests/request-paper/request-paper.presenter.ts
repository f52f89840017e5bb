import { formatInstantYear, t } from '@samraad/platform';
import { caseNumber } from '@samraad/requests';
import { sideWords } from '../../../i18n/requests.da';
import { checkNumberOf } from '../../../paper/check-code';
import { checkParts } from '../../../paper/check-parts';
import type { Paper, PaperPart, PaperTable } from '../../../paper/paper';
import { paperWords } from '../../../paper/paper.da';
import { heldRole } from '../../shell';
import { contentRows } from '../shared/content-rows';
import { standingSignatures } from '../shared/signing-sides';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { requestPaperWords as words } from './request-paper.da';

/** The request as it stands, as a paper: what it says and how far it has come; once signed, by whom and what it is checked by. */
export function requestPaper(desk: RequestOnDesk, provider: string | null, checkedAt: string): Paper {
  const { request } = desk;
  const signed = signedOf(desk);
  const title = titleOf(desk);
  const foot = words.foot(title, request.reference);
  return {
    title,
    madeAt: signed?.at ?? desk.now,
    foot: signed ? `${foot} · ${words.footNumber(checkNumberOf(signed.hash))}` : foot,
    parts: [
      { facts: facts(desk, provider, signed !== null) },
      { heading: words.content },
      ...contentRows(desk).rows.flatMap(({ key, lines }): PaperPart[] => [
        { subheading: key },
        ...lines.map((text) => ({ text })),
      ]),
      { heading: paperWords.signatures },
      ...(signed
        ? [{ table: signatureTable(desk) }, ...checkParts(signed.hash, words.whose, checkedAt)]
        : [{ text: words.unsigned }]),
    ],
  };
}

/** What has been signed and when last; null while nobody has. It has a paper's number, and the same bytes until one more signs. */
export function signedOf({ request }: RequestOnDesk): { readonly hash: string; readonly at: Date } | null {
  const times = standingSignatures(request).map(({ signedAt }) => signedAt.getTime());
  const last = Math.max(...times, request.completedAt?.getTime() ?? 0, request.stageSince.getTime());
  return request.contentHash === null || times.length === 0
    ? null
    : { hash: request.contentHash, at: new Date(last) };
}

function titleOf({ request }: RequestOnDesk): string {
  if (request.number !== null) return words.receipt;
  return request.contentHash === null || request.stage === 'draft' ? words.draft : words.request;
}

function facts({ request, round, now }: RequestOnDesk, provider: string | null, signed: boolean) {
  const number = request.number === null ? words.noNumber : caseNumber(request.number);
  return [
    [words.reference, request.reference],
    [words.queueNumber, number],
    [words.stage, t(`requests.stage.${request.stage}`)],
    [words.round, round?.name ?? words.noRound],
    [words.provider, provider ?? words.notChosen],
    ...(request.completedAt ? [[words.sentAt, formatInstantYear(request.completedAt)] as const] : []),
    // A paper that may change says of when it is; one that is signed is dated by its signatures.
    ...(signed ? [] : [[words.asOf, formatInstantYear(now)] as const]),
  ] as const;
}

function signatureTable({ request }: RequestOnDesk): PaperTable {
  const several = request.workplaces.length > 1;
  const place = (unitId: string) => request.workplaces.find((one) => one.unitId === unitId)?.name ?? '';
  return {
    columns: paperWords.signatureColumns,
    rows: standingSignatures(request).map((one) => [
      several ? `${sideWords[one.side]}\n${place(one.unitId)}` : sideWords[one.side],
      one.name,
      heldRole(one),
      formatInstantYear(one.signedAt),
    ]),
  };
}
