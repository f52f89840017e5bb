// Has forms sent with a passkey: asks the portal what to ask the device for, has the device answer, and sends the form with
// the answer in its hidden field. Without this file the page says what to do instead.
const bytesOf = (text) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
const textOf = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
const keysOf = (keys = []) => keys.map((key) => ({ ...key, id: bytesOf(key.id) }));

const devices = {
  async create(options) {
    const user = { ...options.user, id: bytesOf(options.user.id) };
    const excludeCredentials = keysOf(options.excludeCredentials);
    const publicKey = { ...options, challenge: bytesOf(options.challenge), user, excludeCredentials };
    const { id, type, response } = await navigator.credentials.create({ publicKey });
    const { clientDataJSON, attestationObject } = response;
    const transports = response.getTransports?.() ?? [];
    const said = {
      clientDataJSON: textOf(clientDataJSON),
      attestationObject: textOf(attestationObject),
      transports,
    };
    return { id, rawId: id, type, response: said };
  },
  async get(options) {
    const allowCredentials = keysOf(options.allowCredentials);
    const publicKey = { ...options, challenge: bytesOf(options.challenge), allowCredentials };
    const { id, type, response } = await navigator.credentials.get({ publicKey });
    const said = {
      clientDataJSON: textOf(response.clientDataJSON),
      authenticatorData: textOf(response.authenticatorData),
      signature: textOf(response.signature),
      userHandle: response.userHandle ? textOf(response.userHandle) : null,
    };
    return { id, rawId: id, type, response: said };
  },
};

const problems = { InvalidStateError: 'held', SecurityError: 'elsewhere', Late: 'late' };

async function answerOf({ dataset }, form) {
  const body = new URLSearchParams({ _csrf: form.elements._csrf.value });
  const asked = await fetch(dataset.options, { method: 'POST', body }).catch(() => null);
  const isJson = asked?.headers.get('content-type')?.includes('json') ?? false;
  if (!asked?.ok || !isJson) throw new DOMException('no question came', 'Late');
  return devices[dataset.passkey](await asked.json());
}

for (const place of document.querySelectorAll('[data-passkey]')) {
  const form = place.querySelector('form');
  const problem = place.querySelector('[data-problem]');
  const tell = (what) => {
    problem.textContent = place.dataset[what];
    problem.hidden = false;
  };
  if (!window.PublicKeyCredential) {
    tell('unable');
    continue;
  }
  place.querySelector('[data-ready]').hidden = false;
  form.addEventListener('submit', async (event) => {
    // What is not filled in is told of by the portal, before a device is asked for anything.
    if ([...form.elements].some((field) => field.required && field.value.trim() === '')) return;
    event.preventDefault();
    const button = form.querySelector('button[type=submit]');
    button.disabled = true;
    problem.hidden = true;
    try {
      form.elements[place.dataset.field].value = JSON.stringify(await answerOf(place, form));
      form.submit();
    } catch (error) {
      tell(problems[error.name] ?? 'stopped');
      button.disabled = false;
    }
  });
}
