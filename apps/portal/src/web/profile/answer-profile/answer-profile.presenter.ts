import type { ProfileVersion } from '@samraad/catalogue';
import { addressOf } from '@samraad/platform';
import type { ChoiceField, Fields, Form, PageHead, Turn } from '../../../views';
import type { PicturePanel } from '../../proposals';
import { differencePanel, type ProfileNames } from '../difference-words';
import { profileWords } from '../profile.da';

const words = profileWords.answer;

/** A version as the central parties and the auditor read it. */
export interface ProfileToAnswer {
  readonly found: ProfileVersion;
  readonly provider: string;
  readonly names: ProfileNames;
  /** Whether the viewer is of a central side. */
  readonly answers: boolean;
}

export interface AnswerProfileModel {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly changes: PicturePanel;
  readonly saidHeading: string;
  readonly said: string | null;
  readonly answerHeading: string;
  /** Null where there is nothing to answer, or the viewer only reads. */
  readonly form: Form | null;
  readonly answer: ChoiceField;
}

export function presentAnswerProfile(
  of: ProfileToAnswer,
  fields: Fields,
  submission: string,
): AnswerProfileModel {
  const { found, provider, names, answers } = of;
  const asked = found.state === 'sent' && answers;
  const title = words.title(provider, found.nr);
  return {
    head: {
      title,
      crumbs: [{ text: profileWords.list.title, href: addressOf('profiles') }, { text: title }],
    },
    turn: {
      tone: asked ? 'own' : 'wait',
      sentence: asked ? words.asked : words.turns[found.state],
      ...(asked && { explanation: words.askedWhy }),
    },
    changes: differencePanel(found.before, found.profile, names),
    saidHeading: words.said,
    said: found.answer,
    answerHeading: words.label,
    form: asked
      ? {
          action: addressOf('profile', { profileId: found.id }),
          submission,
          version: found.version,
          submit: { text: words.submit },
        }
      : null,
    answer: answerField(fields),
  };
}

function answerField(fields: Fields): ChoiceField {
  const reason = fields.textarea({ name: 'reason', label: words.reason, maxLength: 2000, rows: 4 });
  return fields.radios({
    name: 'answer',
    label: words.label,
    items: [
      { value: 'approve', label: words.approve, hint: words.approveHint },
      { value: 'return', label: words.returning, hint: words.returnHint, more: { textarea: reason } },
    ],
  });
}
