import { html, LitElement } from 'lit';

/** Words in a line of their own with a button that copies them; falls back to marking them where the clipboard is shut. */
export class CopyField extends LitElement {
  static override properties = { label: {}, words: {}, copy: {}, copied: {}, done: { state: true } };

  declare label: string;
  declare words: string;
  declare copy: string;
  declare copied: string;
  declare done: boolean;

  constructor() {
    super();
    this.label = this.words = this.copy = this.copied = '';
    this.done = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    return html`<label><span>${this.label}</span><input readonly .value=${this.words} @focus=${this.mark} /></label>
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
      await navigator.clipboard.writeText(this.words);
    } catch {
      document.execCommand('copy');
    }
    this.done = true;
  }
}

customElements.define('copy-field', CopyField);
