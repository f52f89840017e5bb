// Saves a page of a draft when its writer pauses: the form is sent as its button would send it, and stays where it is. It stops
// where somebody else was faster or the writer is signed out; what is typed stands in the form all the time. Without this file
// the buttons save.
const status = document.querySelector('[data-autosave]');
const form = status?.closest('form');
const pause = 5_000;
const rest = 30_000;

if (form) {
  const words = status.dataset;
  let timer;
  let sending = null;
  let waits = false;
  let busy = false;
  let stopped = false;

  const say = (text) => {
    status.textContent = text;
  };
  const stop = (text) => {
    stopped = true;
    say(text);
  };
  // The next sending is over the version this one has made.
  const goOnFrom = (page) => {
    for (const name of ['version', '_submission']) {
      const [own, next] = [form, page].map((where) => where.querySelector(`input[name=${name}]`));
      if (own && next) own.value = next.value;
    }
  };
  const send = async () => {
    const body = new URLSearchParams(new FormData(form));
    body.set('then', 'stay');
    // A page that is being left sends what fits in what the browser still lets it send.
    const keepalive = document.visibilityState === 'hidden';
    const request = { method: 'POST', body, headers: { Accept: 'text/html' }, keepalive };
    const answer = await fetch(form.action, request).catch(() => null);
    if (answer === null) {
      waits = true;
      return say(words.offline);
    }
    const page = new DOMParser().parseFromString(await answer.text().catch(() => ''), 'text/html');
    // Where to turn, for who wrote of distress: shown where they write, whatever else the answer says (ADR 76).
    const care = page.querySelector('[data-care]');
    if (care && !document.querySelector('[data-care]')) status.before(care);
    const path = new URL(answer.url).pathname;
    // Each page asks whoever is signed out to sign in; the page that shows both versions has them beside each other.
    if (answer.status === 401 || path === words.signIn || page.querySelector(`.me a[href="${words.signIn}"]`))
      return stop(words.signedOut);
    if (answer.status === 409 && page.querySelector('#forskel')) return stop(words.conflict);
    if ([403, 404, 409].includes(answer.status) || path !== new URL(form.action).pathname)
      return stop(words.closed);
    busy = answer.status === 429 || answer.status >= 500;
    if (busy) {
      waits = true;
      return say(words.busy);
    }
    if (!answer.ok) return say(words.invalid);
    goOnFrom(page.querySelector('form [data-autosave]')?.closest('form') ?? page);
    const time = new Date().toLocaleTimeString('da-DK', { hour: '2-digit', minute: '2-digit' });
    say(`${words.saved} ${time}`);
  };
  const save = async () => {
    clearTimeout(timer);
    if (!waits || stopped || sending) return;
    waits = false;
    sending = send();
    await sending;
    sending = null;
    // Typed meanwhile, or not taken: where the portal is busy it is left in peace a while.
    if (waits && !stopped && navigator.onLine) later(busy ? rest : pause);
  };
  const later = (wait = pause) => {
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  };

  form.addEventListener('input', () => {
    waits = true;
    if (!stopped) later();
  });
  addEventListener('online', save);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save();
  });
  // A button pressed while a sending is on its way goes over the version that makes, not over the one before.
  form.addEventListener('submit', (event) => {
    clearTimeout(timer);
    waits = false;
    if (!sending) return;
    event.preventDefault();
    sending.then(() => form.requestSubmit(event.submitter));
  });
}
