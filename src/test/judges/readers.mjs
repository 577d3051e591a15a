// The text of a file as other readers give it to who copies or searches.
import { readFileSync } from "node:fs";

import * as mupdf from "./mupdf.mjs";
import * as pdfium from "./pdfium.mjs";
import * as pdfjs from "./pdfjs.mjs";

const readers = { MuPDF: mupdf, "pdf.js": pdfjs, PDFium: pdfium };

async function ofEach(file, ask) {
  const pdf = readFileSync(file);
  const answers = {};
  for (const [name, reader] of Object.entries(readers)) {
    answers[name] = await ask(reader, new Uint8Array(pdf));
  }
  return answers;
}

/** Pages of each reader. */
export function read({ pdf }) {
  return ofEach(pdf, (reader, bytes) => reader.pages(bytes));
}

/** How often each reader finds each word in the whole file. */
export function find({ pdf, words }) {
  return ofEach(pdf, (reader, bytes) => reader.found(bytes, words));
}
