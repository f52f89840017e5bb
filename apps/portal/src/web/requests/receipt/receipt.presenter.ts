import { formatInstantYear, lowerFirst, t } from '@samraad/platform';
import { caseNumber, type QueueRoot } from '@samraad/requests';
import { hashGroups, type KeyValueRow, type KeyValues, type Turn } from '../../../views';
import { heldRole } from '../../shell';
import { presentTurn } from '../../cases/case-line.presenter';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { queueRootPaths } from '../../queue-roots/queue-roots.paths';
import { requestPaths } from '../requests.paths';
import { requestHead } from '../shared/request-head';
import { sharedWords } from '../shared/shared.da';
import { contentRows } from '../shared/content-rows';
import { signingSides, standingSignatures } from '../shared/signing-sides';
import { receiptWords as words } from './receipt.da';

/** The receipt: what was signed, by whom, when, over which hash, and the number. */
export function presentReceipt(
  desk: RequestOnDesk,
  signed: { readonly hash: string; readonly body: string },
  provider: string | null,
  root: QueueRoot | null,
) {
  const { request } = desk;
  return {
    head: requestHead(request, words.title, { text: words.case, href: requestPaths.case(request.id) }),
    turn: turnOf(desk, provider),
    facts: facts(desk, provider, root),
    sides: signingSides(request),
    box: {
      heading: words.signedContent,
      statement: words.statement,
      hashGroups: hashGroups(signed.hash),
      signed: standingSignatures(request).map((one) =>
        words.signed(
          one.name,
          lowerFirst(heldRole(one)),
          t(`requests.side.${one.side}`),
          formatInstantYear(one.signedAt),
        ),
      ),
    },
    content: contentRows(desk),
    text: signed.body,
  };
}

function facts(
  { request, round }: RequestOnDesk,
  provider: string | null,
  root: QueueRoot | null,
): KeyValues {
  const rows: KeyValueRow[] = [
    { key: words.reference, value: request.reference },
    {
      key: words.queueNumber,
      value: request.number === null ? words.numberLater : caseNumber(request.number),
      lines: [sharedWords.firstCome],
    },
    { key: words.round, value: round?.name ?? words.noRound },
    { key: words.provider, value: provider ?? words.notChosen },
  ];
  if (request.completedAt) rows.push({ key: words.sentAt, value: formatInstantYear(request.completedAt) });
  if (request.number !== null) rows.push(...queueRows(request.id, root));
  return { rows };
}

/** The proof of the number is there once its day is published, the night after. */
const queueRows = (caseId: string, root: QueueRoot | null): KeyValueRow[] => [
  root
    ? { key: words.proof, value: words.proofFile, href: queueRootPaths.proof(caseId) }
    : { key: words.proof, value: words.proofLater },
  {
    key: words.dayCode,
    value: root ? hashGroups(root.root).join(' ') : words.dayCodes,
    href: queueRootPaths.page(1),
  },
];

/** A receipt of what was sent says so; until then the case's own sentence tells what is missing. */
function turnOf({ request, line, mayFetch }: RequestOnDesk, provider: string | null): Turn {
  const links = mayFetch ? [{ text: words.pdf, href: requestPaths.pdf(request.id) }] : [];
  if (request.number !== null) {
    return {
      tone: 'done',
      sentence: provider
        ? words.sentTo(caseNumber(request.number), provider)
        : words.hasNumber(request.number),
      explanation: words.keep,
      action: { text: words.toCase, href: requestPaths.case(request.id) },
      links,
    };
  }
  const choose = { text: words.chooseTogether, href: requestPaths.provider(request.id) };
  const mayChoose = request.stage === 'awaiting_signatures' && request.choice?.confirmedAt == null;
  if (!mayChoose) return presentTurn(line, { links });
  const waiting = request.signers.some((one) => one.asked);
  return presentTurn(line, {
    links,
    explanation: waiting ? words.chooseMeanwhile : words.allSigned,
    action: choose,
  });
}
