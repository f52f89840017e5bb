import type { Viewer } from '@samraad/identity';
import {
  Fields,
  hashGroups,
  type ErrorItem,
  type Notice,
  type SignatureBox,
  type Turn,
} from '../../../views';
import { presentTurn } from '../../cases/case-line.presenter';
import type { RequestOnDesk } from '../../requests/whole-request/whole-request.reader';
import { contentRows } from '../../requests/shared/content-rows';
import { signingSides } from '../../requests/shared/signing-sides';
import { newSubmission, type Typed } from '../../shell';
import { endorsementPaths } from '../endorsements.paths';
import { endorseRequestWords as words } from './endorse-request.da';

type Open = RequestOnDesk['request']['endorsements'][number];

/** The endorsements of a case this viewer may give: of its own unit, or overdue ones of its region, never of a case they acted in (domain.md §5). */
export function ownEndorsements(
  { request }: RequestOnDesk,
  viewer: Pick<Viewer, 'personId' | 'roles'>,
): Open[] {
  const holds = (unitId: string, ...roles: string[]) =>
    viewer.roles.some((held) => roles.includes(held.role) && held.unitId === unitId);
  return request.endorsements.filter(
    (one) =>
      one.state === 'asked' &&
      !one.actors.includes(viewer.personId) &&
      (holds(one.unitId, 'anchor') ||
        (one.escalatedAt !== null && holds(one.regionId, 'committee_chair', 'committee_vice_chair'))),
  );
}

/** The signed content and whether it lies inside the region's focus: endorse it, or return it with a reason. */
export function presentEndorseRequest(
  desk: RequestOnDesk,
  own: readonly Open[],
  typed: Typed = {},
  errors: readonly ErrorItem[] = [],
) {
  const { request } = desk;
  const hash = request.contentHash ?? '';
  return {
    head: {
      title: words.title,
      reference: request.reference,
      sub: request.answers.title ?? '',
      back: { text: words.queue, href: endorsementPaths.queue() },
    },
    turn: turnOf(desk, own),
    focus: focusNotice(own),
    open: own.length > 0,
    content: contentRows(desk),
    sides: signingSides(request),
    box: boxOf(hash),
    endorse: {
      action: endorsementPaths.endorse(request.id),
      submission: newSubmission(),
      hidden: [{ name: 'hash', value: hash }],
      submit: { text: words.endorse },
    },
    reason: reasonField(new Fields(typed, errors)),
    giveBack: {
      action: endorsementPaths.return(request.id),
      submission: newSubmission(typed),
      submit: { text: words.return, danger: true },
    },
  };
}

const reasonField = (fields: Fields) =>
  fields.textarea({
    name: 'reason',
    label: words.reason,
    hint: words.returnHint,
    maxLength: 1000,
    rows: 4,
  });

const boxOf = (hash: string): SignatureBox => ({
  heading: words.endorsement,
  statement: words.statement,
  hashGroups: hashGroups(hash),
});

function focusNotice(own: readonly Open[]): Notice {
  return own.some((one) => one.insideFocus)
    ? {
        kind: 'success',
        heading: words.withinHeading,
        text: words.withinText,
      }
    : {
        kind: 'warning',
        heading: words.outsideHeading,
        text: words.outsideText,
      };
}

/** The case's own sentence, and what hangs on it; the button is on the page. */
function turnOf({ line }: RequestOnDesk, own: readonly Open[]): Turn {
  const explanation = own.length > 0 ? words.numberFollows : words.nothingToGive;
  return presentTurn(line, { explanation, action: undefined });
}
