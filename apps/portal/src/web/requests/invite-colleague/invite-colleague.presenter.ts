import { formatShortDayYear, t } from '@samraad/platform';
import { type InvitationView, invitedRoles } from '@samraad/requests';
import { Fields, type ErrorItem, type ListTable } from '../../../views';
import { heldRole, newSubmission, type Typed } from '../../shell';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { requestHead } from '../shared/request-head';
import { inviteColleagueWords as words } from './invite-colleague.da';

/** A draft, who is invited to it, and the workplaces its reader may invite to. */
export interface InvitingFacts {
  readonly desk: RequestOnDesk;
  readonly invitations: readonly InvitationView[];
  readonly ownUnitIds: readonly string[];
}

/** Who is invited already, and a form for one more. */
export function presentInvite(
  { desk: { request }, invitations, ownUnitIds }: InvitingFacts,
  typed: Typed = {},
  errors: readonly ErrorItem[] = [],
) {
  const fields = new Fields(typed, errors);
  const units = request.workplaces.filter(({ unitId }) => ownUnitIds.includes(unitId));
  const [only] = units;
  return {
    head: requestHead(request, words.title, { text: words.back, href: requestPaths.draft(request.id) }),
    lead: words.lead,
    points: words.points,
    units:
      units.length > 1 &&
      fields.radios({
        name: 'unitId',
        label: words.unit,
        items: units.map(({ unitId, name }) => ({ value: unitId, label: name })),
      }),
    role: fields.radios({
      name: 'role',
      label: words.role,
      items: invitedRoles.map((role) => ({ value: role, label: t(`role.${role}`) })),
    }),
    name: fields.text({ name: 'name', label: words.name, autocomplete: 'off' }),
    email: fields.text({ name: 'email', label: words.email, type: 'email', autocomplete: 'email' }),
    form: {
      action: requestPaths.invite(request.id),
      submission: newSubmission(typed),
      ...(units.length === 1 && only && { hidden: [{ name: 'unitId', value: only.unitId }] }),
      submit: { text: words.submit },
      cancel: { text: words.cancel, href: requestPaths.draft(request.id) },
    },
    list: words.listHeading,
    table: tableOf(invitations),
  };
}

function tableOf(invitations: readonly InvitationView[]): ListTable {
  const { name, role, state, act } = words.columns;
  return {
    caption: words.listHeading,
    captionHidden: true,
    columns: [{ label: name }, { label: role }, { label: state }, { label: act, hidden: true }],
    rows: invitations.map((one) => ({
      cells: [
        { text: one.name, sub: words.since(one.inviter, formatShortDayYear(one.invitedAt)) },
        { text: heldRole(one), sub: one.unit },
        { pill: { text: words.states[one.state], tone: one.state === 'accepted' ? 'good' : 'plain' } },
        one.state === 'asked'
          ? { text: words.withdraw, href: requestPaths.withdrawInvitation(one.caseId, one.id) }
          : { text: '' },
      ],
    })),
    empty: { heading: words.nobodyHeading, text: words.nobodyText },
  };
}

/** Taking one back, after what it means. */
export function presentWithdraw({ caseId, id, name }: InvitationView, submission: string) {
  const back = requestPaths.invite(caseId);
  return {
    head: { title: words.withdrawTitle(name), back: { text: words.title, href: back } },
    lead: words.withdrawText,
    form: {
      action: requestPaths.withdrawInvitation(caseId, id),
      submission,
      submit: { text: words.withdraw, danger: true },
      cancel: { text: words.cancel, href: back },
    },
  };
}
