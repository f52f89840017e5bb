import { atPlacesSql } from '@samraad/requests';
import type { ThreadsRead } from '../domain/thread-reading';

/** The two parameters of {@link readableSql}. */
export const readableParams = ({ places, providerIds }: ThreadsRead): readonly (readonly string[])[] => [
  places,
  providerIds,
];

/**
 * SQL: whether somebody reads a message `m` (`threadsRead`): a party everything, a provider what was exchanged with it while it has
 * the case. The two are parameters like '$3' ({@link readableParams}).
 */
export const readableSql = (
  units: string,
  providers: string,
): string => `(EXISTS (SELECT FROM request_workplace place
    WHERE place.request_id = m.case_id AND ${atPlacesSql('place', units)})
  OR m.provider_id = ANY(${providers}::uuid[]) AND EXISTS (SELECT FROM request has
    WHERE has.id = m.case_id AND has.provider_id = m.provider_id))`;
