package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.mekongmigration.handinhand.language.Language;

/** One language out of several, each named in itself. */
public class LanguagePicker extends NamedSelect<Language> {

    public LanguagePicker(String label, List<Language> offered) {
        setLabel(label);
        setItems(offered);
        setItemLabelGenerator(language -> language == null ? getEmptySelectionCaption() : language.ownName());
        setRenderer(new ComponentRenderer<>(
                language -> language == null ? new Span(getEmptySelectionCaption()) : new LanguageName(language)));
    }
}
