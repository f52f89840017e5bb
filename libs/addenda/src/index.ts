import './i18n/da';

export { AddendaModule } from './addenda.module';
export { AddendumDesk, type SignedContract } from './application/addendum-desk';
export { DeclineAddendum } from './application/decline-addendum';
export { SaveAddendumDraft, type SaveAddendumCommand } from './application/save-addendum-draft';
export { SendAddendum } from './application/send-addendum';
export { SignAddendum } from './application/sign-addendum';
export { WithdrawAddendum } from './application/withdraw-addendum';
export {
  type AddendumDutyFacts,
  type AddendumDutyKind,
  addendumDuties,
  addendumDutyKinds,
} from './domain/addendum.duties';
export { type AddendumFacts, completeAddendum, currentContent, draftFrom } from './domain/addendum.rules';
export { type AddendumState, addendumStates } from './domain/addendum-state';
export {
  type AddendumDraft,
  addendumDraftSchema,
  writtenAddendumSchema,
  type AddendumPart,
  addendumParts,
} from './domain/addendum-terms';
export { runningStages } from './domain/running-stages';
export { addendaDa } from './i18n/da';
export {
  AddendaQuery,
  addendaShownTo,
  type AddendumSetback,
  type AddendumSigner,
  type AddendumView,
  type SentAddendum,
} from './read/addenda.query';
