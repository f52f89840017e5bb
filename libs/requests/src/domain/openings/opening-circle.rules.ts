import { refusal, type Refusal } from '@samraad/platform';

/** Somebody of the side, in a role at the workplace. */
export interface SideMember {
  readonly personId: string;
  readonly role: string;
  /** The role is said by its holder, and nobody has confirmed it. */
  readonly stated?: boolean;
}

/** Whoever brought somebody in, in a role: invited them, or spoke for them. */
export interface Host {
  readonly personId: string;
  readonly role: string;
  readonly hostId: string;
}

/**
 * Who may share what a side has written while it is closed: whoever wrote it, whoever holds a confirmed role, and those whom one of
 * them brought in. One's own word and an invitation from the other side are not enough: the side would be read through a friend
 * of the other (domain.md §3 [ours, 2]).
 */
export function circleOf(
  members: readonly SideMember[],
  hosts: readonly Host[],
  writtenBy: string | null,
): ReadonlySet<string> {
  const confirmed = members.filter(({ stated }) => !stated).map(({ personId }) => personId);
  const circle = new Set(writtenBy === null ? confirmed : [...confirmed, writtenBy]);
  const brought = ({ personId, role }: SideMember): boolean =>
    hosts.some((one) => one.personId === personId && one.role === role && circle.has(one.hostId));
  for (let before = -1; before !== circle.size;) {
    before = circle.size;
    for (const member of members) if (brought(member)) circle.add(member.personId);
  }
  return circle;
}

/** Why somebody of the side neither reads nor writes what another of it has written, or null; an empty opening is anybody's. */
export const outsideObstacle = (
  circle: ReadonlySet<string>,
  personId: string,
  writtenBy: string | null,
): Refusal | null =>
  writtenBy === null || circle.has(personId) ? null : refusal('openings.not-vouched', {}, 403);

/** Those of the side outside it, each once: a colleague may speak for them. */
export const outsideOf = (members: readonly SideMember[], circle: ReadonlySet<string>): string[] => [
  ...new Set(members.map(({ personId }) => personId).filter((personId) => !circle.has(personId))),
];
