import './i18n/da';
import './i18n/next-step.da';

export { type CaseName, CaseNameReader } from './application/case-name.reader';
export { type DutyDifference, DutyVerifier } from './application/duty-verifier';
export * from './application/get-case-going';
export { type Owed, OwedNow } from './application/owed-now';
export * from './application/say-next-step';
export { furthestStep, type NextStepAnswer, nextStepAnswers } from './domain/next-step';
export { type CaseDuty, type CaseDutyFacts, type DutiesNow, dutiesOf } from './domain/duties-of';
export { allDutyKinds, type DutyKind, dutyKinds, passingKinds } from './domain/duty-kinds';
export { dutyPlace } from './domain/duty-place';
export {
  dayWords,
  type DutyVoice,
  dutySentence,
  dutyWords,
  holderWords,
  isPlanned,
  lateWords,
} from './domain/duty-words';
export { providerClockKinds, whatToDo } from './domain/late-options';
export {
  dutyFor,
  heldTogether,
  dutyState,
  type DutyState,
  type DutyViewer,
  inOrder,
  isOwn,
  nearUntil,
  nearWorkingDays,
  type OpenDuty,
  workingDaysLate,
} from './domain/open-duty';
export { DutiesModule } from './duties.module';
export { dutiesDa } from './i18n/da';
export {
  dutyColumns,
  type DutyRow,
  openDutiesHeldJson,
  openDutiesJson,
  toDuty,
} from './persistence/duty.row';
export { heldBySql, nobodyHoldsSql, othersHoldSql } from './persistence/duty-holders.sql';
export { DutiesQuery } from './read/duties.query';
