import { lowerFirst, t } from '@samraad/platform';
import type { InvitationView } from '@samraad/requests';
import { addressOf } from '@samraad/platform';
import type { Fields } from '../../../views';
import { requestPaths } from '../requests.paths';
import { colleagueInvitationWords as words } from './colleague-invitation.da';

/** Yes or no to a role; or how it was answered. Nothing of what the request is about. */
export function presentInvitation(invitation: InvitationView, fields: Fields, submission: string) {
  const { id, caseId, unit, inviter, state } = invitation;
  const role = lowerFirst(t(`role.${invitation.role}`));
  return {
    head: { title: words.title(unit) },
    lead: state === 'asked' ? words.lead(inviter, role, unit) : words.over[state],
    link: state === 'accepted' && { text: words.toDraft, href: requestPaths.draft(caseId) },
    asked: state === 'asked',
    serious: words.serious,
    answer: fields.radios({
      name: 'answer',
      label: words.question,
      items: [
        { value: 'yes', label: words.yes(role), hint: words.yesHint },
        { value: 'no', label: words.no, hint: words.noHint },
      ],
    }),
    form: {
      action: addressOf('colleague-invitation', { invitationId: id }),
      submission,
      submit: { text: words.submit },
      cancel: { text: words.cancel, href: addressOf('front') },
    },
  };
}
