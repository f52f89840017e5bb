import type { Viewer } from '@samraad/identity';
import { formatDay } from '@samraad/platform';
import {
  Fields,
  hashGroups,
  type ErrorItem,
  type Notice,
  type SignatureBox,
  type Turn,
} from '../../../views';
import type { Desk } from '../../requests/desk/desk.reader';
import { contentRows } from '../../requests/shared/content-rows';
import { signingSides } from '../../requests/shared/signing-sides';
import { newSubmission, type Typed } from '../../shell';
import { endorsementPaths } from '../endorsements.paths';
import { returnLabel } from './endorse-request.form';

type Open = Desk['request']['endorsements'][number];

/** The endorsements of a case this viewer may give: of its own unit, or overdue ones of its region (domain.md §5). */
export function ownEndorsements({ request }: Desk, viewer: Pick<Viewer, 'roles'>): Open[] {
  const holds = (unitId: string, ...roles: string[]) =>
    viewer.roles.some((held) => roles.includes(held.role) && held.unitId === unitId);
  return request.endorsements.filter(
    (one) =>
      one.state === 'asked' &&
      (holds(one.unitId, 'anchor') ||
        (one.escalatedAt !== null && holds(one.regionId, 'committee_chair', 'committee_vice_chair'))),
  );
}

/** The signed content and whether it lies inside the region's focus: endorse it, or return it with a reason. */
export function presentEndorseRequest(
  desk: Desk,
  own: readonly Open[],
  typed: Typed = {},
  errors: readonly ErrorItem[] = [],
) {
  const { request } = desk;
  const hash = request.contentHash ?? '';
  return {
    head: {
      title: 'Påtegn henvendelsen',
      reference: request.reference,
      sub: request.answers.title ?? '',
      back: { text: 'Påtegninger', href: endorsementPaths.queue() },
    },
    turn: turnOf(own),
    focus: focusNotice(own),
    open: own.length > 0,
    content: contentRows(desk),
    sides: signingSides(request),
    box: boxOf(hash),
    endorse: {
      action: endorsementPaths.endorse(request.id),
      submission: newSubmission(),
      hidden: [{ name: 'hash', value: hash }],
      submit: { text: 'Giv påtegning' },
    },
    reason: reasonField(new Fields(typed, errors)),
    giveBack: {
      action: endorsementPaths.return(request.id),
      submission: newSubmission(typed),
      submit: { text: 'Send retur', danger: true },
    },
  };
}

const reasonField = (fields: Fields) =>
  fields.textarea({
    name: 'reason',
    label: returnLabel,
    hint: 'Begrundelsen bliver sendt til begge sider. Retter de intet, bliver underskrifterne stående.',
    maxLength: 1000,
    rows: 4,
  });

const boxOf = (hash: string): SignatureBox => ({
  heading: 'Påtegning',
  statement:
    'Du ser på, om henvendelsen hører til regionens indsats, og om arbejdspladsen kan bruge tilbuddet. Du skal ikke vurdere, om ønsket er godt.',
  hashGroups: hashGroups(hash),
});

function focusNotice(own: readonly Open[]): Notice {
  return own.some((one) => one.insideFocus)
    ? {
        kind: 'success',
        heading: 'Inden for regionens indsats',
        text: 'Emnet eller arbejdspladsens område er nævnt i Hovedudvalgets valg.',
      }
    : {
        kind: 'warning',
        heading: 'Uden for regionens indsats',
        text: 'Hverken emnet eller arbejdspladsens område er nævnt i Hovedudvalgets valg. Du afgør, om henvendelsen alligevel hører til.',
      };
}

function turnOf([first]: readonly Open[]): Turn {
  if (!first) return { tone: 'done', sentence: 'Der er ingen påtegning, du skal give her.' };
  return {
    tone: first.escalatedAt ? 'breached' : 'own',
    sentence: first.escalatedAt
      ? `Fristen for påtegning var ${formatDay(first.dueAt)}.`
      : `Giv påtegning, eller send retur senest ${formatDay(first.dueAt)}.`,
    explanation: 'Henvendelsen får først nummer og frister, når den er påtegnet.',
  };
}
