const caught = ['Killed', 'Timeout', 'RuntimeError', 'CompileError'];
const counted = [...caught, 'Survived', 'NoCoverage'];

/** The score of each folder and, last, of all: what the tests noticed of what was changed. */
export function scoresOf(outcomes) {
  const folders = Map.groupBy(
    outcomes.filter(({ status }) => counted.includes(status)),
    ({ file }) => folderOf(file),
  );
  const scores = [...folders].map(([folder, inFolder]) => scoreOf(folder, inFolder));
  scores.sort((a, b) => a.folder.localeCompare(b.folder));
  return [...scores, scoreOf('all', [...folders.values()].flat())];
}

/** The folders (or the whole group) that are under its floor. */
export function belowFloor(group, scores) {
  const judged = group.perFolder ? scores : scores.slice(-1);
  return judged.filter(({ mutants, noticed }) => mutants > 0 && (100 * noticed) / mutants < group.floor);
}

function scoreOf(folder, outcomes) {
  const noticed = outcomes.filter(({ status }) => caught.includes(status)).length;
  const mutants = outcomes.length;
  return {
    folder,
    mutants,
    noticed,
    percent: mutants === 0 ? 100 : Math.floor((1000 * noticed) / mutants) / 10,
  };
}

/** `libs/deadlines`, `apps/portal/src/web/cases`. */
function folderOf(file) {
  const parts = file.split('/');
  return parts.slice(0, parts[0] === 'libs' ? 2 : 5).join('/');
}
