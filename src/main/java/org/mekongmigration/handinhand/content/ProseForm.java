package org.mekongmigration.handinhand.content;

import org.jspecify.annotations.Nullable;

/** Prose in its text form. */
record ProseForm() implements Form<Prose> {

    private static final SimpleForms.TextForm TEXT = new SimpleForms.TextForm();

    @Override
    public @Nullable Prose read(Node node, Reading reading) {
        var text = TEXT.read(node, reading);
        return text == null ? null : ProseText.read(text);
    }

    @Override
    public Node write(Prose value) {
        return TEXT.write(ProseText.write(value));
    }

    @Override
    public Node schema(SchemaDefinitions definitions) {
        return TEXT.schema(definitions);
    }
}
