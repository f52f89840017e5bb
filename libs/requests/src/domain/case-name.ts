import { t } from '@samraad/platform';

/** "Nr. 39": what a case is called by its number. */
export const caseNumber = (number: number): string => t('requests.case-number', { number });

/**
 * "Nr. 39 · Psykiatrisk akutmodtagelse"; before its number the workplace alone (experience.md: one name everywhere). The
 * one place that puts it together; the reference SR-… is for look-up.
 */
export const casePlace = (number: number | null, unit: string | null): string =>
  [number === null ? '' : caseNumber(number), unit ?? ''].filter((part) => part !== '').join(' · ');
