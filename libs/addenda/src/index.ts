import './i18n/da';

export { AddendaModule } from './addenda.module';
export { AddendumDesk, attestedIn, type SignedContract } from './application/addendum-desk';
export { DeclineAddendum } from './application/decline-addendum';
export { SaveAddendumDraft, type SaveAddendumCommand } from './application/save-addendum-draft';
export { SendAddendum } from './application/send-addendum';
export { SignAddendum } from './application/sign-addendum';
export { WithdrawAddendum } from './application/withdraw-addendum';
export { AddendumSigned, type AddendumSignedEvent } from './domain/addenda.events';
export {
  type AddendumDutyFacts,
  type AddendumDutyKind,
  addendumDuties,
  addendumDutyKinds,
} from './domain/addendum.duties';
export { completeAddendum, currentContent, draftFrom } from './domain/addendum.rules';
export { type AddendumState, addendumStates } from './domain/addendum-state';
export {
  type AddendumDraft,
  addendumDraftSchema,
  type AddendumPart,
  addendumParts,
  missingInAddendum,
} from './domain/addendum-terms';
export { planChanges } from './domain/plan-changes';
export { addendaDa } from './i18n/da';
export { caseOfAddendum } from './persistence/addendum.store';
export {
  AddendaQuery,
  addendaShownTo,
  type AddendumSetback,
  type AddendumSigner,
  type AddendumView,
  type SentAddendum,
} from './read/addenda.query';
