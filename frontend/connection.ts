/** The line that says that the connection is gone is news, not a part of any page: screen readers shall hear it. */
customElements.whenDefined('vaadin-connection-indicator').then(() => {
  document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
});

export {};
