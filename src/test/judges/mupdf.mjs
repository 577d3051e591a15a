import * as mupdf from "mupdf";

const KEEP_SPACES = "preserve-whitespace";

function* structured(bytes) {
  const document = mupdf.Document.openDocument(bytes, "application/pdf");
  for (let i = 0; i < document.countPages(); i++) {
    yield document.loadPage(i).toStructuredText(KEEP_SPACES);
  }
}

export function pages(bytes) {
  return [...structured(bytes)].map((page) => page.asText());
}

export function found(bytes, words) {
  const texts = [...structured(bytes)];
  return words.map((word) => texts.reduce((hits, page) => hits + page.search(word, "").length, 0));
}
