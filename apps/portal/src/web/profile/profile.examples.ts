import type { PageExamples } from '../../views';
import { absenceExamples } from './absence/absence.examples';
import { answerProfileExamples } from './answer-profile/answer-profile.examples';
import { caseContactExamples } from './case-contact/case-contact.examples';
import { ownProfileExamples } from './own-profile/own-profile.examples';
import { profileListExamples } from './profile-list/profile-list.examples';
import { profilePartExamples } from './profile-part/profile-part.examples';
import { sendProfileExamples } from './send-profile/send-profile.examples';

/** The examples of a provider's workspace about itself. */
export const profileExamples: readonly PageExamples[] = [
  ownProfileExamples,
  profilePartExamples,
  sendProfileExamples,
  caseContactExamples,
  absenceExamples,
  profileListExamples,
  answerProfileExamples,
];
