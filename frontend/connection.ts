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

export {};
