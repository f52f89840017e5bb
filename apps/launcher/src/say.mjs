/** A line of progress for the person waiting. On stderr: stdout belongs to the answer. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
