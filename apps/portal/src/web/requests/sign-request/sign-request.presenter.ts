import { sideOf } from '@samraad/identity';
import { formatDay, lowerFirst, t } from '@samraad/platform';
import { bodyOf } from '@samraad/requests';
import { Fields, hashGroups, type ErrorItem, type SignatureBox } from '../../../views';
import { presentTurn } from '../../cases/case-line.presenter';
import { newSubmission, type Typed } from '../../shell';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { requestHead } from '../shared/request-head';
import { contentRows } from '../shared/content-rows';
import { signRequestWords as words } from './sign-request.da';
import { signingSides, standingSignatures } from '../shared/signing-sides';

/** The text in full, its hash, who has signed, and the viewer's own signature if it is asked for. */
export function presentSignRequest(
  desk: RequestOnDesk,
  personId: string,
  typed: Typed = {},
  errors: readonly ErrorItem[] = [],
) {
  const { request } = desk;
  const fields = new Fields(typed, errors);
  const own = request.signers.filter((one) => one.personId === personId && one.asked);
  const hash = request.contentHash ?? '';
  return {
    head: requestHead(request, own.length > 0 ? words.read : words.signatures, {
      text: words.case,
      href: requestPaths.case(request.id),
    }),
    turn: presentTurn(desk.line, { explanation: explain(desk, personId), action: undefined }),
    content: contentRows(desk),
    sides: signingSides(request),
    box: boxOf(desk, own),
    asked: own.length > 0,
    read: fields.checkboxes({
      name: 'read',
      label: words.before,
      items: [{ value: 'ja', label: request.conditions.length > 0 ? words.agreeToAll : words.agree }],
    }),
    form: {
      action: requestPaths.sign(request.id),
      submission: newSubmission(typed),
      // The hash of the text on this page, not of whatever stands when the button is pressed.
      hidden: [{ name: 'hash', value: hash }],
      submit: { text: words.submit },
    },
    others: [
      { text: words.decline, href: requestPaths.decline(request.id) },
      { text: words.passOn, href: requestPaths.passOn(request.id) },
      { text: words.change, href: requestPaths.draft(request.id) },
    ],
  };
}

function boxOf({ request }: RequestOnDesk, own: RequestOnDesk['request']['signers']): SignatureBox {
  const side = own[0]?.side;
  const names = own.map((one) => request.workplaces.find(({ unitId }) => unitId === one.unitId)?.name ?? '');
  const statement = side
    ? stated(request, own, { side: t(`requests.side.${side}`), names })
    : words.sameContent;
  return { heading: words.box, statement, hashGroups: hashGroups(request.contentHash ?? '') };
}

/** A chair who is nothing else there signs for the committee, beside the other chair (domain.md §3). */
function stated(
  { parties }: RequestOnDesk['request'],
  own: RequestOnDesk['request']['signers'],
  { side, names }: { readonly side: string; readonly names: readonly string[] },
): string {
  const held = own.flatMap(({ personId, unitId, side: signs }) =>
    parties
      .filter((one) => one.personId === personId && one.unitId === unitId && sideOf(one.role) === signs)
      .map(({ role }) => role),
  );
  const [chair] = held.filter((role) => bodyOf(role) !== 'workplace');
  if (chair === undefined || held.some((role) => bodyOf(role) === 'workplace'))
    return words.signFor(side, names);
  return words.signAsChair(lowerFirst(t(`role.${chair}`)), side, names);
}

function explain({ request }: RequestOnDesk, personId: string): string {
  if (request.signers.some((one) => one.asked && one.personId === personId)) return words.readFirst;
  const signed = standingSignatures(request).some((one) => one.personId === personId);
  return signed ? words.youSigned : words.lastChanged(formatDay(request.stageSince));
}
