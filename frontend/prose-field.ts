import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { Editor } from '@tiptap/core';
import type { Block } from './prose-tree';
import type { Tool } from './prose-editor';

type EditorModule = typeof import('./prose-editor');

const TOOLS: Tool[] = ['strong', 'emphasis', 'bullets', 'numbered'];
/** after the last key: milliseconds until the words are kept in this browser, and until the server hears of them */
const KEEP = 200;
const TELL = 700;
let fields = 0;

/**
 * Running text with strong, emphasis and two kinds of lists. Its value is the JSON of the tree in prose-tree.ts. The editor
 * itself is fetched when the first of these fields stands on the page.
 */
export class ProseField extends LitElement {
  static override properties = {
    value: {},
    label: {},
    helperText: {},
    readonly: { type: Boolean, reflect: true },
    words: { attribute: false },
    contentLang: {},
  };

  declare value: string;
  declare label: string;
  declare helperText: string;
  declare readonly: boolean;
  /** names of the tools in the reader's language, by tool, and of the bar as "tools" */
  declare words: Record<string, string>;
  /** the language of the words in the field */
  declare contentLang: string;

  private module?: EditorModule;
  private editor?: Editor;
  private shown = '[]';
  private told = true;
  private keeping = 0;
  private telling = 0;
  private readonly id_ = `prose-${++fields}`;

  constructor() {
    super();
    this.value = '[]';
    this.label = '';
    this.helperText = '';
    this.readonly = false;
    this.words = {};
    this.contentLang = '';
  }

  // in the page itself, so that faces, line heights and the label's reference hold
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.flush);
    void this.updateComplete.then(() => this.open());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.flush);
    this.flush();
    this.editor?.destroy();
    this.editor = undefined;
  }

  override focus(): void {
    this.editor?.commands.focus();
  }

  protected override render(): unknown {
    return html`
      <label id="${this.id_}-label" class="prose-label" ?hidden=${!this.label} @click=${() => this.focus()}>${this.label}</label>
      <div class="prose-frame">
        <div class="prose-tools" role="toolbar" aria-label=${this.words.tools ?? ''} ?hidden=${this.readonly}>
          ${TOOLS.map(
            (tool, index) => html`<button
              type="button"
              data-tool=${tool}
              tabindex=${index ? -1 : 0}
              aria-label=${this.words[tool] ?? tool}
              title=${this.words[tool] ?? tool}
              aria-pressed=${this.editor && this.module?.isOn(this.editor, tool) ? 'true' : 'false'}
              @mousedown=${(event: Event) => event.preventDefault()}
              @click=${() => this.use(tool)}
              @keydown=${this.walk}
            ><span class="glyph glyph-${tool}" aria-hidden="true"></span></button>`,
          )}
        </div>
        <div class="prose-text" lang=${this.contentLang || nothing}></div>
      </div>
      <div id="${this.id_}-help" class="prose-help" ?hidden=${!this.helperText}>${this.helperText}</div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('value') && this.editor && this.value !== this.shown) {
      this.shown = this.value;
      this.module!.show(this.editor, this.blocks());
    }
    if (this.editor && (changed.has('readonly') || changed.has('label'))) {
      this.editor.setEditable(!this.readonly, false);
    }
  }

  private async open(): Promise<void> {
    this.module = await import('./prose-editor');
    const place = this.querySelector<HTMLElement>('.prose-text');
    if (!place || !this.isConnected || this.editor) {
      return;
    }
    this.shown = this.value;
    this.editor = this.module.editorIn(
      place,
      this.blocks(),
      {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': `${this.id_}-label`,
        'aria-describedby': `${this.id_}-help`,
      },
      () => this.changed(),
      () => this.requestUpdate(),
    );
    this.editor.setEditable(!this.readonly, false);
    this.editor.on('blur', this.flush);
    this.requestUpdate();
  }

  private blocks(): Block[] {
    try {
      return JSON.parse(this.value || '[]') as Block[];
    } catch {
      return [];
    }
  }

  // long texts: the tree is written a moment after the last key, not at each
  private changed(): void {
    clearTimeout(this.keeping);
    clearTimeout(this.telling);
    this.keeping = window.setTimeout(this.keep, KEEP);
    this.telling = window.setTimeout(this.flush, TELL);
  }

  private readonly keep = (): void => {
    clearTimeout(this.keeping);
    if (!this.editor || !this.module || this.editor.isDestroyed) {
      return;
    }
    const value = JSON.stringify(this.module.blocksOf(this.editor));
    if (value !== this.shown) {
      this.shown = value;
      this.value = value;
      this.told = false;
      this.dispatchEvent(new CustomEvent('input', { bubbles: true, composed: true }));
    }
  };

  private readonly flush = (): void => {
    clearTimeout(this.telling);
    this.keep();
    if (!this.told) {
      this.told = true;
      this.dispatchEvent(new CustomEvent('value-changed'));
    }
  };

  private use(tool: Tool): void {
    if (this.editor && !this.readonly) {
      this.module!.use(this.editor, tool);
    }
  }

  private readonly walk = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) {
      const tools = [...this.querySelectorAll<HTMLElement>('.prose-tools button')];
      const next = tools[(tools.indexOf(event.target as HTMLElement) + step + tools.length) % tools.length];
      tools.forEach((tool) => (tool.tabIndex = tool === next ? 0 : -1));
      next.focus();
      event.preventDefault();
    }
  };
}

customElements.define('prose-field', ProseField);
