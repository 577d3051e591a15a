package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.mekongmigration.handinhand.language.Language;

/** Several languages, each named in itself. */
public class LanguagesPicker extends CheckboxGroup<Language> {

    public LanguagesPicker(String label, List<Language> offered) {
        setLabel(label);
        setItems(offered);
        setItemLabelGenerator(Language::ownName);
        setRenderer(new ComponentRenderer<>(LanguageName::new));
        addClassName("languages-picker");
    }
}
