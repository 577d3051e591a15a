import { html, LitElement } from 'lit';

/** Words in a line of their own with a button that copies them; falls back to marking them where the clipboard is shut. */
export class CopyField extends LitElement {
  static override properties = { label: {}, words: {}, address: { type: Boolean }, copy: {}, copied: {}, done: { state: true } };

  declare label: string;
  declare words: string;
  declare address: boolean;
  declare copy: string;
  declare copied: string;
  declare done: boolean;

  constructor() {
    super();
    this.label = this.words = this.copy = this.copied = '';
    this.address = this.done = false;
  }

  // only the browser knows by which name this installation is reached
  private get whole(): string {
    return this.address ? new URL(this.words, document.baseURI).href : this.words;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    return html`<label><span>${this.label}</span><input readonly .value=${this.whole} @focus=${this.mark} /></label>
      <button type="button" @click=${this.take}><span class="glyph glyph-copy" aria-hidden="true"></span>${this.copy}</button>
      <span role="status">${this.done ? this.copied : ''}</span>`;
  }

  private mark(event: Event): void {
    (event.target as HTMLInputElement).select();
  }

  private async take(): Promise<void> {
    const input = this.querySelector('input')!;
    input.select();
    try {
      await navigator.clipboard.writeText(this.whole);
    } catch {
      document.execCommand('copy');
    }
    this.done = true;
  }
}

customElements.define('copy-field', CopyField);
