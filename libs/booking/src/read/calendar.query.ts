import { Injectable } from '@nestjs/common';
import type { Queryable } from '@samraad/platform';
import type { MeetingState } from '../domain/meeting-state';
import type { PlaceKind } from '../domain/meeting-place';
import type { Period } from '../domain/meeting-time';

/** A meeting in somebody's own calendar. */
export interface OwnMeeting extends Period {
  readonly id: string;
  readonly caseId: string;
  readonly title: string;
  readonly placeKind: PlaceKind;
  readonly place: string | null;
  readonly travelMinutes: number;
  readonly sequence: number;
  readonly state: MeetingState;
  /** Names of the others who come. */
  readonly with: readonly string[];
  readonly number: number | null;
  /** The coordinating workplace. */
  readonly unit: string | null;
}

/** A proposed time somebody is asked about; nothing is taken by it. */
export interface OwnProposal extends Period {
  readonly pollId: string;
  readonly caseId: string;
  readonly title: string;
  readonly number: number | null;
  readonly unit: string | null;
  /** Whether the person has answered it. */
  readonly answered: boolean;
}

/** Somebody's own week: what is booked, what is proposed. */
@Injectable()
export class CalendarQuery {
  /** Meetings that touch a period, earliest first; cancelled ones only when asked for (a calendar must hear of them). */
  meetings(
    db: Queryable,
    personId: string,
    { startsAt, endsAt }: Period,
    { cancelled = false }: { readonly cancelled?: boolean } = {},
  ): Promise<OwnMeeting[]> {
    return db.query<OwnMeeting>(
      `SELECT m.id, m.case_id AS "caseId", m.title, m.place_kind AS "placeKind", m.place, m.sequence, m.state,
         m.starts_at AS "startsAt", m.ends_at AS "endsAt", CASE WHEN mine.side = 'provider' THEN m.travel_minutes ELSE 0 END
           AS "travelMinutes", card.number, card.unit_name AS unit,
         ARRAY(SELECT person.name FROM meeting_attendee other JOIN person ON person.id = other.person_id
           WHERE other.meeting_id = m.id AND other.person_id <> $1 ORDER BY other.side, person.name) AS "with"
       FROM meeting_attendee mine JOIN meeting m ON m.id = mine.meeting_id JOIN case_card card ON card.id = m.case_id
       WHERE mine.person_id = $1 AND m.starts_at < $3 AND m.ends_at > $2 AND ($4 OR m.state = 'booked')
       ORDER BY m.starts_at, m.id`,
      [personId, startsAt, endsAt, cancelled],
    );
  }

  /** Times proposed to the person, or by the provider with the person among those who would come, that are open and in a period. */
  proposals(db: Queryable, personId: string, { startsAt, endsAt }: Period): Promise<OwnProposal[]> {
    return db.query<OwnProposal>(
      `SELECT p.id AS "pollId", p.case_id AS "caseId", p.title, card.number, card.unit_name AS unit, t.starts_at AS "startsAt", t.ends_at AS "endsAt",
         EXISTS (SELECT FROM poll_answer a WHERE a.time_id = t.id AND a.person_id = $1) AS answered
       FROM poll_attendee mine JOIN meeting_poll p ON p.id = mine.poll_id AND p.state = 'open'
         JOIN poll_time t ON t.poll_id = p.id JOIN case_card card ON card.id = p.case_id
       WHERE mine.person_id = $1 AND t.starts_at < $3 AND t.ends_at > $2 ORDER BY t.starts_at, t.id`,
      [personId, startsAt, endsAt],
    );
  }
}
