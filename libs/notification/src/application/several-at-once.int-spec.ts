import { Arrivals } from '../testing/arrivals';
import { MailStand } from '../testing/mail-stand';
import { DeliverMail } from './deliver-mail';
import { MailDrain } from './mail-drain';

interface Row {
  readonly messageId: string;
  readonly status: string;
  readonly attempts: number;
}

describe('delivery of several mails at once, three at most', () => {
  let stand: MailStand;
  beforeEach(async () => {
    stand = await MailStand.create({ SAMRAAD_MAIL_CONNECTIONS: '3' });
  });
  afterEach(() => stand.close());

  const sweep = () => stand.app.get(DeliverMail).sweep();
  const rows = () =>
    stand.rows<Row>(
      'SELECT message_id AS "messageId", status, attempts FROM mail_message ORDER BY next_attempt_at, id',
    );
  const orderEach = async (count: number) => {
    for (let no = 0; no < count; no += 1) await stand.order(`til-${no}`, [await stand.another()]);
  };
  const states = async () => (await rows()).map(({ status, attempts }) => `${status} ${attempts}`);

  it('begins with one, and then has as many on their way as it may and never more', async () => {
    const arrivals = new Arrivals([1, 2, 3]);
    await stand.serverUp({ onCaught: arrivals.hold });
    await orderEach(1 + 2 + 3 * 3);
    expect(await sweep()).toBe(12);
    expect(arrivals.crowds.map(({ length }) => length)).toEqual([1, 2, 3, 3, 3]);
    expect(new Set(arrivals.crowds.flat()).size).toBe(12);
  });

  it('writes to one person in order, one mail at a time, whoever is written to beside', async () => {
    const arrivals = new Arrivals([1, 2, 2]);
    await stand.serverUp({ onCaught: arrivals.hold });
    for (const key of ['først', 'så', 'sidst']) await stand.order(key);
    const mine = (await rows()).map(({ messageId }) => messageId);
    await orderEach(2);
    expect(await sweep()).toBe(5);
    const mineOf = (crowd: readonly string[]) => crowd.filter((messageId) => mine.includes(messageId));
    // The first alone; then one of mine beside one of another's, twice.
    expect(arrivals.crowds.map(mineOf)).toEqual(mine.map((messageId) => [messageId]));
  });

  it('makes do with the connections the server will have, and charges no mail for those it refuses', async () => {
    await stand.serverUp({ maxConnections: 1 });
    await orderEach(10);
    expect(await sweep()).toBe(10);
    expect(new Set(await states())).toEqual(new Set(['sent 1']));
    expect(await stand.rows(`SELECT FROM mail_delivery WHERE outcome <> 'accepted'`)).toEqual([]);
  });

  it('tries one mail of many when the server will have no connection at all', async () => {
    await stand.serverUp({ maxConnections: 0 });
    await orderEach(4);
    expect(await sweep()).toBe(0);
    expect((await states()).toSorted()).toEqual(['queued 0', 'queued 0', 'queued 0', 'queued 1']);
  });

  it('lets no recipient who is refused stop the others', async () => {
    let refused = 0;
    await stand.serverUp({ refuses: (address) => address === stand.person.email && (refused += 1) > 0 });
    await orderEach(4);
    for (const key of ['afvist-en', 'afvist-to']) await stand.order(key);
    await orderEach(4 + 4);
    expect(await sweep()).toBe(12);
    expect(refused).toBe(2);
    expect((await rows()).filter(({ status }) => status === 'failed')).toMatchObject([
      { attempts: 1 },
      { attempts: 1 },
    ]);
  });

  it('shares one run among all who ask, and sees what was committed before they asked', async () => {
    const arrivals = new Arrivals([1, 1, 1]);
    await stand.serverUp({ onCaught: arrivals.hold });
    await orderEach(1);
    const first = sweep();
    await stand.order('imens');
    const [one, ...others] = await Promise.all([first, sweep(), sweep(), stand.app.get(MailDrain).drain()]);
    expect(one + (others[0] ?? 0)).toBe(2);
    expect(others[1]).toBe(others[0]);
    expect(new Set(await states())).toEqual(new Set(['sent 1']));
  });

  it('begins no mail once the process is to end, and leaves the rest queued', async () => {
    await stand.serverUp({ onCaught: () => stand.app.get(DeliverMail).onModuleDestroy() });
    await orderEach(5);
    expect(await sweep()).toBe(1);
    expect(await sweep()).toBe(0);
    expect((await states()).toSorted()).toEqual([...Array<string>(4).fill('queued 0'), 'sent 1']);
  });
});
