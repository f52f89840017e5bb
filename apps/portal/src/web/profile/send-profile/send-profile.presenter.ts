import { addressOf } from '@samraad/platform';
import type { Form, PageHead } from '../../../views';
import type { PicturePanel } from '../../proposals';
import { differencePanel, type ProfileNames } from '../difference-words';
import type { OwnProfile } from '../own-profile.reader';
import { profileWords as words } from '../profile.da';

/** What has been written, with the names around it. */
export interface ToSend {
  readonly own: OwnProfile;
  readonly names: ProfileNames;
}

export interface SendProfileModel {
  readonly head: PageHead;
  readonly lead: string;
  readonly changes: PicturePanel;
  readonly form: Form;
}

/** Everything that changes, then the button. */
export function presentSendProfile({ own, names }: ToSend, submission: string): SendProfileModel {
  const back = { text: words.title, href: addressOf('profile.own') };
  return {
    head: { title: words.send.title, crumbs: [back, { text: words.send.title }] },
    lead: words.send.lead,
    changes: differencePanel(own.before, own.profile, names),
    form: {
      action: addressOf('profile.send'),
      submission,
      version: own.open?.version ?? 0,
      submit: { text: words.send.submit },
      cancel: back,
    },
  };
}
