// The control API and its one stream of events, shared by all phones on the page.

// The address with the query put in; what is not given is left out.
export function at(path, query) {
  const given = Object.entries(query).filter(([, value]) => value);
  return given.length ? `${path}?${new URLSearchParams(given)}` : path;
}

export async function get(path) {
  return answer(await fetch(`/control${path}`));
}

export async function post(path, body = {}) {
  const headers = { "Content-Type": "application/json" };
  return answer(await fetch(`/control${path}`, { method: "POST", headers, body: JSON.stringify(body) }));
}

async function answer(response) {
  const body = await response.json();
  if (!response.ok) throw Object.assign(new Error(body.error ?? response.statusText), { status: response.status });
  return body;
}

const listeners = new Set();
let source;

// The listener gets every event. "ready" comes first and after every gap: time to fetch what is on the phone.
export function listen(listener) {
  listeners.add(listener);
  if (!source) open();
  else if (source.readyState === EventSource.OPEN) listener({ type: "ready" });
  return () => listeners.delete(listener);
}

function open() {
  source = new EventSource("/control/stream");
  source.onmessage = (message) => tell(JSON.parse(message.data));
  source.onerror = () => tell({ type: "gone" });
}

function tell(event) {
  for (const listener of [...listeners]) listener(event);
}
