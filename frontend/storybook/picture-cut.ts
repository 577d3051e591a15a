import { html, LitElement, type PropertyValues } from 'lit';

type Cut = { across: number; down: number; zoom: number };

/** The whole picture with a frame round what a page shows of it. The frame is moved with the pointer, or with sliders from the keyboard. */
export class PictureCut extends LitElement {
  static override properties = {
    picture: {},
    ratio: { type: Number },
    room: { type: Number },
    across: { type: Number },
    down: { type: Number },
    zoom: { type: Number },
    largest: { type: Number },
    wordAcross: {},
    wordDown: {},
    wordZoom: {},
    wordWhole: {},
    wordReset: {},
    own: { state: true },
  };

  declare picture: string;
  declare ratio: number;
  declare room: number;
  declare across: number;
  declare down: number;
  declare zoom: number;
  declare largest: number;
  declare wordAcross: string;
  declare wordDown: string;
  declare wordZoom: string;
  declare wordWhole: string;
  declare wordReset: string;

  declare own: Cut | null;
  private grip: { x: number; y: number } | null = null;
  private timer = 0;

  constructor() {
    super();
    this.picture = this.wordAcross = this.wordDown = this.wordZoom = this.wordWhole = this.wordReset = '';
    this.ratio = this.room = 1;
    this.across = this.down = 50;
    this.zoom = 100;
    this.largest = 400;
    this.own = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.timer = 0;
  }

  /** An answer of the server never moves the frame under a hand that is still at it. */
  protected override willUpdate(changed: PropertyValues): void {
    const answered = changed.has('across') || changed.has('down') || changed.has('zoom') || changed.has('picture');
    if (answered && !this.timer && !this.grip) {
      this.own = null;
    }
  }

  private get now(): Cut {
    return this.own ?? { across: this.across, down: this.down, zoom: this.zoom };
  }

  /** Shares of the picture that the page shows. */
  private get wide(): number {
    return Math.min(1, this.room / this.ratio) / (this.now.zoom / 100);
  }

  private get high(): number {
    return Math.min(1, this.ratio / this.room) / (this.now.zoom / 100);
  }

  private static within(percent: number, shown: number): number {
    const least = Math.round(shown * 50);
    return Math.min(Math.max(Math.round(percent), least), 100 - least);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    const now = this.now;
    const left = PictureCut.within(now.across, this.wide) - this.wide * 50;
    const top = PictureCut.within(now.down, this.high) - this.high * 50;
    const untouched = now.across === 50 && now.down === 50 && now.zoom === 100;
    const frame = `left:${left}%;top:${top}%;width:${this.wide * 100}%;height:${this.high * 100}%`;
    return html`<div
        class="whole"
        style="aspect-ratio:${this.ratio}"
        @pointerdown=${this.take}
        @pointermove=${this.drag}
        @pointerup=${this.drop}
        @pointercancel=${this.drop}
      >
        <img src=${this.picture} alt="" draggable="false" />
        <div class="frame" style=${frame}></div>
      </div>
      ${this.slider('across', this.wordAcross, this.wide)} ${this.slider('down', this.wordDown, this.high)}
      ${this.line('zoom', this.wordZoom, 100, this.largest, now.zoom, 5)}
      <button type="button" class="reset" ?disabled=${untouched} @click=${this.reset}>
        ${this.wordReset}
      </button>`;
  }

  private slider(which: 'across' | 'down', word: string, shown: number): unknown {
    const least = Math.round(shown * 50);
    return this.line(which, word, least, 100 - least, PictureCut.within(this.now[which], shown), 1);
  }

  /** Where nothing is cut off there is nothing to choose: it says so. */
  private line(which: keyof Cut, word: string, min: number, max: number, value: number, step: number): unknown {
    const free = max - min > 0;
    const said = free ? `${value} %` : this.wordWhole;
    return html`<label>
      <span>${word}</span>
      <input
        type="range"
        min=${free ? min : 0}
        max=${free ? max : 100}
        step=${step}
        .value=${String(free ? value : 50)}
        ?disabled=${!free}
        aria-valuetext=${said}
        @input=${(event: Event) => this.slide(which, event)}
      />
      <span class="value" aria-hidden="true">${said}</span>
    </label>`;
  }

  private slide(which: keyof Cut, event: Event): void {
    this.own = { ...this.now, [which]: Number((event.target as HTMLInputElement).value) };
    this.tellSoon();
  }

  private share(event: PointerEvent): { x: number; y: number } {
    const box = this.querySelector('.whole')!.getBoundingClientRect();
    return { x: ((event.clientX - box.left) / box.width) * 100, y: ((event.clientY - box.top) / box.height) * 100 };
  }

  private take(event: PointerEvent): void {
    event.preventDefault();
    const at = this.share(event);
    const across = PictureCut.within(this.now.across, this.wide);
    const down = PictureCut.within(this.now.down, this.high);
    const inside = Math.abs(at.x - across) <= this.wide * 50 && Math.abs(at.y - down) <= this.high * 50;
    // beside the frame the frame comes to the pointer
    this.grip = inside ? { x: across - at.x, y: down - at.y } : { x: 0, y: 0 };
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.drag(event);
  }

  private drag(event: PointerEvent): void {
    if (this.grip) {
      const at = this.share(event);
      const across = PictureCut.within(at.x + this.grip.x, this.wide);
      this.own = { ...this.now, across, down: PictureCut.within(at.y + this.grip.y, this.high) };
    }
  }

  private drop(): void {
    if (this.grip) {
      this.grip = null;
      this.tellSoon();
    }
  }

  private reset(): void {
    this.own = { across: 50, down: 50, zoom: 100 };
    this.tellSoon();
  }

  private tellSoon(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.timer = 0;
      this.dispatchEvent(new CustomEvent('picture-cut', { detail: this.now }));
    }, 300);
  }
}

customElements.define('picture-cut', PictureCut);
