/**
 * The line that says that the connection is gone: it stays as long as the connection is away, because it says what is safe, and
 * screen readers hear it.
 */
interface Indicator extends HTMLElement {
  expandedDuration: number;
  expanded: boolean;
  offline: boolean;
  reconnecting: boolean;
}

interface ConnectionStore {
  state: 'connected' | 'loading' | 'reconnecting' | 'connection-lost';
}

const A_DAY = 24 * 60 * 60 * 1000;

customElements.whenDefined('vaadin-connection-indicator').then(() => {
  const indicator = document.querySelector<Indicator>('vaadin-connection-indicator');
  if (indicator) {
    indicator.setAttribute('role', 'status');
    indicator.expandedDuration = A_DAY;
    // back again: what is saved says so by itself, and the line's own word for it is in English only
    new MutationObserver(() => {
      if (indicator.expanded && !indicator.offline && !indicator.reconnecting) {
        indicator.expanded = false;
      }
    }).observe(indicator, { attributes: true, attributeFilter: ['expanded', 'offline', 'reconnecting'] });
  }
});

// An answer of the server is the proof that the connection is back. Flow says so by counting down what it loads, but the count
// was lost with the connection, and its state would stay at "reconnecting" for ever.
new PerformanceObserver((requests) => {
  const store = (window as unknown as { Vaadin?: { connectionState?: ConnectionStore } }).Vaadin?.connectionState;
  if (store?.state === 'reconnecting' && requests.getEntries().some((entry) => isAnswered(entry as PerformanceResourceTiming))) {
    store.state = 'connected';
  }
}).observe({ type: 'resource' });

function isAnswered(request: PerformanceResourceTiming): boolean {
  return request.name.includes('v-r=uidl') && request.transferSize > 0 && (request.responseStatus ?? 200) < 400;
}

export {};
