import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { init } from "@embedpdf/pdfium";

const wasm = createRequire(import.meta.url).resolve("@embedpdf/pdfium/pdfium.wasm");
const pdfium = await init({ wasmBinary: readFileSync(wasm) });
pdfium.PDFiumExt_Init();

function inMemory(bytes, use) {
  const memory = pdfium.pdfium.wasmExports.malloc(bytes.length);
  pdfium.pdfium.HEAPU8.set(bytes, memory);
  try {
    return use(memory);
  } finally {
    pdfium.pdfium.wasmExports.free(memory);
  }
}

function utf16(text) {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) {
    view.setUint16(2 * i, text.charCodeAt(i), true);
  }
  return bytes;
}

function ofPages(bytes, ask) {
  return inMemory(bytes, (memory) => {
    const document = pdfium.FPDF_LoadMemDocument(memory, bytes.length, "");
    if (!document) {
      throw new Error("PDFium cannot open the file");
    }
    try {
      return Array.from({ length: pdfium.FPDF_GetPageCount(document) }, (none, i) => {
        const page = pdfium.FPDF_LoadPage(document, i);
        const text = pdfium.FPDFText_LoadPage(page);
        try {
          return ask(text);
        } finally {
          pdfium.FPDFText_ClosePage(text);
          pdfium.FPDF_ClosePage(page);
        }
      });
    } finally {
      pdfium.FPDF_CloseDocument(document);
    }
  });
}

function words(text) {
  const count = pdfium.FPDFText_CountChars(text);
  return inMemory(new Uint8Array(2 * count + 2), (memory) => {
    const written = pdfium.FPDFText_GetText(text, 0, count, memory);
    const units = new Uint16Array(pdfium.pdfium.HEAPU8.buffer, memory, Math.max(0, written - 1));
    return Array.from(units, (unit) => String.fromCharCode(unit)).join("");
  });
}

function hits(text, word) {
  return inMemory(utf16(word), (memory) => {
    const search = pdfium.FPDFText_FindStart(text, memory, 0, 0);
    let count = 0;
    while (pdfium.FPDFText_FindNext(search)) {
      count++;
    }
    pdfium.FPDFText_FindClose(search);
    return count;
  });
}

export function pages(bytes) {
  return ofPages(bytes, words);
}

export function found(bytes, searched) {
  const byPage = ofPages(bytes, (text) => searched.map((word) => hits(text, word)));
  return searched.map((word, i) => byPage.reduce((sum, page) => sum + page[i], 0));
}
