package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.glossary.Term;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.search.WorkQuery;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.PlaceFields;

/** Which terms of the glossary are the key words. */
class KeyWordField extends Composite<Div> {

    private static final int ALL = 500;

    private final Map<WorkId, String> titles = new LinkedHashMap<>();

    KeyWordField(Desk<Activity> desk, PlaceFields<Activity> fields, ActivityWorkshop workshop) {
        var language = new Language(UI.getCurrent().getLocale().getLanguage());
        var found = workshop.search().works(WorkQuery.shelf(Kind.TERM).withUnpublished(), 0, ALL);
        workshop.shelf().all(found).stream()
                .filter(work -> work.content() instanceof Term)
                .map(work -> work.content(Term.class))
                .forEach(term -> titles.put(
                        term.id(),
                        term.title()
                                .in(language)
                                .or(() -> term.title().in(term.source()))
                                .orElse(term.id().value())));
        var offered = new LinkedHashSet<>(titles.keySet());
        offered.addAll(desk.content().terms());
        var words = new MultiSelectComboBox<WorkId>(getTranslation("activity.key-words"));
        words.setItems(offered);
        words.setItemLabelGenerator(term -> titles.getOrDefault(term, term.value()));
        words.setHelperText(getTranslation("activity.key-words.help"));
        getContent()
                .add(fields.<MultiSelectComboBox<WorkId>, Set<WorkId>, List<WorkId>>value(
                        words,
                        list -> list == null ? Set.of() : new LinkedHashSet<>(list),
                        set -> set == null ? List.of() : List.copyOf(set),
                        "terms"));
    }
}
