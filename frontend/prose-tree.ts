/** The neutral tree between the server and the editor: paragraphs and lists of words with their few marks. */
export interface Inline {
  text: string;
  strong?: boolean;
  emphasis?: boolean;
  term?: string;
}
export type Block =
  | { type: 'paragraph'; inlines: Inline[] }
  | { type: 'bullets' | 'numbered'; items: Inline[][] };

export interface Node {
  type: string;
  text?: string;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  content?: Node[];
}

const LISTS: Record<string, string> = { bullets: 'bulletList', numbered: 'orderedList' };

export function toDocument(blocks: Block[]): Node {
  const content = blocks.map((block) =>
    block.type === 'paragraph'
      ? paragraph(block.inlines)
      : {
          type: LISTS[block.type],
          content: block.items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
        },
  );
  return { type: 'doc', content: content.length ? content : [{ type: 'paragraph' }] };
}

/** Paragraphs and items without words are left out: they are what an editor needs and a text does not. */
export function toBlocks(document: Node): Block[] {
  const blocks: Block[] = [];
  for (const node of document.content ?? []) {
    if (node.type === 'paragraph') {
      const words = inlines(node);
      if (words.length) {
        blocks.push({ type: 'paragraph', inlines: words });
      }
    } else {
      const items = (node.content ?? []).map((item) => inlines(item.content?.[0])).filter((item) => item.length);
      if (items.length) {
        blocks.push({ type: node.type === 'bulletList' ? 'bullets' : 'numbered', items });
      }
    }
  }
  return blocks;
}

function paragraph(words: Inline[]): Node {
  const content = words.filter((inline) => inline.text).map((inline) => ({
    type: 'text',
    text: inline.text,
    marks: [
      ...(inline.strong ? [{ type: 'bold' }] : []),
      ...(inline.emphasis ? [{ type: 'italic' }] : []),
      ...(inline.term ? [{ type: 'term', attrs: { term: inline.term } }] : []),
    ],
  }));
  return content.length ? { type: 'paragraph', content } : { type: 'paragraph' };
}

function inlines(node: Node | undefined): Inline[] {
  return (node?.content ?? []).map((words) => {
    const inline: Inline = { text: words.text ?? '' };
    for (const mark of words.marks ?? []) {
      if (mark.type === 'bold') inline.strong = true;
      if (mark.type === 'italic') inline.emphasis = true;
      if (mark.type === 'term') inline.term = String(mark.attrs?.term ?? '');
    }
    return inline;
  });
}
