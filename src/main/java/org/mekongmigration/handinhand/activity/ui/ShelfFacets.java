package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mekongmigration.handinhand.design.LanguageName;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.search.AgeBand;

/** Ages and languages to narrow the shelf by, each with how many there are. */
class ShelfFacets extends Composite<Div> {

    /** In pixels: up to here the facets would push the cards off the screen, so they begin folded. */
    private static final int NARROW = 800;

    private final CheckboxGroup<AgeBand> ages = new CheckboxGroup<>();
    private final CheckboxGroup<Language> languages = new CheckboxGroup<>();
    private final Map<AgeBand, Long> inAges = new HashMap<>();
    private final Map<Language, Long> inLanguages = new HashMap<>();
    private boolean quiet;

    /** @param chosen is told after each choice */
    ShelfFacets(Runnable chosen) {
        ages.setLabel(getTranslation("activity.ages"));
        ages.setItems(AgeBand.values());
        ages.setItemLabelGenerator(this::name);
        ages.setRenderer(new ComponentRenderer<>(band -> row(new Span(name(band)), inAges.getOrDefault(band, 0L))));
        languages.setLabel(getTranslation("activity.shelf.languages"));
        languages.setItems(Language.offered());
        languages.setItemLabelGenerator(Language::ownName);
        languages.setRenderer(new ComponentRenderer<>(
                language -> row(new LanguageName(language), inLanguages.getOrDefault(language, 0L))));
        List.of(ages, languages)
                .forEach(group -> group.addValueChangeListener(change -> {
                    if (!quiet) {
                        chosen.run();
                    }
                }));
        var details = new Details(getTranslation("activity.shelf.facets"), new Div(ages, languages));
        details.setOpened(true);
        getContent().addClassName("facets");
        getContent().add(details);
        addAttachListener(attach -> attach.getUI()
                .getPage()
                .retrieveExtendedClientDetails(screen -> details.setOpened(screen.getWindowInnerWidth() > NARROW)));
    }

    Set<AgeBand> ages() {
        return ages.getValue();
    }

    Set<Language> languages() {
        return languages.getValue();
    }

    void clear() {
        quiet = true;
        ages.clear();
        languages.clear();
        quiet = false;
    }

    /** Says how many there are of each; a language that none has and nobody chose is not offered. */
    void counts(Map<AgeBand, Long> ofAges, Map<Language, Long> ofLanguages) {
        quiet = true;
        inAges.clear();
        inAges.putAll(ofAges);
        inLanguages.clear();
        inLanguages.putAll(ofLanguages);
        var chosenAges = ages.getValue();
        var chosenLanguages = languages.getValue();
        ages.setItems(Arrays.stream(AgeBand.values())
                .filter(band -> chosenAges.contains(band) || inAges.getOrDefault(band, 0L) > 0)
                .toList());
        ages.setValue(chosenAges);
        var offered = new ArrayList<>(Language.offered());
        offered.removeIf(language -> !chosenLanguages.contains(language) && !inLanguages.containsKey(language));
        languages.setItems(offered);
        languages.setValue(chosenLanguages);
        quiet = false;
    }

    private static Div row(Component name, long count) {
        var number = new Span(String.valueOf(count));
        number.addClassName("count");
        var row = new Div(name, number);
        row.addClassName("facet");
        return row;
    }

    private String name(AgeBand band) {
        return switch (band) {
            case UNDER_6 -> getTranslation("activity.ages.under", 6);
            case FROM_13 -> getTranslation("activity.ages.over", 13);
            default -> getTranslation("activity.ages.band", band.from(), band.to());
        };
    }
}
