import { Editor, Mark } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';
import { type Block, type Node, toBlocks, toDocument } from './prose-tree';

/** Words that stand for a term: kept as they come; this editor neither makes nor opens them. */
const Term = Mark.create({
  name: 'term',
  inclusive: false,
  addAttributes() {
    return { term: { default: null } };
  },
  renderHTML() {
    return ['span', { class: 'prose-term' }, 0];
  },
});

/** One level of lists, one paragraph an item: the format has no more, so nothing more can be typed or pasted. */
const FlatItem = ListItem.extend({ content: 'paragraph' });

export type Tool = 'strong' | 'emphasis' | 'bullets' | 'numbered';

export function editorIn(
  element: HTMLElement,
  blocks: Block[],
  attributes: Record<string, string>,
  changed: () => void,
  moved: () => void,
): Editor {
  return new Editor({
    element,
    extensions: [
      Document, Paragraph, Text, Bold, Italic, BulletList.extend({ content: 'listItem+' }), OrderedList, FlatItem, ListKeymap, Term, UndoRedo,
    ],
    content: toDocument(blocks),
    injectCSS: false,
    enableInputRules: true,
    enablePasteRules: false,
    editorProps: { attributes },
    onUpdate: changed,
    onSelectionUpdate: moved,
    onTransaction: moved,
  });
}

export function blocksOf(editor: Editor): Block[] {
  return toBlocks(editor.getJSON() as Node);
}

export function show(editor: Editor, blocks: Block[]): void {
  editor.commands.setContent(toDocument(blocks), { emitUpdate: false });
}

export function use(editor: Editor, tool: Tool): void {
  const chain = editor.chain().focus();
  ({
    strong: () => chain.toggleBold(),
    emphasis: () => chain.toggleItalic(),
    bullets: () => chain.toggleBulletList(),
    numbered: () => chain.toggleOrderedList(),
  })[tool]().run();
}

export function isOn(editor: Editor, tool: Tool): boolean {
  return editor.isActive({ strong: 'bold', emphasis: 'italic', bullets: 'bulletList', numbered: 'orderedList' }[tool]);
}
