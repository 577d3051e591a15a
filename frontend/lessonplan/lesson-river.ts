import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { classMap } from 'lit/directives/class-map.js';
import { styleMap } from 'lit/directives/style-map.js';
import { icon } from './river-icons';
import { riverStyles } from './river-styles';
import { PX, TimeLine, water, type Segment } from './river-time';

interface Step {
  icon: string;
  text: string;
  lang: string;
  minutes: number;
}

interface Placement {
  id: string;
  title: string;
  lang: string;
  teaser: string;
  teaserLang: string;
  minutes: number;
  minutesText: string;
  group: string;
  served: number[];
  servedText: string;
  adapted: string;
  caution: string;
  newer: string;
  gone: boolean;
  steps: Step[];
}

interface Suggestion {
  activity: string;
  title: string;
  lang: string;
}

/** A place that the template keeps and in which nothing stands yet. */
interface Waiting {
  id: string;
  hidden: boolean;
  before: number;
  title: string;
  lang: string;
  advice: string;
  adviceLang: string;
  minutesText: string;
  suggestions: Suggestion[];
  suggestWord: string;
  chooseText: string;
  turnText: string;
}

interface Stage {
  id: string;
  name: string;
  lang: string;
  reserved: number;
  minutesText: string;
  emptyText: string;
  addText: string;
  placements: Placement[];
  waiting: Waiting[];
}

interface Timed {
  stage: Stage;
  placement: Placement;
  start: number;
  over: boolean;
  cut: number | null;
}

const PLACEMENT = 'application/x-hand-in-hand-placement';
const ACTIVITY = 'application/x-hand-in-hand-activity';
const GAP = 5;
const NARROW_PX = 6.2;

/** A lesson as a river of time. It shows what it is given and says what was asked for; the server owns the order. */
@customElement('lesson-river')
export class LessonRiver extends LitElement {
  static styles = riverStyles;

  @property({ attribute: false }) stages: Stage[] = [];
  @property({ type: Number }) end = 0;
  @property({ type: String }) endText = '';
  @property({ type: String }) restText = '';
  @property({ type: String }) selected = '';
  @property({ type: String }) target = '';
  @property({ type: String }) minutesWord = '';
  @property({ type: Boolean, reflect: true }) narrow = false;
  @property({ type: Boolean }) readonly = false;

  @state() private dropAt: { stage: string; index: number } | null = null;
  @state() private stretched: { id: string; minutes: number } | null = null;
  @state() private drawn: { height: number; end: number; ticks: { minute: number; top: number }[] } = {
    height: 0,
    end: 0,
    ticks: [],
  };

  private readonly resized = new ResizeObserver(() => this.measure());
  private readonly dragStarted = (e: DragEvent) => this.takeFromShelf(e);

  connectedCallback() {
    super.connectedCallback();
    this.resized.observe(this);
    window.addEventListener('dragstart', this.dragStarted);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.resized.disconnect();
    window.removeEventListener('dragstart', this.dragStarted);
  }

  render() {
    const clock = this.clock();
    const total = clock.total;
    return html`<div class="lesson" @dragover=${this.dragged} @dragleave=${this.left} @drop=${this.dropped}>
      ${water(this.drawn.height, this.end > 0 ? this.drawn.end : this.drawn.height)}
      ${this.narrow
        ? nothing
        : this.drawn.ticks.map(
            (tick) => html`<span class="tick" aria-hidden="true" style="top:${tick.top - 7}px">${tick.minute}</span>`,
          )}
      ${this.stages.map((stage) => this.stage(stage, clock.timed))}
      ${this.end > total
        ? html`<div class="rest" style="min-height:${(this.end - total) * this.px}px">
            ${this.restText ? html`<span>${this.restText}</span>` : nothing}
          </div>`
        : nothing}
      ${this.end > 0
        ? html`<div class=${classMap({ end: true, cutting: clock.timed.some((it) => it.cut !== null) })} style="top:${this.drawn.end}px"><b>${this.endText}</b></div>`
        : nothing}
    </div>`;
  }

  protected updated() {
    requestAnimationFrame(() => this.measure());
  }

  private stage(stage: Stage, timed: Timed[]): TemplateResult {
    const here = timed.filter((it) => it.stage === stage);
    const apart = here.length > 0 && here[0].over && here[0].start === this.end;
    return html`<section class=${classMap({ stage: true, apart, target: stage.id === this.target })} data-stage=${stage.id}>
      <header>
        <h2 lang=${stage.lang}>
          ${this.readonly || this.narrow
            ? stage.name
            : html`<button class="name" title=${stage.addText} aria-label=${stage.addText} @click=${() => this.choose(stage)}>${stage.name}</button>`}
        </h2>
        <small>${stage.minutesText}</small>
        ${this.readonly || !this.narrow
          ? nothing
          : html`<button class="add" aria-label=${stage.addText} title=${stage.addText} @click=${() => this.choose(stage)}>${icon('plus')}</button>`}
      </header>
      ${here.length === 0 && stage.waiting.every((it) => it.hidden)
        ? html`<ol>
            <li class="bare">${this.empty(stage)}</li>
            ${this.waiting(stage, -1)}
          </ol>`
        : html`<ol>
            ${this.waiting(stage, 0)}
            ${repeat(
              here,
              (it) => it.placement.id,
              (it, index) => [this.block(it, index, index === here.length - 1), this.waiting(stage, index + 1)],
            )}
          </ol>`}
    </section>`;
  }

  /** @param at how many activities come before; -1: all, wherever they wait */
  private waiting(stage: Stage, at: number) {
    const here = stage.waiting.filter((it) => at < 0 || it.before === at);
    return here
      .filter((it) => !(this.readonly && it.hidden))
      .map((it) => (it.hidden ? this.hiddenSlot(it) : this.openSlot(stage, it)));
  }

  private openSlot(stage: Stage, slot: Waiting): TemplateResult {
    return html`<li class="waiting" data-slot=${slot.id}>
      <h3 lang=${slot.lang}>${slot.title}</h3>
      ${slot.minutesText ? html`<span class="pill min">${slot.minutesText}</span>` : nothing}
      ${slot.advice ? html`<p lang=${slot.adviceLang}>${slot.advice}</p>` : nothing}
      ${this.readonly
        ? nothing
        : html`<div class="ways">
            ${slot.suggestions.map(
              (it) =>
                html`<button
                  lang=${it.lang}
                  aria-label=${`${slot.suggestWord} ${it.title}`}
                  @click=${() => this.say('slot-filled', { slot: slot.id, activity: it.activity })}
                >
                  ${icon('plus')}${it.title}
                </button>`,
            )}
            <button class="plain" @click=${() => this.choose(stage)}>${slot.chooseText}</button>
            <button class="plain" @click=${() => this.say('slot-turned', { slot: slot.id })}>${slot.turnText}</button>
          </div>`}
    </li>`;
  }

  private hiddenSlot(slot: Waiting): TemplateResult {
    return html`<li class="waiting hidden" data-slot=${slot.id} title=${slot.advice}>
      <h3 lang=${slot.lang}>${slot.title}</h3>
      <button class="plain" aria-label=${`${slot.turnText}: ${slot.title}`} @click=${() => this.say('slot-turned', { slot: slot.id })}>
        ${icon('plus')}${slot.turnText}${slot.minutesText ? html` · ${slot.minutesText}` : nothing}
      </button>
    </li>`;
  }

  private empty(stage: Stage): TemplateResult {
    const height = Math.max(this.narrow ? 44 : 33, stage.reserved * this.px - GAP);
    const lines = Math.max(1, Math.floor((height - 10) / 18));
    return html`<div
      class=${classMap({ empty: true, aimed: this.dropAt?.stage === stage.id })}
      style="min-height:${height}px"
      title=${stage.emptyText}
    >
      <span style="-webkit-line-clamp:${lines}">${stage.emptyText}</span>
    </div>`;
  }

  private block({ placement, stage, start, over, cut }: Timed, index: number, last: boolean): TemplateResult {
    const selected = placement.id === this.selected;
    const minutes = this.stretched?.id === placement.id ? this.stretched.minutes : placement.minutes;
    const height = Math.max(this.narrow ? 44 : 33, minutes * this.px - GAP);
    const two = height >= 50;
    const tall = height >= 100 || (this.narrow && two);
    const aimed = this.dropAt?.stage === stage.id;
    const classes = {
      block: true,
      sel: selected,
      over,
      tall,
      cut: cut !== null,
      gone: placement.gone,
      'drop-before': aimed && this.dropAt?.index === index,
      'drop-after': aimed && last && this.dropAt?.index === index + 1,
      apart: over && start === this.end && index > 0,
    };
    return html`<li
      class=${classMap(classes)}
      style=${styleMap({ 'min-height': `${height}px`, '--cut': `${(cut ?? 0) * 100}%` })}
      data-placement=${placement.id}
      draggable=${this.readonly ? 'false' : 'true'}
      @dragstart=${(e: DragEvent) => this.lift(e, placement.id)}
      @dragend=${() => (this.dropAt = null)}
      @click=${() => this.select(placement.id)}
    >
      ${this.narrow ? html`<span class="at">${start}</span>` : nothing}
      ${this.readonly || this.narrow ? nothing : html`<span class="grip" aria-hidden="true">${icon('grip')}</span>`}
      <div class="words">
        <h3><button aria-current=${selected ? 'true' : 'false'} lang=${placement.lang}>${placement.title}</button></h3>
        ${placement.teaser && two && (tall || !selected) ? html`<p lang=${placement.teaserLang}>${placement.teaser}</p>` : nothing}
        ${tall ? html`<div class="pills">${this.facts(placement, minutes, true)}</div>` : nothing}
        ${tall && selected ? html`<slot name="tools"></slot>` : nothing}
      </div>
      ${tall ? nothing : html`<div class="pills">${selected ? html`<slot name="tools"></slot>` : nothing}${this.facts(placement, minutes, false)}</div>`}
      ${tall && !this.narrow && placement.steps.length > 0 ? this.steps(placement.steps) : nothing}
      ${selected && !this.readonly && !placement.gone
        ? html`<span class="stretch" title=${this.minutesWord} @pointerdown=${(e: PointerEvent) => this.stretch(e, placement)}></span>`
        : nothing}
    </li>`;
  }

  /** In a tall block the minutes come first, in a line they stand at its end. */
  private facts(placement: Placement, minutes: number, tall: boolean): TemplateResult {
    const text = minutes === placement.minutes ? placement.minutesText : `${minutes} ${this.minutesWord}`;
    const time = html`<span class="pill min">${text}</span>`;
    const group = placement.group ? html`<span class="pill group">${placement.group}</span>` : nothing;
    const serves =
      placement.served.length > 0
        ? html`<span class="nums"
            ><span class="sr">${placement.servedText}</span>${placement.served.map(
              (n) => html`<span class="num" aria-hidden="true">${n}</span>`,
            )}</span
          >`
        : nothing;
    const adapted = placement.adapted ? html`<span class="pill mari">${icon('pencil')}${placement.adapted}</span>` : nothing;
    const caution = placement.caution ? html`<span class="pill clay">${icon('heart')}${placement.caution}</span>` : nothing;
    const newer = placement.newer ? html`<span class="pill newer">${icon('newer')}${placement.newer}</span>` : nothing;
    return tall
      ? html`${time}${group}${serves}${newer}${adapted}${caution}`
      : html`${newer}${adapted}${caution}${group}${serves}${time}`;
  }

  private steps(steps: Step[]): TemplateResult {
    return html`<ul class="steps">
      ${steps.map(
        (step) => html`<li style="min-height:${step.minutes * this.px}px">
          ${icon(step.icon)}<span lang=${step.lang} style="-webkit-line-clamp:${Math.max(1, Math.floor((step.minutes * this.px - 8) / 17))}">${step.text}</span>
          <b>${step.minutes}</b>
        </li>`,
      )}
    </ul>`;
  }

  private get px() {
    return this.narrow ? NARROW_PX : PX;
  }

  /** What begins when. An empty stage holds the minutes that were meant for it while there is room for them. */
  private clock(): { timed: Timed[]; held: { stage: Stage; from: number; to: number }[]; total: number } {
    const filled = this.stages.flatMap((it) => it.placements).reduce((sum, it) => sum + it.minutes, 0);
    let spare = Math.max(0, this.end - filled);
    let now = 0;
    const timed: Timed[] = [];
    const held = [];
    for (const stage of this.stages) {
      if (stage.placements.length === 0) {
        const minutes = Math.min(stage.reserved, spare);
        held.push({ stage, from: now, to: now + minutes });
        spare -= minutes;
        now += minutes;
      }
      for (const placement of stage.placements) {
        const to = now + placement.minutes;
        const cut = this.end > 0 && now < this.end && to > this.end ? (this.end - now) / placement.minutes : null;
        timed.push({ stage, placement, start: now, over: this.end > 0 && now >= this.end, cut });
        now = to;
      }
    }
    return { timed, held, total: now };
  }

  private measure() {
    const lesson = this.renderRoot.querySelector<HTMLElement>('.lesson');
    if (!lesson || lesson.offsetWidth === 0) {
      return;
    }
    const narrow = this.offsetWidth < 560;
    if (narrow !== this.narrow) {
      this.narrow = narrow;
      return;
    }
    const origin = lesson.getBoundingClientRect().top;
    const segments: Segment[] = [];
    const { timed, held } = this.clock();
    for (const it of held.filter((it) => it.to > it.from)) {
      const box = this.renderRoot.querySelector(`[data-stage="${it.stage.id}"] ol`)?.getBoundingClientRect();
      if (box) {
        segments.push({ from: it.from, to: it.to, top: box.top - origin, bottom: box.bottom - origin + GAP - 2 });
      }
    }
    for (const it of timed) {
      const box = this.renderRoot.querySelector(`[data-placement="${it.placement.id}"]`)?.getBoundingClientRect();
      if (box) {
        segments.push({
          from: it.start,
          to: it.start + it.placement.minutes,
          top: box.top - origin,
          bottom: box.bottom - origin + (it.cut === null ? GAP - 2 : 0),
        });
      }
    }
    segments.sort((a, b) => a.from - b.from);
    const line = new TimeLine(segments, this.px);
    const end = Math.round(line.at(this.end));
    const bottom = Math.round(Math.max(segments.at(-1)?.bottom ?? 0, this.end > 0 ? end : lesson.offsetHeight - 34));
    const drawn = {
      height: this.end > 0 && bottom > end + 4 ? bottom + 10 : bottom,
      end,
      ticks: line.ticks(Math.max(this.end, line.last)).filter((it) => it.minute !== this.end),
    };
    if (JSON.stringify(drawn) !== JSON.stringify(this.drawn)) {
      this.drawn = drawn;
    }
  }

  private choose(stage: Stage) {
    this.say('stage-chosen', { stage: stage.id });
  }

  private select(id: string) {
    if (id !== this.selected) {
      this.say('activity-selected', { placement: id });
    }
  }

  private lift(e: DragEvent, id: string) {
    e.dataTransfer?.setData(PLACEMENT, id);
    if (e.dataTransfer) {
      e.dataTransfer.effectAllowed = 'move';
    }
  }

  private takeFromShelf(e: DragEvent) {
    const item = e.composedPath().find((it): it is HTMLElement => it instanceof HTMLElement && 'activity' in it.dataset);
    if (item && e.dataTransfer && !this.readonly) {
      e.dataTransfer.setData(ACTIVITY, item.dataset.activity ?? '');
      e.dataTransfer.effectAllowed = 'copy';
    }
  }

  private dragged(e: DragEvent) {
    const types = e.dataTransfer?.types ?? [];
    if (this.readonly || !(types.includes(PLACEMENT) || types.includes(ACTIVITY))) {
      return;
    }
    e.preventDefault();
    const at = this.placeAt(e.clientY);
    if (at && (at.stage !== this.dropAt?.stage || at.index !== this.dropAt?.index)) {
      this.dropAt = at;
    }
  }

  private left(e: DragEvent) {
    if (!this.contains(e.relatedTarget as Node) && !this.renderRoot.contains(e.relatedTarget as Node)) {
      this.dropAt = null;
    }
  }

  private dropped(e: DragEvent) {
    const at = this.placeAt(e.clientY);
    const placement = e.dataTransfer?.getData(PLACEMENT);
    const activity = e.dataTransfer?.getData(ACTIVITY);
    this.dropAt = null;
    if (!at || !(placement || activity)) {
      return;
    }
    e.preventDefault();
    if (placement) {
      this.say('activity-moved', { placement, ...at });
    } else {
      this.say('activity-dropped', { activity, ...at });
    }
  }

  /** The place among the stages that lies at this height of the window. */
  private placeAt(y: number): { stage: string; index: number } | null {
    const stages = [...this.renderRoot.querySelectorAll<HTMLElement>('.stage')];
    const stage = stages.find((it) => y <= it.getBoundingClientRect().bottom) ?? stages.at(-1);
    if (!stage) {
      return null;
    }
    const boxes = [...stage.querySelectorAll('.block')].map((it) => it.getBoundingClientRect());
    const index = boxes.filter((it) => y > (it.top + it.bottom) / 2).length;
    return { stage: stage.dataset.stage ?? '', index };
  }

  private stretch(e: PointerEvent, placement: Placement) {
    e.preventDefault();
    const handle = e.currentTarget as HTMLElement;
    handle.setPointerCapture(e.pointerId);
    const minutes = (now: PointerEvent) =>
      Math.min(240, Math.max(1, placement.minutes + Math.round((now.clientY - e.clientY) / this.px)));
    const move = (now: PointerEvent) => (this.stretched = { id: placement.id, minutes: minutes(now) });
    const done = (now: PointerEvent) => {
      handle.removeEventListener('pointermove', move);
      this.stretched = null;
      if (now.type === 'pointerup' && minutes(now) !== placement.minutes) {
        this.say('minutes-changed', { placement: placement.id, minutes: minutes(now) });
      }
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', done, { once: true });
    handle.addEventListener('pointercancel', done, { once: true });
  }

  private say(type: string, detail: Record<string, unknown>) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
