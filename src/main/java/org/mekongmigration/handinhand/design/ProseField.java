package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Map;
import org.mekongmigration.handinhand.language.Language;

/** Running text with strong, emphasis, bullet and numbered lists, nothing else. Its value is the JSON of {@link ProseTree}. */
@Tag("prose-field")
@JsModule("./prose-field.ts")
@NpmPackage(value = "@tiptap/core", version = ProseField.TIPTAP)
@NpmPackage(value = "@tiptap/pm", version = ProseField.TIPTAP)
@NpmPackage(value = "@tiptap/extensions", version = ProseField.TIPTAP)
@NpmPackage(value = "@tiptap/extension-bold", version = ProseField.TIPTAP)
@NpmPackage(value = "@tiptap/extension-document", version = ProseField.TIPTAP)
@NpmPackage(value = "@tiptap/extension-italic", version = ProseField.TIPTAP)
@NpmPackage(value = "@tiptap/extension-list", version = ProseField.TIPTAP)
@NpmPackage(value = "@tiptap/extension-paragraph", version = ProseField.TIPTAP)
@NpmPackage(value = "@tiptap/extension-text", version = ProseField.TIPTAP)
public class ProseField extends AbstractSinglePropertyField<ProseField, String>
        implements HasStyle, Focusable<ProseField> {

    static final String TIPTAP = "3.34.0";

    public ProseField(String label, Language language) {
        super("value", "[]", false);
        getElement().setProperty("label", label);
        setContentLanguage(language);
    }

    /** The language of the words that stand in it: until they are written anew, perhaps not the one that is written. */
    public final void setContentLanguage(Language language) {
        getElement().setProperty("contentLang", language.tag());
    }

    public void setHelperText(String help) {
        getElement().setProperty("helperText", help);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "tools", getTranslation("design.prose.tools"),
                                "strong", getTranslation("design.prose.strong"),
                                "emphasis", getTranslation("design.prose.emphasis"),
                                "bullets", getTranslation("design.prose.bullets"),
                                "numbered", getTranslation("design.prose.numbered")));
    }
}
