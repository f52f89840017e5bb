// Shows what a search finds while it is typed: the same page is asked for, and its results are put in place of the
// former. Without this file the form is sent as any other.
for (const form of document.querySelectorAll('form[data-live-results]')) {
  const field = form.querySelector('input[type=search]');
  const place = document.getElementById(form.dataset.liveResults);
  let waiting;
  let latest = 0;
  const look = async () => {
    const turn = (latest += 1);
    const address = new URL(form.action);
    address.search = new URLSearchParams(new FormData(form)).toString();
    const answer = await fetch(address, { headers: { Accept: 'text/html' } }).catch(() => null);
    if (!answer?.ok || answer.redirected || turn !== latest) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const found = page.getElementById(place.id);
    if (!found || turn !== latest) return;
    place.replaceChildren(...found.childNodes);
    history.replaceState(null, '', address);
  };
  field?.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, 250);
  });
}
