/** What the floor is told of a captured request: its statements, and its answer with the headers a server does not set itself. */
export function replyOf({ answer, ran }) {
  const own = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length']);
  const headers = Object.entries(answer.headers).filter(([name]) => !own.has(name));
  return {
    statements: ran,
    status: answer.status === 201 ? 201 : 200,
    headers: Object.fromEntries([...headers, ['content-length', answer.body.length]]),
    body: answer.body,
  };
}
