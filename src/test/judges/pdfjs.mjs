import { parseHTML } from "linkedom";
import * as pdfjs from "pdfjs-dist/legacy/build/pdf.mjs";

// the find bar of the viewer is made for a window
const { window } = parseHTML("<html><body></body></html>");
globalThis.window = { ...window, requestAnimationFrame: (next) => setTimeout(next, 0) };
globalThis.document = window.document;
globalThis.pdfjsLib = pdfjs;
const { EventBus, PDFFindController } = await import("pdfjs-dist/legacy/web/pdf_viewer.mjs");

async function opened(bytes, use) {
  const loading = pdfjs.getDocument({ data: bytes, verbosity: 0, useSystemFonts: false, disableFontFace: true });
  try {
    return await use(await loading.promise);
  } finally {
    await loading.destroy();
  }
}

async function words(page) {
  // as its text layer holds it; only when somebody copies does the viewer replace some letters by others of the same look
  const { items } = await page.getTextContent({ disableNormalization: true });
  return items.map((item) => item.str + (item.hasEOL ? "\n" : "")).join("");
}

export function pages(bytes) {
  return opened(bytes, async (document) => {
    const texts = [];
    for (let number = 1; number <= document.numPages; number++) {
      texts.push(await words(await document.getPage(number)));
    }
    return texts;
  });
}

/** What the find bar counts, letters exactly as typed. */
async function hits(document, query) {
  const eventBus = new EventBus();
  const linkService = { page: 1, pagesCount: document.numPages, eventBus };
  const finder = new PDFFindController({ linkService, eventBus, delay: 0 });
  finder.setDocument(document);
  const counted = new Promise((resolve) => {
    eventBus.on("updatefindcontrolstate", ({ state, matchesCount }) => {
      const PENDING = 3;
      if (state !== PENDING) {
        resolve(matchesCount);
      }
    });
  });
  eventBus.dispatch("find", { type: "", query, caseSensitive: true, entireWord: false, highlightAll: true, matchDiacritics: true });
  await counted;
  await Promise.all(finder._extractTextPromises);
  await new Promise((resolve) => setTimeout(resolve, 0));
  return finder.pageMatches.reduce((sum, page) => sum + (page?.length ?? 0), 0);
}

export function found(bytes, words) {
  return opened(bytes, async (document) => {
    const counts = [];
    for (const word of words) {
      counts.push(await hits(document, word));
    }
    return counts;
  });
}
