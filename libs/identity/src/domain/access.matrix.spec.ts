import { allActs, isCaseAct, mayAct } from './access.rules';
import { accessTable, type Act, type Relation } from './access.table';
import { allRoles, type Role, sideOf } from './role';

/**
 * What is expected, written the other way round than the table: by who and how they stand, a list of acts. The walk
 * below asks for every act × role × relation and compares; a new act without a line here makes it fail.
 */
const open = `booking.subscribe account.ask-link account.sign-in account.sign-out account.use-link demo.clock demo.mails demo.people demo.preview demo.sign-in
  public.api-document public.check-paper public.help public.landing public.providers public.queue-roots public.waiting-list system.health`;
const signedIn = `account.change-email account.change-factors account.security account.change-password account.close account.sign-ins
  account.choose-password account.home account.own-page account.revoke-token models.list organisations.read providers.read rounds.read
  account.link-external account.unlink-external requests.answer-invitation`;

const asking = 'questions.list questions.read questions.write';
const localRoles = `${asking} dialogue.search questions.ask questions.attach questions.close booking.own-calendar contracts.list delivery.list evaluations.list requests.list requests.list-told requests.start`;
const providerRoles = `${asking} booking.own-calendar booking.own-times booking.slots contracts.list delivery.list frames.list dialogue.assign-several dialogue.inbox dialogue.search evaluations.list frames.read-own invoices.list requests.list waiting-list.read`;
const proposing = 'proposals.answer proposals.list proposals.make proposals.read proposals.withdraw';
const centralRoles =
  'contracts.list disputes.decide frames.list evaluations.list frames.read-all invoices.keep-buyer invoices.list monitoring.overview requests.list rounds.draft rounds.follow rounds.propose waiting-list.propose waiting-list.read money.trace payments.import payments.read payments.settle';
const keeping = `people.change-role people.give-role people.import people.invite
  people.invite-again people.judge-stated-role people.list people.read people.rename`;
const byRole: Record<Role, string> = {
  manager: localRoles,
  amr: localRoles,
  tr: localRoles,
  med_chair: localRoles,
  med_vice_chair: localRoles,
  anchor: 'requests.list requests.list-told requests.list-endorsements',
  informed: 'requests.list requests.list-told',
  committee_chair: `${localRoles} ${proposing} models.choose monitoring.region requests.list-endorsements`,
  committee_vice_chair: `${localRoles} ${proposing} models.choose monitoring.region requests.list-endorsements`,
  role_keeper: `monitoring.unheld organisation.keep ${keeping}`,
  coordinator: `${providerRoles} invoices.keep-seller profiles.list profiles.read-own profiles.write`,
  consultant: `${providerRoles} profiles.list profiles.read-own`,
  central_employers: `${centralRoles} ${proposing} frames.propose providers.propose profiles.answer profiles.follow profiles.list`,
  central_unions: `${centralRoles} ${proposing} frames.propose providers.propose profiles.answer profiles.follow profiles.list`,
  administrator: `account.reset-factors people.see-as people.end-seeing accounts.close accounts.reopen audit.search mails.preview mails.resend mails.status monitoring.unheld
    organisation.keep ${keeping}
    people.merge people.read-external people.relink-external people.unlink-external`,
  auditor: `audit.search evaluations.list frames.list frames.read-all invoices.list mails.status monitoring.audit
    monitoring.overview proposals.list proposals.read rounds.follow profiles.follow profiles.list waiting-list.read money.trace payments.read`,
};

const side = `addenda.decline addenda.sign booking.answer booking.change booking.confirm contracts.ask-changes contracts.draft contracts.pass-pen contracts.sign delivery.attest delivery.dispute delivery.end-early delivery.resolve-dispute delivery.undo disputes.settle disputes.write
  dialogue.agree-on-day dialogue.answer-pause dialogue.change-provider dialogue.leave-provider dialogue.propose-pause duties.say-next-step evaluations.answer openings.write requests.answer-endorser requests.ask-signatures requests.choose-provider
  requests.choose-side requests.draft-message requests.go-on-without requests.invite requests.join requests.nudge requests.say-ready
  requests.confirm-provider requests.decline-signature requests.edit requests.pass-on
  requests.delete-draft requests.restore-draft requests.resubmit requests.sign requests.state-order requests.state-process requests.withdraw`;
const byRelation: Record<Exclude<Relation, 'none'>, { roles: string; acts: string }> = {
  management: { roles: 'manager med_chair committee_chair', acts: side },
  employees: { roles: 'amr tr med_vice_chair committee_vice_chair', acts: side },
  party: {
    roles: 'manager med_chair committee_chair amr tr med_vice_chair committee_vice_chair',
    acts: `addenda.read booking.read contracts.comment contracts.read contracts.read-facts delivery.read dialogue.message dialogue.read evaluations.read
      openings.read requests.read requests.read-draft-thread requests.read-endorser-questions requests.read-fact requests.read-informed requests.read-process requests.read-receipt`,
  },
  provider: {
    roles: 'coordinator consultant',
    acts: `addenda.draft addenda.read addenda.send addenda.withdraw booking.answer booking.change booking.confirm booking.propose booking.read contracts.comment contracts.draft contracts.pass-pen contracts.read contracts.read-facts contracts.send contracts.take-up contracts.withdraw
      delivery.end-early delivery.plan delivery.read delivery.report-activity delivery.report-delivered delivery.report-milestone delivery.undo disputes.settle disputes.write dialogue.accept dialogue.agree-on-day
      dialogue.answer-pause dialogue.assign dialogue.decline dialogue.log-contact dialogue.message
      dialogue.propose-pause dialogue.read duties.say-next-step evaluations.read invoices.read invoices.send requests.read
      requests.read-fact requests.read-process requests.read-receipt`,
  },
  anchor: {
    roles: 'anchor committee_chair committee_vice_chair',
    acts: 'requests.ask-parties requests.endorse requests.read requests.read-endorser-questions requests.read-fact requests.read-receipt requests.return',
  },
  central: {
    roles: 'central_employers central_unions',
    acts: 'contracts.read-facts duties.get-going evaluations.read invoices.approve invoices.pay invoices.read requests.decide-process requests.read-fact requests.read-process',
  },
  informed: { roles: 'informed', acts: 'requests.read-fact' },
};

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
const relations = Object.keys(byRelation) as Exclude<Relation, 'none'>[];
const viewer = (...held: Role[]) => ({ roles: held.map((role) => ({ role })) });
const allowed = (who: ReturnType<typeof viewer> | null, ...to: Relation[]) =>
  allActs.filter((act) => mayAct(act, who, new Set(to)) === 'allowed').sort();
const content: readonly Act[] = ['requests.read', 'contracts.read', 'dialogue.read', 'delivery.read'];

describe('access table', () => {
  it('opens only the expected acts to those not signed in', () => {
    expect(allowed(null)).toEqual(words(open).sort());
    for (const relation of relations) expect(allowed(null, relation)).toEqual(words(open).sort());
  });

  it.each(allRoles)('allows %s what is expected, with and without every relation', (role) => {
    const bare = [...words(open), ...words(signedIn), ...words(byRole[role])];
    expect(allowed(viewer(role))).toEqual([...new Set(bare)].sort());
    for (const relation of relations) {
      const { roles, acts } = byRelation[relation];
      const more = words(roles).includes(role) ? words(acts) : [];
      expect({ relation, acts: allowed(viewer(role), relation) }).toEqual({
        relation,
        acts: [...new Set([...bare, ...more])].sort(),
      });
    }
  });

  it('gives somebody without any role only what being signed in gives', () => {
    const expected = [...words(open), ...words(signedIn)].sort();
    expect(allowed(viewer(), ...relations)).toEqual(expected);
  });

  it('denies an act it does not know, whoever asks', () => {
    for (const act of ['', 'requests.erase', 'toString', '__proto__', 'constructor']) {
      expect(mayAct(act as Act, viewer(...allRoles), new Set(relations))).toBe('forbidden');
      expect(mayAct(act as Act, viewer(...allRoles))).toBe('forbidden');
      expect(mayAct(act as Act, null)).toBe('sign-in');
      expect(isCaseAct(act as Act)).toBe(false);
    }
  });

  it('knows which acts are about a case: those that a relation gives', () => {
    const given = relations.flatMap((relation) => words(byRelation[relation].acts));
    expect(allActs.filter(isCaseAct)).toEqual([...new Set(given)].sort());
  });

  it('never lets a provider act as a party, nor one side as the other', () => {
    const both: Relation[] = ['party', 'management', 'employees'];
    const bare = allowed(viewer('coordinator', 'consultant'));
    expect(allowed(viewer('coordinator', 'consultant'), ...both)).toEqual(bare);
    for (const role of allRoles.filter((one) => sideOf(one) !== null)) {
      const other = sideOf(role) === 'management' ? 'employees' : 'management';
      expect(mayAct('requests.sign', viewer(role), new Set<Relation>(['party', other]))).toBe('forbidden');
    }
  });

  it('shows content to no region, no central party and nobody merely informed', () => {
    const outside: Relation[] = ['central', 'informed'];
    for (const act of content) {
      for (const role of allRoles) {
        expect(mayAct(act, viewer(role), new Set(outside))).toBe('forbidden');
      }
    }
  });

  it('hides a case from those with no relation to it, and says no to those with one', () => {
    for (const act of allActs.filter(isCaseAct)) {
      expect(mayAct(act, viewer('manager'))).toBe('unknown');
      expect(mayAct(act, null)).toBe('sign-in');
    }
    expect(mayAct('requests.edit', viewer('consultant'), new Set<Relation>(['provider']))).toBe('forbidden');
    expect(mayAct('frames.read-all', viewer('manager'))).toBe('forbidden');
  });

  it('keeps the rows of one act all about a case or all not, and its acts sorted', () => {
    for (const [act, rows] of Object.entries(accessTable)) {
      const kinds = new Set(rows.map((row) => row.relation === 'none'));
      expect({ act, kinds: kinds.size }).toEqual({ act, kinds: 1 });
    }
    expect(allActs).toEqual([...allActs].sort());
  });
});
