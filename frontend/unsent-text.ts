import { fingerprint } from './fingerprint';
import { arrived, onItsWay } from './unsent-sign';
import { countOf, forget, forgetAll, forgetOld, keep, kept } from './unsent-store';

interface Field extends HTMLElement {
  value: string;
}

/**
 * Stands around one field. Each keystroke is kept in this browser at once, before the server hears of it; the server takes it
 * away again when the words are committed. Words found from an earlier visit are handed to the server with a note on whether
 * the saved words are still those from which they began.
 */
export class UnsentText extends HTMLElement {
  /** where the words belong: person/work/block/language; set by the server */
  declare place: string;
  /** fingerprint of what the server has; set by the server */
  declare base: string;

  private typing = false;

  // the server may have set both before this class was loaded
  constructor() {
    super();
    this.place ??= '';
    this.base ??= '';
  }

  connectedCallback(): void {
    this.addEventListener('input', this.typed);
    this.addEventListener('change', this.typed);
    // the server sets place and base and fills the field in the same answer, after this call
    setTimeout(() => {
      this.speak();
      this.lookBack();
    });
  }

  disconnectedCallback(): void {
    this.removeEventListener('input', this.typed);
    this.removeEventListener('change', this.typed);
    arrived(this);
  }

  /** Called by the server after the commit of these words. */
  acknowledge(base: string): void {
    const unsent = kept(this.place);
    this.base = base;
    arrived(this);
    if (!unsent) {
      return;
    }
    if (fingerprint(unsent.text) === base) {
      forget(this.place);
      this.typing = false;
    } else if (this.typing) {
      keep(this.place, { ...unsent, base });
      onItsWay(this);
    } // else another window of hers keeps words that began from something else
  }

  /** Called by the server when the person decided for what is saved. */
  drop(): void {
    forget(this.place);
    arrived(this);
    this.typing = false;
  }

  private typed = (): void => {
    const field = this.field();
    if (!this.place || !field) {
      return;
    }
    const text = field.value ?? '';
    if (fingerprint(text) === this.base && !this.typing) {
      return;
    }
    this.typing = true;
    onItsWay(this);
    if (!keep(this.place, { text, base: this.base, at: Date.now() })) {
      this.dispatchEvent(new CustomEvent('unsent-full'));
    }
  };

  private lookBack(): void {
    const unsent = this.place ? kept(this.place) : undefined;
    if (!unsent || this.typing || !this.isConnected) {
      return;
    }
    if (fingerprint(unsent.text) === this.base) {
      forget(this.place);
      return;
    }
    this.dispatchEvent(
      new CustomEvent('unsent-found', { detail: { text: unsent.text, same: unsent.base === this.base } }),
    );
  }

  // the words have a language of their own, the label has the reader's
  private speak(): void {
    const language = this.place.substring(this.place.lastIndexOf('/') + 1);
    this.querySelector(':scope > * > input, :scope > * > textarea')?.setAttribute('lang', language);
  }

  private field(): Field | null {
    return this.firstElementChild as Field | null;
  }
}

/** At sign-out: nobody else at this computer shall find her words. */
export class UnsentWords extends HTMLElement {
  connectedCallback(): void {
    forgetOld();
  }

  /** How many texts of hers wait in this browser. */
  waiting(person: string): number {
    return countOf((place) => place.startsWith(person + '/'));
  }

  forgetPerson(person: string): void {
    forgetAll((place) => place.startsWith(person + '/'));
  }
}

customElements.define('unsent-text', UnsentText);
customElements.define('unsent-words', UnsentWords);
