// Other people's programs judge our pages. Reads one question a line from its input and writes one answer a line, both JSON:
//   {"shape": {"face": FILE, "script": "Mymr", "language": "shn", "text": "…"}}  -> {"glyphs": [[id, x, y], …], "width": n}
//   {"outlines": {"face": FILE, "glyphs": [id, …]}}                            -> {"paths": ["M…", …]}
//   {"read": {"pdf": FILE}}                                                    -> {"MuPDF": [page, …], "pdf.js": …, "PDFium": …}
//   {"find": {"pdf": FILE, "words": ["…", …]}}                                 -> {"MuPDF": [hits, …], "pdf.js": …, "PDFium": …}
import { createInterface } from "node:readline";

import { outlines, shape } from "./shapes.mjs";
import { find, read } from "./readers.mjs";

const judges = { shape, outlines, read, find };

for await (const line of createInterface({ input: process.stdin })) {
  let answer;
  try {
    const [[question, asked]] = Object.entries(JSON.parse(line));
    answer = await judges[question](asked);
  } catch (error) {
    answer = { error: String(error?.stack ?? error) };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
