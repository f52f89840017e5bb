import { addressOf, lowerFirst, t } from '@samraad/platform';
import { type InvitedRole, invitedRoles, otherSide, type PartyView } from '@samraad/requests';
import { sideOf } from '@samraad/identity';
import { Fields, type ErrorItem } from '../../../views';
import { heldRole, newSubmission, type Typed } from '../../shell';
import { inviteColleagueWords } from '../invite-colleague/invite-colleague.da';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { requestHead } from '../shared/request-head';
import { otherSideWords as words } from './other-side.da';

/** A draft and who is known across from its reader; `asked`: they have had the mail. */
export interface OtherSideFacts {
  readonly desk: RequestOnDesk;
  readonly people: readonly (PartyView & { readonly asked: boolean })[];
}

/** Known colleagues to tick, and a form for somebody Samråd does not know; or not now. */
export function presentOtherSide(
  { desk, people }: OtherSideFacts,
  typed: Typed = {},
  errors: readonly ErrorItem[] = [],
) {
  const { request, viewer } = desk;
  const side = otherSide(viewer.side ?? 'management');
  // One that stands alone is most likely who is meant.
  const [only] = people;
  const start = people.length === 1 && only && !only.asked ? { personIds: [only.personId] } : {};
  const fields = new Fields({ ...start, ...typed }, errors);
  const back = { text: words.draft, href: requestPaths.draft(request.id) };
  return {
    head: requestHead(request, words.title, back),
    lead: words.lead[side],
    nobody: people.length === 0 ? words.nobody[side] : '',
    people: fields.checkboxes({
      name: 'personIds',
      label: words.people,
      hint: words.peopleHint,
      items: people.map(({ personId, name, role, stated, asked }) => ({
        value: personId,
        label: `${name}, ${lowerFirst(heldRole({ role, ...(stated && { stated }) }))}`,
        ...(asked && { hint: words.asked }),
      })),
    }),
    form: {
      action: addressOf('case.other-side', { caseId: request.id }),
      submission: newSubmission(typed),
      submit: { text: words.submit },
    },
    invite: invitation(desk, people.length === 0),
    skip: { text: words.skip, href: back.href },
    skipNote: words.skipNote,
  };
}

/** Sent to the page that invites; its errors are shown there. */
function invitation({ request, viewer }: RequestOnDesk, only: boolean) {
  const fields = new Fields({}, []);
  const side = otherSide(viewer.side ?? 'management');
  const units = request.workplaces.filter(({ unitId }) => viewer.unitIds.includes(unitId));
  const roles = invitedRoles.filter((role: InvitedRole) => sideOf(role) === side);
  const invite = inviteColleagueWords;
  return {
    heading: words.inviteHeading,
    name: fields.text({ name: 'name', label: invite.name, autocomplete: 'off' }),
    email: fields.text({ name: 'email', label: invite.email, type: 'email', autocomplete: 'email' }),
    role: fields.radios({
      name: 'role',
      label: invite.role,
      items: roles.map((role) => ({ value: role, label: t(`role.${role}`) })),
    }),
    form: {
      action: requestPaths.invite(request.id),
      submission: newSubmission(),
      hidden: [{ name: 'unitId', value: units[0]?.unitId ?? '' }],
      submit: { text: invite.submit, quiet: !only },
    },
  };
}
