/** Words rest this long at the server's door before the page says that they have not arrived. */
const PAUSE = 3000;
const AT_MOST = 10_000;

interface Waiting {
  first: number;
  last: number;
}

const waiting = new Map<object, Waiting>();
let watching = 0;

/** Words were typed in this field, and the server has not said yet that it has them. */
export function onItsWay(field: object): void {
  const now = Date.now();
  waiting.set(field, { first: waiting.get(field)?.first ?? now, last: now });
  watching ||= window.setInterval(show, 500);
}

export function arrived(field: object): void {
  if (waiting.delete(field)) {
    show();
  }
}

// "Saved" must not stand over words that are not: look/blocks.css shows the other words by this mark
function show(): void {
  const now = Date.now();
  const late = [...waiting.values()].some((it) => now - it.last > PAUSE || now - it.first > AT_MOST);
  document.documentElement.toggleAttribute('data-unsent', late);
  if (waiting.size === 0) {
    clearInterval(watching);
    watching = 0;
  }
}
