// HarfBuzz's own word on glyphs and where they stand.
import { readFileSync } from "node:fs";
import * as hb from "harfbuzzjs";

// hb_buffer_flags_t: characters that nobody sees take no glyph
const REMOVE_DEFAULT_IGNORABLES = 8;

const fonts = new Map();

function font(file) {
  if (!fonts.has(file)) {
    const bytes = readFileSync(file);
    fonts.set(file, new hb.Font(new hb.Face(new hb.Blob(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)))));
  }
  return fonts.get(file);
}

/** Glyphs of one run, in font units from its start, y upwards. */
export function shape({ face, script, language, text }) {
  const buffer = new hb.Buffer();
  buffer.addText(text);
  buffer.setDirection(hb.Direction.LTR);
  buffer.setScript(script);
  buffer.setLanguage(language);
  buffer.setFlags(REMOVE_DEFAULT_IGNORABLES);
  hb.shape(font(face), buffer);
  const positions = buffer.getGlyphPositions();
  let pen = 0;
  const glyphs = buffer.getGlyphInfos().map((glyph, i) => {
    const { xAdvance, xOffset, yOffset } = positions[i];
    const placed = [glyph.codepoint, pen + xOffset, yOffset];
    pen += xAdvance;
    return placed;
  });
  return { glyphs, width: pen };
}

export function outlines({ face, glyphs }) {
  return { paths: glyphs.map((glyph) => font(face).glyphToPath(glyph)) };
}
