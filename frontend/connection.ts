/**
 * The line that says that the connection is gone: it stays as long as the connection is away, because it says what is safe, and
 * screen readers hear it.
 */
interface Indicator extends HTMLElement {
  expandedDuration: number;
}

const A_DAY = 24 * 60 * 60 * 1000;

customElements.whenDefined('vaadin-connection-indicator').then(() => {
  const indicator = document.querySelector<Indicator>('vaadin-connection-indicator');
  if (indicator) {
    indicator.setAttribute('role', 'status');
    indicator.expandedDuration = A_DAY;
  }
});

export {};
