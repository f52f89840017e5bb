import type { ClockKind, LocalDate } from '@samraad/deadlines';
import type { DutyRow } from '@samraad/duties';
import type { Stage } from '@samraad/requests';

/** A row of `caseStatusSql`; instants inside lists are text. */
export interface CaseStatusRow {
  readonly id: string;
  readonly reference: string;
  readonly stage: Stage;
  readonly stage_since: Date;
  readonly number: number | null;
  readonly round_id: string | null;
  readonly provider_id: string | null;
  readonly provider_name: string | null;
  readonly chosen_name: string | null;
  readonly consultant_id: string | null;
  readonly consultant_name: string | null;
  readonly title: string;
  readonly kind: 'advice' | 'inspiration' | null;
  readonly themes: string | null;
  readonly unit_id: string | null;
  readonly unit_name: string | null;
  readonly region_id: string | null;
  readonly region_name: string | null;
  readonly units: number;
  readonly bin_until: LocalDate | null;
  readonly clocks: readonly ClockInRow[] | null;
  readonly price: string | null;
  readonly duties: readonly DutyRow[];
}

/** A clock as JSON tells it. */
export interface ClockInRow {
  readonly kind: ClockKind;
  readonly start: string;
  readonly due: string;
  readonly stoppedAt: string | null;
  readonly closedAt: string | null;
  readonly breachedAt: string | null;
  readonly closingDays: readonly string[];
  readonly warningDays: readonly number[];
  readonly warningHour: number;
}
