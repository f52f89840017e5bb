import { formatInstantYear, t } from '@samraad/platform';
import { caseNumber } from '@samraad/requests';
import { sideWords } from '../../../i18n/requests.da';
import { checkNumberOf } from '../../../paper/check-code';
import { checkParts } from '../../../paper/check-parts';
import { missingParts } from '../../../paper/missing-parts';
import type { Paper, PaperPart, PaperTable } from '../../../paper/paper';
import { paperWords } from '../../../paper/paper.da';
import { hashGroups } from '../../../views';
import { heldRole } from '../../shell';
import { contentRows } from '../shared/content-rows';
import { allHaveSigned, signingSides, standingSignatures } from '../shared/signing-sides';
import { sharedWords } from '../shared/shared.da';
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
      { small: sharedWords.firstCome },
      { heading: words.content },
      ...contentRows(desk).rows.flatMap(({ key, lines }): PaperPart[] => [
        { subheading: key },
        ...lines.map((text) => ({ text })),
      ]),
      { heading: paperWords.signatures },
      ...endedParts(desk, signed !== null),
      ...(signed ? signedParts(desk, signed.hash, checkedAt) : unsignedParts(desk)),
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

/** What sort of paper it is: a draft that may change, a text that is frozen or over, or the receipt of what all have signed. */
export function kindOfPaper({ request }: RequestOnDesk): 'draft' | 'request' | 'receipt' {
  if (allHaveSigned(request)) return 'receipt';
  return request.stage === 'draft' ? 'draft' : 'request';
}

function titleOf(desk: RequestOnDesk): string {
  const { stage, number } = desk.request;
  if (stage === 'withdrawn' || stage === 'lapsed') return words[stage];
  if (number !== null) return words.receipt;
  if (stage === 'draft') return words.draft;
  return kindOfPaper(desk) === 'receipt' ? words.request : words.forSigning;
}

function endedParts({ request: { stage } }: RequestOnDesk, signed: boolean): PaperPart[] {
  if (stage !== 'withdrawn' && stage !== 'lapsed') return [];
  return [{ text: signed ? words.ended[stage] : `${words.ended[stage]} ${words.noSignature}` }];
}

/** Who has signed; by all, or who is missing is said before what it is checked by. */
function signedParts(desk: RequestOnDesk, hash: string, checkedAt: string): PaperPart[] {
  const { request } = desk;
  const all = allHaveSigned(request);
  return [
    { table: signatureTable(desk) },
    ...(all ? [] : missingParts(missingOf(desk))),
    ...checkParts(hash, all ? words.whose : words.whoseOpen, checkedAt),
  ];
}

/** A text that is frozen has its hash, for those who are to sign it; what is over needs none, and a draft has none yet. */
function unsignedParts({ request }: RequestOnDesk): PaperPart[] {
  const { stage, contentHash } = request;
  if (stage === 'draft') return [{ text: words.unsigned }];
  if (stage === 'withdrawn' || stage === 'lapsed' || contentHash === null) return [];
  return [
    { text: words.unsignedYet },
    { facts: [[words.forSigningCode, hashGroups(contentHash).join(' ')]] },
    { small: words.forSigningCodeIs },
  ];
}

function missingOf({ request }: RequestOnDesk): (readonly [string, string])[] {
  const several = request.workplaces.length > 1;
  return signingSides(request).workplaces.flatMap(({ name, management, employees }) =>
    (
      [
        ['management', management],
        ['employees', employees],
      ] as const
    ).flatMap(([side, signers]) =>
      signers
        .filter(({ state }) => state !== 'signed')
        .map((one) => [several && name ? `${sideWords[side]}, ${name}` : sideWords[side], one.name] as const),
    ),
  );
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
