import { type AddendumDutyKind, addendumDutyKinds } from '@samraad/addenda';
import { type BookingDutyKind, bookingDutyKinds } from '@samraad/booking';
import { type ContractDutyKind, contractDutyKinds } from '@samraad/contracts';
import type { DutyKindSpec } from '@samraad/deadlines';
import {
  type DeliveryDutyKind,
  deliveryDutyKinds,
  type InvoiceDutyKind,
  invoiceDutyKinds,
} from '@samraad/delivery';
import { type DialogueDutyKind, dialogueDutyKinds } from '@samraad/dialogue';
import { type EvaluationDutyKind, evaluationDutyKinds } from '@samraad/evaluation';
import { type QuietDutyKind, quietDutyKinds } from './quiet.duties';
import { type RequestDutyKind, requestDutyKinds } from '@samraad/requests';

/** Every kind of duty there is. */
export type DutyKind =
  | RequestDutyKind
  | DialogueDutyKind
  | BookingDutyKind
  | ContractDutyKind
  | AddendumDutyKind
  | DeliveryDutyKind
  | InvoiceDutyKind
  | QuietDutyKind
  | EvaluationDutyKind;

/** Every kind with what its lib declares of it. */
export const dutyKinds: Readonly<Record<DutyKind, DutyKindSpec>> = {
  ...requestDutyKinds,
  ...dialogueDutyKinds,
  ...bookingDutyKinds,
  ...contractDutyKinds,
  ...addendumDutyKinds,
  ...deliveryDutyKinds,
  ...invoiceDutyKinds,
  ...quietDutyKinds,
  ...evaluationDutyKinds,
};

/** All kinds, in the order a case meets them. */
export const allDutyKinds = Object.keys(dutyKinds) as readonly DutyKind[];

/** Kinds that can't be acted on in time alone: their day passes into another duty, or into an end. */
export const passingKinds: readonly DutyKind[] = ['hold-activity', 'hold-follow-up', 'object-or-agree'];
