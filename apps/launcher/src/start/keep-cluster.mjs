import { takeImage } from '../demo-image/take-image.mjs';
import { da } from '../i18n/da.mjs';
import { startCluster } from '../postgres/start-cluster.mjs';
import { processAlive } from '../process-alive.mjs';
import { say } from '../say.mjs';
import { startGuard } from './guard.mjs';

const look = 250;

/**
 * The embedded database, kept alive: started again when it dies, and stopped by a guard when we are killed.
 * `onMoved` is told when it had to take another port. A demo's first start takes the image of this build.
 */
export async function keepCluster(dataDir, { demo }) {
  const guard = startGuard(dataDir, { kind: 'house' });
  const state = {
    stopping: false,
    moved: () => undefined,
    cluster: await startGuarded(dataDir, guard, demo),
  };
  const { made } = state.cluster;
  const timer = setTimeout(check, look);

  async function check() {
    if (!state.stopping && !processAlive(state.cluster.pid)) await revive();
    if (!state.stopping) timer.refresh();
  }

  async function revive() {
    say(da.databaseLost);
    const before = state.cluster.url;
    try {
      state.cluster = await startCluster({ dataDir });
      if (state.cluster.url !== before) state.moved();
    } catch (error) {
      say(error.message);
    }
  }

  return {
    made,
    get url() {
      return state.cluster.url;
    },
    watch: (pids) => guard.watch(pids),
    watchStep: (pid) => guard.watchStep(pid),
    onMoved: (listener) => (state.moved = listener),
    stop: async () => {
      state.stopping = true;
      clearTimeout(timer);
      await state.cluster.stop();
      guard.dismiss();
    },
  };
}

async function startGuarded(dataDir, guard, demo) {
  try {
    return await startCluster({ dataDir, fill: demo ? takeImage : undefined });
  } catch (error) {
    guard.dismiss();
    throw error;
  }
}
