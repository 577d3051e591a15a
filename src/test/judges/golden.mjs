// Makes src/test/resources/shapes/golden.tsv anew: how HarfBuzz shapes each run of the corpus in each face of its script.
// From the top of the repository, after ./test has laid the judges: node target/judges/golden.mjs
import { readFileSync, writeFileSync } from "node:fs";

import { shape } from "./shapes.mjs";
import { versions } from "./versions.mjs";

const CORPUS = "src/test/resources/corpus";
const GOLDEN = "src/test/resources/shapes/golden.tsv";

// the faces that may set a script, and the name that HarfBuzz has for it
const scripts = [
  { script: "Latn", letters: /\p{Script=Latin}/u, faces: ["Andika-Regular", "Andika-Bold"] },
  { script: "Thai", letters: /\p{Script=Thai}/u, faces: ["NotoSansThaiLooped-Regular", "NotoSansThaiLooped-Bold", "Sarabun-Regular", "Sarabun-Bold"] },
  { script: "Laoo", letters: /\p{Script=Lao}/u, faces: ["NotoSansLaoLooped-Regular", "NotoSansLaoLooped-Bold", "NotoSansLao-Regular", "NotoSansLao-Bold"] },
  { script: "Khmr", letters: /\p{Script=Khmer}/u, faces: ["NotoSansKhmer-Regular", "NotoSansKhmer-Bold"] },
  { script: "Mymr", letters: /\p{Script=Myanmar}/u, faces: ["PadaukBook-Regular", "Padauk-Bold", "NotoSansMyanmar-Regular", "NotoSansMyanmar-Bold"] },
  { script: "Hira", letters: /\p{Script=Hiragana}/u, faces: ["BIZUDGothic-Regular", "BIZUDGothic-Bold"] },
  { script: "Kana", letters: /\p{Script=Katakana}/u, faces: ["BIZUDGothic-Regular", "BIZUDGothic-Bold"] },
  { script: "Hani", letters: /\p{Script=Han}/u, faces: { ja: ["BIZUDGothic-Regular", "BIZUDGothic-Bold"], "zh-Hans": ["NotoSansSC-Regular", "NotoSansSC-Bold"] } },
];

const languages = { en: "en", vi: "vi", th: "th", lo: "lo", km: "km", my: "my", shn: "shn", mnw: "mnw", ksw: "ksw", ja: "ja", zh: "zh-Hans" };

function facesOf({ faces }, language) {
  return Array.isArray(faces) ? faces : (faces[language] ?? []);
}

/** Stretches of letters and marks of one script; what belongs to all scripts is proved with whole lines elsewhere. */
function* runs(line) {
  for (const known of scripts) {
    const stretch = new RegExp(`(?:${known.letters.source}[\\p{M}\\u200C\\u200D]*)+`, "gu");
    for (const [text] of line.matchAll(stretch)) {
      yield { ...known, text };
    }
  }
}

function* corpus() {
  for (const [file, language] of Object.entries(languages)) {
    for (const line of readFileSync(`${CORPUS}/${file}.txt`, "utf8").split("\n")) {
      yield { language, line };
    }
  }
  for (const row of readFileSync(`${CORPUS}/stress.tsv`, "utf8").split("\n")) {
    if (row && !row.startsWith("#")) {
      const [language, , line] = row.split("\t");
      yield { language: languages[language] ?? language, line };
    }
  }
}

const rows = new Set();
for (const { language, line } of corpus()) {
  for (const run of runs(line)) {
    for (const face of facesOf(run, language)) {
      const { glyphs, width } = shape({
        face: `src/main/resources/fonts/${face}.ttf`,
        script: run.script,
        language,
        text: run.text,
      });
      const drawn = glyphs.map(([id, x, y]) => `${id}@${x},${y}`).join(" ");
      rows.add([language, face, run.script, run.text, `${drawn} =${width}`].join("\t"));
    }
  }
}
const { HarfBuzz, harfbuzzjs } = versions();
const head = `# HarfBuzz ${HarfBuzz} (harfbuzzjs ${harfbuzzjs}): language, face, script, text, glyph@x,y … in font units, =width\n`;
writeFileSync(GOLDEN, `${head}${[...rows].sort().join("\n")}\n`);
