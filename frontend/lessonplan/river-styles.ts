import { css } from 'lit';

export const riverStyles = css`
  :host {
    display: block;
    color: var(--ink);
    font-size: var(--t-s);
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ol,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
    font-weight: inherit;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
  }
  button:focus-visible {
    outline: none;
    box-shadow: var(--focus);
    border-radius: 6px;
  }
  :where(:lang(th)) { font-family: var(--ui); line-height: 1.65; }
  :where(:lang(lo)) { font-family: var(--ui); line-height: 1.7; }
  :where(:lang(km)) { font-family: var(--ui); line-height: 1.8; }
  :where(:lang(my), :lang(shn), :lang(mnw), :lang(ksw)) { font-family: var(--ui); line-height: 1.9; }
  :where(:lang(ja)) { font-family: var(--japanese); line-height: 1.7; }
  :where(:lang(zh)) { font-family: var(--chinese); line-height: 1.7; }
  .i {
    width: 15px;
    height: 15px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.7;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .i.grip { stroke-width: 2.6; width: 18px; height: 18px; }
  .i.pupils { stroke-width: 4.2; }
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .lesson { position: relative; padding-bottom: 34px; }
  .water { position: absolute; left: 112px; top: 0; }
  .stream { fill: var(--water); }
  .ripples { fill: none; stroke: #fff; stroke-width: 1.6; stroke-linecap: round; }
  .boat { position: absolute; left: 120px; top: 6px; }
  .tick {
    position: absolute;
    left: 94px;
    width: 18px;
    text-align: right;
    font-size: var(--t-xs);
    color: var(--ink-2);
    line-height: 14px;
  }
  .stage {
    display: grid;
    grid-template-columns: 92px 1fr;
    column-gap: 72px;
    position: relative;
    padding-bottom: 5px;
  }
  .stage.apart { margin-top: 20px; }
  .stage header {
    border-right: 2px solid var(--line-strong);
    padding-right: 9px;
    text-align: right;
    line-height: 1.3;
  }
  .stage.apart header { border-color: var(--clay); }
  .stage.target header { border-color: var(--river); }
  .stage h2 { font-weight: 600; font-size: var(--t-xs); overflow-wrap: anywhere; }
  .stage small { display: block; color: var(--ink-2); font-size: var(--t-xs); }
  .stage .name { text-align: end; font-weight: 600; line-height: inherit; min-height: 24px; overflow-wrap: normal; letter-spacing: -.01em; }
  .stage .name:hover { color: var(--river); }
  .stage.target .name { color: var(--river-deep); }
  .stage .add {
    display: inline-grid;
    place-items: center;
    color: var(--river);
    border-radius: 8px;
  }
  .stage .add:hover { background: var(--river-wash); }
  .stage.target .add { background: var(--river-wash); }
  ol { display: flex; flex-direction: column; gap: 5px; min-width: 0; }
  .block {
    position: relative;
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 0 10px 0 6px;
    background: var(--card);
    border: 1px solid var(--line);
    border-left: 4px solid var(--leaf);
    border-radius: 8px;
    box-shadow: var(--shadow-1);
    cursor: pointer;
    min-width: 0;
  }
  .block::before {
    content: '';
    position: absolute;
    left: -14px;
    top: 15px;
    width: 10px;
    height: 2px;
    background: var(--leaf);
  }
  .block.tall { align-items: flex-start; }
  .block.tall > .words, .block.tall > .grip { padding: 9px 0 8px; }
  .block.sel {
    box-shadow: 0 0 0 2px var(--river), var(--shadow-2);
    border-color: transparent;
    border-left-color: var(--leaf);
  }
  .block.over, .block.cut::after {
    background: repeating-linear-gradient(45deg, #fdf4ee 0 7px, #fae6da 7px 10px);
  }
  .block.over { border-color: #e6b79f; border-left-color: var(--clay); }
  .block.over::before { background: var(--clay); }
  .block.over .pill.min { background: var(--card); color: var(--clay-deep); }
  .block.cut::after {
    content: '';
    position: absolute;
    z-index: 0;
    inset: var(--cut) 0 0 0;
    border-radius: 0 0 8px 8px;
  }
  .block.cut > :not(.at) { position: relative; z-index: 1; }
  .block.apart { margin-top: 20px; }
  .block.gone { border-left-color: var(--clay); border-style: dashed; }
  .block.drop-before, .block.drop-after { overflow: visible; }
  .block.drop-before > .words::before, .block.drop-after > .words::after {
    content: '';
    position: absolute;
    left: -4px;
    right: 0;
    height: 4px;
    border-radius: 2px;
    background: var(--marigold);
  }
  .block.drop-before > .words, .block.drop-after > .words { position: static; }
  .block.drop-before > .words::before { top: -5px; }
  .block.drop-after > .words::after { bottom: -5px; }
  .grip { color: #8a8273; margin: 0 -4px 0 -2px; cursor: grab; }
  .words { flex: 1; min-width: 0; }
  h3 { font-size: var(--t-s); font-weight: 600; line-height: 1.35; }
  h3 button { text-align: start; line-height: inherit; font-weight: 600; min-height: 24px; }
  h3 button:lang(th), h3 button:lang(lo), h3 button:lang(km) { line-height: 1.55; }
  h3 button:lang(my), h3 button:lang(shn), h3 button:lang(mnw), h3 button:lang(ksw) { line-height: 1.75; }
  .words p { font-size: var(--t-xs); color: var(--ink-2); margin: 1px 0 0; }
  .pills { display: flex; flex-wrap: wrap; align-items: center; gap: 5px; }
  .words > .pills { margin-top: 6px; }
  .block > .pills { flex: 0 1 auto; justify-content: flex-end; max-width: 58%; }
  .block:not(.tall) .words p { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
  .pill {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: 20px;
    padding: 0 8px;
    border-radius: 10px;
    font-size: var(--t-xs);
    font-weight: 600;
    line-height: 1.3;
    background: var(--sunken);
    color: #4a575b;
    white-space: nowrap;
  }
  .pill .i { width: 13px; height: 13px; }
  .pill.min { background: var(--leaf-wash); color: var(--leaf-deep); }
  .pill.mari { background: var(--marigold-wash); color: var(--marigold-deep); }
  .pill.clay { background: var(--clay-wash); color: var(--clay-deep); }
  .pill.newer { background: var(--river-wash); color: var(--river-deep); }
  .nums { display: inline-flex; gap: 3px; position: relative; }
  .num {
    display: inline-grid;
    place-items: center;
    width: 20px;
    height: 20px;
    border-radius: 50%;
    font-size: var(--t-xs);
    font-weight: 700;
    line-height: 1;
    background: var(--river);
    color: #fff;
  }
  .block:not(.tall) .pill.group, .block:not(.tall).sel .pill.mari, .block:not(.tall).sel .pill.clay { display: none; }
  .steps { width: 184px; flex: none; border-left: 1px solid var(--line); font-size: var(--t-xs); color: var(--ink-2); }
  .steps li { display: flex; gap: 6px; padding: 6px 0 0 12px; line-height: 1.35; }
  .steps li + li { border-top: 1px dashed var(--line-strong); }
  .steps span { flex: 1; min-width: 0; display: -webkit-box; -webkit-box-orient: vertical; overflow: hidden; align-self: flex-start; }
  .steps b { font-weight: 400; }
  .stretch {
    position: absolute !important;
    left: 30%;
    right: 30%;
    bottom: -6px;
    height: 11px;
    cursor: ns-resize;
    touch-action: none;
  }
  .stretch::after {
    content: '';
    position: absolute;
    left: 50%;
    top: 4px;
    width: 34px;
    height: 4px;
    margin-left: -17px;
    border-radius: 2px;
    background: var(--river);
  }
  .empty {
    display: grid;
    place-items: center;
    border: 1.5px dashed var(--line-strong);
    border-radius: 8px;
    color: var(--ink-2);
    font-size: var(--t-xs);
    padding: 4px 12px;
    text-align: center;
  }
  .empty span { display: -webkit-box; -webkit-box-orient: vertical; overflow: hidden; }
  .empty.aimed { border-color: var(--marigold); background: var(--marigold-wash); color: var(--marigold-deep); }
  .bare { display: block; }
  .waiting {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 8px;
    border: 1.5px dashed var(--river);
    border-radius: 8px;
    padding: 7px 10px 8px 12px;
    color: var(--ink-2);
    min-width: 0;
  }
  .waiting h3 { font-size: var(--t-s); color: var(--ink); flex: 1 1 auto; }
  .waiting p { flex: 1 1 100%; margin: 0; font-size: var(--t-s); max-width: 62ch; }
  .waiting .ways { flex: 1 1 100%; display: flex; flex-wrap: wrap; gap: 6px; margin-top: 5px; }
  .waiting button {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-height: 30px;
    padding: 3px 10px;
    border: 1px solid var(--line-strong);
    border-radius: 8px;
    background: var(--card);
    color: var(--ink);
    font: inherit;
    font-size: var(--t-s);
    cursor: pointer;
    text-align: left;
  }
  .waiting button:hover { background: var(--river-wash); }
  .waiting button.plain { border-color: transparent; background: none; color: var(--river); }
  .waiting.hidden { border-style: dotted; border-color: var(--line-strong); padding-block: 2px; }
  .waiting.hidden h3 { color: var(--ink-2); font-weight: 400; }
  :host([narrow]) .waiting button { min-height: 44px; }
  .rest {
    margin-left: 164px;
    display: grid;
    place-items: center;
    color: var(--ink-2);
    font-size: var(--t-xs);
  }
  .end {
    position: absolute;
    left: 94px;
    right: 0;
    height: 0;
    border-top: 2px solid var(--clay);
    z-index: 2;
    pointer-events: none;
  }
  .end b {
    position: absolute;
    right: 0;
    top: -2px;
    padding: 0 10px;
    border-radius: 0 0 8px 8px;
    background: var(--clay);
    color: #fff;
    font-size: var(--t-xs);
    line-height: 20px;
  }
  .end.cutting b { right: auto; left: 74px; }
  :host([narrow]) .end.cutting b { left: 52px; }
  :host([narrow]) .lesson { padding-left: 0; }
  :host([narrow]) .water { left: 18px; }
  :host([narrow]) .boat { left: 26px; }
  :host([narrow]) .stage { display: block; margin-left: 66px; padding-bottom: 4px; }
  :host([narrow]) .stage header { display: flex; align-items: center; gap: 6px; border: 0; padding: 0; text-align: start; min-height: 36px; }
  :host([narrow]) .stage .add { margin-left: auto; width: 44px; height: 36px; }
  :host([narrow]) .block { padding: 6px 10px 6px 12px; }
  :host([narrow]) .block.tall > .words { padding: 4px 0; }
  :host([narrow]) .block::before { display: none; }
  :host([narrow]) h3 { font-size: var(--t-m); }
  :host([narrow]) .at { position: absolute; left: -66px; top: 2px; width: 16px; text-align: right; font-size: var(--t-xs); color: var(--ink-2); line-height: 1.2; }
  :host([narrow]) .over .at { color: var(--clay); font-weight: 600; }
  :host([narrow]) .block:not(.tall) { flex-wrap: wrap; }
  :host([narrow]) .block:not(.tall) .words { flex: 1 1 60%; }
  :host([narrow]) .nums, :host([narrow]) .pill.group { display: none; }
  :host([narrow]) .rest { margin-left: 66px; }
  :host([narrow]) .end { left: 18px; }
`;
