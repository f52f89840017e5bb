import { processAlive } from '../process-alive.mjs';
import { waitUntil } from '../wait-until.mjs';

const patience = 20_000;

/** SIGINT is Postgres' fast shutdown: it breaks off what is open and writes everything down; SIGQUIT if that takes too long. */
export async function stopServer(pid) {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL']) {
    if (!processAlive(pid)) return;
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
    if (await waitUntil(() => !processAlive(pid), { within: patience, every: 10 })) return;
  }
}
