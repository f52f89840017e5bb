import { holdsWords } from '@samraad/platform';

const reference = (param: string) =>
  `strpos(translate(search_key(r.reference), '-', ''), (${param}::text[])[3]) > 0`;

/**
 * SQL: whether a case `r` is what a search (SearchWords, a parameter like '$5') looks for, by number, reference, workplace or
 * title; `mayRead` says who is shown the title.
 */
export const caseSearchSql = (param: string, mayRead = 'true'): string => `(${param}::text[] IS NULL
  OR r.number::text = (${param}::text[])[2] OR ${reference(param)}
  OR EXISTS (SELECT 1 FROM request_workplace w JOIN org_unit u ON u.id = w.unit_id
    WHERE w.request_id = r.id AND ${holdsWords('u.name', param)})
  OR (${mayRead} AND EXISTS (SELECT 1 FROM case_card card WHERE card.id = r.id AND ${holdsWords('card.title', param)})))`;
