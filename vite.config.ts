import { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

const proseEditor = /[\\/](@tiptap|prosemirror-[a-z]+|orderedmap|rope-sequence|w3c-keyname|linkifyjs)[\\/]/;

// On a slow network every request costs: what several parts need comes in one piece, not in twenty; the editor of long texts
// only where there is one.
const customConfig: UserConfigFn = () => ({
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'prose', test: proseEditor },
            { name: 'shared', minShareCount: 2, test: (id) => !proseEditor.test(id) },
          ],
        },
      },
    },
  },
});

export default overrideVaadinConfig(customConfig);
