/** The demo's round takes requests from this day on. */
const roundOpens = '2026-04-01';

/** The cases as if each had begun `days` earlier, as far as their round was open then; none of those in `without`. */
export function earlier(cases, days, without = []) {
  return cases
    .filter(({ key }) => !without.includes(key))
    .map((one) => ({ ...one, begins: daysBefore(one.begins, days) }))
    .filter(({ begins }) => begins >= roundOpens);
}

function daysBefore(day, days) {
  const found = new Date(`${day}T00:00:00Z`);
  found.setUTCDate(found.getUTCDate() - days);
  return found.toISOString().slice(0, 10);
}
